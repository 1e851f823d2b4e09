import random
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.expectation import Expected, Given, Memories, Reset
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.scheduler import Scheduler

FIRST = date(2026, 3, 2)
CARD = "moon/landing#date"
OTHER = Parameters(
    2,
    (*(max(weight * 0.9, 0.001) for weight in DEFAULT.weights[:16]), 1.5, 0.6, 0.2, 0.1, 0.3),
    {"typed": -0.4},
)
VECTORS = {one.id: one for one in (DEFAULT, OTHER)}


def given(
    day: int = 0, rating: Rating = Rating.GOOD, *, guess_rate: float = 0.0, parameters: int = 1
) -> Given:
    return Given(CARD, FIRST.toordinal() + day, rating, guess_rate, parameters, "typed")


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("always", [True, False])
def test_what_is_expected_is_what_the_scheduler_says_before_each_answer(seed: int, always: bool):
    rng = random.Random(seed)
    vector = rng.choice((DEFAULT, OTHER))
    memories = Memories({}, always=vector) if always else Memories(VECTORS)
    scheduler, card, day = Scheduler(vector), Card(CardId("moon", "landing", "date")), 0
    for turn in range(25):
        rating = rng.choice((Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.EASY))
        guess_rate, today = rng.choice((0.0, 1 / 3, 0.5)), FIRST + timedelta(days=day)
        expected = memories.meet(given(day, rating, guess_rate=guess_rate, parameters=vector.id))
        if expected is None:
            assert card.memory is None or card.memory.last_day >= today
        else:
            assert expected.recall == scheduler.retrievability(card, today)
            assert (expected.right, expected.reviews) == (rating > Rating.AGAIN, turn)
            assert (expected.lapses, expected.days) == (
                card.memory.lapses,
                (today - card.memory.last_day).days,
            )
        card = scheduler.review(card, Evidence(rating, guess_rate, form="typed"), today)
        assert memories.state(str(card.id)) == (card.memory.stability, card.memory.difficulty)
        day = max(0, day + rng.choice((-1, 0, 1, 3, 10, 60)))


def test_an_answer_under_a_newer_vector_is_foretold_by_it_from_the_first_answer_on():
    memories, newer = Memories(VECTORS), Memories({}, always=OTHER)
    steps = [(0, Rating.GOOD), (3, Rating.AGAIN), (9, Rating.GOOD)]
    for day, rating in steps:
        memories.meet(given(day, rating, guess_rate=0.5))
        newer.meet(given(day, rating, guess_rate=0.5))
    assert memories.state(CARD) != newer.state(CARD)
    last = given(30, guess_rate=0.5, parameters=OTHER.id)
    assert memories.meet(last) == newer.meet(last)
    assert memories.state(CARD) == newer.state(CARD)


def test_a_form_that_is_harder_for_the_learner_is_expected_to_be_right_less_often():
    memories = Memories({}, always=OTHER)
    memories.meet(given())
    asked = memories.meet(given(9))
    assert asked.offset == -0.4
    assert asked.chance < asked.recall


def test_who_may_guess_is_right_more_often_than_what_is_remembered():
    asked = Expected(recall=0.7, guess_rate=1 / 3, right=True, days=1, reviews=1, lapses=0, form="choice")
    assert asked.chance == pytest.approx(0.8)


def test_a_card_that_was_reset_is_new_again():
    memories = Memories(VECTORS)
    walked = list(memories.walk([given(), given(3), Reset(CARD), given(9), given(12)]))
    assert [(one.days, one.reviews) for one in walked] == [(3, 1), (3, 1)]
    memories.reset(Reset("moon/never-asked#date"))
    assert memories.state("moon/never-asked#date") is None


def test_an_unknown_vector_is_our_fault():
    with pytest.raises(KeyError):
        Memories(VECTORS).meet(given(parameters=7))
