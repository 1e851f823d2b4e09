"""A simulated course of study as people look at it: by month, by week, as the mean of several, scaled up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from studyapp.memory.simulator import Workload

WEEK = 7  # days


@dataclass(frozen=True, slots=True)
class Month:
    """One month, or the part of it that is simulated."""

    first: date  # of its days that are simulated
    days: int
    reviews: float  # a day, as are the next two
    begun: float  # new cards
    minutes: float
    waiting: float  # cards that are due but were not asked, at its end
    remembered: float  # cards, at its end


def by_month(work: Workload, today: date) -> list[Month]:
    """The figures by calendar month, from the day that the course began on."""
    months = []
    days = [today + timedelta(days=day) for day in range(len(work.reviews))]
    for _, numbers in groupby(range(len(days)), key=lambda day: (days[day].year, days[day].month)):
        held = list(numbers)
        part = slice(held[0], held[-1] + 1)
        months.append(
            Month(
                days[held[0]],
                len(held),
                sum(work.reviews[part]) / len(held),
                sum(work.begun[part]) / len(held),
                sum(work.minutes[part]) / len(held),
                work.waiting[held[-1]],
                work.remembered[held[-1]],
            )
        )
    return months


def by_week(row: Sequence[float]) -> list[float]:
    """The means of each seven days from the first on; fewer than seven at the end are left out."""
    return [sum(row[day : day + WEEK]) / WEEK for day in range(0, len(row) - WEEK + 1, WEEK)]


def mean_of(works: Sequence[Workload]) -> Workload:
    """The mean of several courses of the same length, at least one; chance weighs less in it."""

    def mean(rows: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
        return tuple(sum(day) / len(rows) for day in zip(*rows, strict=True))

    return Workload(
        mean([work.reviews for work in works]),
        mean([work.begun for work in works]),
        mean([work.minutes for work in works]),
        mean([work.waiting for work in works]),
        mean([work.remembered for work in works]),
    )


def scaled(work: Workload, by: float) -> Workload:
    """The course of a collection that is so many times as large."""

    def times(row: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(by * one for one in row)

    return Workload(
        times(work.reviews),
        times(work.begun),
        times(work.minutes),
        times(work.waiting),
        times(work.remembered),
    )
