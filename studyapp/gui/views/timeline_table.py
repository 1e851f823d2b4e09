"""The events in view of the timeline, lane by lane, as a table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import Signal

from studyapp.gui import timeline_words as words
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.event_table import EventTable
from studyapp.gui.widgets.time_scene import Lane
from studyapp.study.timeline import Event

_MEASURED = 200  # rows that say how wide the first column is


class TimelineTable(EventTable):
    """Date, name, lane and state of each event."""

    event_taken = Signal(object)  # an Event

    def __init__(self, theme: Theme, told: Callable[[Event], tuple[str, str, str]]) -> None:
        """`told` gives the date, the name and the state of an event in words."""
        super().__init__(theme, words.COLUMNS, words.TIMELINE)
        self._told = told
        self._listed: list[tuple[Lane, list[int]]] = []
        self._ends: list[int] = []  # the rows behind those of each lane
        self.taken.connect(lambda row: self.event_taken.emit(self._event_of(row)[1]))

    def show_events(self, lanes: Sequence[Lane], span: tuple[float, float], of: int) -> None:
        """List what lies in a span of days, `of` so many events that the bank has."""
        self._listed = [(lane, lane.track.between(*span)) for lane in lanes]
        self._ends = list(accumulate(len(places) for _, places in self._listed))
        count = self._ends[-1] if self._ends else 0
        some = [self._event_of(row)[1] for row in range(min(count, _MEASURED))]
        widest = max((words.when(event.value) for event in some), key=len, default="")
        lane = max((lane.name for lane in lanes), key=len, default="")
        self.setAccessibleName(words.shown_line(count, of))
        self.show_rows(count, self._row, (widest, "", lane, words.NEW))

    def _event_of(self, row: int) -> tuple[Lane, Event]:
        number = bisect_right(self._ends, row)
        lane, places = self._listed[number]
        return lane, lane.track.events[places[row - self._ends[number]]]  # counted from the end

    def _row(self, number: int) -> tuple[str, ...]:
        lane, event = self._event_of(number)
        when, name, state = self._told(event)
        return when, name, lane.name, state
