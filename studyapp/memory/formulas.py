"""FSRS-6: what answers make of stability and difficulty, how recall falls, and when it has fallen to a share."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

State = tuple[float, float]  # stability in days, difficulty 1 to 10

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4  # as Rating numbers them; plain, since millions are compared with them
_SHORTEST = 0.001  # days of stability


class Formulas:
    """The formulas of one vector of weights, with all that does not change worked out once.

    Source: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm, with the learning steps left out. The
    tests compare ten thousand histories with py-fsrs.
    """

    def __init__(self, weights: Sequence[float]) -> None:
        """Take the 21 weights of FSRS-6."""
        w = weights
        self._decay = -w[20]
        self._factor = math.pow(0.9, 1 / self._decay) - 1
        self._growth, self._growth_power, self._growth_recall = math.exp(w[8]), -w[9], w[10]
        self._bonus = {HARD: w[15], GOOD: 1.0, EASY: w[16]}
        self._lapse, self._lapse_difficulty, self._lapse_power, self._lapse_recall = (
            w[11],
            -w[12],
            w[13],
            w[14],
        )
        self._lapse_cap = math.exp(-w[17] * w[18])
        self._same_day, self._same_day_power = math.exp(w[17] * (AGAIN - GOOD + w[18])), -w[19]
        self._kept = 1 - w[7]  # of a difficulty; the rest is drawn to that of a first Easy
        self._drawn = w[7] * (w[4] - math.exp(w[5] * (EASY - 1)) + 1)
        self._harder = {rating: -w[6] * (rating - GOOD) / 9 for rating in (AGAIN, HARD, GOOD, EASY)}
        self._first = {
            rating: (
                max(w[rating - 1], _SHORTEST),
                min(max(w[4] - math.exp(w[5] * (rating - 1)) + 1, 1.0), 10.0),
            )
            for rating in (AGAIN, HARD, GOOD, EASY)
        }

    def first(self, rating: int) -> State:
        """The state after the first answer."""
        return self._first[rating]

    def recall(self, stability: float, days: float) -> float:
        """The probability of recall so many days after the last answer; 0.9 when they equal the stability."""
        return math.pow(1 + self._factor * days / stability, self._decay)

    def days_until(self, stability: float, retention: float) -> float:
        """Days, not rounded, until the probability of recall has fallen to `retention`."""
        return stability / self._factor * (math.pow(retention, 1 / self._decay) - 1)

    def right(self, stability: float, difficulty: float, recall: float, rating: int = GOOD) -> State:
        """The state after Hard, Good or Easy where a right answer had this probability."""
        growth = self._growth * (11 - difficulty) * math.pow(stability, self._growth_power)
        growth *= math.expm1((1 - recall) * self._growth_recall) * self._bonus[rating]
        return stability * (1 + growth), self._moved(difficulty, rating)

    def wrong(self, stability: float, difficulty: float, recall: float) -> State:
        """The state after Again although a right answer had this probability."""
        left = (
            self._lapse
            * math.pow(difficulty, self._lapse_difficulty)
            * (math.pow(stability + 1, self._lapse_power) - 1)
            * math.exp((1 - recall) * self._lapse_recall)
        )
        return max(min(left, stability * self._lapse_cap), _SHORTEST), self._moved(difficulty, AGAIN)

    def wrong_the_same_day(self, stability: float, difficulty: float) -> State:
        """The state after Again on the study day of the answer before; FSRS-6 may raise stability there, this never does."""
        left = max(stability * self._same_day * math.pow(stability, self._same_day_power), _SHORTEST)
        return min(left, stability), self._moved(difficulty, AGAIN)

    def between(self, known: State, guessed: State, share: float) -> State:
        """The state of what is `known` with a probability of `share`, and otherwise as the other says.

        Its stability is, as always, the days until recall, now the mean of both, has fallen to 0.9; difficulties are
        averaged. A guess never lasts longer than knowing.
        """
        high, low = known[0], min(guessed[0], known[0])
        difficulty = share * known[1] + (1 - share) * guessed[1]
        days = 1 / (share / high + (1 - share) / low)  # recall is convex, so that the steps come from below
        factor, decay = self._factor, self._decay
        for _ in range(_STEPS):
            one, other = 1 + factor * days / high, 1 + factor * days / low
            one_recall, other_recall = math.pow(one, decay), math.pow(other, decay)
            off = share * one_recall + (1 - share) * other_recall - 0.9
            slope = share * one_recall / (one * high) + (1 - share) * other_recall / (other * low)
            step = -off / (decay * factor * slope)
            days += step
            if step <= _EXACT * days:
                break
        return min(days, high), difficulty

    def _moved(self, difficulty: float, rating: int) -> float:
        moved = difficulty + (10 - difficulty) * self._harder[rating]
        return min(max(self._drawn + self._kept * moved, 1.0), 10.0)


_STEPS = 60  # never needed
_EXACT = 1e-12


@lru_cache(maxsize=16)
def formulas(weights: tuple[float, ...]) -> Formulas:
    """The formulas of a vector, made once."""
    return Formulas(weights)
