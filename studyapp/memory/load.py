"""Evens out the work: of the study days that will do for a card, the one on which least is due."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from studyapp.memory.card import Card
from studyapp.memory.scheduler import Scheduler

WEEKDAYS = 7


@dataclass(frozen=True, slots=True)
class Holiday:
    """Study days on which nothing is asked, the first and the last among them."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Availability:
    """How much of a usual day's work each day is given."""

    weekdays: tuple[float, ...] = (1.0,) * WEEKDAYS  # from Monday; 0.5 is half a day's work, 0 a day off
    holidays: tuple[Holiday, ...] = ()

    def share(self, day: date) -> float:
        """The share of a usual day's work, 0 to 1."""
        if self.holidays and any(day in holiday for holiday in self.holidays):
            return 0.0
        return self.weekdays[day.weekday()]

    def part(self, cards: int, day: date) -> int:
        """How many of a usual day's new cards a day is given."""
        return round(cards * self.share(day))


@dataclass(frozen=True, slots=True)
class Work:
    """What is due on the days to come."""

    due: Mapping[date, int]  # cards by study day
    availability: Availability = field(default_factory=Availability)

    def load(self, day: date) -> float:
        """The work of a day with one card more, by what the day is given; endless on a day off."""
        share = self.availability.share(day)
        return (self.due.get(day, 0) + 1) / share if share > 0 else math.inf


def levelled(card: Card, scheduler: Scheduler, work: Work, siblings: Collection[date] = ()) -> Card:
    """A card that was just reviewed, due on the day with the least work of those that will do.

    Days off are avoided first, then the days on which a sibling is due; of days with the same work the one that is
    nearest to where the card stood. The day has to be kept with the review, so that a replay finds it again.
    """
    memory = card.memory
    if memory is None:
        return card

    loads = {day: work.load(day) for day in scheduler.due_days(memory)}
    worked = [day for day in loads if loads[day] < math.inf] or [*loads]
    alone = [day for day in worked if day not in siblings] or worked
    least = min(loads[day] for day in alone)
    due = min((day for day in alone if loads[day] == least), key=lambda day: abs(day - memory.due))
    return replace(card, memory=replace(memory, due=due))
