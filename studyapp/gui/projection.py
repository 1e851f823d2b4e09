"""Where a place of the earth stands in a picture: plate carrée, narrowed by the cosine of the middle latitude."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import cos, hypot, radians

from studyapp.gui.map_shapes import Box

_LEAST = 5.0  # degrees of latitude that are shown at least, so that a place has surroundings
_CUT = 60.0  # degrees
_NARROWEST = 0.2  # the cosine near the poles
Spot = tuple[float, float]  # in the picture: x and y, in pixels


@dataclass(frozen=True, slots=True)
class Projection:
    """A part of the earth in a picture of some width and height, in pixels."""

    width: float
    height: float
    west: float  # at the left side
    north: float  # at the top
    across: float  # pixels for a degree of longitude
    down: float  # pixels for a degree of latitude

    @property
    def seen(self) -> Box:
        """The part of the earth that is in the picture."""
        south = self.north - self.height / self.down
        return Box(self.west, south, self.west + self.width / self.across, self.north)

    def spot(self, latitude: float, longitude: float) -> Spot:
        """Where a place stands, in the copy of the earth that is nearest to the middle of the picture."""
        middle = self.west + self.width / self.across / 2
        longitude += 360 * round((middle - longitude) / 360)
        return (longitude - self.west) * self.across, (self.north - latitude) * self.down

    def scaled(self, factor: float, x: float, y: float) -> Projection:
        """The same picture so many times as large, with what stands at x, y staying there."""
        west, north = self.west + x / self.across, self.north - y / self.down
        across, down = self.across * factor, self.down * factor
        return replace(self, west=west - x / across, north=north + y / down, across=across, down=down)

    def moved(self, right: float, down: float) -> Projection:
        """The picture with everything moved by so many pixels; not so far that only what lies beyond the poles is seen."""
        north = self.north + down / self.down
        half = self.height / self.down / 2
        return replace(
            self, west=self.west - right / self.across, north=max(min(north, 90.0 + half), half - 90.0)
        )

    def turns(self, box: Box) -> list[int]:
        """The degrees by which a box is to be moved east for each of its copies that is in the picture."""
        seen = self.seen
        if box.north < seen.south or box.south > seen.north:
            return []
        first = int((seen.west - box.east) // 360) + 1
        last = int((seen.east - box.west) // 360)
        return [turn * 360 for turn in range(first, last + 1)]


def fitting(boxes: Sequence[Box], width: float, height: float, margin: float) -> Projection:
    """The projection that shows all boxes as large as can be, with a margin on each side, in pixels."""
    west, east = _narrowest(boxes)
    south, north = min(box.south for box in boxes), max(box.north for box in boxes)
    narrow = max(cos(radians((south + north) / 2)), _NARROWEST)
    room_x, room_y = max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0)
    down = min(room_x / max((east - west) * narrow, 0.001), room_y / max(north - south, _LEAST))
    across = down * narrow
    shown = height / down
    top = (south + north + shown) / 2
    if shown < 180:  # nothing lies beyond the poles
        top = max(min(top, 90.0), shown - 90)
    return Projection(width, height, (west + east - width / across) / 2, top, across, down)


def nearest_towards(start: Spot, spots: Sequence[Spot], right: int, down: int) -> int | None:
    """The spot that is nearest to a start in a direction (1, 0, -1 each); None when none lies there.

    What lies more ahead than aside comes first, so that an arrow goes on to what is seen in its direction.
    """
    best: tuple[bool, float, int] | None = None
    for place, (x, y) in enumerate(spots):
        ahead = (x - start[0]) * right + (y - start[1]) * down
        aside = abs((x - start[0]) * down) + abs((y - start[1]) * right)
        if ahead > 0.5:
            found = aside > ahead, hypot(ahead, 2 * aside), place
            best = min(best, found) if best else found
    return best[2] if best else None


def _narrowest(boxes: Sequence[Box]) -> tuple[float, float]:
    """The shortest stretch of longitudes that holds all boxes.

    It crosses the line of 180 degrees only where that saves much, since people know the map that is cut there.
    """
    around = sorted(boxes, key=lambda box: box.west % 360)
    ends = [box.west % 360 + box.east - box.west for box in around]
    # How far a stretch reaches that begins at each box: to its own end and those after it, or once around to those before.
    after = list(accumulate(reversed(ends), max))[::-1]
    before = [0.0, *(end + 360 for end in accumulate(ends, max))]
    stretches = []
    for start, end, around_to in zip(around, after, before, strict=False):
        east = max(end, around_to) - start.west % 360
        cut = _CUT if start.west + east > 195 else 0.0  # the far end of Russia does not count
        stretches.append((min(east, 360.0) + cut, min(east, 360.0), start.west))
    _, length, west = min(stretches)
    return west, west + length
