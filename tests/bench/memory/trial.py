"""One learner with one scheduler over a number of days."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field

from tests.bench.memory.learner import Learner
from tests.bench.memory.peers import Course, Unit

_LAST = (0, 10, 20, 30)  # days before the end on which knowledge is measured
_HALF = tuple(range(0, 181, 15))  # the same for the second half of a year


@dataclass(frozen=True)
class Setting:
    """How long and how much is learnt."""

    facts: int = 150
    days: int = 365
    new_a_day: int = 5
    attendance: float = 1.0  # the share of days on which the learner sits down


@dataclass
class Outcome:
    """What came of it."""

    minutes: float = 0.0
    known: float = 0.0  # share of all facts, the mean of the last month
    known_longer: float = 0.0  # the mean of the last six months
    reviews: list[int] = field(default_factory=list)  # by day, the first askings left out
    recall: dict[int, list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )  # true, at each review, by day


def run(learner: Learner, course: Course, setting: Setting, rng: random.Random) -> Outcome:
    """Ask what is due and what is new on each day on which the learner comes; no two questions of a fact a day."""
    outcome = Outcome()
    waiting: dict[int, list[Unit]] = defaultdict(list)
    backlog: list[Unit] = []
    unseen = list(range(setting.facts))[::-1]
    seen: set[Unit] = set()
    for day in range(setting.days):
        backlog += waiting.pop(day, [])
        left = setting.days - day - 1
        if left in _LAST:
            outcome.known += learner.known(day) / len(_LAST)
        if left in _HALF:
            outcome.known_longer += learner.known(day) / len(_HALF)
        if setting.attendance < 1 and rng.random() >= setting.attendance:
            outcome.reviews.append(0)
            continue
        for _ in range(min(setting.new_a_day, len(unseen))):
            fact = unseen.pop()
            backlog.append((fact, 0))
            for question in range(1, course.questions):
                waiting[day + question].append((fact, question))
        asked: set[int] = set()
        later: list[Unit] = []
        reviews = 0
        rng.shuffle(backlog)
        for unit in backlog:
            if unit[0] in asked:
                later.append(unit)
                continue
            asked.add(unit[0])
            form = course.form(unit, day)
            if unit in seen:
                reviews += 1
                outcome.recall[day].append(learner.recall(unit[0], form, day))
            seen.add(unit)
            right = learner.answer(unit[0], form, day)
            waiting[course.answered(unit, form, day, right=right)].append(unit)
        backlog = later
        outcome.reviews.append(reviews)
    outcome.minutes = learner.seconds / 60
    return outcome
