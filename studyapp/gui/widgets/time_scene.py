"""What a timeline shows at a size and a zoom: where its lanes, marks and numbers stand, and what is hit by a click."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from studyapp.gui.time_camera import TimeCamera
from studyapp.gui.time_layout import Placed, Sizes, mark_of, place_events, rows_wanted, share_rows
from studyapp.study.progress import State
from studyapp.study.timeline import Event
from studyapp.study.track import Track

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

ROW, AXIS_LINE, HEAD = 26, 22, 22  # heights: of a row, of a line of the axis, of a lane's name above it
AROUND = 6  # above and below the rows of a lane
GUTTER = 40  # at both sides, for how many events lie outside
_NAMES, _NARROW = 132, 520  # the widest column of lane names; a picture narrower than this has none
_DOT, _GAP, _LABEL, _LONG, _BIN = 11, 7, 260, 240, 44
_WHOLE = 120  # events of a lane that are all laid out, so that none moves to another row when time is moved
_ROWS_OF_MANY = 8  # that a lane of more events wants
_AHEAD = 0.2  # of the width, laid out at both sides


class Bin(NamedTuple):
    """A stretch of a dense lane, as a number: how many events begin there."""

    begin: float
    end: float
    events: int


@dataclass(slots=True)
class Lane:
    """One lane: its place among all lanes, its events, and where it stands."""

    place: int
    name: str
    track: Track
    rows: int = 1
    top: float = 0.0
    height: float = 0.0
    laid_out: list[Placed] = field(default_factory=list)
    scale: float = 0.0  # that it is laid out for
    reach: tuple[float, float] = (0.0, 0.0)  # from which to which day


@dataclass(frozen=True, slots=True)
class Told:
    """Where the picture gets its words and states from."""

    name: Callable[[Event], str]
    state: Callable[[Event], str]  # in words
    states: Callable[[Collection[str]], Mapping[str, State]]  # of facts, by id


class TimeScene:
    """Lays out what is in view, when it is first asked for at a zoom."""

    def __init__(
        self, theme: Theme, lanes: Sequence[Lane], camera: TimeCamera, label: Callable[[Event], str]
    ) -> None:
        """Take the lanes that are shown, from the top; `label` gives the words beside a mark."""
        self._theme = theme
        self.lanes = list(lanes)
        self.camera = camera
        self._label = label
        self._wanted_at: tuple[float, list[int]] = (-1.0, [])
        self._names_above = False
        self.plot = QRectF()
        self.sizes = Sizes(theme.px(_DOT), theme.px(_GAP), theme.px(_LABEL), theme.px(_LONG))

    @property
    def names_above(self) -> bool:
        """Whether lanes are named above their rows, for want of room beside them."""
        return self._names_above

    @property
    def axis_height(self) -> int:
        """Of both lines of the axis."""
        return 2 * self._theme.px(AXIS_LINE) + self._theme.px(4)

    def least_height(self, width: float) -> int:
        """How high all lanes are with one row each."""
        theme = self._theme
        lane = theme.px(ROW) + 2 * theme.px(AROUND) + (theme.px(HEAD) if width < theme.px(_NARROW) else 0)
        return self.axis_height + lane * len(self.lanes)

    def lay_out(self, width: float, height: float) -> None:
        """Take a size."""
        theme = self._theme
        self._names_above = width < theme.px(_NARROW)
        left = self._names_width(width)
        right = width - (0 if self._names_above else theme.px(GUTTER))
        foot = max(height, self.axis_height + 1.0)
        self.plot = QRectF(left, self.axis_height, max(right - left, 1.0), foot - self.axis_height)
        self.camera.resize(self.plot.width())
        head = theme.px(HEAD) if self._names_above else 0
        lane_least = 2 * theme.px(AROUND) + head
        room = int((self.plot.height() - lane_least * len(self.lanes)) // theme.px(ROW))
        top = self.plot.top()
        for lane, rows in zip(self.lanes, share_rows(self._wanted(width), room), strict=True):
            lane.rows, lane.scale = rows, 0.0
            lane.top, lane.height = top, rows * theme.px(ROW) + lane_least
            top += lane.height

    def x(self, day: float) -> float:
        """Where a day stands in the picture."""
        return self.plot.left() + self.camera.x(day)

    def row_middle(self, lane: Lane, row: int) -> float:
        """How far down the middle of a row is."""
        head = self._theme.px(HEAD) if self._names_above else 0
        return lane.top + self._theme.px(AROUND) + head + (row + 0.5) * self._theme.px(ROW)

    def is_dense(self, lane: Lane) -> bool:
        """Whether more events of a lane are in view than marks could show."""
        most = lane.rows * self.plot.width() / (2 * (self.sizes.dot + self.sizes.gap))
        return lane.track.count(self.camera.begin, self.camera.end) > most

    def placed(self, lane: Lane) -> list[Placed]:
        """The marks of a lane, in view and a little beyond; `left` and `right` are pixels from day 0."""
        camera = self.camera
        begin, end = lane.reach
        if lane.scale != camera.scale or begin > camera.begin or end < camera.end:
            track = lane.track
            if len(track.events) <= _WHOLE:
                lane.reach = camera.begin - 10**7, camera.end + 10**7
                places: Sequence[int] = range(len(track.events))
            else:
                ahead = camera.length * _AHEAD
                lane.reach = camera.begin - ahead, camera.end + ahead
                places = track.between(*lane.reach)
            lane.scale = camera.scale
            lane.laid_out = self._place(lane, places, lane.rows, camera.scale)
        return lane.laid_out

    def in_view(self, lane: Lane) -> list[Placed]:
        """Those marks of a lane that are seen."""
        left, right = self.camera.begin * self.camera.scale, self.camera.end * self.camera.scale
        beside = self.sizes.most + self.sizes.gap
        return [one for one in self.placed(lane) if one.right + beside > left and one.left < right]

    def bins(self, lane: Lane) -> list[Bin]:
        """The numbers of a dense lane; they stay where they are when time is moved."""
        length = self._theme.px(_BIN) / self.camera.scale
        first = int(self.camera.begin // length)
        found = []
        for number in range(first, int(self.camera.end // length) + 1):
            begin, end = number * length, (number + 1) * length
            if events := lane.track.beginning(begin, end):
                found.append(Bin(begin, end, events))
        return found

    def mark(self, event: Event) -> tuple[float, float]:
        """From where to where the mark of an event reaches in the picture."""
        left, right = mark_of(event, self.camera.scale, self.sizes)
        shift = self.plot.left() - self.camera.begin * self.camera.scale
        return left + shift, right + shift

    def lane_at(self, y: float) -> Lane | None:
        """The lane at a height."""
        return next((lane for lane in self.lanes if lane.top <= y < lane.top + lane.height), None)

    def at(self, x: float, y: float) -> tuple[Lane, Placed | Bin] | None:
        """What is at a point: a mark or its name, or a number."""
        lane = self.lane_at(y)
        if lane is None or x < self.plot.left():
            return None
        if self.is_dense(lane):
            day = self.camera.day(x - self.plot.left())
            return next(((lane, one) for one in self.bins(lane) if one.begin <= day < one.end), None)
        shift = self.camera.begin * self.camera.scale - self.plot.left()
        near = [
            (max(one.left - shift - x, x - (one.right - shift), 0.0), one)
            for one in self.in_view(lane)
            if abs(self.row_middle(lane, one.row) - y) <= self._theme.px(ROW) / 2
            and one.left - shift - self.sizes.gap <= x <= one.right - shift + self._name_room(lane, one)
        ]
        return (lane, min(near, key=lambda one: one[0])[1]) if near else None

    def _name_room(self, lane: Lane, placed: Placed) -> float:
        width = self._width(lane.track.events[placed.places[0]]) + self.sizes.gap
        return max(min(width, placed.room), self.sizes.gap)

    def _wanted(self, width: float) -> list[int]:
        """The rows that show all names where all time is shown."""
        if self._wanted_at[0] != width:
            self._wanted_at = width, self._wants(width)
        return self._wanted_at[1]

    def _wants(self, width: float) -> list[int]:
        wanted = []
        scale = max(width - self._names_width(width) - self._theme.px(GUTTER), 1.0) / self.camera.all
        for lane in self.lanes:
            events = lane.track.events
            if len(events) > _WHOLE:
                wanted.append(_ROWS_OF_MANY)
            else:
                wanted.append(rows_wanted(self._place(lane, range(len(events)), _ROWS_OF_MANY, scale)))
        return wanted

    def _place(self, lane: Lane, places: Sequence[int], rows: int, scale: float) -> list[Placed]:
        events = lane.track.events
        widths = [self._width(events[place]) for place in places]
        return place_events(events, dict(zip(places, widths, strict=True)), rows, scale, self.sizes)

    def _width(self, event: Event) -> float:
        return min(self._theme.width(self._label(event), "small"), self.sizes.most)

    def _names_width(self, width: float) -> float:
        theme = self._theme
        if width < theme.px(_NARROW):
            return 0.0
        widest = max((theme.width(lane.name, "body", 600) for lane in self.lanes), default=0.0)
        return min(widest, theme.px(_NAMES)) + theme.px(GUTTER)
