"""FSRS-6 as plain formulas, for what is asked before the library is loaded: recall, intervals and gain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from studyapp.memory.card import Memory

# FSRS-6 as in https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm


def recall_probability(weights: Sequence[float], stability: float, days: int) -> float:
    """The probability of recall `days` after the last review; 0.9 when they equal the stability."""
    decay = -weights[20]
    return math.pow(1 + _factor(decay) * days / stability, decay)


def days_until(weights: Sequence[float], stability: float, retention: float) -> int:
    """Whole days, at least one, until the probability of recall has fallen to `retention`."""
    decay = -weights[20]
    return max(1, round(stability / _factor(decay) * (math.pow(retention, 1 / decay) - 1)))


def expected_gain(weights: Sequence[float], memory: Memory, today: date) -> float:
    """Days of stability that a review today is expected to add; less than nothing for what is probably lost.

    It weighs a Good and an Again by the probability of each.
    """
    stability, difficulty = memory.stability, memory.difficulty
    recall = recall_probability(weights, stability, max(0, (today - memory.last_day).days))
    growth = math.exp(weights[8]) * (11 - difficulty) * math.pow(stability, -weights[9])
    recalled = stability * (1 + growth * math.expm1((1 - recall) * weights[10]))
    forgotten = min(
        weights[11]
        * math.pow(difficulty, -weights[12])
        * (math.pow(stability + 1, weights[13]) - 1)
        * math.exp((1 - recall) * weights[14]),
        stability / math.exp(weights[17] * weights[18]),
    )
    return recall * recalled + (1 - recall) * forgotten - stability


def _factor(decay: float) -> float:
    return math.pow(0.9, 1 / decay) - 1
