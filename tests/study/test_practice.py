import random

import pytest

from studyapp.memory.card import Card, Rating
from studyapp.study.session import StudySession
from tests.answers import right, wrong
from tests.study.sittings import BANK, LANDING, PLACE, SCHEDULER, give, known


@pytest.fixture
def practice(journal):
    """A sitting that does not count, over a known card and a new one."""
    return StudySession(
        bank=BANK,
        cards=[known(LANDING), Card(PLACE)],
        journal=journal,
        scheduler=SCHEDULER,
        rng=random.Random(1),
        counts=False,
    )


def test_practice_changes_no_memory_whatever_is_answered_or_corrected(practice, journal, clock):
    assert not practice.counts
    practice.ask(clock.now)
    answered = practice.answer(wrong(practice.asking.question), clock.after(5))
    assert (answered.counts, answered.card) == (False, known(LANDING))
    assert practice.overrule(clock.after(1)).rating is Rating.GOOD
    practice.proceed(clock.after(1))
    assert practice.answer(right(practice.asking.question), clock.after(5)).card == Card(PLACE)
    assert practice.guessed(clock.after(1)).rating is Rating.AGAIN
    assert [answer.review.counts for answer in journal.answers] == [False, False]


def test_practice_asks_a_missed_card_until_it_has_been_right(practice, clock):
    practice.ask(clock.now)
    give(practice, wrong, clock)
    give(practice, right, clock)
    assert practice.asking.again
    assert practice.asking.card.id == LANDING
    give(practice, right, clock)
    assert practice.finished


def test_the_summary_of_practice_says_so_and_no_day_on_which_a_card_comes_back(practice, clock):
    practice.ask(clock.now)
    give(practice, wrong, clock)
    give(practice, right, clock)
    give(practice, right, clock)
    summary = practice.summary()
    assert not summary.counts
    assert [missed.due for missed in summary.missed] == [None]


def test_a_step_of_practice_can_be_taken_back(practice, clock):
    asking = practice.ask(clock.now)
    give(practice, right, clock)
    assert practice.undo(clock.after(1)) == asking
    assert practice.done == ()
