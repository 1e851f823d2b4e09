"""What the exam's desk hands out and keeps, over a real database."""

import random
from datetime import timedelta
from itertools import pairwise

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.load import Holiday
from studyapp.storage.doctor import examine
from studyapp.storage.foreseeing import look_for_ways, look_out
from studyapp.storage.learners import LearnerSettings
from studyapp.storage.plans import save_holidays
from tests.answers import wrong
from tests.gui.desks import study_the_past


def set_exam(desk, *, days=12, minutes=10):
    desk.exam.set(desk.day() + timedelta(days=days), minutes)


def test_without_an_exam_there_is_no_plan(desk):
    assert desk.exam.exam is None
    assert not desk.exam.has_news
    assert desk.exam.queue() is None


def test_an_exam_is_kept_and_found_again(desk):
    set_exam(desk)
    assert desk.exam.exam.minutes == 10
    assert desk.exam.has_news
    assert desk.begin().ask(desk.clock()) is not None


@pytest.mark.parametrize(("days", "minutes"), [(0, 10), (-3, 10), (731, 10), (5, 0), (5, 481)])
def test_an_exam_that_cannot_be_is_refused_and_nothing_is_changed(desk, days, minutes):
    with pytest.raises(StudyError, match=r"Nothing was changed\."):
        set_exam(desk, days=days, minutes=minutes)
    assert desk.exam.exam is None


def test_changes_are_taken_back_one_by_one(desk):
    set_exam(desk, minutes=10)
    set_exam(desk, minutes=20)
    desk.exam.clear()
    kept = []
    while desk.exam.last_change:
        desk.exam.take_back()
        kept.append(desk.exam.exam and desk.exam.exam.minutes)
    assert kept == [20, 10, None]
    desk.exam.take_back()  # nothing is left


def test_the_same_exam_again_is_no_change(desk):
    set_exam(desk)
    set_exam(desk)
    desk.exam.take_back()
    assert desk.exam.exam is None


def test_a_sitting_lets_what_was_changed_stand(desk):
    set_exam(desk)
    desk.begin()
    assert desk.exam.last_change is None


def test_the_minutes_that_are_left_today_decide_how_much_is_asked(desk, clock):
    set_exam(desk, days=1, minutes=1)
    before = len(desk.exam.queue())
    session = desk.begin()
    session.ask(clock())
    for _ in range(2):
        clock.forward(40)
        session.answer(wrong(session.asking.question), clock())
        session.proceed(clock())
    assert 0 == len(desk.exam.queue()) < before


def test_on_the_day_of_the_exam_the_usual_scheduling_goes_on(desk, clock):
    set_exam(desk, days=2)
    clock.forward(2 * 86400)
    assert desk.exam.queue() is None
    assert desk.today().due > 0


def test_holidays_and_days_off_ask_nothing(desk):
    set_exam(desk)
    today = desk.day()
    save_holidays(desk.studies.database, desk.learner.id, (Holiday(today, today),))
    assert desk.exam.queue() == []
    save_holidays(desk.studies.database, desk.learner.id, ())
    assert desk.exam.queue()
    weekdays = tuple(0.0 if day == today.weekday() else 1.0 for day in range(7))
    desk.save(LearnerSettings(weekdays=weekdays))
    assert desk.exam.queue() == []


def test_suspended_and_buried_cards_are_not_asked(desk, clock):
    set_exam(desk, days=1, minutes=60)
    first, second, *_ = desk.exam.queue()
    session = desk.begin()
    session.ask(clock())
    session.suspend(clock())
    session.bury(clock())
    asked = [card.id for card in desk.exam.queue()]
    assert first.id not in asked
    assert second.id not in asked
    cards = [card.id for card in desk.exam.sought(desk.exam.exam).cards]
    assert first.id not in cards  # it is no part of the exam any more
    assert second.id in cards


def test_siblings_do_not_follow_each_other(desk):
    set_exam(desk, days=1, minutes=60)
    facts = [card.id.fact for card in desk.exam.queue()]
    assert sum(one == other for one, other in pairwise(facts)) <= 1


def test_leaving_out_is_one_change_and_its_acts_follow_the_history(desk, clock):
    study_the_past(desk, clock, 5, random.Random(1))
    set_exam(desk)
    desk.exam.forget()
    desk.exam.leave_out(desk.studies.names[:5])
    assert desk.suspended() == 5
    desk.exam.take_back()
    assert desk.suspended() == 0
    assert desk.exam.last_change is None
    assert examine(desk.studies.database).sound


def test_the_outlook_is_made_of_the_answers_so_far(desk, clock):
    study_the_past(desk, clock, 8, random.Random(1))
    set_exam(desk)
    sought = desk.exam.sought(desk.exam.exam)
    outlook = look_out(print, sought)
    assert 0 < outlook.low <= outlook.known <= outlook.high
    assert set(outlook.recall) == set(desk.studies.names)


def test_ways_out_are_looked_for_with_the_same_answers(desk):
    set_exam(desk, days=1, minutes=1)
    ways = look_for_ways(print, desk.exam.sought(desk.exam.exam))
    assert ways.minutes > 1
    assert 0 < len(ways.dropped) < len(desk.studies.names)


def test_without_questions_there_is_no_outlook(desk):
    set_exam(desk)
    desk.exam.leave_out(desk.studies.names)
    assert desk.exam.sought(desk.exam.exam) is None
    assert desk.exam.queue() == []


def test_today_tells_the_minutes_that_the_plan_reckons_with(desk):
    assert desk.exam.seconds([]) is None
    set_exam(desk, minutes=2)
    queue = desk.exam.queue()
    assert queue
    assert 60 < desk.exam.seconds(queue) <= 120
    assert desk.today().seconds == desk.exam.seconds(queue)
