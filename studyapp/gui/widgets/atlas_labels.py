"""The names on the map of a bank: on their country, else close beside it, else not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studyapp.gui.widgets.atlas_ink import Level, ink_on
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme
    from studyapp.gui.widgets.map_scene import MapScene

_SPILLING = 1.05  # how much wider than its country a name may be
_HIDING = 1.8  # a country narrower than so many names would be hidden by the ground of one
_SHIFTS = ((0, 0.5), (0, -0.5), (0, 1), (0, -1), (0.5, 0), (-0.5, 0))  # of its size, on a country
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
_GAP = 5
_NEAR = 5  # pixels a degree, from which on there is room beside countries
_CROWD = 150  # so many points cannot be named
_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
_Box = tuple[float, float, float, float]  # left, top, right, foot


class Label(NamedTuple):
    """The name of a place and a line below it; its box is reckoned from the middle of the place, so that it moves along."""

    number: int
    name: str
    line: str
    box: QRectF
    beside: bool  # with a line that leads to the place
    ground: Role | None  # what is laid under the words; None where they stand on the country itself
    ink: Role


def placed(
    theme: Theme,
    scene: MapScene,
    words: Sequence[tuple[str, str]],
    levels: Sequence[Level],
    taken: Sequence[QRectF],
) -> list[Label]:
    """The names that have room: first on countries, then beside small ones, then beside points; none covers another.

    `taken` is where none may stand. Where the whole earth is seen, names stand on countries only.
    """
    labels: list[Label] = []
    room = _Room(theme, scene, taken)
    seen = [number for number in range(len(scene.places)) if scene.spots[number] and scene.sees(number)]
    countries = [number for number in seen if not scene.places[number].point]
    points = [number for number in seen if scene.places[number].point]

    def place(number: int, *, beside: bool) -> bool:
        name, line = words[number]
        box = room.find(number, name, line, beside=beside)
        if box is None:
            return False
        ground: Role | None = "page" if beside else "hover" if levels[number] == 0 else None
        ink: Role = "ink" if beside else ink_on(levels[number])
        if ink != "ink" and not room.is_within(number, box):
            if scene.bounds(number).width() < _HIDING * (box[2] - box[0]):
                room.give_back(box)
                return False
            ground, ink = "page", "ink"
        at = QRectF(QPointF(*box[:2]), QPointF(*box[2:])).translated(-_middle(scene, number))
        labels.append(Label(number, name, line, at, beside, ground, ink))
        return True

    small = [number for number in countries if number in scene.dots or not place(number, beside=False)]
    if scene.projection.down >= theme.px(_NEAR):
        for number in (*small, *(points if len(points) <= _CROWD else ())):
            place(number, beside=True)
    return labels


def paint_label(painter: QPainter, theme: Theme, scene: MapScene, label: Label) -> None:
    """Paint a name and the line below it."""
    box, line = label.box.translated(_middle(scene, label.number)), theme.line_height("small")
    if label.ground:
        painter.setOpacity(0.85)
        ground = box.adjusted(-3, 0, 3, 0).toRect()
        paint_box(painter, ground, theme.px(4), fill=theme.colour(label.ground))
        painter.setOpacity(1.0)
    painter.setPen(theme.colour(label.ink))
    painter.setFont(theme.font("small", 600))
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), _FLAGS, label.name)
    if label.line:
        painter.setFont(theme.font("small"))
        painter.drawText(QRectF(box.left(), box.top() + line, box.width(), line), _FLAGS, label.line)


def paint_lead(painter: QPainter, theme: Theme, scene: MapScene, label: Label) -> None:
    """Paint the line from a place to a name beside it."""
    spot, box = scene.anchor(label.number), label.box.translated(_middle(scene, label.number))
    if label.beside and spot is not None:
        across, down = (
            max(min(spot.x(), box.right()), box.left()),
            max(min(spot.y(), box.bottom()), box.top()),
        )
        painter.setPen(QPen(theme.colour("ink2"), 1))
        painter.drawLine(spot, QPointF(across, down))


class _Room:
    """What is still free of a picture; in plain numbers, since it is asked for hundreds of boxes."""

    def __init__(self, theme: Theme, scene: MapScene, taken: Sequence[QRectF]) -> None:
        self._theme = theme
        self._scene = scene
        dots = (number for number in scene.dots if scene.sees(number))
        self._closed = [_sides(box) for box in (*taken, *map(scene.bounds, dots))]
        self._area = _sides(scene.area.adjusted(4, 4, -4, -4))

    def find(self, number: int, name: str, line: str, *, beside: bool) -> _Box | None:
        """Where the name of a place has room on it or beside it, which is then taken; None where it has none."""
        theme, spot, bounds = self._theme, self._scene.anchor(number), self._scene.bounds(number)
        width = max(theme.width(name, "small", 600), theme.width(line, "small"))
        height = theme.line_height("small") * (2 if line else 1)
        fits = width <= _SPILLING * bounds.width() and height <= bounds.height()
        if spot is None or not (beside or fits):
            return None
        gap = theme.px(_GAP)
        middles = _beside(spot, bounds, width, height, gap) if beside else _on(spot, bounds, width, height)
        for x, y in middles:
            box = x - width / 2, y - height / 2, x + width / 2, y + height / 2
            if self._is_free(box):
                self._closed.append(box)
                return box
        return None

    def give_back(self, box: _Box) -> None:
        """Let others stand where a name does not stand after all."""
        self._closed.remove(box)

    def is_within(self, number: int, box: _Box) -> bool:
        """Whether the corners of a box lie within the country of this number."""
        scene, (left, top, right, foot) = self._scene, box
        return all(
            scene.outlines.holds(scene.places[number].code, x, y, scene.projection)
            for x in (left, right)
            for y in (top, foot)
        )

    def _is_free(self, box: _Box) -> bool:
        left, top, right, foot = self._area
        inside = left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= foot
        return inside and not any(
            box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]
            for other in self._closed
        )


def _on(spot: QPointF, bounds: QRectF, width: float, height: float) -> Iterator[tuple[float, float]]:
    """Where the middle of a name may lie on its country: in the middle, else near it."""
    yield spot.x(), spot.y()
    room = bounds.adjusted(-width / 4, -height / 4, width / 4, height / 4)
    for right, down in _SHIFTS:
        middle = QPointF(spot.x() + right * width, spot.y() + down * height)
        half = QPointF(width / 2, height / 2)
        if room.contains(QRectF(middle - half, middle + half)):
            yield middle.x(), middle.y()


def _beside(
    spot: QPointF, bounds: QRectF, width: float, height: float, gap: float
) -> Iterator[tuple[float, float]]:
    """Where the middle of a name may lie beside its place."""
    across = {-1: bounds.left() - gap - width / 2, 0: spot.x(), 1: bounds.right() + gap + width / 2}
    along = {-1: bounds.top() - gap - height / 2, 0: spot.y(), 1: bounds.bottom() + gap + height / 2}
    for right, down in _SIDES:
        yield across[right], along[down]


def _middle(scene: MapScene, number: int) -> QPointF:
    return scene.spots[number] or QPointF()


def _sides(box: QRectF) -> _Box:
    return box.left(), box.top(), box.right(), box.bottom()
