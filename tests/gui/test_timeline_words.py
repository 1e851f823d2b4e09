"""What the timeline says."""

from datetime import date

import pytest

from studyapp.facts.dates import parse_edtf
from studyapp.gui import timeline_words as words
from studyapp.study.progress import State
from tests.gui.pages import plain


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2017-12-09", "9 December 2017"),
        ("2014-06", "June 2014"),
        ("2014~", "About 2014"),
        ("[2019..2020]", "Between 2019 and 2020"),
        ("2017-11-09/2017-11-12", "9 to 12 November 2017"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(edtf, said):
    assert plain(words.when(parse_edtf(edtf))) == said


def test_the_button_says_how_many_answers_are_studied():
    assert [plain(words.drill_verb(number)) for number in (1, 42, 1200)] == [
        "Study 1 answer",
        "Study 42 answers",
        "Study 1,200 answers",
    ]


def test_each_state_has_a_word_and_a_disputed_fact_one_of_its_own():
    said = [words.state(state, disputed=False) for state in State]
    assert len(set(said)) == len(State)
    assert words.state(State.NEW, disputed=True) not in said


def test_h_says_what_it_does_next():
    assert [words.cover_verb(cover) for cover in ("", "dates", "names")] == [
        "Cover the dates",
        "Cover the names",
        "Uncover all",
    ]


def test_years_on_the_axis_are_as_short_as_can_be():
    said = [
        words.years(date(first, 1, 1), date(last, 12, 31))
        for first, last in ((2014, 2014), (1990, 1999), (1, 4))
    ]
    assert said == ["2014", "1990–99", "1–4"]


def test_thousands_beyond_an_edge_are_rounded():
    assert [words.few(number) for number in (7, 999, 3500)] == ["7", "999", "3k"]
