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
