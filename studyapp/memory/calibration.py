"""How well the scheduler foretells the answers: log loss, RMSE in bins, AUC, and expected beside actual recall."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
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
        self._ranks: list[dict[int, list[int]]] = [{} for _ in Foretelling]  # wrong, right
        self._bins = [[0.0, 0, 0] for _ in range(STEPS)]  # expected, right, all
        self._average = self._moving = 0.5  # before anything is known
        self._answers = 0

    def add(self, asked: Expected) -> None:
        """Take one answer in."""
        right = asked.right
        chances = asked.chance, self._average, self._moving  # in the order of Foretelling
        group = _group(asked.days, asked.reviews, asked.lapses)
        off = self._groups.get(group)
        if off is None:
            off = self._groups[group] = [0.0] * (len(chances) + 1)
        off[-1] += 1
        for way, chance in enumerate(chances):
            self._losses[way] += log_loss(chance, right=right)
            off[way] += chance - right
            ranks = self._ranks[way]
            rank = int(chance * _FINE)
            if rank not in ranks:
                ranks[rank] = [0, 0]
            ranks[rank][right] += 1
        sums = self._bins[min(int(chances[0] * STEPS), STEPS - 1)]
        sums[0] += chances[0]
        sums[1] += right
        sums[2] += 1
        self._answers += 1
        weight = 1 / (self._answers + 2)
        self._average += weight * (right - self._average)
        self._moving += max(weight, _FORGETS) * (right - self._moving)

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


def _auc(ranks: Mapping[int, Sequence[int]]) -> float | None:
    """How often a right answer was held likelier than a wrong one; ties count half (Mann and Whitney 1947)."""
    below = above = 0.0
    for _, (wrong, right) in sorted(ranks.items()):
        above += right * (below + wrong / 2)
        below += wrong
    rights = sum(right for _, right in ranks.values())
    return above / (below * rights) if below and rights else None


@lru_cache(maxsize=65536)
def _group(days: int, reviews: int, lapses: int) -> _Group:
    """The bin of a review, each bound so many times the one before, as the benchmark of FSRS groups them.

    https://github.com/open-spaced-repetition/srs-benchmark
    """
    return _power(3.62, days), _power(1.89, reviews), _power(1.73, lapses) if lapses else -1


def _power(base: float, value: int) -> int:
    return int(math.log(value, base))
