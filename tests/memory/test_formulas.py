import random
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.forgetting import days_until, recall_probability
from studyapp.memory.formulas import Formulas
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.scheduler import Scheduler

DAY = date(2026, 3, 10)
OTHERS = Parameters(2, tuple(weight * 1.1 for weight in DEFAULT.weights))


@pytest.mark.parametrize("parameters", [DEFAULT, OTHERS])
def test_a_thousand_histories_of_right_and_wrong_are_those_of_the_scheduler(parameters: Parameters) -> None:
    rng = random.Random(3)
    formulas, scheduler = Formulas(parameters.weights), Scheduler(parameters, fuzz=False)
    for _ in range(1000):
        right = rng.random() < 0.5
        state = formulas.first(right=right)
        rating = Rating.GOOD if right else Rating.AGAIN
        card = scheduler.review(Card(CardId("moon", "landing", "date")), Evidence(rating), DAY)
        today = DAY
        for _ in range(rng.randint(1, 9)):
            days = 1 + int(rng.expovariate(1 / state[0]))
            today += timedelta(days=days)
            right = rng.random() < 0.8
            step = formulas.right if right else formulas.wrong
            state = step(*state, formulas.recall(state[0], days))
            card = scheduler.review(card, Evidence(Rating.GOOD if right else Rating.AGAIN), today)
            assert card.memory is not None
            assert state == pytest.approx((card.memory.stability, card.memory.difficulty), rel=1e-9)


def test_recall_and_intervals_are_those_of_a_single_card() -> None:
    formulas = Formulas(DEFAULT.weights)
    assert formulas.recall(12.0, 30) == pytest.approx(recall_probability(DEFAULT.weights, 12.0, 30))
    assert round(formulas.days_until(30.0, 0.8)) == days_until(DEFAULT.weights, 30.0, 0.8)
