"""What an aim for recall costs on the days to come, and what the other settings of the memory lead to."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Memory
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.simulator import SAMPLE, Habits, simulate
from studyapp.storage.learners import LearnerSettings
from studyapp.storage.plans import exam_of
from studyapp.study.progress import State

DAYS = 91  # that are looked ahead: thirteen weeks
_CARDS = 4_000  # simulated in all, from which on chance no longer shows in the figures
_RUNS = 12  # at most
_YEARS = 10 * 365  # days; nobody plans farther


@dataclass(frozen=True, slots=True)
class Outset:
    """All that the cost of an aim depends on, as plain values for another thread."""

    memories: tuple[Memory, ...]  # of very many cards a sample
    each: float  # cards that each memory stands for
    unseen: int
    settings: LearnerSettings
    weights: tuple[float, ...]
    pace: Pace
    availability: Availability
    today: date
    exam: date | None = None  # that lies ahead: until then its plan decides what is asked


@dataclass(frozen=True, slots=True)
class Cost:
    """What an aim is expected to ask of the learner, and to give, over the next DAYS."""

    questions: float  # a day, new ones among them
    minutes: float  # a day
    remembered: float  # cards at the end, the sum of their probabilities of recall
    waiting: float  # cards at the end that are due and were not asked, for the limit of reviews a day


class PreviewDesk:
    """Hands out values; the cost of each aim is reckoned once, as long as nothing changes that it depends on."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._outset: Outset | None = None
        self._costs: dict[float, Cost] = {}

    def outset(self) -> Outset:
        """What the days to come begin with now; StudyError when it cannot be read."""
        studies, day = self._studies, self._studies.day()
        exam = exam_of(studies.database, studies.learner.id, studies.bank.id)
        memories, each = studies.cards.memories(studies.bank.id, SAMPLE)
        outset = Outset(
            tuple(memories),
            each,
            studies.figures.states(studies.names, studies.bank.id, day)[State.NEW],
            studies.learner.settings,
            studies.scheduler().parameters.weights,
            studies.pace(),
            studies.availability(),
            day,
            exam.day if exam and exam.day > day else None,
        )
        if self._outset is None or _apart_from_the_aim(outset) != _apart_from_the_aim(self._outset):
            self._costs.clear()
        self._outset = outset
        return outset

    def known(self, retention: float) -> Cost | None:
        """The cost of an aim, where it was kept since the last outset that differed; None otherwise."""
        return self._costs.get(retention)

    def keep(self, outset: Outset, costs: dict[float, Cost]) -> None:
        """Keep costs by aim, unless the outset that they were reckoned from is outdated by now."""
        if self._outset and _apart_from_the_aim(outset) == _apart_from_the_aim(self._outset):
            self._costs |= costs

    def all_begun_on(self, outset: Outset) -> date | None:
        """The day on which the last new card is begun at the present pace; None when that is never, or ten years off."""
        done = self._studies.cards.done(self._studies.bank.id, outset.today).new
        return all_begun_on(outset.unseen, outset.settings.new_a_day, done, outset.availability, outset.today)


def cost_of(outset: Outset, retention: float) -> Cost:
    """Simulate an aim, which takes up to a second; the same outset gives the same cost."""
    settings, each = outset.settings, max(1.0, outset.each)
    cards = len(outset.memories) + outset.unseen / each
    runs = min(_RUNS, max(1, round(_CARDS / max(1.0, cards))))
    habits = Habits(
        retention=retention,
        new_a_day=settings.new_a_day / each,
        reviews_a_day=settings.reviews_a_day / each,
        pace=outset.pace,
        longest=settings.longest,
        availability=outset.availability,
    )
    works = [
        simulate(
            outset.memories,
            round(outset.unseen / each),
            habits,
            weights=outset.weights,
            today=outset.today,
            rng=random.Random(run),
            days=DAYS,
        )
        for run in range(runs)
    ]

    def a_day(rows: Iterable[tuple[float, ...]]) -> float:
        return each * sum(map(sum, rows)) / runs / DAYS

    return Cost(
        a_day(work.reviews for work in works) + a_day(work.begun for work in works),
        a_day(work.minutes for work in works),
        each * sum(work.remembered[-1] for work in works) / runs,
        each * sum(work.waiting[-1] for work in works) / runs,
    )


def costs_of(outset: Outset, aims: Iterable[float]) -> dict[float, Cost]:
    """The cost of each aim."""
    return {aim: cost_of(outset, aim) for aim in aims}


def all_begun_on(
    unseen: int, new_a_day: int, done: int, availability: Availability, today: date
) -> date | None:
    """The day on which the last of so many new cards is begun, when `done` were begun today; today when there are none."""
    for ahead in range(_YEARS):
        day = today + timedelta(days=ahead)
        unseen -= max(0, availability.part(new_a_day, day) - (0 if ahead else done))
        if unseen <= 0:
            return day
    return None


def _apart_from_the_aim(outset: Outset) -> tuple[object, ...]:
    settings = outset.settings
    return (
        *(outset.memories, outset.each, outset.unseen, outset.weights, outset.pace, outset.availability),
        *(outset.today, settings.new_a_day, settings.reviews_a_day, settings.longest),
    )
