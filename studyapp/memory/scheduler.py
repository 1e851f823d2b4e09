"""Decides how an answer changes a card's memory and on which study day the card is due again."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.parameters import MAXIMUM_INTERVAL, Parameters
from studyapp.memory.reckoning import NEW_RETRIEVABILITY, reckoner

__all__ = ["MAXIMUM_INTERVAL", "NEW_RETRIEVABILITY", "RETENTION", "Scheduler", "fuzz_window"]

RETENTION = 0.90
LOWEST_RETENTION, HIGHEST_RETENTION = 0.70, 0.97

# From, up to (days) and the share of the days between them by which a due day may move.
FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))


@dataclass(frozen=True, slots=True)
class Scheduler:
    """FSRS-6 on the grain of study days, with credit for guessable forms and reproducible fuzz."""

    parameters: Parameters
    retention: float = RETENTION  # desired, 0.70 to 0.97
    fuzz: bool = True
    longest: int = MAXIMUM_INTERVAL  # days between two reviews

    def __post_init__(self) -> None:
        if not LOWEST_RETENTION <= self.retention <= HIGHEST_RETENTION:
            raise ValueError(
                f"the desired retention lies between {LOWEST_RETENTION} and {HIGHEST_RETENTION}, "
                f"so it cannot be {self.retention}"
            )

    def review(
        self, card: Card, evidence: Evidence, day: date, *, due: date | None = None, stands: bool = False
    ) -> Card:
        """The card after an answer on a study day; a day before its last review is raised to that.

        `due` is the day that was chosen for it; it is kept if it `stands`, or is one of the days that will do.
        """
        old = card.memory
        reckoned = reckoner(self.parameters)
        rating, guess_rate, form = int(evidence.rating), evidence.guess_rate, evidence.form
        if old is None:
            stability, difficulty = reckoned.begun(rating, guess_rate, form)
            reviews, lapses = 1, 0
        else:
            day = max(day, old.last_day)
            state = old.stability, old.difficulty
            stability, difficulty = reckoned.after(state, (day - old.last_day).days, rating, guess_rate, form)
            reviews, lapses = old.reviews + 1, old.lapses + (evidence.rating is Rating.AGAIN)
        if due is None or not stands:
            low, high = self._window(stability)
            if due is None or not low <= (due - day).days <= high:
                due = day + timedelta(days=_by_chance(card.id, reviews, low, high))
        slot_key = evidence.slot_key or (old.slot_key if old else "")
        return replace(card, memory=Memory(stability, difficulty, day, due, reviews, lapses, slot_key))

    def due_days(self, memory: Memory) -> Sequence[date]:
        """The study days that will do for the next review of a card that was just reviewed."""
        low, high = self._window(memory.stability)
        return [memory.last_day + timedelta(days=days) for days in range(low, high + 1)]

    def retrievability(self, card: Card, today: date) -> float:
        """The probability, 0 to 1, that the card is recalled on a study day; 0.3 while it is new."""
        memory = card.memory
        if memory is None:
            return NEW_RETRIEVABILITY
        days = max(0, (today - memory.last_day).days)
        return reckoner(self.parameters).formulas.recall(memory.stability, days)

    def _window(self, stability: float) -> tuple[int, int]:
        wanted = reckoner(self.parameters).formulas.days_until(stability, self.retention)
        days = min(max(1, round(wanted)), self.longest)
        return fuzz_window(days, self.longest) if self.fuzz else (days, days)


def fuzz_window(days: int, longest: int = MAXIMUM_INTERVAL) -> tuple[int, int]:
    """The shortest and the longest interval that may stand for one of so many days."""
    if days < FUZZ[0][0]:
        return days, days
    reach = 1 + sum(share * max(0.0, min(days, end) - start) for start, end, share in FUZZ)
    high = min(round(days + reach), longest)
    return min(max(2, round(days - reach)), high), high


def _by_chance(card: CardId, reviews: int, low: int, high: int) -> int:
    # Seeded by a text, which is hashed the same way in every process and on every machine.
    return low + int(random.Random(f"{card} {reviews}").random() * (high - low + 1))
