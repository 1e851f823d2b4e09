"""Fits the weights of FSRS-6 and the offsets of the forms to one learner, and keeps them only if they foretell held-out answers better."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple, Protocol

from studyapp.memory.calibration import log_loss
from studyapp.memory.expectation import Expected, Given, Memories, Reset
from studyapp.memory.formulas import AGAIN
from studyapp.memory.offsets import OffsetFitter
from studyapp.memory.parameters import Parameters
from studyapp.memory.reckoning import NEW_RETRIEVABILITY, credit

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
    """A new vector beside the one in use, by the mean log loss of the held-out answers."""

    weights: tuple[float, ...] | None  # of the new vector; None when there were too few answers to find any
    answers: int  # all that were looked at
    held_out: int  # those that were foretold
    old_loss: float | None  # None when nothing could be foretold
    new_loss: float | None
    offsets: Mapping[str, float] = field(default_factory=dict)  # of the new vector, in logits by form

    @property
    def better(self) -> bool:
        """Whether the new vector foretells better, and so is to be kept."""
        return self.old_loss is not None and self.new_loss is not None and self.new_loss < self.old_loss


def optimise(
    happened: Sequence[Given | Reset],
    current: Parameters,
    *,
    trainer: Trainer,
    rng: random.Random,
    tell: Tell = lambda _stage, _share: None,
) -> Weighed:
    """Train on the earlier four fifths of all that happened, oldest first, and foretell the rest.

    Both vectors are weighed by memories that they reckon from the first answer on, as they do once they are in use. Offsets of
    the forms are fitted for the new weights, and tried only if there are answers enough to tell. The vector that was weighed is
    the one that is kept; it is not trained again on the held-out answers.
    """
    split = int(len(happened) * (1 - HELD_OUT))
    earlier, later = happened[:split], happened[split:]
    answers = sum(isinstance(one, Given) for one in happened)
    memories = Memories({}, always=current)
    found = lessons(earlier, memories, rng, lambda share: tell(Stage.REPLAYING, share))
    tell(Stage.TRAINING, 0.0)
    weights = trainer.train(found)
    tell(Stage.TRAINING, 1.0)
    if weights is None:
        return Weighed(None, answers, 0, None, None)
    held_out = _Loss()
    for asked in memories.walk(later):
        held_out.add(asked)
    tell(Stage.WEIGHING, 0.3)
    plain = Parameters(current.id, weights)
    new_loss, offsets = _weigh(earlier, later, plain)
    tell(Stage.WEIGHING, 0.7)
    if offsets:
        with_offsets, _ = _weigh(earlier, later, replace(plain, offsets=offsets))
        if new_loss is None or with_offsets is None or with_offsets >= new_loss:
            offsets = {}
        else:
            new_loss = with_offsets
    tell(Stage.WEIGHING, 1.0)
    return Weighed(weights, answers, held_out.count, held_out.mean, new_loss, offsets)


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


class _Loss:
    """A mean of log losses."""

    def __init__(self) -> None:
        self.count = 0
        self._sum = 0.0

    def add(self, asked: Expected) -> None:
        self.count += 1
        self._sum += log_loss(asked.chance, right=asked.right)

    @property
    def mean(self) -> float | None:
        return self._sum / self.count if self.count else None


def _weigh(
    earlier: Iterable[Given | Reset], later: Iterable[Given | Reset], parameters: Parameters
) -> tuple[float | None, Mapping[str, float]]:
    """The log loss of the later answers, and the offsets that are worth trying."""
    memories, fitter, loss = Memories({}, always=parameters), OffsetFitter(), _Loss()
    for asked in memories.walk(earlier):
        fitter.add(asked, held_out=False)
    for asked in memories.walk(later):
        fitter.add(asked, held_out=True)
        loss.add(asked)
    return loss.mean, fitter.weigh().used.by_form
