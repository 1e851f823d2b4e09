"""Questions in the newer forms, answered in the terminal."""

from dataclasses import replace

import pytest

from studyapp.cli.drill import run
from studyapp.gui.words import FORM_LINES
from studyapp.questions.question import form_of
from studyapp.storage.database import open_database
from tests.banks import moon_bank
from tests.gui.desks import Clock, sitting
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, SAYS


@pytest.fixture
def drilled(tmp_path, capsys):
    """A function that asks a question that was made by hand, types lines, and returns what was said."""

    def drill(question, *lines):
        clock = Clock()
        with open_database(tmp_path / "data") as database:
            session = sitting(moon_bank(), database, [question.card])
            session.ask(clock())
            agenda = session._agenda
            session._agenda = replace(agenda, asking=replace(agenda.asking, question=question))
            run(session, lines, clock)
        return [line.replace("\u00a0", " ") for line in capsys.readouterr().out.splitlines()]

    return drill


@pytest.mark.parametrize(
    ("question", "hint", "typed", "verdict"),
    [
        (
            SAYS,
            "Type the letter of the speaker.",
            "b",
            "Wrong. It was the Broadcasting Union.",
        ),
        (
            ORDER,
            "Type all letters, the earliest first, as in b c a.",
            "b, d, c, a",
            (
                "Right. The first landing on the Moon: 20 July 1969. "
                "This event stands right to all the others. Five of six pairs are in order."
            ),
        ),
        (
            MATCH,
            "Type all pairs, as in a2 b1 c3.",
            "a2 b1 c3",
            "Right. Apollo 11: Mare Tranquillitatis. One of three pairs is right.",
        ),
        (
            NUMBERS,
            "The line runs from 0 to 500 minutes. Type a number on it.",
            "170",
            "Close. It was 151 minutes. Your number is too high, 4 % of the line away.",
        ),
        (
            DAYS,
            "The line runs from 1 January 1961 to 31 December 1975. Type a day on it.",
            "July 1969",
            "Close. It was 20 July 1969. You gave the month.",
        ),
    ],
)
def test_each_form_says_how_it_is_answered_and_what_came_of_it(drilled, question, hint, typed, verdict):
    said = drilled(question, typed)
    assert f"1 of 1. {FORM_LINES[form_of(question)]}." in said
    assert hint in said
    assert verdict in said
    assert any(line.startswith("recorded ") for line in said)


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        (ORDER, "b c"),
        (ORDER, "b b c d"),
        (ORDER, "first"),
        (MATCH, "a2 b1"),
        (MATCH, "a2 b2 c1"),
        (MATCH, "moon"),
    ],
)
def test_what_is_left_out_or_named_twice_is_asked_again(drilled, question, typed):
    said = drilled(question, typed)
    assert "Something is left out or named twice. Type or move each to its place." in said
    assert said.count(question.stem) == 2
    assert not any(line.startswith("recorded ") for line in said)


def test_what_is_to_be_looked_at_again_names_the_event_that_counts(drilled):
    said = drilled(ORDER, "a b c d")
    assert f"  Wrong: {ORDER.stem} the first landing on the Moon: 20 July 1969" in said
