"""The events of one lane in their order, found by time in as many steps as are asked for, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from studyapp.study.lanes import Lanes
from studyapp.study.timeline import Event


class Track:
    """Answers what reaches into a span of time: from `begin` to before `end`, in days as events count them."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Take events in their order of time."""
        self.events = events
        self._begins = [event.begin for event in events]
        by_end = sorted(events, key=lambda event: event.end)
        self._ends = [event.end for event in by_end]
        self.last = self._ends[-1] if self._ends else 0  # the day after the last
        # How many answers the events have that begin, or end, before each of them.
        self._begun = [0, *accumulate(len(event.cards) for event in events)]
        self._ended = [0, *accumulate(len(event.cards) for event in by_end)]
        # Places of events by their length, doubled from class to class: how far back one of a class may have begun.
        self._classes: dict[int, list[int]] = {}
        for place, event in enumerate(events):
            self._classes.setdefault((event.end - event.begin).bit_length(), []).append(place)
        self._class_begins = {
            length: [events[place].begin for place in places] for length, places in self._classes.items()
        }

    def count(self, begin: float, end: float) -> int:
        """How many events there are in a span."""
        return bisect_left(self._begins, end) - bisect_right(self._ends, begin)

    def answers(self, begin: float, end: float) -> int:
        """How many answers these events have."""
        return self._begun[bisect_left(self._begins, end)] - self._ended[bisect_right(self._ends, begin)]

    def beginning(self, begin: float, end: float) -> int:
        """How many events begin in a span."""
        return bisect_left(self._begins, end) - bisect_left(self._begins, begin)

    def before(self, begin: float) -> int:
        """How many events are over before a day."""
        return bisect_right(self._ends, begin)

    def after(self, end: float) -> int:
        """How many events begin on a day or later."""
        return len(self.events) - bisect_left(self._begins, end)

    def between(self, begin: float, end: float) -> list[int]:
        """The places of the events in a span, in order."""
        found: list[int] = []
        for length, places in self._classes.items():
            begins = self._class_begins[length]
            candidates = places[bisect_right(begins, begin - 2**length) : bisect_left(begins, end)]
            found += [place for place in candidates if self.events[place].end > begin]
        return sorted(found)

    def nearest(self, day: float) -> int | None:
        """The place of the event that begins nearest to a day; None without events."""
        if not self.events:
            return None
        place = bisect_left(self._begins, day)
        near = range(max(place - 1, 0), min(place + 1, len(self.events)))
        return min(near, key=lambda one: abs(self._begins[one] - day))


def tracks_of(events: Sequence[Event], lanes: Lanes) -> list[tuple[str, Track]]:
    """The events of each lane, with its name, from the top."""
    found: list[list[Event]] = [[] for _ in lanes.names]
    for event, lane in zip(events, lanes.of, strict=True):
        found[lane].append(event)
    return [(name, Track(some)) for name, some in zip(lanes.names, found, strict=True)]


def where_most_are(events: Sequence[Event], share: float = 0.8) -> tuple[int, int]:
    """The shortest stretch in which so large a share of events, given in order, begin; (0, 1) without events."""
    if not events:
        return 0, 1
    more = max(round(len(events) * share), 1) - 1  # events after the first one
    first = min(range(len(events) - more), key=lambda place: events[place + more].begin - events[place].begin)
    return events[first].begin, events[first + more].end
