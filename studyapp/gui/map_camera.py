"""Which part of the earth a map shows: at first where most of its places are, then what zooming and moving bring."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from studyapp.gui.map_shapes import Box, Point
from studyapp.gui.projection import Projection, fitting

_FEW = 8  # places that are all shown, however far apart
_MOST_LEFT_OUT = 0.4  # of more places
_TRIES = 100  # at most so many ways to leave some out are weighed
_LARGEST = 120.0  # pixels a degree of latitude: beyond it the outlines are too rough
_STEP = 1.5


class Camera:
    """Looks at places, each given by its box, in a picture of some width and height, in pixels."""

    def __init__(self, boxes: Sequence[Box], width: float, height: float, margin: float) -> None:
        self._picture = (width, height, margin)
        self._whole = fitting(boxes, *self._picture)
        self.projection: Projection = fitting(_where_most_are(boxes, *self._picture), *self._picture)

    @property
    def can_near(self) -> bool:
        """Whether more can be made of what is shown."""
        return self.projection.down < _LARGEST

    @property
    def can_widen(self) -> bool:
        """Whether places can be brought in by going farther."""
        return self.projection.down > self._whole.down

    def zoom(self, steps: float, about: tuple[float, float] | None = None) -> None:
        """Go nearer (1, or a part of a step) or farther (-1), towards a point of the picture; all places are the farthest."""
        width, height, _ = self._picture
        x, y = about or (width / 2, height / 2)
        now = self.projection
        factor = min(_STEP**steps, max(_LARGEST / now.down, 1.0))
        if now.down * factor <= self._whole.down:
            self.projection = self._whole
        else:
            self.projection = now.scaled(factor, x, y).moved(0, 0)

    def move(self, right: float, down: float) -> None:
        """Move the earth by so many pixels."""
        self.projection = self.projection.moved(right, down)

    def sees(self, place: Point) -> bool:
        """Whether a place is in the picture and not just at its edge."""
        width, height, margin = self._picture
        x, y = self.projection.spot(*place)
        edge = margin / 2
        return edge <= x <= width - edge and edge <= y <= height - edge

    def bring(self, place: Point) -> None:
        """Move a place that is not seen into the middle."""
        if not self.sees(place):
            width, height, _ = self._picture
            x, y = self.projection.spot(*place)
            self.projection = self.projection.moved(width / 2 - x, height / 2 - y)

    def show_all(self) -> None:
        """Show all places."""
        self.projection = self._whole

    def look_at(self, boxes: Sequence[Box]) -> None:
        """Show these as large as can be, though not much larger than now."""
        found = fitting(boxes, *self._picture)
        most = self.projection.down * _STEP**2
        if found.down > most:
            width, height, _ = self._picture
            found = found.scaled(most / found.down, width / 2, height / 2)
        self.projection = found


def _where_most_are(boxes: Sequence[Box], width: float, height: float, margin: float) -> Sequence[Box]:
    """The boxes without those far away that would make all others small; which one is asked for plays no part."""
    if len(boxes) <= _FEW:
        return boxes
    middles = [((box.west + box.east) / 2, (box.south + box.north) / 2) for box in boxes]
    x, y = median(x for x, _ in middles), median(y for _, y in middles)
    numbers = sorted(range(len(boxes)), key=lambda n: max(abs(middles[n][0] - x), abs(middles[n][1] - y)))
    ranked = [boxes[number] for number in numbers]
    fewest = round(len(boxes) * (1 - _MOST_LEFT_OUT))
    return max(
        (ranked[:count] for count in range(len(boxes), fewest - 1, -max(len(boxes) // _TRIES, 1))),
        key=lambda kept: fitting(kept, width, height, margin).down * len(kept) ** 2,
    )
