"""What waits after a pause, spread over days and taken back; holidays, and what they move."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.desks.backlog_desk import Kind
from studyapp.memory.exam import Exam
from studyapp.memory.load import Holiday
from studyapp.memory.review import ActKind
from studyapp.storage.doctor import examine
from studyapp.storage.plans import save_exam
from studyapp.study.agenda import USUAL_SECONDS
from tests.answers import right
from tests.gui.desks import open_desk
from tests.gui.pauses import FACTS, learn, long_bank


@pytest.fixture
def desk(tmp_path, clock):
    """A desk over forty cards, all learnt within the last eight days."""
    desk, database = open_desk(tmp_path / "data", long_bank(), clock)
    learn(desk, clock)
    yield desk
    database.close()


@pytest.fixture
def away(desk, clock):
    """The same after three weeks away."""
    clock.forward(21 * 86400)
    return desk


def study(desk, clock, cards=None):
    session = desk.begin()
    session.ask(clock())
    while session.asking is not None and (cards is None or len(session.done) < cards):
        session.answer(right(session.asking.question), clock.forward(8))
        session.proceed(clock())


def dues(desk):
    return {card.id: card.memory.due for card in desk.studies.cards.get(desk.studies.names)}


def ahead(desk, days=14):
    return desk.studies.cards.forecast(desk.bank.id, desk.day(), days)


def test_after_three_weeks_what_waits_is_told_with_a_number_of_days(away):
    waiting = away.backlog.plans.waiting()
    assert away.backlog.has_news
    assert (waiting.due, waiting.after_pause) == (FACTS, True)
    assert 2 <= waiting.days <= 14


def test_a_day_after_the_last_sitting_nothing_is_told(desk, clock):
    clock.forward(86400)
    assert ahead(desk)[0] == FACTS
    assert desk.backlog.plans.waiting() is None
    assert not desk.backlog.has_news


def test_more_than_is_wanted_in_a_day_is_told_without_a_pause(desk, clock):
    clock.forward(86400)
    desk.save(replace(desk.learner.settings, reviews_a_day=30))
    waiting = desk.backlog.plans.waiting()
    assert (waiting.due, waiting.after_pause) == (FACTS, False)


def test_the_picture_stands_before_anything_is_done(away):
    before = dues(away)
    plan = away.backlog.plans.spreading(4)
    assert [(day.was, day.will) for day in plan.days] == [(40, 10), (0, 10), (0, 10), (0, 10)]
    assert plan.number == 4
    assert plan.seconds == pytest.approx(10 * USUAL_SECONDS)
    assert dues(away) == before


def test_spreading_moves_all_in_one_change_and_the_day_is_settled(away):
    change = away.backlog.spread(4)
    assert (change.kind, change.number, len(change.done)) == (Kind.SPREAD, 4, 30)
    assert ahead(away, 5) == [10, 10, 10, 10, 0]
    assert away.today().reviews == 10
    away.backlog.forget()
    assert not away.backlog.has_news
    assert examine(away.studies.database).sound


def test_it_is_taken_back_to_the_day_and_offered_again(away):
    before = dues(away)
    away.backlog.spread(4)
    away.backlog.take_back()
    assert dues(away) == before
    assert away.backlog.change is None
    assert away.backlog.plans.waiting().due == FACTS
    away.backlog.take_back()  # there is nothing more
    assert examine(away.studies.database).sound


def test_a_sitting_ends_what_can_be_taken_back_in_the_window(away, clock):
    change = away.backlog.spread(4)
    study(away, clock, cards=3)
    assert away.backlog.change is None
    studied = ahead(away)
    assert studied[0] == 7
    away.backlog.take_back(change)
    assert ahead(away) == studied


def test_studied_as_spread_nothing_is_told_on_the_days_between(away, clock):
    away.backlog.spread(4)
    for _ in range(3):
        study(away, clock)
        clock.forward(86400)
        assert not away.backlog.has_news
    assert examine(away.studies.database).sound


def test_not_now_is_for_today_and_is_kept_over_a_new_start(away, clock):
    away.backlog.not_now()
    again = type(away)(away.bank, away.studies.database, away.learner, "desk", clock)
    assert not again.backlog.has_news
    clock.forward(86400)
    assert again.backlog.has_news


def test_what_is_left_on_the_first_day_back_is_told_on_the_second(away, clock):
    study(away, clock, cards=5)
    clock.forward(86400)
    assert away.backlog.plans.waiting().due >= FACTS - 5


def test_an_exam_ahead_and_a_holiday_leave_nothing_to_spread(away):
    studies = away.studies
    save_exam(studies.database, studies.learner.id, away.bank.id, Exam(away.day() + timedelta(days=9), 10.0))
    assert away.backlog.plans.waiting() is None
    save_exam(studies.database, studies.learner.id, away.bank.id, None)
    assert away.backlog.plans.waiting() is not None
    away.backlog.set_holiday(away.backlog.plans.plan(Holiday(away.day(), away.day())))
    assert away.backlog.plans.waiting() is None


def test_days_off_are_spared(away):
    today = away.day()
    away.save(replace(away.learner.settings, weekdays=tuple(float(day != 0) for day in range(7))))
    assert today.weekday() == 6  # a Sunday; Monday is off
    plan = away.backlog.plans.spreading(2)
    assert [(day.day.weekday(), day.will) for day in plan.days] == [(6, 20), (0, 0), (1, 20)]


def soon(desk, *, first=2, days=9):
    """A holiday in some days, in which cards come due."""
    start = desk.day() + timedelta(days=first)
    return Holiday(start, start + timedelta(days=days))


def test_a_holiday_empties_its_days_and_nothing_is_asked_in_it(desk, clock):
    study(desk, clock)
    holiday = soon(desk)
    inside = sum(day in holiday for day in dues(desk).values())
    assert inside > 0
    plan = desk.backlog.plans.plan(holiday)
    assert len(plan.moves) == inside
    assert sum(day.was for day in plan.days if day.is_holiday) == inside
    assert not any(day.will for day in plan.days if day.is_holiday)
    change = desk.backlog.set_holiday(plan)
    assert (change.kind, change.number) == (Kind.HOLIDAY_SET, inside)
    assert not any(day in holiday for day in dues(desk).values())
    clock.forward(2 * 86400)
    assert desk.backlog.on_holiday
    assert (desk.today().due, desk.today().new, desk.today().holiday) == (0, 0, holiday)
    assert examine(desk.studies.database).sound


def test_those_that_would_fade_come_before_it_within_a_sensible_load(desk, clock):
    study(desk, clock)
    plan = desk.backlog.plans.plan(soon(desk, first=3, days=29))
    assert 0 < plan.before < len(plan.moves)
    assert all(day.will <= max(day.was, 13) for day in plan.days if day.day < plan.holiday.first)


def test_a_holiday_can_be_set_without_moving_anything_and_taken_back(desk, clock):
    study(desk, clock)
    before = dues(desk)
    desk.backlog.set_holiday(desk.backlog.plans.plan(soon(desk)), move=False)
    assert dues(desk) == before
    assert desk.backlog.plans.holidays() == (soon(desk),)
    desk.backlog.take_back()
    assert desk.backlog.plans.holidays() == ()


def test_setting_and_removing_a_holiday_are_taken_back_one_after_the_other(desk, clock):
    study(desk, clock)
    before, holiday = dues(desk), soon(desk)
    desk.backlog.set_holiday(desk.backlog.plans.plan(holiday))
    moved = dues(desk)
    assert desk.backlog.moved_for(holiday) == sum(before[card] != moved[card] for card in before)
    desk.backlog.remove_holiday(holiday, move_back=True)
    assert dues(desk) == before
    desk.backlog.take_back()
    assert dues(desk) == moved
    assert desk.backlog.plans.holidays() == (holiday,)
    desk.backlog.take_back()
    assert dues(desk) == before
    assert desk.backlog.plans.holidays() == ()
    assert examine(desk.studies.database).sound


def test_removing_a_holiday_can_leave_what_was_moved(desk, clock):
    study(desk, clock)
    holiday = soon(desk)
    desk.backlog.set_holiday(desk.backlog.plans.plan(holiday))
    moved = dues(desk)
    desk.backlog.remove_holiday(holiday, move_back=False)
    assert dues(desk) == moved


def test_a_holiday_can_end_early_and_go_on_again(desk, clock):
    holiday = soon(desk, first=0)
    desk.backlog.set_holiday(desk.backlog.plans.plan(holiday))
    desk.backlog.end_holiday()
    assert desk.backlog.plans.all_holidays() == ()  # it ended on its first day
    desk.backlog.take_back()
    clock.forward(3 * 86400)
    desk.backlog.end_holiday()
    assert desk.backlog.plans.all_holidays() == (replace(holiday, last=desk.day() - timedelta(days=1)),)
    assert not desk.backlog.on_holiday
    desk.backlog.end_holiday()  # none runs


@pytest.mark.parametrize("overdue", [True, False])
def test_what_is_put_off_until_tomorrow_stands_on_tomorrow(away, overdue):
    keeper, card = away.studies.keeper(), min(dues(away), key=str)
    if not overdue:
        keeper.act(card, ActKind.SET_DUE, away.clock(), until=away.day())
    keeper.act(card, ActKind.BURY, away.clock())
    plan = away.backlog.plans.spreading(4)
    assert (plan.days[0].was, plan.days[1].was) == (FACTS - 1, 1)


def test_a_holiday_that_ended_early_can_be_set_again_from_today_on(desk, clock):
    holiday = soon(desk, first=0)
    desk.backlog.set_holiday(desk.backlog.plans.plan(holiday))
    clock.forward(2 * 86400)
    desk.backlog.end_holiday()
    desk.backlog.set_holiday(desk.backlog.plans.plan(holiday))
    assert desk.backlog.plans.all_holidays() == (
        replace(holiday, last=desk.day() - timedelta(days=1)),
        replace(holiday, first=desk.day()),
    )


def test_a_holiday_that_begins_today_takes_what_is_overdue_along(away):
    plan = away.backlog.plans.plan(soon(away, first=0, days=3))
    assert len(plan.moves) == FACTS
    assert plan.before == 0


def test_a_holiday_in_which_nothing_comes_due_moves_nothing(desk):
    plan = desk.backlog.plans.plan(
        Holiday(desk.day() + timedelta(days=300), desk.day() + timedelta(days=301))
    )
    assert plan.moves == {}
    assert desk.backlog.set_holiday(plan).done == ()


@pytest.mark.parametrize(
    ("first", "days", "said"),
    [(-9, 3, "passed"), (1, 366, "longer than a year"), (12, 3, "already"), (36500, 3, "100 years")],
)
def test_a_holiday_that_cannot_be_is_refused(desk, first, days, said):
    desk.backlog.set_holiday(desk.backlog.plans.plan(soon(desk, first=10, days=5)))
    with pytest.raises(StudyError, match=said):
        desk.backlog.plans.plan(soon(desk, first=first, days=days))


def test_the_last_spreading_or_holiday_is_taken_back_after_a_new_start(away, clock):
    before = dues(away)
    away.backlog.spread(4)
    again = type(away)(away.bank, away.studies.database, away.learner, "desk", clock)
    study(again, clock)
    holiday = soon(again, first=2)
    again.backlog.set_holiday(again.backlog.plans.plan(holiday))
    third = type(away)(away.bank, away.studies.database, away.learner, "desk", clock)
    change = third.backlog.take_back_last()
    assert (change.kind, change.holiday) == (Kind.HOLIDAY_SET, holiday)
    assert third.backlog.plans.holidays() == ()
    change = third.backlog.take_back_last()
    assert (change.kind, change.number) == (Kind.SPREAD, 30)
    waiting = [card for card, due in dues(third).items() if due <= third.day()]
    assert len(waiting) == 30
    assert all(dues(third)[card] == before[card] for card in waiting)
    assert third.backlog.take_back_last() is None
    assert examine(away.studies.database).sound


def test_a_change_that_cannot_be_kept_leaves_all_as_it_was(away, monkeypatch):
    def full(*_):
        raise StudyError("The change was not saved: the disk is full.")

    before = dues(away)
    with monkeypatch.context() as broken:
        broken.setattr("studyapp.storage.journal.LearnerJournal.act", full)
        with pytest.raises(StudyError):
            away.backlog.spread(4)
    assert dues(away) == before
    assert away.backlog.change is None


def test_through_the_real_journal_what_has_a_choice_of_days_is_not_due_on_a_sunday_off(tmp_path, clock):
    desk, database = open_desk(tmp_path / "sundays", long_bank(), clock)
    desk.save(replace(desk.learner.settings, weekdays=(1.0,) * 6 + (0.0,)))
    for _ in range(42):
        if clock().weekday() != 6:
            study(desk, clock)
        clock.now += timedelta(days=1)
    kept = database.rows("SELECT study_day, due FROM reviews WHERE due IS NOT NULL")
    spans = [(date.fromisoformat(due) - date.fromisoformat(day)).days for day, due in kept]
    sundays = [date.fromisoformat(due).weekday() == 6 for _, due in kept]
    assert len(kept) > 150
    assert not any(sunday for sunday, days in zip(sundays, spans, strict=True) if days > 3)
    assert examine(database).sound
    database.close()
