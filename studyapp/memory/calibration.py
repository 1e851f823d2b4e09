"""How well the scheduler foretells the answers: log loss, RMSE in bins, AUC, and expected beside actual recall."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from studyapp.memory.expectation import Expected
from studyapp.memory.share import Share, share

STEPS = 20  # bins of expected recall, each 5 % wide
_FORGETS = 0.02  # how much one answer weighs in the moving average: about the last 50 count
_FINE = 10_000  # probabilities are told apart to this part for the AUC
_LEAST = 1e-6  # no answer is foretold more surely than this
_Group = tuple[int, int, int]  # bins of days, reviews and lapses


class Foretelling(StrEnum):
    """Who foretells the answers; whatever does not beat both averages has learnt nothing of the cards."""

    SCHEDULER = "scheduler"
    AVERAGE = "average"  # of all answers before
    MOVING_AVERAGE = "moving-average"  # of the latest answers before


@dataclass(frozen=True, slots=True)
class Score:
    """How good one way of foretelling was; None where there is nothing to tell from."""

    log_loss: float | None  # mean, in nats; lower is better
    rmse: float | None  # in bins of days, reviews and lapses; lower is better
    auc: float | None  # 0.5 is chance, 1 puts every right answer above every wrong one


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers whose expected share of right ones lies between two bounds."""

    low: float
    high: float
    expected: float  # mean
    right: Share  # what came, with its 95 % interval


@dataclass(frozen=True, slots=True)
class Calibration:
    """The figures over all answers to cards that were not new and not asked before on the day."""

    expected: float | None  # mean probability of a right answer; None without answers
    right: Share
    scores: dict[Foretelling, Score]
    bins: tuple[Bin, ...]  # without the empty ones, lowest first


class Calibrator:
    """Takes what was expected of each answer and what came, oldest first, and keeps sums only."""

    def __init__(self) -> None:
        self._losses = [0.0] * len(Foretelling)
        self._groups: dict[_Group, list[float]] = {}  # what each way was off, summed, and how many answers
        self._ranks = [[0] * (2 * _FINE + 2) for _ in Foretelling]  # wrong and right ones, by chance
        self._bins = [[0.0, 0, 0] for _ in range(STEPS)]  # expected, right, all
        self._average = self._moving = 0.5  # before anything is known
        self._answers = 0

    def add(self, asked: Expected) -> None:
        """Take one answer in."""
        # Written out for each way of foretelling: millions of answers come by here.
        right, chance = asked.right, asked.chance
        average, moving = self._average, self._moving
        group = _group(asked.days, asked.reviews, asked.lapses)
        off = self._groups.get(group)
        if off is None:
            off = self._groups[group] = [0.0, 0.0, 0.0, 0]
        losses = self._losses
        if right:
            losses[0] -= math.log(max(_LEAST, chance))
            losses[1] -= math.log(max(_LEAST, average))
            losses[2] -= math.log(max(_LEAST, moving))
        else:
            losses[0] -= math.log(max(_LEAST, 1 - chance))
            losses[1] -= math.log(max(_LEAST, 1 - average))
            losses[2] -= math.log(max(_LEAST, 1 - moving))
        off[0] += chance - right
        off[1] += average - right
        off[2] += moving - right
        off[3] += 1
        ranks = self._ranks
        ranks[0][2 * int(chance * _FINE) + right] += 1
        ranks[1][2 * int(average * _FINE) + right] += 1
        ranks[2][2 * int(moving * _FINE) + right] += 1
        sums = self._bins[int(chance * STEPS) if chance < 1 else STEPS - 1]
        sums[0] += chance
        sums[1] += right
        sums[2] += 1
        self._answers += 1
        weight = 1 / (self._answers + 2)
        self._average = average + weight * (right - average)
        self._moving = moving + max(_FORGETS, weight) * (right - moving)

    def calibration(self) -> Calibration:
        """The figures so far."""
        total = self._answers
        return Calibration(
            expected=sum(expected for expected, *_ in self._bins) / total if total else None,
            right=share(sum(int(right) for _, right, _ in self._bins), total),
            scores={way: self._score(number) for number, way in enumerate(Foretelling)},
            bins=tuple(
                Bin(number / STEPS, (number + 1) / STEPS, expected / count, share(int(right), int(count)))
                for number, (expected, right, count) in enumerate(self._bins)
                if count
            ),
        )

    def _score(self, way: int) -> Score:
        if not self._answers:
            return Score(None, None, None)
        squares = sum(off[way] * off[way] / off[-1] for off in self._groups.values())
        return Score(
            log_loss=self._losses[way] / self._answers,
            rmse=math.sqrt(squares / self._answers),
            auc=_auc(self._ranks[way]),
        )


def gathered(bins: Iterable[tuple[float, Share]], least: int) -> list[tuple[float, Share]]:
    """Bins, lowest first, as what was said of their answers (mean) and what came; neighbours with too few are put together.

    Each then holds `least` answers or more, where there are so many at all.
    """
    done: list[list[tuple[float, Share]]] = []
    held: list[tuple[float, Share]] = []
    for one in bins:
        held.append(one)
        if sum(right.total for _, right in held) >= least:
            done.append(held)
            held = []
    if done:
        done[-1] += held
    elif held:
        done.append(held)
    return [_together(one) for one in done]


def log_loss(chance: float, *, right: bool) -> float:
    """The surprise, in nats, at an answer that was right with a probability of `chance`."""
    return -math.log(max(chance if right else 1 - chance, _LEAST))


def _together(bins: Sequence[tuple[float, Share]]) -> tuple[float, Share]:
    total = sum(right.total for _, right in bins)
    said = sum(mean * right.total for mean, right in bins) / total
    return said, share(sum(right.count for _, right in bins), total)


def _auc(ranks: Sequence[int]) -> float | None:
    """How often a right answer was held likelier than a wrong one; ties count half (Mann and Whitney 1947)."""
    below = above = 0.0
    for wrong, right in zip(ranks[::2], ranks[1::2], strict=True):
        above += right * (below + wrong / 2)
        below += wrong
    rights = sum(ranks[1::2])
    return above / (below * rights) if below and rights else None


@lru_cache(maxsize=65536)
def _group(days: int, reviews: int, lapses: int) -> _Group:
    """The bin of a review, each bound so many times the one before, as the benchmark of FSRS groups them.

    https://github.com/open-spaced-repetition/srs-benchmark
    """
    return _power(3.62, days), _power(1.89, reviews), _power(1.73, lapses) if lapses else -1


def _power(base: float, value: int) -> int:
    return int(math.log(value, base))
