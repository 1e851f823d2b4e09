from datetime import timedelta

import pytest

from studyapp.memory.review import ActKind
from tests.answers import right, wrong
from tests.study.sittings import LANDING, PLACE, START, give, sitting

TOMORROW = START.date() + timedelta(days=1)


def test_a_skipped_question_comes_at_the_end_and_then_leaves(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    skipped = session.ask(clock.now)
    assert session.skip(clock.after(1)).card.id == PLACE
    assert session.asking.number == 1
    give(session, right, clock)
    assert session.asking.question == skipped.question
    assert session.skip(clock.after(1)) is None
    assert session.finished
    assert len(journal.answers) == 1
    assert journal.acts == []


def test_a_buried_card_leaves_the_sitting_until_tomorrow(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    assert session.bury(clock.after(1)).total == 1
    (act,) = journal.acts
    assert (act.kind, act.card, act.study_day, act.until) == (ActKind.BURY, LANDING, START.date(), TOMORROW)
    assert journal.cards[LANDING].buried_until == TOMORROW


def test_a_card_can_be_suspended_while_its_verdict_is_shown(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    answered = session.answer(wrong(session.asking.question), clock.after(5))
    assert session.suspend(clock.after(1)).card.id == PLACE
    assert session.asking.total == 2
    assert journal.cards[LANDING].suspended
    assert journal.cards[LANDING].memory == answered.card.memory
    give(session, right, clock)
    assert session.finished


def test_a_flag_leaves_a_note_and_changes_nothing_else(journal, clock):
    session = sitting(journal, (LANDING,))
    assert not session.flagged
    asking = session.ask(clock.now)
    assert not session.flagged
    session.flag("Was it not the 21st by UTC?", clock.after(1))
    assert session.flagged
    assert session.asking is asking
    assert journal.acts[0].note == "Was it not the 21st by UTC?"
    session.undo(clock.after(1))
    assert not session.flagged
    session.redo(clock.after(1))
    assert session.flagged


def test_a_note_can_be_left_on_an_answered_question_only_while_it_is_shown(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    give(session, right, clock)
    with pytest.raises(ValueError, match="no question is on the screen"):
        session.flag("late", clock.now)


def test_a_learnt_card_can_be_due_on_a_chosen_day_and_that_can_be_taken_back(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    answered = session.answer(right(session.asking.question), clock.after(5))
    assert session.card == answered.card
    day = START.date() + timedelta(days=40)
    assert session.set_due(day, clock.after(1)).card.id == PLACE
    assert journal.cards[LANDING].memory.due == day
    session.undo(clock.after(1))
    assert journal.cards[LANDING].memory == answered.card.memory
    assert session.answered == answered


def test_a_card_can_be_new_again_and_that_can_be_taken_back(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    assert session.card is None
    session.ask(clock.now)
    answered = session.answer(right(session.asking.question), clock.after(5))
    assert session.reset(clock.after(1)).card.id == PLACE
    assert journal.cards[LANDING].memory is None
    session.undo(clock.after(1))
    assert journal.cards[LANDING] == answered.card


def test_only_a_learnt_card_can_be_due_and_only_on_a_day_to_come(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    with pytest.raises(ValueError, match="only a card that was learnt"):
        session.set_due(TOMORROW, clock.now)
    session.ask(clock.now)
    with pytest.raises(ValueError, match="only a card that was learnt"):
        session.set_due(TOMORROW, clock.now)
    session.answer(right(session.asking.question), clock.after(5))
    with pytest.raises(ValueError, match="only on a day to come"):
        session.set_due(START.date(), clock.now)
    assert journal.acts == []
