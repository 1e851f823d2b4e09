"""The outlines of countries as paths in a picture, kept as long as the picture shows the same part of the earth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPolygonF, QTransform

from studyapp.gui.map_shapes import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studyapp.gui.map_shapes import World
    from studyapp.gui.projection import Projection

_FINE_FROM = 9.0  # pixels for a degree of latitude
_SPECK = (
    5.0  # pixels; an island smaller than that has a fill but no line, which would be all that is seen of it
)


class Outlines:
    """Makes paths of countries, first in degrees, which are kept, then in pixels of a projection."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._degrees: dict[tuple[str, bool], QPainterPath] = {}
        self._pixels: dict[str, QPainterPath] = {}
        self._edges: dict[str, QPainterPath] = {}
        self._divisions: dict[str, QPainterPath] = {}
        self._projection: Projection | None = None

    def in_view(self, projection: Projection) -> list[str]:
        """The codes of all countries that may be seen."""
        return [code for code, country in self.world.countries.items() if projection.turns(country.box)]

    def path(self, code: str, projection: Projection) -> QPainterPath:
        """The outline of a country in pixels, in each of its copies that is in the picture."""
        self._keep_only(projection)
        found = self._pixels.get(code)
        if found is None:
            found = self._pixels[code] = self._placed(self._outline(code, projection), code, projection)
        return found

    def paint(self, painter: QPainter, code: str, projection: Projection) -> None:
        """Paint the outline of a country with the painter's pen and brush, in each of its copies.

        The pen must be cosmetic; a texture of the brush keeps its size. The painter does the reckoning, which is several
        times as fast as `path` where the outline is wanted once.
        """
        outline, texture = self._outline(code, projection), painter.brush()
        for turn in projection.turns(self.world.countries[code].box):
            onto = _onto(projection, turn)
            painter.save()
            painter.setTransform(onto, combine=True)
            if texture.style() is Qt.BrushStyle.TexturePattern:
                brush = QBrush(texture)
                brush.setTransform(texture.transform() * onto.inverted()[0])
                painter.setBrush(brush)
            painter.drawPath(outline)
            painter.restore()

    def holds(self, code: str, x: float, y: float, projection: Projection) -> bool:
        """Whether a place of the picture lies in a country."""
        longitude, latitude = projection.west + x / projection.across, projection.north - y / projection.down
        west, south, east, north = self.world.countries[code].box
        return south <= latitude <= north and any(
            west <= longitude - turn <= east
            and self._outline(code, projection).contains(QPointF(longitude - turn, latitude))
            for turn in projection.turns(self.world.countries[code].box)
        )

    def edge(self, code: str, projection: Projection) -> QPainterPath:
        """The outline without its smallest islands, to be drawn as a line."""
        path = self.path(code, projection)
        found = self._edges.get(code)
        if found is None:
            found = self._edges[code] = QPainterPath()
            for ring in path.toSubpathPolygons():
                bounds = ring.boundingRect()
                if max(bounds.width(), bounds.height()) >= _SPECK:
                    found.addPolygon(_thinned(ring))
        return found

    def lines(self, code: str, projection: Projection) -> QPainterPath:
        """The lines that divide a country on the ground, in pixels."""
        found = self._divisions.get(code)
        if found is None:
            found = self._divisions[code] = _path(self.world.countries[code].lines())
        return QPainterPath() if found.isEmpty() else self._placed(found, code, projection)

    def at(self, x: float, y: float, projection: Projection) -> str:
        """The code of the country at a place of the picture; "" at sea."""
        return next((code for code in self.in_view(projection) if self.holds(code, x, y, projection)), "")

    def _keep_only(self, projection: Projection) -> None:
        if projection != self._projection:
            self._projection = projection
            self._pixels.clear()
            self._edges.clear()

    def _outline(self, code: str, projection: Projection) -> QPainterPath:
        key = (code, projection.down < _FINE_FROM)
        found = self._degrees.get(key)
        if found is None:
            found = self._degrees[key] = _path(self.world.countries[code].rings(coarse=key[1]))
        return found

    def _placed(self, path: QPainterPath, code: str, projection: Projection) -> QPainterPath:
        placed = QPainterPath()
        for turn in projection.turns(self.world.countries[code].box):
            placed.addPath(_onto(projection, turn).map(path))
        return placed


def _onto(projection: Projection, turn: int) -> QTransform:
    """Degrees to pixels, for the copy of the earth that is moved east by so many degrees."""
    left, top = (turn - projection.west) * projection.across, projection.north * projection.down
    return QTransform(projection.across, 0, 0, -projection.down, left, top)


def _thinned(ring: QPolygonF) -> QPolygonF:
    """The ring without points that lie within a pixel of the one before, on which a line would spend its time."""
    points = ring.toList()
    kept = points[:1]
    for point in points[1:-1]:
        if (point - kept[-1]).manhattanLength() >= 1:
            kept.append(point)
    return QPolygonF([*kept, points[-1]])


def _path(lines: Sequence[Line]) -> QPainterPath:
    path = QPainterPath()
    for longitudes, latitudes in lines:
        path.addPolygon(QPolygonF(list(map(QPointF, longitudes, latitudes))))
    return path
