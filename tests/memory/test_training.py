import random

import pytest

from studyapp.memory.expectation import Given, Memories
from studyapp.memory.optimiser import Lesson, lessons, optimise
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.training import RustTrainer, has_library
from tests.memory.answers import FORGETFUL, answers_of


def lessons_of(answers: list[Given]) -> list[Lesson]:
    return lessons(answers, Memories({}, always=DEFAULT), random.Random(1))


def test_the_library_is_installed_for_these_tests():
    assert has_library()


def test_training_finds_weights_that_foretell_a_forgetful_learner_better():
    answers = answers_of(FORGETFUL, 3, cards=300, guess_rate=1 / 3)
    weighed = optimise(answers, DEFAULT, trainer=RustTrainer(), rng=random.Random(1))
    assert weighed.better
    assert weighed.weights is not None
    assert weighed.weights[2] < DEFAULT.weights[2]  # the stability after a first Good


def test_the_scheduler_takes_the_weights_that_were_found():
    weights = RustTrainer().train(lessons_of(answers_of(FORGETFUL, 3)))
    assert weights is not None
    Scheduler(Parameters(2, weights))
    assert weights == tuple(round(weight, 6) for weight in weights)


def test_the_same_lessons_lead_to_the_same_weights():
    taught = lessons_of(answers_of(FORGETFUL, 4))
    assert RustTrainer().train(taught) == RustTrainer().train(taught)


@pytest.mark.parametrize(
    "few",
    [
        [],
        [Lesson(0, 3, 0)],
        [Lesson(0, 3, 0), Lesson(0, 3, 5)],
        [Lesson(0, 1, 0), Lesson(0, 3, 5), Lesson(0, 3, 20)],
    ],
)
def test_a_handful_of_lessons_tells_nothing(few):
    assert RustTrainer().train(few) is None


class Gullible:
    """A trainer that takes every right answer for knowledge."""

    def __init__(self, answers: list[Given]) -> None:
        self.answers = answers

    def train(self, lessons):
        return RustTrainer().train(
            Lesson(one.memory, given.rating, one.days)
            for one, given in zip(lessons, self.answers, strict=False)
        )


@pytest.mark.parametrize("seed", range(3))
def test_to_count_luck_as_luck_foretells_better_than_to_take_it_for_knowledge(seed: int):
    answers = answers_of(FORGETFUL, seed, cards=400, guess_rate=1 / 2)
    honest, gullible = (
        optimise(answers, DEFAULT, trainer=trainer, rng=random.Random(1)).new_loss
        for trainer in (RustTrainer(), Gullible(answers))
    )
    assert honest < gullible
