"""Hints in the terminal, in the same words as in the window."""

import pytest

from studyapp.storage.database import open_database

CARD = "moon/first-landing#date"


@pytest.fixture
def asked(run, moon, data):
    """A function that asks one card in a form, gives answers and tells what was said and kept."""

    def drill(form, typed, card=CARD):
        said = run("drill", moon, "--card", card, "--form", form, "--seed", 1, typed=typed)
        with open_database(data, writing=False) as database:
            rows = database.rows("SELECT hint, guess_rate, rating, verdict FROM reviews")
        return said, rows

    return drill


def test_a_hint_crosses_an_option_out_which_is_no_answer_any_more(asked):
    said, rows = asked("choice", ":hint\nA\nB\nC\n")
    assert sum(" is wrong: " in line for line in said.lines) >= 1
    told = next(line for line in said.lines if " is wrong: " in line)
    assert (told[0] in "ABC", len(rows)) == (True, 1)
    said, rows = asked("choice", f":hint\n{told[0]}\n")
    assert "The hint crossed this one out. Choose another." in said.lines
    assert len(rows) == 1


def test_right_with_a_hint_counts_as_hard_and_says_so(asked):
    said, rows = asked("choice", ":hint\n20 July 1969\n")
    assert rows == [(1, 1 / 2, 2, "right")]
    credit = "After the hint one guess in two would be right, so this answer counts as hard, and in part."
    assert credit in said.lines


def test_typed_answers_get_first_letters_and_then_no_more(asked):
    said, rows = asked("typed", ":hint\n:hint\n:hint\n20 July 1969\n")
    assert "It begins like this: 2· J··· 1···" in said.lines
    assert "It begins like this: 2· Ju·· 19··" in said.lines
    assert "There is no hint left for this question." in said.lines
    assert rows == [(1, 0.0, 2, "right")]


def test_orders_say_which_event_stands_where(asked):
    said, _ = asked("order", ":hint\n")
    assert any(" is number " in line for line in said.lines)


def test_lines_say_between_what_it_lies(asked):
    said, _ = asked("timeline", ":hint\n")
    assert any(line.startswith("It lies between ") for line in said.lines)


def test_matches_say_a_pair(asked):
    said, _ = asked("match", ":hint\n", "moon/first-landing#place")
    assert any(" belongs to " in line for line in said.lines)


def test_what_was_answered_with_hints_replays_to_the_last_digit(asked, run):
    asked("choice", ":hint\n20 July 1969\n:undo\n20 July 1969\n")
    assert run("doctor").status == 0
