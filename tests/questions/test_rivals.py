"""What a learner gave for a key before stands among the wrong options, wherever it lies from the key."""

import random

import pytest

from studyapp.facts.forms import Form
from studyapp.questions.derive import make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import options_of
from tests.banks import small_bank
from tests.questions.asked import card

DAYS = ["2014-01-05", *(f"2017-0{month}-09" for month in range(1, 10)), "2022-03-23"]
DATES = small_bank(
    "".join(
        f'[[fact]]\nid = "f{number}"\nlabel = "Event {number}"\ntext = "The stones moved on {{d}} in case {number}."\n'
        f'slot.d = {{ date = "{day}", ask = "On which day did the stones of case {number} move?" }}\n'
        for number, day in enumerate(DAYS)
    )
)
COUNTS = small_bank(
    "".join(
        f'[[fact]]\nid = "f{number}"\ntext = "There were {{n}} stones in case {number}."\n'
        f'slot.n = {{ number = {count}, unit = "stones", ask = "How many stones were in case {number}?" }}\n'
        for number, count in enumerate((110, 125, 140, 160, 180, 205, 230))
    )
)


def options(name, bank, seed, *confused):
    wish = Wish(bank, card(name, bank), random.Random(seed), confused=confused)
    return [option.text.replace("\u00a0", " ") for option in options_of(make_question(wish, Form.CHOICE))]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("rival", ["9 January 2017", "9 September 2017"])
def test_a_far_date_that_was_given_before_is_an_option(rival, seed):
    assert rival in options("f5#d", DATES, seed, rival)


@pytest.mark.parametrize("seed", range(6))
def test_two_on_both_sides_are_both_options(seed):
    rivals = {"9 January 2017", "9 September 2017"}
    assert rivals < set(options("f5#d", DATES, seed, *rivals))


def test_a_date_years_away_could_be_ruled_out_and_is_none():
    assert "23 March 2022" not in options("f5#d", DATES, 1, "23 March 2022")


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("rival", ["110", "230"])
def test_a_far_number_that_was_given_before_is_an_option(rival, seed):
    assert rival in options("f3#n", COUNTS, seed, rival)
