"""A candidate for soft credit, measured and not yet in the program: right by chance is allowed for in full.

The program mixes the two outcomes of an answer, known or guessed, by the logarithms of their stabilities, and leaves difficulty as if it
had been known. Here difficulty is mixed too, and the stability is the one by which the card is due when the mean recall of the two outcomes
has fallen to the desired retention.
"""

from __future__ import annotations

from datetime import date

from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.formulas import Formulas
from studyapp.memory.scheduler import Scheduler

_HALVINGS = 30


class FullyMixed(Scheduler):
    """The scheduler of the program with the other credit."""

    __slots__ = ()

    def _state(self, memory, evidence: Evidence, day: date) -> tuple[float, float]:  # type: ignore[no-untyped-def]
        known_s, known_d = super()._state(memory, Evidence(evidence.rating), day)
        again = evidence.rating is Rating.AGAIN
        if again or evidence.guess_rate <= 0 or (memory and day == memory.last_day):
            return known_s, known_d
        guessed_s, guessed_d = super()._state(memory, Evidence(Rating.AGAIN), day)
        recall = self.retrievability(Card(None, memory), day)  # type: ignore[arg-type]
        known = recall / (recall + (1 - recall) * evidence.guess_rate)
        difficulty = known * known_d + (1 - known) * guessed_d
        return self._between(min(guessed_s, known_s), known_s, known), difficulty

    def _between(self, guessed: float, known: float, share: float) -> float:
        formulas = Formulas(self.parameters.weights)
        low, high = guessed, known
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            days = formulas.days_until(middle, self.retention)
            mean = share * formulas.recall(known, days) + (1 - share) * formulas.recall(guessed, days)
            low, high = (middle, high) if mean > self.retention else (low, middle)
        return low
