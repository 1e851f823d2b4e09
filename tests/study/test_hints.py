"""Hints in a sitting: they lower what a right answer counts for, and are not forgotten by undo or skip."""

import pytest

from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.questions.hints import Left, Letters
from studyapp.questions.question import Choice, Typed
from studyapp.questions.response import Chosen, DontKnow
from tests.answers import right, wrong
from tests.study.sittings import LANDING, PLACE, SECOND, WALKER, known, sitting


@pytest.fixture
def choosing(journal, clock):
    """A sitting of two new cards, the first of which is a choice."""
    for seed in range(50):
        session = sitting(journal, (LANDING, WALKER), seed)
        session.ask(clock.now)
        if isinstance(session.asking.question, Choice):
            return session
    pytest.fail("no chance leads to a choice")


@pytest.fixture
def typing(journal, clock):
    for seed in range(50):
        session = sitting(journal, (known(PLACE), known(SECOND)), seed)
        session.ask(clock.now)
        if isinstance(session.asking.question, Typed):
            return session
    pytest.fail("no chance leads to a typed question")


def test_right_with_a_hint_is_hard_and_the_guess_rate_is_that_of_what_was_left(choosing, journal, clock):
    assert choosing.hinted.left == 1
    assert isinstance(choosing.take_hint().shown, Left)
    answered = choosing.answer(right(choosing.asking.question), clock.after(5))
    assert (answered.rating, answered.outcome, answered.hints.taken) == (Rating.HARD, Outcome.RIGHT, 1)
    kept = journal.answers[-1]
    assert (kept.hint, kept.review.guess_rate, kept.review.rating) == (True, 1 / 2, Rating.HARD)
    assert answered.card == replay(answered.card.id, journal.history(answered.card.id), DEFAULT)


def test_without_a_hint_nothing_is_lowered(choosing, journal, clock):
    answered = choosing.answer(right(choosing.asking.question), clock.after(5))
    assert (answered.rating, answered.hints.taken) == (Rating.GOOD, 0)
    assert (journal.answers[-1].hint, journal.answers[-1].review.guess_rate) == (False, 1 / 3)


def test_a_hint_leaves_a_smaller_memory_than_none(choosing, journal, clock):
    plain = choosing.answer(right(choosing.asking.question), clock.after(5)).card.memory
    choosing.undo(clock.after(1))
    choosing.take_hint()
    hinted = choosing.answer(right(choosing.asking.question), clock.after(5)).card.memory
    assert hinted.stability < plain.stability


def test_wrong_with_a_hint_is_wrong(choosing, clock):
    choosing.take_hint()
    assert choosing.answer(wrong(choosing.asking.question), clock.after(5)).rating is Rating.AGAIN


def test_letters_come_one_after_the_other_until_none_is_left(typing, clock):
    first, second = typing.take_hint().shown, typing.take_hint().shown
    assert isinstance(first, Letters)
    assert first != second
    with pytest.raises(ValueError, match="no hint left"):
        typing.take_hint()
    assert typing.hinted.taken == 2
    answered = typing.answer(right(typing.asking.question), clock.after(2))
    assert answered.rating is Rating.HARD
    assert answered.hints.guess_rate == 0


def test_undo_and_redo_of_an_answer_keep_the_hint_that_was_seen(choosing, journal, clock):
    shown = choosing.take_hint()
    before = choosing.answer(right(choosing.asking.question), clock.after(5))
    choosing.proceed(clock.after(1))
    assert choosing.hinted.taken == 0
    choosing.undo(clock.after(1))
    assert choosing.hinted == shown
    choosing.redo(clock.after(1))
    assert choosing.hinted.taken == 0
    choosing.undo(clock.after(1))
    again = choosing.answer(right(choosing.asking.question), clock.after(5))
    assert (again.rating, again.card) == (before.rating, before.card)


def test_a_skipped_question_comes_back_with_the_hint_that_was_seen(choosing, clock):
    card, shown = choosing.asking.card.id, choosing.take_hint()
    choosing.skip(clock.after(5))
    assert choosing.hinted.taken == 0
    choosing.answer(DontKnow(), clock.after(5))
    choosing.proceed(clock.after(1))
    assert choosing.asking.card.id == card
    assert choosing.hinted == shown


def test_a_question_asked_again_has_its_hints_anew(choosing, clock):
    card = choosing.asking.card.id
    choosing.take_hint()
    choosing.answer(wrong(choosing.asking.question), clock.after(5))
    assert choosing.hinted.taken == 1
    choosing.proceed(clock.after(1))
    choosing.answer(right(choosing.asking.question), clock.after(5))
    choosing.proceed(clock.after(1))
    assert (choosing.asking.card.id, choosing.hinted.taken) == (card, 0)


def test_no_hint_is_given_before_a_question_and_beside_a_verdict(choosing, journal, clock):
    assert sitting(journal).hinted is None
    choosing.answer(wrong(choosing.asking.question), clock.after(5))
    with pytest.raises(ValueError, match="no question is open"):
        choosing.take_hint()


def test_an_option_that_a_hint_crossed_out_is_known_to_be_wrong(choosing):
    hints = choosing.take_hint()
    (dropped,) = hints.dropped
    assert hints.excludes(Chosen(dropped))
    assert not hints.excludes(right(choosing.asking.question))
    assert not hints.excludes(DontKnow())
