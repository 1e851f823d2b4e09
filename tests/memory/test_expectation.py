import random
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.expectation import Expected, Given, Memories, Reset
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.scheduler import Scheduler

FIRST = date(2026, 3, 2)
OTHER = Parameters(
    2, (*(max(weight * 0.9, 0.001) for weight in DEFAULT.weights[:16]), 1.5, 0.6, 0.2, 0.1, 0.3)
)
VECTORS = {one.id: one.weights for one in (DEFAULT, OTHER)}


def given(
    day: int = 0, rating: Rating = Rating.GOOD, *, guess_rate: float = 0.0, parameters: int = 1
) -> Given:
    return Given("moon/landing#date", FIRST.toordinal() + day, rating, guess_rate, parameters, "typed")


@pytest.mark.parametrize("seed", range(40))
def test_what_is_expected_is_what_the_scheduler_says_before_each_answer(seed: int):
    rng = random.Random(seed)
    schedulers = {one.id: Scheduler(one) for one in (DEFAULT, OTHER)}
    memories, card, day = Memories(VECTORS), Card(CardId("moon", "landing", "date")), 0
    for turn in range(25):
        rating = rng.choice((Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.EASY))
        guess_rate, parameters = rng.choice((0.0, 1 / 3, 0.5)), rng.choice((1, 2))
        scheduler, today = schedulers[parameters], FIRST + timedelta(days=day)
        expected = memories.meet(given(day, rating, guess_rate=guess_rate, parameters=parameters))
        if expected is None:
            assert card.memory is None or card.memory.last_day >= today
        else:
            assert expected.recall == pytest.approx(
                scheduler.retrievability(card, today), abs=1e-12, rel=1e-9
            )
            assert (expected.right, expected.reviews) == (rating > Rating.AGAIN, turn)
            assert (expected.lapses, expected.days) == (
                card.memory.lapses,
                (today - card.memory.last_day).days,
            )
        card = scheduler.review(card, Evidence(rating, guess_rate), today)
        day = max(0, day + rng.choice((-1, 0, 1, 3, 10, 60)))


def test_who_may_guess_is_right_more_often_than_what_is_remembered():
    asked = Expected(recall=0.7, guess_rate=1 / 3, right=True, days=1, reviews=1, lapses=0, form="choice")
    assert asked.chance == pytest.approx(0.8)


def test_a_card_that_was_reset_is_new_again():
    memories = Memories(VECTORS)
    walked = list(memories.walk([given(), given(3), Reset("moon/landing#date"), given(9), given(12)]))
    assert [(one.days, one.reviews) for one in walked] == [(3, 1), (3, 1)]
    memories.reset(Reset("moon/never-asked#date"))


def test_a_walk_may_go_on_with_other_weights_beside_the_first():
    memories = Memories(VECTORS)
    memories.meet(given())
    other = memories.from_here(OTHER.weights)
    first, second = memories.meet(given(20)), other.meet(given(20))
    assert first is not None
    assert second is not None
    assert first.recall == Scheduler(DEFAULT).retrievability(
        Scheduler(DEFAULT).review(Card(CardId("moon", "landing", "date")), Evidence(Rating.GOOD), FIRST),
        FIRST + timedelta(days=20),
    )
    assert second.recall < first.recall


def test_an_unknown_vector_is_our_fault():
    with pytest.raises(KeyError):
        Memories(VECTORS).meet(given(parameters=7))
