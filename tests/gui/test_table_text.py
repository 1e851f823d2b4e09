from studyapp.gui.table_text import as_csv, as_tabs

COLUMNS = ("Fact", "Value")


def test_cells_are_parted_by_tabs_and_have_none_in_them():
    assert as_tabs(COLUMNS, [("a\tb\nc", "1")]) == "Fact\tValue\na b c\t1\n"


def test_a_comma_and_a_quote_stay_in_their_cell():
    assert as_csv(COLUMNS, [('say "yes", now', "1,276")]) == ('Fact,Value\r\n"say ""yes"", now","1,276"\r\n')


def test_no_cell_can_be_taken_for_a_formula_but_numbers_keep_their_sign():
    rows = [("=1+1", "-3"), ("@sum", "+5,000"), ("-cmd", "-7 %"), ("+a", "")]
    assert as_tabs(COLUMNS, rows).splitlines()[1:] == ["'=1+1\t-3", "'@sum\t+5,000", "'-cmd\t-7 %", "'+a\t"]
    assert as_csv(COLUMNS, rows).splitlines()[1] == "'=1+1,-3"


def test_what_a_spreadsheet_looks_past_hides_no_formula():
    rows = [(" =1+1", "\u200b@sum"), ("\n+a", "＝1"), ("a = 1", " 5")]
    assert as_csv(COLUMNS, rows).splitlines()[1] == "' =1+1,'\u200b@sum"
    assert as_tabs(COLUMNS, rows).splitlines()[2:] == ["' +a\t'＝1", "a = 1\t 5"]
