"""How sure an answer is, asked in the terminal on a line of its own."""

import pytest

from studyapp.storage.database import open_database

ASKED = "How sure are you? 1 Guessing, 2 Fairly sure, 3 Sure."


@pytest.fixture
def stated(data):
    """A function that reads what was kept: what was given, and how sure."""

    def read():
        with open_database(data, writing=False) as database:
            return database.rows("SELECT response <> '', certainty FROM reviews ORDER BY id")

    return read


def drill(run, moon, typed):
    return run("drill", moon, "--limit", 5, "--seed", 1, "--certainty", typed=typed)


@pytest.mark.parametrize(
    ("line", "certainty"), [("1", 0.33), ("fairly sure", 0.7), ("3", 0.95), ("Sure", 0.95)]
)
def test_an_answer_is_recorded_with_what_the_next_line_states(run, moon, stated, line, certainty):
    said = drill(run, moon, f"A\n{line}\n")
    assert said.lines.count(ASKED) == 1
    assert len(said.recorded) == 1
    assert stated() == [(1, certainty)]


def test_without_the_option_nobody_is_asked(run, moon, stated):
    said = run("drill", moon, "--limit", 5, "--seed", 1, typed="A\nb\n")
    assert ASKED not in said.lines
    assert [certainty for _, certainty in stated()] == [None, None]


def test_what_is_no_level_is_asked_again_and_nothing_is_recorded(run, moon, stated):
    said = drill(run, moon, "A\nvery\n\n")
    assert said.lines.count("That is none of the three. Type 1, 2 or 3.") == 2
    assert stated() == []


def test_who_does_not_know_is_not_asked(run, moon, stated):
    said = drill(run, moon, "\n")
    assert ASKED not in said.lines
    assert stated() == [(0, None)]


def test_what_cannot_be_read_is_told_before(run, moon, stated):
    said = drill(run, moon, "nowhere\n1\n")
    assert said.lines.count(ASKED) == 1
    assert stated() == []


def test_undo_leads_back_to_the_question_and_then_to_the_one_before(run, moon, stated):
    said = drill(run, moon, "A\n3\nB\n:undo\n:undo\n")
    assert said.lines.index("Back to the question.") < said.lines.index("Taken back.")
    assert sum(line.startswith("1 of 5. ") for line in said.lines) == 2
    assert len(said.recorded) == 1


def test_skip_leaves_what_was_not_stated_unrecorded(run, moon, stated):
    said = drill(run, moon, "A\n:skip\n:what\n")
    assert "The commands are :hint, :skip, :undo and :quit." in said.lines
    assert stated() == []


def test_whoever_was_sure_and_wrong_is_told(run, moon):
    said = drill(run, moon, "A\n3\nB\n3\nC\n3\n")
    wrong = sum(line.startswith("Wrong.") for line in said.lines)
    assert wrong
    assert said.lines.count("You had said that you were sure.") == wrong


def test_practice_tells_no_day_and_says_so_at_the_end(run, moon):
    said = run("drill", moon, "--limit", 1, "--seed", 1, "--practice", typed="A\nA\nB\nC\n")
    assert not any(line.startswith("Comes back: ") and "sitting" not in line for line in said.lines)
    assert "This was practice: your schedule is as it was." in said.lines
