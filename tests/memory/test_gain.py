import random
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.formulas import formulas
from studyapp.memory.gain import expected_gain, gain_per_second
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler

RULES = formulas(DEFAULT.weights)
DAY = date(2026, 3, 10)


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
        assert expected_gain(RULES, memory, today) == pytest.approx(expected, abs=1e-9)


def test_a_clock_set_back_counts_as_no_time_gone_by() -> None:
    memory = Memory(10.0, 5.0, last_day=DAY, due=DAY, reviews=1, lapses=0)
    assert expected_gain(RULES, memory, DAY - timedelta(days=9)) == expected_gain(RULES, memory, DAY)


def test_what_is_probably_wrong_takes_longer() -> None:
    today, pace = DAY + timedelta(days=10), Pace(right=5.0, wrong=50.0)
    memory = Memory(10.0, 5.0, last_day=DAY, due=today, reviews=1, lapses=0)
    gain = expected_gain(RULES, memory, today)
    assert gain_per_second(RULES, memory, today, pace) == pytest.approx(gain / (0.9 * 5 + 0.1 * 50))
