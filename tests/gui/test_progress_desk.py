import random
from datetime import timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.desks.progress_desk import ProgressDesk
from studyapp.storage.learners import LearnerSettings
from studyapp.study.selection import Selection
from tests.answers import right
from tests.gui.desks import study_the_past


@pytest.fixture
def progress(desk, clock):
    """What Progress asks after forty days."""
    study_the_past(desk, clock, 40, random.Random(1))
    return ProgressDesk(desk.studies)


def test_a_period_begins_on_a_monday_and_ends_today(progress, desk):
    lately = progress.lately(2)
    assert (lately.first.weekday(), lately.day) == (0, desk.day())
    assert (lately.day - lately.first).days in range(7, 14)
    assert {one.day for one in lately.days} < {one.day for one in progress.lately(6).days}
    assert sum(lately.states.values()) == len(list(desk.bank.cards()))
    assert lately.retention == LearnerSettings().retention


def test_all_begins_in_the_week_of_the_first_answer(progress, desk):
    lately = progress.lately(None)
    assert lately.days[0].day - lately.first < timedelta(days=7)
    assert sum(one.answers for one in lately.hours.values()) == sum(one.answers for one in lately.days)
    assert sum(one.answers for one in lately.forms.values()) == sum(one.answers for one in lately.days)


def test_before_the_first_answer_all_begins_this_week(desk):
    lately = ProgressDesk(desk.studies).lately(None)
    assert (desk.day() - lately.first).days < 7
    assert not any(lately.ahead)


def test_the_spreads_are_kept_until_there_is_another_answer(progress, desk, clock):
    assert progress.kept() is None
    found = progress.counting()()
    progress.keep(progress.mark(), found)
    assert progress.kept() is found
    study_the_past(desk, clock, 1, random.Random(5))
    clock.now += timedelta(days=1)
    assert progress.kept() is None


def test_an_answer_that_is_undone_leaves_hours_and_forms_as_they_were(progress, desk, clock):
    before = progress.lately(1)
    session = desk.begin(Selection(sections=frozenset(), limit=1, counts=False))
    session.ask(clock())
    session.answer(right(session.asking.question), clock.forward(5))
    assert progress.lately(1).forms != before.forms
    session.undo(clock.forward(1))
    assert (progress.lately(1).forms, progress.lately(1).hours) == (before.forms, before.hours)


def test_spreads_that_cannot_be_counted_are_told(progress, desk, monkeypatch):
    counting = progress.counting()
    monkeypatch.setattr(
        "studyapp.gui.desks.progress_desk.open_database",
        lambda *_, **__: (_ for _ in ()).throw(StudyError("The disk is gone.")),
    )
    with pytest.raises(StudyError, match="The disk is gone"):
        counting()
