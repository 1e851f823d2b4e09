"""FSRS-6 for many steps at once: what right and wrong answers make of a memory, without cards, days or the library."""

from __future__ import annotations

import math
from collections.abc import Sequence

State = tuple[float, float]  # stability in days, difficulty 1 to 10


class Formulas:
    """The formulas of one vector of weights, with all that does not change worked out once.

    Answers are right (Good) or wrong (Again), and no two are of one study day. Source:
    https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
    """

    def __init__(self, weights: Sequence[float]) -> None:
        """Take the 21 weights of FSRS-6."""
        w = weights
        self._decay = -w[20]
        self._factor = math.pow(0.9, 1 / self._decay) - 1
        self._growth, self._growth_power, self._growth_recall = math.exp(w[8]), -w[9], w[10]
        self._lapse, self._lapse_difficulty, self._lapse_power, self._lapse_recall = (
            w[11],
            -w[12],
            w[13],
            w[14],
        )
        self._lapse_cap = math.exp(-w[17] * w[18])
        self._reversion, self._harder = w[7], 2 * w[6] / 9
        self._easy = w[4] - math.exp(w[5] * 3) + 1  # where difficulty is drawn to
        self._first = {
            right: (max(w[rating - 1], 0.001), min(max(w[4] - math.exp(w[5] * (rating - 1)) + 1, 1.0), 10.0))
            for right, rating in ((False, 1), (True, 3))
        }

    def first(self, *, right: bool) -> State:
        """The state after the first answer."""
        return self._first[right]

    def recall(self, stability: float, days: float) -> float:
        """The probability of recall so many days after the last answer."""
        return math.pow(1 + self._factor * days / stability, self._decay)

    def days_until(self, stability: float, retention: float) -> float:
        """Days, not rounded, until the probability of recall has fallen to `retention`."""
        return stability / self._factor * (math.pow(retention, 1 / self._decay) - 1)

    def right(self, stability: float, difficulty: float, recall: float) -> State:
        """The state after a right answer that was given with this probability."""
        growth = self._growth * (11 - difficulty) * math.pow(stability, self._growth_power)
        grown = stability * (1 + growth * math.expm1((1 - recall) * self._growth_recall))
        return grown, self._reverted(difficulty)

    def wrong(self, stability: float, difficulty: float, recall: float) -> State:
        """The state after a wrong answer although a right one had this probability."""
        left = (
            self._lapse
            * math.pow(difficulty, self._lapse_difficulty)
            * (math.pow(stability + 1, self._lapse_power) - 1)
            * math.exp((1 - recall) * self._lapse_recall)
        )
        left = max(min(left, stability * self._lapse_cap), 0.001)
        return left, self._reverted(difficulty + (10 - difficulty) * self._harder)

    def _reverted(self, difficulty: float) -> float:
        return min(max(self._reversion * self._easy + (1 - self._reversion) * difficulty, 1.0), 10.0)
