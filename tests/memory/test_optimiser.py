import random

import pytest

from studyapp.memory.expectation import Given, Memories, Reset
from studyapp.memory.optimiser import Lesson, Stage, lessons, optimise
from studyapp.memory.parameters import DEFAULT
from tests.memory.answers import FORGETFUL, answers_of


class Taught:
    """A trainer that finds what it was told to find."""

    def __init__(self, weights: tuple[float, ...] | None) -> None:
        self.weights = weights
        self.lessons: list[Lesson] = []

    def train(self, lessons):
        self.lessons = list(lessons)
        return self.weights


def given(card: str, day: int, rating: int = 3, guess_rate: float = 0.0) -> Given:
    return Given(card, day, rating, guess_rate, DEFAULT.id, "typed")


def learnt(*happened: Given | Reset, seed: int = 1) -> list[tuple[int, int, int]]:
    return [tuple(one) for one in lessons(happened, Memories({}, always=DEFAULT), random.Random(seed))]


def test_weights_that_are_true_of_a_learner_foretell_better_and_are_kept():
    weighed = optimise(answers_of(FORGETFUL, 1), DEFAULT, trainer=Taught(FORGETFUL), rng=random.Random(1))
    assert weighed.better
    assert weighed.new_loss < weighed.old_loss
    assert weighed.weights == FORGETFUL


def test_weights_that_foretell_worse_are_not_kept():
    weighed = optimise(
        answers_of(DEFAULT.weights, 1), DEFAULT, trainer=Taught(FORGETFUL), rng=random.Random(1)
    )
    assert not weighed.better
    assert weighed.new_loss > weighed.old_loss


def test_the_same_weights_are_not_better():
    few = answers_of(FORGETFUL, 1, cards=30)
    weighed = optimise(few, DEFAULT, trainer=Taught(DEFAULT.weights), rng=random.Random(1))
    assert weighed.old_loss == weighed.new_loss
    assert not weighed.better


def test_a_form_that_is_harder_than_recall_says_gets_an_offset_that_is_weighed_too():
    rng = random.Random(2)
    answers = [
        one._replace(rating=1 if one.rating > 1 and rng.random() < 0.3 else one.rating, form="map")
        if rng.random() < 0.5
        else one
        for one in answers_of(DEFAULT.weights, 1, cards=400)
    ]
    weighed = optimise(answers, DEFAULT, trainer=Taught(DEFAULT.weights), rng=random.Random(1))
    assert weighed.better
    assert weighed.offsets["map"] < weighed.offsets.get("choice", 0.0) - 0.5


def test_offsets_that_foretell_worse_once_the_memories_follow_them_are_not_kept(monkeypatch):
    losses = iter(((0.4, {"choice": 1.0}), (0.5, {})))
    monkeypatch.setattr("studyapp.memory.optimiser._weigh", lambda *_: next(losses))
    weighed = optimise(
        answers_of(FORGETFUL, 1), DEFAULT, trainer=Taught(DEFAULT.weights), rng=random.Random(1)
    )
    assert (weighed.new_loss, weighed.offsets) == (0.4, {})


def test_the_latest_fifth_is_never_trained_on():
    answers, trainer = answers_of(FORGETFUL, 1), Taught(FORGETFUL)
    weighed = optimise(answers, DEFAULT, trainer=trainer, rng=random.Random(1))
    assert len(trainer.lessons) == int(len(answers) * 0.8)
    assert weighed.answers == len(answers)
    assert 0 < weighed.held_out <= len(answers) - len(trainer.lessons)


def test_nothing_is_kept_when_there_is_too_little_to_train_on_or_to_foretell():
    assert not optimise(answers_of(FORGETFUL, 1), DEFAULT, trainer=Taught(None), rng=random.Random(1)).better
    nothing = optimise([], DEFAULT, trainer=Taught(FORGETFUL), rng=random.Random(1))
    assert (nothing.better, nothing.answers, nothing.old_loss) == (False, 0, None)


def test_progress_is_told_stage_by_stage():
    told = []
    optimise(
        answers_of(FORGETFUL, 1),
        DEFAULT,
        trainer=Taught(FORGETFUL),
        rng=random.Random(1),
        tell=lambda stage, share: told.append((stage, share)),
    )
    assert told[0] == (Stage.REPLAYING, 0.0)
    assert told[-1] == (Stage.WEIGHING, 1.0)
    assert [stage for stage, _ in told] == sorted((stage for stage, _ in told), key=list(Stage).index)


def test_a_lesson_tells_the_days_since_the_one_before():
    assert learnt(given("a", 1), given("b", 2, 1), given("a", 4), given("b", 9)) == [
        (0, 3, 0),
        (1, 1, 0),
        (0, 3, 3),
        (1, 3, 7),
    ]


def test_a_reset_card_is_learnt_as_another_one():
    assert learnt(given("a", 1), Reset("a"), given("a", 4), given("a", 5)) == [
        (0, 3, 0),
        (1, 3, 0),
        (1, 3, 1),
    ]


def test_on_the_same_day_only_a_wrong_answer_is_a_lesson():
    assert learnt(given("a", 1), given("a", 1), given("a", 1, 1), given("a", 3)) == [
        (0, 3, 0),
        (0, 1, 0),
        (0, 3, 2),
    ]


def test_lucky_answers_count_as_wrong_as_often_as_luck_is_likely():
    # A new card is known with 0.3; a right answer among two is then known with 0.3 / 0.65.
    found = [learnt(given("a", 1, guess_rate=0.5), seed=seed)[0][1] for seed in range(2000)]
    assert set(found) == {1, 3}
    assert found.count(3) / len(found) == pytest.approx(0.3 / 0.65, abs=0.03)


def test_what_cannot_be_guessed_is_learnt_as_it_was_rated():
    assert [rating for _, rating, _ in learnt(given("a", 1, 4), given("a", 9, 2), given("a", 20, 1))] == [
        4,
        2,
        1,
    ]
