"""The schedulers to compare with: Leitner, SM-2 as in Anki, a fixed ladder, chance, and FSRS with a memory per question."""

from __future__ import annotations

import random
from typing import Protocol

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.expectation import Given
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from tests.bench.memory.days import to_date, to_day
from tests.bench.memory.fitting import Fitting
from tests.bench.memory.learner import QUESTIONS

Unit = tuple[
    int, int
]  # fact, and which of its questions; a scheduler with one memory a fact has only the first


class Course(Protocol):
    """A scheduler at work with one learner."""

    questions: int  # memories a fact

    def form(self, unit: Unit, day: int) -> Form:
        """The form to ask in."""
        ...

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        """Take an answer; the day on which to ask again."""
        ...


class Rungs:
    """Intervals from a list: up when right, and when wrong to the first (Leitner) or not at all (a fixed ladder)."""

    questions = 1

    def __init__(self, intervals: tuple[int, ...], scale: float, rng: random.Random, *, falls: bool) -> None:
        self._intervals = [max(1, round(interval * scale)) for interval in intervals]
        self._falls = falls
        self._rung: dict[Unit, int] = {}
        self._rng = rng

    def form(self, unit: Unit, day: int) -> Form:
        return self._rng.choice(QUESTIONS)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        rung = self._rung.get(unit, -1)
        wrong = 0 if self._falls else max(rung, 0)
        self._rung[unit] = rung = min(rung + 1, len(self._intervals) - 1) if right else wrong
        return day + self._intervals[rung]


def leitner(scale: float, rng: random.Random) -> Course:
    """Seven boxes, each twice as rare as the one before; a wrong answer goes back to the first."""
    return Rungs((1, 2, 4, 8, 16, 32, 64), scale, rng, falls=True)


def ladder(scale: float, rng: random.Random) -> Course:
    """The intervals of many study guides; a wrong answer repeats its rung."""
    return Rungs((1, 3, 7, 14, 30, 60, 120, 240), scale, rng, falls=False)


class Sm2:
    """SM-2 as Anki has it: ease 2.5, 0.2 less for a lapse, at least 1.3; half of a delay counts; a lapse begins at a day."""

    questions = 1

    def __init__(self, modifier: float, rng: random.Random) -> None:
        self._modifier = modifier
        self._rng = rng
        self._memory: dict[Unit, tuple[float, int, int]] = {}  # ease, interval, last day

    def form(self, unit: Unit, day: int) -> Form:
        return self._rng.choice(QUESTIONS)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        if unit not in self._memory:  # learning steps lie within the sitting
            ease, interval = 2.5, 1
        else:
            ease, before, last = self._memory[unit]
            if right:
                late = max(0, day - last - before)
                interval = max(before + 1, round((before + late / 2) * ease * self._modifier))
                interval = max(before + 1, round(interval * self._rng.uniform(0.95, 1.05)))
            else:
                ease, interval = max(1.3, ease - 0.2), 1
        self._memory[unit] = ease, interval, day
        return day + interval


class Chance:
    """Any day, by chance, whatever was answered."""

    questions = 1

    def __init__(self, mean: float, rng: random.Random) -> None:
        self._mean = mean
        self._rng = rng

    def form(self, unit: Unit, day: int) -> Form:
        return self._rng.choice(QUESTIONS)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        return day + 1 + int(self._rng.expovariate(1 / self._mean))


class PerQuestion:
    """FSRS-6 with a memory for each form of a fact, right is Good: what a deck with three notes a fact comes to."""

    questions = len(QUESTIONS)

    def __init__(self, retention: float, rng: random.Random) -> None:
        del rng
        self._scheduler = Scheduler(DEFAULT, retention)
        self._cards: dict[Unit, Card] = {}

    def form(self, unit: Unit, day: int) -> Form:
        return QUESTIONS[unit[1]]

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        card = self._cards.get(unit) or Card(CardId("bench", str(unit[0]), str(unit[1])))
        evidence = Evidence(Rating.GOOD if right else Rating.AGAIN)
        self._cards[unit] = card = self._scheduler.review(card, evidence, to_date(day))
        assert card.memory
        return to_day(card.memory.due)


class PerQuestionFitted(PerQuestion):
    """The same with the optimiser, which knows nothing of guessing here either."""

    def __init__(self, retention: float, rng: random.Random) -> None:
        super().__init__(retention, rng)
        self._fitting = Fitting(rng)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        due = super().answered(unit, form, day, right=right)
        given = Given(str(unit), day, int(Rating.GOOD if right else Rating.AGAIN), 0.0, 1, "any")
        self._scheduler = self._fitting.learn(given, self._scheduler, self._cards)
        return due
