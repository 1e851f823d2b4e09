"""The work of the days to come: reviews, minutes and what is remembered, by retention, new cards and minutes a day."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from studyapp.memory.card import Memory
from studyapp.memory.formulas import AGAIN, GOOD, Formulas, State
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import MAXIMUM_INTERVAL
from studyapp.memory.scheduler import NEW_RETRIEVABILITY, RETENTION, fuzz_window

YEAR = 365  # days
SAMPLE = 10_000  # cards; of a larger collection so many stand for all
LOOK = 7  # days between two counts of what is remembered
RANKED_ANEW = 28  # days after which what a waiting card gains is worked out again


@dataclass(frozen=True, slots=True)
class Habits:
    """How someone means to study."""

    retention: float = RETENTION  # desired
    new_a_day: float = 10.0
    reviews_a_day: float = math.inf  # what is due beyond that waits for the next day
    minutes_a_day: float = math.inf  # what does not fit waits for the next day
    pace: Pace = field(default_factory=Pace)
    longest: int = MAXIMUM_INTERVAL  # days between two reviews of a card
    availability: Availability = field(default_factory=Availability)


@dataclass(frozen=True, slots=True)
class Workload:
    """What comes of it, by day from today on. The figures of a sample are scaled up, so they need not be whole."""

    reviews: tuple[float, ...]
    begun: tuple[float, ...]  # new cards
    minutes: tuple[float, ...]
    waiting: tuple[float, ...]  # due, but not asked that day
    remembered: tuple[float, ...]  # cards at the end of the day, the sum of their probabilities of recall


def simulate(
    memories: Sequence[Memory],
    unseen: int,
    habits: Habits,
    *,
    weights: Sequence[float],
    today: date,
    rng: random.Random,
    days: int = YEAR,
) -> Workload:
    """Simulate a learner who is as the weights say and comes each day but on days off and holidays.

    Answers are right (Good) or wrong (Again) and never guessed. Due cards come first, those that gain most first;
    then new ones, as the minutes allow; an easy day has its share of them and of the minutes. Cards are due on the
    lightest of the days that will do. A new card that is never begun is not remembered. Of more than SAMPLE cards a sample is simulated, and everything else is scaled with it,
    which is right to about one part in a hundred.
    """
    scale = max(1.0, (len(memories) + unseen) / SAMPLE)
    if scale > 1:
        memories = rng.sample(memories, round(len(memories) / scale))
        unseen = round(unseen / scale)
    course = _Course(memories, unseen, habits, weights=weights, today=today, rng=rng, days=days, scale=scale)
    rows = [course.study(day) for day in range(days)]
    remembered = _between([row.remembered for row in rows])
    return Workload(
        tuple(scale * row.reviews for row in rows),
        tuple(scale * row.begun for row in rows),
        tuple(scale * row.seconds / 60 for row in rows),
        tuple(scale * row.waiting for row in rows),
        tuple(scale * count for count in remembered),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """One day of the sample."""

    reviews: int
    begun: int
    seconds: float
    waiting: int
    remembered: float | None  # counted on some days only


class _Course:
    """The sample on its way through the days; they are numbered from 0, today."""

    def __init__(
        self,
        memories: Sequence[Memory],
        unseen: int,
        habits: Habits,
        *,
        weights: Sequence[float],
        today: date,
        rng: random.Random,
        days: int,
        scale: float,
    ) -> None:
        self._formulas = Formulas(weights)
        self._random = rng.random
        self._pace = habits.pace
        self._days = days
        self._seconds = habits.minutes_a_day * 60 / scale
        self._reviews = habits.reviews_a_day / scale
        self._new_a_day = habits.new_a_day / scale
        self._longest = habits.longest
        self._days_of_stability = self._formulas.days_until(1.0, habits.retention)
        self._unseen = unseen
        self._allowed = 0.0  # new cards, the part of one that is left from the days before with them
        self._states: list[State] = [(memory.stability, memory.difficulty) for memory in memories]
        self._last = [min(0, (memory.last_day - today).days) for memory in memories]
        self._due: list[list[int]] = [[] for _ in range(days)]  # numbers of cards, by day
        for number, memory in enumerate(memories):
            day = max(0, (memory.due - today).days)
            if day < days:
                self._due[day].append(number)
        self._waiting: list[int] = []
        self._given = [habits.availability.share(today + timedelta(days=day)) for day in range(days)]
        self._even = all(share == 1 for share in self._given)
        self._gains: dict[int, float] = {}  # of cards that wait

    def study(self, day: int) -> _Row:
        """Go through one day."""
        due = self._waiting + self._due[day]
        given = self._given[day]
        limit = self._seconds * given if given else 0.0
        if len(due) * self._pace.wrong > limit or len(due) > self._reviews:
            self._rank(due, day)
        seconds = 0.0
        asked = 0
        for number in due:
            if seconds >= limit or asked >= self._reviews:
                break
            seconds += self._answer(number, day)
            asked += 1
        self._waiting = due[asked:]
        begun = 0
        self._allowed += self._new_a_day * given
        while begun < min(int(self._allowed), self._unseen) and seconds < limit:
            seconds += self._begin(day)
            begun += 1
        self._allowed = min(self._allowed - begun, self._new_a_day)
        self._unseen -= begun
        counted = day % LOOK == 0 or day == self._days - 1
        return _Row(asked, begun, seconds, len(self._waiting), self._remembered(day) if counted else None)

    def _answer(self, number: int, day: int) -> float:
        """Ask a card; the seconds it took."""
        stability, difficulty = self._states[number]
        recall = self._formulas.recall(stability, day - self._last[number])
        right = self._random() < recall
        step = self._formulas.right if right else self._formulas.wrong
        self._states[number] = state = step(stability, difficulty, recall)
        self._last[number] = day
        self._wait(number, day, state[0])
        return self._pace.right if right else self._pace.wrong

    def _begin(self, day: int) -> float:
        """Ask a card that was never asked; the seconds it took."""
        right = self._random() < NEW_RETRIEVABILITY
        state = self._formulas.first(GOOD if right else AGAIN)
        self._states.append(state)
        self._last.append(day)
        self._wait(len(self._states) - 1, day, state[0])
        return self._pace.right if right else self._pace.wrong

    def _wait(self, number: int, day: int, stability: float) -> None:
        """Let a card be due on the lightest of the days that will do."""
        interval = min(max(1, round(stability * self._days_of_stability)), self._longest)
        low, high = fuzz_window(interval, self._longest)
        days = self._due[day + low : day + high + 1]
        beyond = day + high >= self._days  # of days after the end no work is known: they are as light as any
        if days and not (beyond and self._random() * (high - low + 1) >= len(days)):
            if self._even:
                min(days, key=len).append(number)
            else:
                first = day + low
                days[min(range(len(days)), key=lambda place: self._load(first + place))].append(number)

    def _load(self, day: int) -> float:
        """The work of a day with one card more, by what the day is given, as `Work.load` says it."""
        given = self._given[day]
        return (len(self._due[day]) + 1) / given if given else math.inf

    def _rank(self, due: list[int], day: int) -> None:
        """Put the cards first that gain most."""
        if day % RANKED_ANEW == 0:
            self._gains.clear()
        self._gains = {
            number: self._gains[number] if number in self._gains else self._gain(number, day)
            for number in due
        }
        due.sort(key=self._gains.__getitem__, reverse=True)

    def _gain(self, number: int, day: int) -> float:
        """Days of stability that an answer is expected to add."""
        stability, difficulty = self._states[number]
        recall = self._formulas.recall(stability, day - self._last[number])
        right = self._formulas.right(stability, difficulty, recall)[0]
        wrong = self._formulas.wrong(stability, difficulty, recall)[0]
        return recall * right + (1 - recall) * wrong - stability

    def _remembered(self, day: int) -> float:
        recall = self._formulas.recall
        return sum(recall(state[0], day - last) for state, last in zip(self._states, self._last, strict=True))


def _between(counts: Sequence[float | None]) -> tuple[float, ...]:
    """The counts, with those that were not made on a straight line between their neighbours."""
    known = [(day, count) for day, count in enumerate(counts) if count is not None]
    filled = [count for _, count in known[:1]]
    for (day, count), (later, next_count) in pairwise(known):
        step = (next_count - count) / (later - day)
        filled += (count + step * passed for passed in range(1, later - day + 1))
    return tuple(filled)
