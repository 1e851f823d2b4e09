"""Fits the weights of FSRS-6 to one learner's answers, and keeps them only if held-out answers are foretold better."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from studyapp.memory.calibration import log_loss
from studyapp.memory.expectation import AGAIN, Given, Memories, Reset, credit
from studyapp.memory.parameters import Parameters
from studyapp.memory.scheduler import NEW_RETRIEVABILITY

ENOUGH_NEW = 400  # answers scheduled with the weights in use, before new ones are looked for
HELD_OUT = 0.2  # of the answers, the latest
_TOLD = 20_000  # answers between two tidings of progress


class Lesson(NamedTuple):
    """One answer to train on; those of one number are one memory from its beginning."""

    memory: int
    rating: int  # 1 to 4, as Rating
    days: int  # since the one before; 0 for the first and for a wrong answer on the same day


class Trainer(Protocol):
    """What finds the weights that explain the lessons best."""

    def train(self, lessons: Iterable[Lesson]) -> tuple[float, ...] | None:
        """The 21 weights of FSRS-6 for lessons in the order of the answers; None when there are too few to tell."""


class Stage(StrEnum):
    """How far the work has come."""

    READING = "reading"
    REPLAYING = "replaying"
    TRAINING = "training"
    WEIGHING = "weighing"


Tell = Callable[[Stage, float], object]  # with the share of the stage that is done, 0 to 1


@dataclass(frozen=True, slots=True)
class Weighed:
    """New weights beside those in use, by the mean log loss of the held-out answers."""

    weights: tuple[float, ...] | None  # the new ones; None when there were too few answers to find any
    answers: int  # all that were looked at
    held_out: int  # those that were foretold
    old_loss: float | None  # None when nothing could be foretold
    new_loss: float | None

    @property
    def better(self) -> bool:
        """Whether the new weights foretell better, and so are to be kept."""
        return self.old_loss is not None and self.new_loss is not None and self.new_loss < self.old_loss


def optimise(
    happened: Sequence[Given | Reset],
    vectors: Mapping[int, Sequence[float]],
    current: Parameters,
    *,
    trainer: Trainer,
    rng: random.Random,
    tell: Tell = lambda _stage, _share: None,
) -> Weighed:
    """Train on the earlier four fifths of all that happened, oldest first, and foretell the rest.

    The held-out answers are foretold as it would have been: the memories of that moment stay as they were scheduled,
    and only what follows is scheduled with the old or the new weights. The weights that were weighed are the ones
    that are kept; they are not trained again on the held-out answers.
    """
    split = int(len(happened) * (1 - HELD_OUT))
    earlier, later = happened[:split], happened[split:]
    memories = Memories(vectors)
    found = lessons(earlier, memories, rng, lambda share: tell(Stage.REPLAYING, share))
    tell(Stage.TRAINING, 0.0)
    weights = trainer.train(found)
    tell(Stage.TRAINING, 1.0)
    answers = sum(isinstance(one, Given) for one in happened)
    if weights is None:
        return Weighed(None, answers, 0, None, None)
    old, held_out = _loss(memories.from_here(current.weights), later)
    tell(Stage.WEIGHING, 0.5)
    new, _ = _loss(memories.from_here(weights), later)
    tell(Stage.WEIGHING, 1.0)
    return Weighed(weights, answers, held_out, old, new)


def lessons(
    happened: Sequence[Given | Reset],
    memories: Memories,
    rng: random.Random,
    tell: Callable[[float], object] = lambda _share: None,
) -> list[Lesson]:
    """What can be learnt from all that happened, oldest first; `memories` are taken along.

    A right answer in a form that can be guessed counts as wrong with the probability that it was luck, drawn by
    `rng`: trained on as it stands, it would make the memory look better than it is (measured in docs/optimiser.md).
    Right answers on the day of the one before change no memory and are left out.
    """
    return list(_lessons(happened, memories, rng, tell))


def _lessons(
    happened: Sequence[Given | Reset], memories: Memories, rng: random.Random, tell: Callable[[float], object]
) -> Iterator[Lesson]:
    numbers: dict[str, int] = {}
    begun = 0
    for place, one in enumerate(happened):
        if place % _TOLD == 0:
            tell(place / len(happened))
        if isinstance(one, Reset):
            memories.reset(one)
            numbers.pop(one.card, None)
            continue
        asked = memories.meet(one)
        if one.card not in numbers:
            numbers[one.card] = begun
            begun += 1
            recall, days = NEW_RETRIEVABILITY, 0
        elif asked is not None:
            recall, days = asked.recall, asked.days
        elif one.right:
            continue
        else:
            recall, days = 0.0, 0
        lucky = one.right and one.guess_rate > 0 and rng.random() > credit(recall, one.guess_rate)
        yield Lesson(numbers[one.card], AGAIN if lucky else one.rating, days)


def _loss(memories: Memories, later: Iterable[Given | Reset]) -> tuple[float | None, int]:
    """The mean log loss of the answers that can be foretold, and how many these are."""
    losses = [log_loss(asked.chance, right=asked.right) for asked in memories.walk(later)]
    return (sum(losses) / len(losses) if losses else None), len(losses)
