"""The places of a question on a map of some size: where each stands, what a click means, where an arrow leads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from studyapp.gui.map_shapes import Box, Point, World
from studyapp.gui.projection import Projection, nearest_towards

if TYPE_CHECKING:
    from studyapp.gui.widgets.map_outlines import Outlines

DOT = 6  # the radius of a place that is a point, in pixels at text size 1
REACH = 16  # how far from its middle a click still means it
_PART = 0.1  # of a country that counts as seen
_TINY = 14  # a country smaller than that has a dot on it


class Place(NamedTuple):
    """Something to choose on the map: a point (latitude, longitude), else a country by its ISO code."""

    name: str
    code: str = ""
    point: Point | None = None

    def box(self, world: World) -> Box | None:
        """The part of the earth that it takes; None where the map does not know it."""
        if self.point:
            latitude, longitude = self.point
            return Box(longitude, latitude, longitude, latitude)
        country = world.countries.get(self.code)
        return country.frame if country else None

    def middle(self, world: World) -> Point | None:
        """Where its name stands; None where the map does not know it."""
        if self.point:
            return self.point
        country = world.countries.get(self.code)
        return country.label if country else None


class MapScene:
    """Places and outlines in a picture, in pixels; `size` is the text size, `buttons` is where no name may stand.

    A place that the map does not know has no spot and an empty shape.
    """

    def __init__(
        self,
        outlines: Outlines,
        places: Sequence[Place],
        projection: Projection,
        size: float,
        buttons: QRectF,
    ) -> None:
        self.outlines = outlines
        self.places = tuple(places)
        self.projection = projection
        self.area = QRectF(0, 0, projection.width, projection.height)
        self.buttons = buttons
        self._size = size
        self._countries = outlines.world.countries

    @cached_property
    def spots(self) -> tuple[QPointF | None, ...]:
        """The middle of each place."""
        return tuple(self._spot(place) for place in self.places)

    @cached_property
    def dots(self) -> frozenset[int]:
        """The places that are shown as dots: points, and countries too small to be hit."""
        return frozenset(number for number, place in enumerate(self.places) if self._is_dot(place))

    def shape(self, number: int) -> QPainterPath:
        """The outline of a place that is a country; empty for others."""
        place = self.places[number]
        if place.point or place.code not in self._countries:
            return QPainterPath()
        return self.outlines.path(place.code, self.projection)

    def edge(self, number: int) -> QPainterPath:
        """The line around a place that is a country; empty for others."""
        place = self.places[number]
        if place.point or place.code not in self._countries:
            return QPainterPath()
        return self.outlines.edge(place.code, self.projection)

    def bounds(self, number: int) -> QRectF:
        """The part of the picture that a place takes; empty where the map does not know it."""
        spot = self.spots[number]
        if spot is None:
            return QRectF()
        if number in self.dots:
            radius = (DOT + 2) * self._size
            return QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)
        return self._main(number).intersected(self.area)

    def sees(self, number: int) -> bool:
        """Whether a place, or a good part of it, is in the picture."""
        spot = self.spots[number]
        if spot is None or number in self.dots or self.area.contains(spot):
            return spot is not None and self.area.contains(spot)
        whole, seen = self._main(number), self.bounds(number)
        return seen.width() * seen.height() >= _PART * whole.width() * whole.height()

    def anchor(self, number: int) -> QPointF | None:
        """Where the name of a place belongs: its middle, else the middle of what is seen of it; None where nothing is."""
        spot = self.spots[number]
        if spot is None or self.area.contains(spot):
            return spot
        return self.bounds(number).center() if self.sees(number) else None

    def at(self, x: float, y: float) -> int | None:
        """The place that is meant by a point of the picture."""
        near = [
            ((spot.x() - x) ** 2 + (spot.y() - y) ** 2, number)
            for number, spot in enumerate(self.spots)
            if spot and number in self.dots
        ]
        far, nearest = min(near, default=(0.0, None))
        if nearest is not None and far <= ((DOT + 3) * self._size) ** 2:
            return nearest
        for number, place in enumerate(self.places):
            known = place.code in self._countries and not place.point
            if known and self.outlines.holds(place.code, x, y, self.projection):
                return number
        return nearest if far <= (REACH * self._size) ** 2 else None

    def country_at(self, x: float, y: float) -> str:
        """The name of the country at a point of the picture; "" at sea."""
        code = self.outlines.at(x, y, self.projection)
        return self._countries[code].name if code else ""

    def towards(self, start: int | None, right: int, down: int) -> int | None:
        """The place that is nearest in a direction; from the side that it points away from where none was chosen."""
        numbered = [(number, spot) for number, spot in enumerate(self.spots) if spot]
        begin = self.spots[start] if start is not None else None
        if begin is None:
            middle = self.area.center()
            begin = QPointF(middle.x() * (1 - right) - right, middle.y() * (1 - down) - down)
        found = nearest_towards(
            (begin.x(), begin.y()), [(spot.x(), spot.y()) for _, spot in numbered], right, down
        )
        return None if found is None else numbered[found][0]

    def _main(self, number: int) -> QRectF:
        """The frame of a country in the copy of the earth where its middle stands."""
        country, seen, spot = self._countries[self.places[number].code], self.projection, self.spots[number]
        if spot is None:
            return QRectF()
        latitude, longitude = country.label
        west, south, east, north = country.frame
        left = spot.x() + (west - longitude) * seen.across
        top = spot.y() + (latitude - north) * seen.down
        return QRectF(left, top, (east - west) * seen.across, (north - south) * seen.down)

    def _spot(self, place: Place) -> QPointF | None:
        middle = place.middle(self.outlines.world)
        return QPointF(*self.projection.spot(*middle)) if middle else None

    def _is_dot(self, place: Place) -> bool:
        if place.point or place.code not in self._countries:
            return place.point is not None
        west, south, east, north = self._countries[place.code].frame
        seen = self.projection
        return max((east - west) * seen.across, (north - south) * seen.down) < _TINY * self._size
