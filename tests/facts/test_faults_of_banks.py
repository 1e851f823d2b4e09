import pytest

from studyapp.facts.faults import BankError
from studyapp.facts.reader import read_bank
from tests.banks import MOON_BANK, moon_files, small_files
from tests.facts.faulty import FACT, PLACES, below, faults_of, only_fault, slot


@pytest.mark.parametrize(
    ("entity", "line", "what", "remedy"),
    [
        ('id = "x"\nname = "X"', 0, "no “kind”", "Add kind"),
        ('id = "x"\nname = "X"\nkind = "persn"', 3, "unknown kind “persn”", "Did you mean “person”?"),
        ('id = "X"\nname = "X"\nkind = "person"', 1, "id “X”", "lowercase"),
        ('id = "aldrin"\nname = "X"\nkind = "person"', 1, "an id that line 8 has", "of its own"),
        ('name = "X"\nkind = "person"', 0, "no “id”", "Add id"),
        (
            'id = "x"\nname = "X"\nkind = "person"\niso = "USA"',
            4,
            "country code “USA”",
            "two capital letters",
        ),
        ('id = "x"\nname = "X"\nkind = "place"\npoint = [91, 0]', 4, "no place on the Earth", "degrees"),
        ('id = "x"\nname = "X"\nkind = "place"\npoint = 3', 4, "no place on the Earth", "degrees"),
        (
            'id = "x"\nname = "X"\nkind = "person"\npart_of = ["mon"]',
            4,
            "part of “mon”",
            "Did you mean “moon”?",
        ),
        ('id = "x"\nname = "X"\nkind = "person"\npart_of = ["x"]', 4, "part of itself: x < x", "Remove"),
    ],
)
def test_a_fault_of_an_entity_names_its_line_and_what_to_do(
    entity: str, line: int, what: str, remedy: str
) -> None:
    fault = only_fault(FACT, f"[[entity]]\n{entity}\n")
    start = small_files("")["entities.toml"].count("\n") + 1
    assert (fault.file, fault.line) == ("entities.toml", start + line)
    assert what in fault.what
    assert remedy in fault.remedy


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "remedy"),
    [
        ("format = 1", "format = 2", 1, "format 2", "newer program"),
        ("format = 1", 'format = "1"', 1, "“format” of the wrong kind", "whole number"),
        ("format = 1", "", 1, "no “format”", "Add format"),
        ('id = "moon"', 'id = "Moon"', 2, "id “Moon”", "lowercase"),
        ('id = "moon"', 'id = "mars"', 2, "id “mars” in a folder named “small”", "same name"),
        (
            'title = "Crewed',
            'titel = "x"\ntitle = "Crewed',
            3,
            "unknown key “titel”",
            "Did you mean “title”?",
        ),
        ('["The studyapp authors"]', '"me"', 8, "“authors” of the wrong kind", "list of texts"),
        (
            '"landings.toml", ',
            '"landings.toml", "walks.toml", ',
            10,
            "file “walks.toml”, which is not",
            "Add the file",
        ),
        (
            '"landings.toml", ',
            '"landings.toml", "bank.toml", ',
            10,
            "names “bank.toml” among its facts",
            "Remove",
        ),
        (
            '"landings.toml", ',
            '"landings.toml", "entities.toml", ',
            10,
            "“entities.toml” among its facts",
            "Remove",
        ),
        ('"landings.toml", "afterwards.toml"', "", 10, "names no file of facts", "Write one"),
        (
            '"entities.toml"',
            '"entity.toml"',
            9,
            "file “entity.toml”, which is not",
            "Did you mean “entities.toml”?",
        ),
        ('title = "A Handbook', '# title = "A Handbook', 12, "The source has no “title”", "Add title"),
        ('kind = "invented document"', "kind = 3", 15, "“kind” of the wrong kind", "text"),
    ],
)
def test_a_fault_of_the_bank_itself_names_its_line_and_what_to_do(
    old: str, new: str, line: int, what: str, remedy: str
) -> None:
    faults = faults_of(small_files(FACT, bank=MOON_BANK.replace(old, new)))
    assert faults[0].file == "bank.toml"
    assert faults[0].line == line
    assert what in faults[0].what
    assert remedy in faults[0].remedy


def test_a_key_of_the_bank_below_a_source_is_out_of_place() -> None:
    bank = MOON_BANK.replace('licence = "MIT"\n', "") + 'licence = "MIT"\n'
    (fault,) = faults_of(small_files(FACT, bank=bank))
    assert "swallowed the key “licence” of the bank" in fault.what
    assert fault.line == bank.count("\n")


def test_a_file_that_is_not_named_is_a_fault() -> None:
    fault = only_fault(FACT, walks=FACT)
    assert (fault.file, fault.line) == ("walks.toml", 1)
    assert "not named in bank.toml" in fault.what


def test_files_of_other_kinds_may_lie_beside_the_bank() -> None:
    assert read_bank("small", small_files(FACT) | {"README.md": "A small bank."}).id == "small"


def test_a_folder_without_a_bank_file_is_no_bank() -> None:
    (fault,) = faults_of({"notes.txt": ""})
    assert "no bank.toml" in fault.what


def test_a_bank_that_was_just_begun_holds_nothing_yet() -> None:
    bank = read_bank("small", small_files("") | {"entities.toml": "# Nobody yet.\n"})
    assert not bank.facts
    assert not bank.entities


def test_a_fact_in_single_brackets_is_a_fault() -> None:
    assert "“fact” of the wrong kind" in only_fault('[fact]\nid = "walk"\n').what


def test_a_file_of_facts_holds_nothing_else() -> None:
    assert "The file has the unknown key “title”" in only_fault(f'title = "x"\n{FACT}').what


def test_the_same_id_in_two_files_is_a_fault() -> None:
    bank = MOON_BANK.replace("afterwards.toml", "walks.toml")
    files = small_files(FACT, bank=bank, more={"walks.toml": f"\n{FACT}"})
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == ("walks.toml", 3)
    assert "landings.toml, line 1" in fault.what


def test_facts_that_come_after_one_another_in_a_circle_are_a_fault() -> None:
    one, two = (
        below('after = ["two"]').replace('"walk"', '"one"'),
        below('after = ["one"]').replace('"walk"', '"two"'),
    )
    assert "comes after itself" in only_fault(one + two).what


def dated(name: str, day: str, after: str = "") -> str:
    return f"""
[[fact]]
id = "{name}"
text = "It was on {{day}}."
{after and f'after = ["{after}"]'}
slot.day = {{ date = "{day}", ask = "When?" }}
"""


def test_a_fact_that_comes_after_a_later_one_is_a_fault() -> None:
    late, vague = dated("late", "1969-07-20"), dated("vague", "1969-07", after="late")
    fault = only_fault(late + vague + dated("early", "1969-07-10", after="vague"))
    assert (fault.file, fault.line) == ("landings.toml", 14)
    assert "“early” comes after “late” and has an earlier date" in fault.what
    assert "`after`" in fault.remedy


@pytest.mark.parametrize("day", ["1969-07-20", "1969-07", "1969-07-19~", "1969-06/1969-08"])
def test_a_fact_may_come_after_one_that_may_have_been_before_it(day: str) -> None:
    facts = dated("one", "1969-07-20") + dated("two", day, after="one")
    assert set(read_bank("small", small_files(facts)).facts) == {"one", "two"}


def test_one_column_of_a_relation_holds_one_kind_of_value() -> None:
    one, two = (
        below('relation = "r"'),
        slot('phrase = "he", ask = "Who?"').replace('"walk"', '"two"\nrelation = "r"'),
    )
    fault = only_fault(one + two)
    assert "“who” of the relation “r” than “walk”: phrase, not entity" in fault.what


def test_two_facts_cannot_have_been_the_same_card() -> None:
    one, two = below('was = ["old#who"]'), below('was = ["old#who"]').replace('"walk"', '"two"')
    assert "and so was “walk”" in only_fault(one + two).what


def test_a_former_name_must_lead_to_one_slot() -> None:
    facts = """\
[[fact]]
id = "walk"
text = "{who} walked for {minutes} minutes."
was = ["old#walker"]
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }
slot.minutes = { number = 151, ask = "For how long?" }
"""
    assert "not clear which of its slots" in only_fault(facts).what
    assert read_bank("small", small_files(facts.replace("old#walker", "old#minutes"))).id == "small"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f'{FACT}[[fact]\nid = "x"\n', 5),
        (f"{FACT}because = ", 5),
        (f'{FACT}because = "x\n', 5),
        (f"{FACT}because = {'[' * 9999}", 5),
        (f'{FACT}slot.who.ask = "again"\n', 5),
    ],
)
def test_a_file_that_is_no_toml_is_one_fault_with_its_line(text: str, line: int) -> None:
    fault = only_fault(text)
    assert (fault.file, fault.line) == ("landings.toml", line)
    assert fault.what.startswith("The file is no TOML")


@pytest.mark.parametrize("broken", ["bank.toml", "entities.toml", "places.toml", "landings.toml"])
def test_the_other_files_are_read_when_one_is_no_toml(broken: str) -> None:
    files = moon_files() | {"places.toml": PLACES, "README.md": "How to read this."}
    files[broken] = "= 3\n"
    files["afterwards.toml"] = files["afterwards.toml"].replace("samples", "Samples", 1)
    faults = [fault for fault in faults_of(files, "moon") if "places.toml does not hold" not in fault.what]
    assert {(fault.file, fault.line) for fault in faults} == {(broken, 1), ("afterwards.toml", 28)}


def test_all_faults_of_all_files_are_told_in_the_order_of_the_files() -> None:
    files = moon_files()
    files["bank.toml"] = files["bank.toml"].replace("format = 1", "format = 9")
    files["entities.toml"] = files["entities.toml"].replace('"person"', '"pilot"', 1)
    files["landings.toml"] = (
        files["landings.toml"].replace("1969-07-20", "1969-07-32").replace("because", "becuase")
    )
    files["afterwards.toml"] = files["afterwards.toml"].replace("{count}", "{counts}", 1)
    with pytest.raises(BankError, match=r"has 6 faults and was not loaded\. Nothing was changed") as caught:
        read_bank("moon", files)
    assert [fault.file for fault in caught.value.faults] == [
        "bank.toml",
        "entities.toml",
        "landings.toml",
        "landings.toml",
        "afterwards.toml",
        "afterwards.toml",
    ]


@pytest.mark.parametrize("written", ["moo\\n", "moo\\u001b[2J", "moo\\u202e", "moo " * 10_000])
def test_a_fault_is_one_short_line_whatever_the_file_holds(written):
    files = moon_files()
    files["bank.toml"] = files["bank.toml"].replace('id = "moon"', f'id = "{written}"')
    with pytest.raises(BankError) as refused:
        read_bank("moon", files)
    told = str(refused.value.faults[0])
    assert told.startswith("bank.toml:2: format: The bank has the id “moo")
    assert told.endswith("Write ids in lowercase letters, digits and hyphens.")
    assert told.isprintable()
    assert len(told) < 600


def test_the_speaker_of_a_fact_is_still_in_the_bank() -> None:
    facts = """\
[[fact]]
id = "one"
according_to = { who = ["space-agency"] }
text = "{count} people watched."
slot.count = { number = 7, ask = "How many people watched?" }

[[fact]]
id = "two"
text = "{who} walked."
was = ["one#who"]
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }
"""
    assert "still in the bank" in only_fault(facts).what
