from dataclasses import replace
from datetime import date, timedelta

import pytest

from studyapp.gui.desks.preview_desk import Outset, PreviewDesk, all_begun_on, cost_of, costs_of
from studyapp.memory.card import Memory
from studyapp.memory.load import Availability, Holiday
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.learners import LearnerSettings

TODAY = date(2026, 11, 22)  # a Sunday
PACE = Pace(12, 24)
EVERY_DAY = Availability()


def outset(memories=(), unseen=0, *, each=1.0, availability=EVERY_DAY, **settings):
    kept = LearnerSettings(**settings)
    return Outset(tuple(memories), each, unseen, kept, DEFAULT.weights, PACE, availability, TODAY)


def held(count, stability=20.0):
    return [
        Memory(stability, 5.0, TODAY - timedelta(days=10), TODAY + timedelta(days=ahead % 30), 3, 0)
        for ahead in range(count)
    ]


@pytest.fixture
def preview(desk):
    return PreviewDesk(desk.studies)


def test_a_higher_aim_asks_more_and_more_is_remembered():
    low, high = costs_of(outset(held(100), 100), [0.8, 0.95]).values()
    assert low.questions < high.questions
    assert low.minutes < high.minutes
    assert low.remembered < high.remembered


def test_the_same_outset_costs_the_same():
    assert cost_of(outset(held(50), 50), 0.9) == cost_of(outset(held(50), 50), 0.9)


def test_new_cards_and_the_limit_of_reviews_are_the_learners_own():
    few = cost_of(outset(unseen=500, new_a_day=1), 0.9)
    many = cost_of(outset(unseen=500, new_a_day=20), 0.9)
    limited = cost_of(outset(unseen=500, new_a_day=20, reviews_a_day=5), 0.9)
    assert few.questions < limited.questions < many.questions
    assert limited.waiting > many.waiting == 0


def test_a_sample_stands_for_all_cards():
    whole, sample = cost_of(outset(held(900), 300), 0.9), cost_of(outset(held(900)[::3], 300, each=3.0), 0.9)
    assert sample.questions == pytest.approx(whole.questions, rel=0.1)
    assert sample.remembered == pytest.approx(whole.remembered, rel=0.02)


def test_a_short_longest_pause_asks_more():
    known = held(100, stability=500.0)
    assert cost_of(outset(known), 0.9).questions < cost_of(outset(known, longest=7), 0.9).questions


def test_the_outset_is_read_from_the_learners_cards(preview, desk):
    read = preview.outset()
    assert (read.memories, read.unseen, read.each) == ((), 21, 0.0)
    assert read.settings == desk.learner.settings
    assert (read.pace, read.today) == (PACE, desk.day())


def test_what_is_known_stays_known_until_something_else_than_the_aim_changes(preview, desk):
    first = preview.outset()
    preview.keep(first, costs_of(first, [0.9]))
    desk.save(replace(desk.learner.settings, retention=0.8))
    preview.outset()
    assert preview.known(0.9) == cost_of(first, 0.9)
    assert preview.known(0.8) is None
    desk.save(replace(desk.learner.settings, new_a_day=3))
    preview.outset()
    assert preview.known(0.9) is None


def test_what_was_reckoned_from_an_outdated_outset_is_dropped(preview, desk):
    first = preview.outset()
    desk.save(replace(desk.learner.settings, new_a_day=3))
    preview.outset()
    preview.keep(first, costs_of(first, [0.9]))
    assert preview.known(0.9) is None


@pytest.mark.parametrize(
    ("unseen", "a_day", "done", "days"),
    [(30, 10, 0, 2), (30, 10, 10, 3), (30, 10, 25, 3), (1, 10, 0, 0), (0, 0, 0, 0), (5, 0, 0, None)],
)
def test_all_is_begun_on_the_last_day_with_a_new_card(unseen, a_day, done, days):
    last = None if days is None else TODAY + timedelta(days=days)
    assert all_begun_on(unseen, a_day, done, EVERY_DAY, TODAY) == last


def test_nothing_is_begun_on_holidays_and_days_off_and_half_on_half_days():
    monday_off = Availability((0, 0.5, 1, 1, 1, 1, 1), (Holiday(date(2026, 11, 25), date(2026, 11, 26)),))
    assert all_begun_on(20, 10, 0, monday_off, TODAY) == date(2026, 11, 27)


def test_an_exam_that_lies_ahead_is_told(preview, desk):
    desk.exam.set(desk.day() + timedelta(days=9), 20)
    assert preview.outset().exam == desk.day() + timedelta(days=9)
    desk.exam.clear()
    assert preview.outset().exam is None
