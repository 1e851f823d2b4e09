"""How well a learner knows what they know: certainty stated before the verdict, beside what came."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.memory.card import CONFIDENT
from studyapp.memory.expectation import Given
from studyapp.memory.share import Share, share

STEPS = 10  # bins of stated certainty, each 10 % wide


@dataclass(frozen=True, slots=True)
class Level:
    """The answers stated with a certainty between two bounds."""

    low: float
    high: float
    stated: float  # mean certainty
    right: Share  # what came, with its 95 % interval


@dataclass(frozen=True, slots=True)
class ConfidentlyWrong:
    """A card that was answered wrongly by a learner who was sure, and not rightly since."""

    card: str
    day: int  # study day, as `date.toordinal` numbers it
    certainty: float


@dataclass(frozen=True, slots=True)
class SelfKnowledge:
    """The figures over all answers for which certainty was asked."""

    stated: float | None  # mean certainty; None when it was never asked
    right: Share
    brier: float | None  # mean square of what was stated minus what came; lower is better (Brier 1950)
    levels: tuple[Level, ...]  # without the empty ones, lowest first
    confidently_wrong: tuple[ConfidentlyWrong, ...]  # the surest first, then the latest


class CertaintyTally:
    """Takes all answers that count, oldest first, and keeps sums only."""

    def __init__(self) -> None:
        self._levels = [[0.0, 0, 0] for _ in range(STEPS)]  # certainty, right, all
        self._squares = 0.0
        self._wrong: dict[str, ConfidentlyWrong] = {}

    def add(self, given: Given) -> None:
        """Take one answer in, also one without a certainty: being right clears what went wrong before."""
        if given.right:
            self._wrong.pop(given.card, None)
        certainty = given.certainty
        if certainty is None:
            return
        sums = self._levels[min(int(certainty * STEPS), STEPS - 1)]
        sums[0] += certainty
        sums[1] += given.right
        sums[2] += 1
        self._squares += (certainty - given.right) ** 2
        if not given.right and certainty >= CONFIDENT:
            self._wrong[given.card] = ConfidentlyWrong(given.card, given.day, certainty)

    def self_knowledge(self) -> SelfKnowledge:
        """The figures so far."""
        total = sum(int(count) for *_, count in self._levels)
        return SelfKnowledge(
            stated=sum(certainty for certainty, *_ in self._levels) / total if total else None,
            right=share(sum(int(right) for _, right, _ in self._levels), total),
            brier=self._squares / total if total else None,
            levels=tuple(
                Level(number / STEPS, (number + 1) / STEPS, certainty / count, share(int(right), int(count)))
                for number, (certainty, right, count) in enumerate(self._levels)
                if count
            ),
            confidently_wrong=tuple(
                sorted(self._wrong.values(), key=lambda one: (-one.certainty, -one.day, one.card))
            ),
        )
