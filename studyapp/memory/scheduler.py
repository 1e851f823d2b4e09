"""Decides how an answer changes a card's memory and on which study day the card is due again."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.forgetting import days_until, recall_probability
from studyapp.memory.parameters import DEFAULT, MAXIMUM_INTERVAL, Parameters

if TYPE_CHECKING:
    import fsrs

RETENTION = 0.90
LOWEST_RETENTION, HIGHEST_RETENTION = 0.70, 0.97
NEW_RETRIEVABILITY = 0.3  # of a card that was never asked: some of it may be known before

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
        if old is not None:
            day = max(day, old.last_day)
        stability, difficulty = self._state(old, evidence, day)
        reviews = 1 if old is None else old.reviews + 1
        lapsed = old is not None and evidence.rating is Rating.AGAIN
        low, high = self._window(stability)
        if due is None or not (stands or low <= (due - day).days <= high):
            due = day + timedelta(days=_by_chance(card.id, reviews, low, high))
        memory = Memory(
            stability=stability,
            difficulty=difficulty,
            last_day=day,
            due=due,
            reviews=reviews,
            lapses=(0 if old is None else old.lapses) + lapsed,
            slot_key=evidence.slot_key or (old.slot_key if old else ""),
        )
        return replace(card, memory=memory)

    def due_days(self, memory: Memory) -> Sequence[date]:
        """The study days that will do for the next review of a card that was just reviewed."""
        low, high = self._window(memory.stability)
        return [memory.last_day + timedelta(days=days) for days in range(low, high + 1)]

    def retrievability(self, card: Card, today: date) -> float:
        """The probability, 0 to 1, that the card is recalled on a study day; 0.3 while it is new."""
        return self._recall(card.memory, today)

    def _state(self, memory: Memory | None, evidence: Evidence, day: date) -> tuple[float, float]:
        """Stability and difficulty after the evidence.

        On the same study day a right answer changes neither, and a wrong one never raises stability: FSRS-6 predicts
        repeats within a day worse than a plain average does.
        """
        weights = self.parameters.weights
        again = evidence.rating is Rating.AGAIN
        if memory is not None and day == memory.last_day:
            if not again:
                return memory.stability, memory.difficulty
            stability, difficulty = _fsrs(weights, memory, Rating.AGAIN, day)
            return min(stability, memory.stability), difficulty
        stability, difficulty = _fsrs(weights, memory, evidence.rating, day)
        if again or evidence.guess_rate <= 0:
            return stability, difficulty
        failed, _ = _fsrs(weights, memory, Rating.AGAIN, day)
        recall = self._recall(memory, day)
        known = recall / (recall + (1 - recall) * evidence.guess_rate)
        return soften(stability, failed, known), difficulty

    def _recall(self, memory: Memory | None, day: date) -> float:
        if memory is None:
            return NEW_RETRIEVABILITY
        days = max(0, (day - memory.last_day).days)
        return recall_probability(self.parameters.weights, memory.stability, days)

    def _window(self, stability: float) -> tuple[int, int]:
        days = min(days_until(self.parameters.weights, stability, self.retention), self.longest)
        return fuzz_window(days, self.longest) if self.fuzz else (days, days)


def soften(success: float, failure: float, known: float) -> float:
    """Stability when a right answer was known with probability `known` and guessed otherwise.

    The two outcomes are mixed on the scale of logarithms, and never above the success.
    """
    failure = min(failure, success)
    return min(success, math.exp(known * math.log(success) + (1 - known) * math.log(failure)))


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


# The library takes its time to load; the first question is on screen before the first answer needs it.


@lru_cache(maxsize=16)
def _library(weights: tuple[float, ...]) -> fsrs.Scheduler:
    import fsrs  # noqa: PLC0415 - see above

    return fsrs.Scheduler(weights, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _fsrs(
    weights: tuple[float, ...], memory: Memory | None, rating: Rating, day: date
) -> tuple[float, float]:
    """Stability and difficulty after a rating, by the library."""
    import fsrs  # noqa: PLC0415 - see above

    card = fsrs.Card(card_id=0, due=_moment(day))  # without an id the library sleeps to make one
    if memory is not None:
        card.state, card.step = fsrs.State.Review, None
        card.stability, card.difficulty = memory.stability, memory.difficulty
        card.last_review = _moment(memory.last_day)
    after, _ = _library(weights).review_card(card, fsrs.Rating(rating), _moment(day))
    return cast("float", after.stability), cast("float", after.difficulty)


def _moment(day: date) -> datetime:
    """Midnight UTC, so that the library, which counts blocks of 24 hours, counts study days."""
    return datetime.combine(day, time(), UTC)


def warm_up() -> None:
    """Load the library, which the first review would otherwise wait for."""
    _library(DEFAULT.weights)
