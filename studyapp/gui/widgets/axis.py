"""Round numbers for the axes of plots."""

from __future__ import annotations

from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 5.0, 10.0)
_MOST_STEPS = 3  # between at most four gridlines


def ticks_from_zero(highest: float) -> list[float]:
    """At most four round whole numbers from 0 to at least the highest value, for counts."""
    step = max(_round_step(highest / _MOST_STEPS), 1.0)
    return [step * number for number in range(max(ceil(highest / step), 1) + 1)]


def ticks_below(top: float, lowest: float) -> list[float]:
    """At most four round numbers from at or under the lowest value up to the top, for shares of it."""
    span = max(top - lowest, 1.0)
    step = max(_round_step(span / _MOST_STEPS), 1.0)
    count = max(ceil(round(span / step, 6)), 1)
    return [top - step * number for number in range(count, -1, -1)]


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10 times a power of ten that is not under `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in _STEPS if step * power >= least * (1 - 1e-9))
