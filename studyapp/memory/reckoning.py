"""What one answer makes of a memory: FSRS-6 by study days, with no more credit than a guessable form deserves."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from studyapp.memory.formulas import AGAIN, Formulas, State, formulas
from studyapp.memory.parameters import Parameters

NEW_RETRIEVABILITY = 0.3  # of a card that was never asked: some of it may be known before
_CERTAIN = 1e-6


class Reckoner:
    """Takes one state to the next by a vector of weights and its offsets of forms.

    A right answer in a form that can be guessed was known with the probability R / (R + (1 - R) g), where R is recall in
    that form and g the guess rate; the memory after it lies between that of knowing and that of failing, difficulty
    included. On the study day of the answer before, a right answer changes nothing and a wrong one never raises
    stability: FSRS-6 predicts repeats within a day worse than a plain average does.
    """

    def __init__(self, weights: tuple[float, ...], offsets: Mapping[str, float]) -> None:
        self.formulas: Formulas = formulas(weights)
        self._offsets = offsets

    def begun(self, rating: int, guess_rate: float = 0.0, form: str = "") -> State:
        """The state after the first answer to a card."""
        first = self.formulas.first(rating)
        if rating == AGAIN or guess_rate <= 0:
            return first
        known = credit(self.recall_in(form, NEW_RETRIEVABILITY), guess_rate)
        return self.formulas.between(first, self.formulas.first(AGAIN), known)

    def after(self, state: State, days: int, rating: int, guess_rate: float = 0.0, form: str = "") -> State:
        """The state after an answer so many study days after the last one."""
        rules = self.formulas
        stability, difficulty = state
        if days <= 0:
            return rules.wrong_the_same_day(stability, difficulty) if rating == AGAIN else state
        recall = rules.recall(stability, days)
        if rating == AGAIN:
            return rules.wrong(stability, difficulty, recall)
        known = rules.right(stability, difficulty, recall, rating)
        if guess_rate <= 0:
            return known
        share = credit(self.recall_in(form, recall), guess_rate)
        return rules.between(known, rules.wrong(stability, difficulty, recall), share)

    def recall_in(self, form: str, recall: float) -> float:
        """The probability of recall in a form, which may be easier or harder for the learner than others."""
        offset = self._offsets.get(form)
        return with_offset(recall, offset) if offset else recall


def reckoner(parameters: Parameters) -> Reckoner:
    """The reckoner of a vector, made once."""
    return _made(parameters.weights, tuple(sorted(parameters.offsets.items())))


@lru_cache(maxsize=16)
def _made(weights: tuple[float, ...], offsets: tuple[tuple[str, float], ...]) -> Reckoner:
    return Reckoner(weights, dict(offsets))


def credit(recall: float, guess_rate: float) -> float:
    """The probability that a right answer was known and not guessed."""
    return recall / (recall + (1 - recall) * guess_rate)


def with_offset(recall: float, offset: float) -> float:
    """sigmoid(logit R + b)."""
    kept = min(max(recall, _CERTAIN), 1 - _CERTAIN)
    return 1 / (1 + (1 - kept) / kept * math.exp(-offset))
