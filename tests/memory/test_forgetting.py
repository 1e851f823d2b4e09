import random
from datetime import UTC, date, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.forgetting import days_until, expected_gain, recall_probability
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler

WEIGHTS = DEFAULT.weights
DAY = date(2026, 3, 10)
stabilities = st.floats(0.01, 5000)


@given(stabilities, st.integers(0, 5000))
def test_the_curve_is_that_of_the_library(stability: float, days: int) -> None:
    reviewed = datetime(2026, 3, 10, tzinfo=UTC)
    card = fsrs.Card(card_id=0, state=fsrs.State.Review, stability=stability, last_review=reviewed)
    expected = fsrs.Scheduler().get_card_retrievability(card, reviewed + timedelta(days=days))
    assert recall_probability(WEIGHTS, stability, days) == pytest.approx(expected, rel=1e-12)


def test_recall_is_nine_in_ten_when_the_days_equal_the_stability() -> None:
    assert recall_probability(WEIGHTS, 12.0, 12) == pytest.approx(0.9)


@given(stabilities, st.floats(0.7, 0.97))
def test_the_interval_ends_where_recall_meets_the_retention(stability: float, retention: float) -> None:
    days = days_until(WEIGHTS, stability, retention)
    assert days >= 1
    if days > 1:
        assert recall_probability(WEIGHTS, stability, days - 1) > retention
        assert recall_probability(WEIGHTS, stability, days + 1) < retention


def test_the_expected_gain_weighs_the_two_outcomes_that_the_scheduler_gives() -> None:
    rng = random.Random(5)
    scheduler = Scheduler(DEFAULT)
    for _ in range(200):
        stability, difficulty = rng.uniform(0.1, 300), rng.uniform(1, 10)
        today = DAY + timedelta(days=rng.randint(1, 400))
        memory = Memory(stability, difficulty, last_day=DAY, due=DAY, reviews=3, lapses=0)
        card = Card(CardId("moon", "landing", "date"), memory)
        recall = scheduler.retrievability(card, today)
        good = scheduler.review(card, Evidence(Rating.GOOD), today).memory
        again = scheduler.review(card, Evidence(Rating.AGAIN), today).memory
        assert good is not None
        assert again is not None
        expected = recall * good.stability + (1 - recall) * again.stability - stability
        assert expected_gain(WEIGHTS, memory, today) == pytest.approx(expected, abs=1e-6)


def test_a_clock_set_back_counts_as_no_time_gone_by() -> None:
    memory = Memory(10.0, 5.0, last_day=DAY, due=DAY, reviews=1, lapses=0)
    assert expected_gain(WEIGHTS, memory, DAY - timedelta(days=9)) == expected_gain(WEIGHTS, memory, DAY)
