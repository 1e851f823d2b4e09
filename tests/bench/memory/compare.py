"""Compares two schedulers at equal knowledge: minutes for minutes, learner by learner, with bootstrap intervals."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]  # share known, minutes


@dataclass(frozen=True)
class Estimate:
    """A median over learners with its 95 % interval."""

    median: float
    low: float
    high: float
    learners: int

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f} to {self.high:.2f})"


def per_minute(peer: Sequence[Point], own: Sequence[Point], level: float) -> float | None:
    """How many times as much `own` remembers per minute as a peer when both remember `level` of all.

    Both are curves over their settings. Where one of them does not reach the level, the nearest that both reach is
    compared; None where there is none.
    """
    low = max(min(known for known, _ in curve) for curve in (peer, own))
    high = min(max(known for known, _ in curve) for curve in (peer, own))
    if low > high:
        return None
    level = min(max(level, low), high)
    return minutes_for(level, peer) / minutes_for(level, own)


def minutes_for(level: float, curve: Sequence[Point]) -> float:
    """The minutes that a level costs, between the two settings around it; the fewest where several reach it."""
    found = [
        math.exp(
            math.log(one[1])
            + (math.log(other[1]) - math.log(one[1])) * (level - one[0]) / ((other[0] - one[0]) or 1)
        )
        for one, other in pairwise(sorted(curve))
        if one[0] <= level <= other[0]
    ]
    return min(found)


def estimate(values: Sequence[float], *, rounds: int = 2000) -> Estimate:
    """The median, and where 95 % of the medians lie of learners drawn again with replacement."""
    rng = random.Random(1)
    medians = sorted(statistics.median(rng.choices(values, k=len(values))) for _ in range(rounds))
    return Estimate(
        statistics.median(values), medians[int(rounds * 0.025)], medians[int(rounds * 0.975)], len(values)
    )
