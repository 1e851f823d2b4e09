"""Which stretch of time a picture shows: all of it, then what zooming and moving bring."""

from __future__ import annotations

_CLOSEST = 12.0  # days in the whole picture
_MARGIN = 0.03  # of all time shown, free at both ends
_SEEN = 0.04  # of the width: nearer to an edge an event is moved inwards
_STEP = 1.5


class TimeCamera:
    """Looks at a stretch of days, of all from `first` to before `last`, in a picture some pixels wide."""

    def __init__(self, first: float, last: float, width: float) -> None:
        spare = max((last - first) * _MARGIN, 1.0)
        self._first, self._last = first - spare, last + spare
        self.all = self._last - self._first  # days, with the spare ones at both ends
        self.width = max(width, 1.0)
        self.begin, self.length = self._first, self.all

    @property
    def end(self) -> float:
        """The day at the right edge."""
        return self.begin + self.length

    @property
    def scale(self) -> float:
        """Pixels a day."""
        return self.width / self.length

    @property
    def can_near(self) -> bool:
        """Whether more can be made of what is shown."""
        return self.length > self._closest

    @property
    def can_widen(self) -> bool:
        """Whether there is more time than is shown."""
        return self.length < self.all

    def x(self, day: float) -> float:
        """Where a day stands, in pixels from the left edge."""
        return (day - self.begin) * self.scale

    def day(self, x: float) -> float:
        """The day at a place."""
        return self.begin + x / self.scale

    def resize(self, width: float) -> None:
        """Show the same time in another width."""
        self.width = max(width, 1.0)

    def fit(self) -> None:
        """Show all."""
        self.begin, self.length = self._first, self.all

    def zoom(self, steps: float, about: float) -> None:
        """Go nearer (1) or farther (-1), so that a day stays where it is."""
        length = min(max(self.length / _STEP**steps, self._closest), self.all)
        self._place(about - (about - self.begin) * length / self.length, length)

    def show(self, begin: float, end: float, around: float) -> None:
        """Show a stretch, with some share of it more at both ends."""
        length = min(max((1 + 2 * around) * (end - begin), self._closest), self.all)
        self._place((begin + end - length) / 2, length)

    def move(self, days: float) -> None:
        """Move on by so many days, no farther than all time goes."""
        self._place(self.begin + days, self.length)

    def bring(self, begin: float, end: float) -> None:
        """Move as little as need be for the begin of something to be seen, and its end where there is room."""
        edge = self.length * _SEEN
        if end + edge > self.end:
            self.move(end + edge - self.end)
        if begin - edge < self.begin:
            self.move(begin - edge - self.begin)

    @property
    def _closest(self) -> float:
        return min(_CLOSEST, self.all)

    def _place(self, begin: float, length: float) -> None:
        self.length = length
        self.begin = min(max(begin, self._first), self._last - length)
