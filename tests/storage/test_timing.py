"""How long answers took, read from the end of the reviews."""

from datetime import date, timedelta

import pytest

from studyapp.memory.expectation import Given
from studyapp.storage.learners import first_learner
from studyapp.storage.timing import LATELY, timed_lately, timed_on
from tests.keeping import keep

TODAY = date(2026, 3, 10)


def answer(day, card="moon/a#date", rating=3):
    return Given(card, day.toordinal(), rating, 0.0, 1, "typed")


@pytest.fixture
def learner(database):
    return first_learner(database).id


def test_the_answers_of_a_day_are_read_in_their_order(database, learner):
    keep(database, learner, [answer(TODAY - timedelta(days=1)), answer(TODAY), answer(TODAY, rating=1)])
    found = timed_on(database, learner, "moon", TODAY)
    assert [one.right for one in found] == [True, False]
    assert [one.seconds for one in found] == [6.0, 6.0]


def test_answers_to_another_bank_and_of_another_learner_take_none_of_the_time(database, learner):
    keep(database, learner, [answer(TODAY), answer(TODAY, card="mars/a#date")])
    assert len(timed_on(database, learner, "moon", TODAY)) == 1
    assert timed_on(database, learner + 1, "moon", TODAY) == []


def test_only_the_last_weeks_tell_the_pace(database, learner):
    keep(database, learner, [answer(TODAY - timedelta(days=LATELY + 1)), answer(TODAY)])
    assert len(timed_lately(database, learner, "moon", TODAY)) == 1
