from dataclasses import replace

import pytest

from studyapp.cli.prompts import prompt
from studyapp.facts.values import Precision
from studyapp.questions.grading.options import read_option
from studyapp.questions.question import Map, Option, Spot, Typed
from studyapp.questions.response import Arranged, Chosen, Paired
from tests.gui.questions import DAYS, LANDING, MATCH, NUMBERS, ORDER, PLACE, SAYS

NAMES = ("Fra Mauro", "Mare Imbrium", "Mare Tranquillitatis", "the Oceanus Procellarum")
MAP = Map(
    card=PLACE,
    stem="Where on the Moon did the first astronauts land?",
    key=NAMES[2],
    spots=tuple(Spot(name, name) for name in NAMES),
    right=2,
)


def lines(question):
    return [line.replace("\u00a0", " ") for line in prompt(question)]


def test_speakers_have_letters():
    assert lines(SAYS) == [
        "  A  The Broadcasting Union",
        "  B  The Daily Courier",
        "  C  The Space Agency",
        "Type the letter of the speaker.",
    ]


def test_events_have_letters_and_no_dates():
    assert lines(ORDER) == [
        "  A  The third landing on the Moon",
        "  B  The first landing on the Moon",
        "  C  The opening of the samples",
        "  D  The second landing on the Moon",
        "Type all letters, the earliest first, as in b c a.",
    ]


def test_pairs_stand_in_two_columns_letters_at_the_left_and_numbers_at_the_right():
    assert lines(MATCH) == [
        "  A  Apollo 11      1  Fra Mauro",
        "  B  Apollo 12      2  Mare Tranquillitatis",
        "  C  Apollo 14      3  The Oceanus Procellarum",
        "Type all pairs, as in a2 b1 c3.",
    ]


def test_pairs_that_are_too_wide_stand_below_one_another():
    wide = replace(MATCH, options=(*MATCH.options[:2], Option("o" * 90)))
    assert lines(wide)[:5] == ["  A  Apollo 11", "  B  Apollo 12", "  C  Apollo 14", "", "  1  Fra Mauro"]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (NUMBERS, "The line runs from 0 to 500 minutes. Type a number on it."),
        (replace(NUMBERS, unit="%"), "The line runs from 0 % to 500 %. Type a number on it."),
        (DAYS, "The line runs from 1 January 1961 to 31 December 1975. Type a day on it."),
        (
            replace(DAYS, precision=Precision.MONTH),
            "The line runs from January 1961 to December 1975. Type a month on it.",
        ),
        (replace(DAYS, precision=Precision.YEAR), "The line runs from 1961 to 1975. Type a year on it."),
    ],
)
def test_a_line_tells_its_ends_and_what_to_type(question, line):
    assert lines(question) == [line]


def test_places_have_numbers_in_columns():
    assert lines(MAP) == [
        "  1  Fra Mauro                    3  Mare Tranquillitatis",
        "  2  Mare Imbrium                 4  The Oceanus Procellarum",
        "Type the number or the name of the place.",
    ]


def test_what_is_typed_into_the_sentence_needs_no_lines():
    assert prompt(Typed(card=LANDING, stem="When?", key="1969", accepted=())) == []


@pytest.mark.parametrize(
    ("question", "typed", "response"),
    [
        (SAYS, "b", Chosen(1)),
        (ORDER, "b c d a", Arranged((1, 2, 3, 0))),
        (MATCH, "a2 b3 c1", Paired((1, 2, 0))),
        (MAP, "3", Chosen(2)),
        (MAP, "mare tranquillitatis", Chosen(2)),
    ],
)
def test_what_the_hint_says_is_read(question, typed, response):
    assert read_option(question, typed) == response
