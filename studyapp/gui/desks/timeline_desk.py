"""The events of a bank for the timeline: their lanes, their names, and how far each has come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from studyapp.facts.bank import Bank
from studyapp.gui.desks.desk import Desk
from studyapp.study.lanes import by_section, by_theatre
from studyapp.study.progress import State
from studyapp.study.timeline import Event, events_of, name_of
from studyapp.study.track import Track, tracks_of, where_most_are

_AT_ONCE = 500  # events whose memories are read together; of others when they are seen
Tracks = list[tuple[str, Track]]


class LanesBy(StrEnum):
    """What tells lanes apart."""

    THEATRE = "theatre"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Dated:
    """The events of a bank, in both kinds of lanes."""

    bank: Bank
    events: list[Event]
    lanes: Mapping[LanesBy, Tracks]
    most: tuple[int, int]  # the days between which most of them lie
    about: bool  # whether the date of some of them is about then
    disputed: bool

    @property
    def kinds(self) -> list[LanesBy]:
        """The kinds of lanes that tell events apart."""
        return [kind for kind in LanesBy if len(self.lanes[kind]) > 1]


def read_dated(bank: Bank) -> Dated:
    """Read the dates of a bank; of a large one this takes long enough to be done in the background."""
    events = events_of(bank)
    return Dated(
        bank,
        events,
        {
            LanesBy.THEATRE: tracks_of(events, by_theatre(bank, events)),
            LanesBy.SECTION: tracks_of(events, by_section(bank, events)),
        },
        where_most_are(events),
        about=any(event.value.about for event in events),
        disputed=any(event.disputed for event in events),
    )


class TimelineDesk:
    """Remembers names and states as long as the same is shown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.dated: Dated | None = None
        self._names: dict[str, str] = {}
        self._states: dict[str, State] = {}

    @property
    def is_read(self) -> bool:
        """Whether the dates of the bank as it is now were read."""
        return self.dated is not None and self.dated.bank is self._desk.bank

    def take(self, dated: Dated) -> bool:
        """Take what was read; whether it is of another bank than before."""
        other = self.dated is None or self.dated.bank.id != dated.bank.id
        self.dated = dated
        self._names.clear()
        return other

    def read_states(self) -> None:
        """Forget how far facts had come, and read it of the first events; StudyError when it cannot be read."""
        self._states.clear()
        if self.dated:
            self.states({event.fact for event in self.dated.events[:_AT_ONCE]})

    def name(self, event: Event) -> str:
        """What an event is called."""
        found = self._names.get(event.fact)
        if found is None:
            bank = self._desk.bank
            found = self._names[event.fact] = name_of(bank, bank.facts[event.fact])
        return found

    def states(self, facts: Collection[str]) -> Mapping[str, State]:
        """How far facts have come; those not looked at before are read now, or StudyError."""
        if missing := [fact for fact in facts if fact not in self._states]:
            memories = self._desk.facts.memories(missing)
            self._states.update({fact: memory.state for fact, memory in memories.items()})
        return self._states

    def known_states(self) -> Mapping[str, State]:
        """How far those facts have come that were looked at."""
        return self._states
