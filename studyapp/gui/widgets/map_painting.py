"""Paints a map: the ground, which seldom changes, and what is pointed at, chosen, right or wrong on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from studyapp.gui.widgets.map_ink import (
    MARKS,
    WORDS,
    Look,
    paint_country,
    paint_division,
    paint_dot,
    take_ink_for_land,
)
from studyapp.gui.widgets.map_plates import (
    Plate,
    leader,
    paint_leader,
    paint_name,
    paint_plate,
    plate_size,
    with_room,
)
from studyapp.gui.widgets.map_scene import MapScene

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_SPILLING = 1.3  # how much wider than its country a name may be
_BORDERS: dict[Look, Role] = {
    "hover": "edge",
    "chosen": "accent",
    "wrong": "wrong",
    "right": "right",
    "key": "right",
}
_ORDER: list[Look] = ["hover", "chosen", "wrong", "right", "key"]  # the last is painted over the others


def paint_ground(painter: QPainter, theme: Theme, scene: MapScene, *, told: bool) -> None:
    """Paint all countries, the places at rest, or as neither right nor wrong once the verdict is told."""
    outlines, projection = scene.outlines, scene.projection
    offered = {place.code for place in scene.places if not place.point}
    codes = outlines.in_view(projection)
    take_ink_for_land(painter, theme)
    for code in codes:
        if code not in offered:
            outlines.paint(painter, code, projection)
    for number in range(len(scene.places)):
        paint_country(painter, theme, scene.shape(number), scene.edge(number), "neither" if told else "rest")
    for code in codes:
        paint_division(painter, theme, outlines.lines(code, projection))


def paint_states(painter: QPainter, theme: Theme, scene: MapScene, looks: Sequence[Look]) -> None:
    """Paint the places that look otherwise than on the ground, all dots, and the names."""
    shown = sorted(
        (number for number, look in enumerate(looks) if look in _ORDER),
        key=lambda number: _ORDER.index(looks[number]),
    )
    for number in shown:
        paint_country(painter, theme, scene.shape(number), scene.edge(number), looks[number])
    plates = _plates(theme, scene, looks, shown)
    taken = [*_dots(scene), scene.buttons, *(box for _, box in plates)]
    taken += [QRectF(plate.at, leader(plate, box)).normalized().adjusted(0, 0, 1, 1) for plate, box in plates]
    if any(place.point for place in scene.places):
        _paint_surroundings(painter, theme, scene, taken)
    for plate, box in plates:
        paint_leader(painter, theme, plate, box)
    for number in sorted(scene.dots, key=lambda number: shown.index(number) if number in shown else -1):
        spot = scene.spots[number]
        if spot:
            paint_dot(painter, theme, spot, looks[number])
    for plate, box in plates:
        paint_plate(painter, theme, plate, box)
    if "neither" in looks:
        rest = [number for number, look in enumerate(looks) if look == "neither"]
        _paint_names(painter, theme, scene, rest, taken)


def _plates(
    theme: Theme, scene: MapScene, looks: Sequence[Look], shown: Sequence[int]
) -> list[tuple[Plate, QRectF]]:
    """The names of the places that are shown otherwise, each with its box; the most important finds room first."""
    plates: list[tuple[Plate, QRectF]] = []
    taken = [*_dots(scene), scene.buttons]
    others = [scene.bounds(number) for number in range(len(scene.places)) if number not in scene.dots]
    for number in reversed(shown):
        spot, look = scene.anchor(number), looks[number]
        if spot is None:
            continue
        name = scene.places[number].name
        plate = Plate(name, WORDS.get(look, ""), _BORDERS[look], MARKS.get(look), spot, number in scene.dots)
        size, bounds = plate_size(theme, plate), scene.bounds(number)
        box = with_room(
            size,
            bounds,
            spot,
            _inner(scene),
            taken=taken,
            others=[one for one in others if one != bounds],
            gap=theme.px(8),
        )
        plates.append((plate, box))
        taken.append(box)
    return plates


def _paint_surroundings(painter: QPainter, theme: Theme, scene: MapScene, taken: list[QRectF]) -> None:
    """Name the countries that points lie in and between, where the name has room; it is then taken."""
    offered = {place.code for place in scene.places if not place.point}
    for code in scene.outlines.in_view(scene.projection):
        country = scene.outlines.world.countries[code]
        box = QRectF(0, 0, theme.width(country.name, "small"), theme.line_height("small"))
        box.moveCenter(QPointF(*scene.projection.spot(*country.label)))
        path = scene.outlines.path(code, scene.projection)
        corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
        free = code not in offered and not any(box.intersects(other) for other in taken)
        if free and scene.area.contains(box) and all(path.contains(corner) for corner in corners):
            paint_name(painter, theme, country.name, box, "ink3")
            taken.append(box)


def _paint_names(
    painter: QPainter,
    theme: Theme,
    scene: MapScene,
    numbers: Sequence[int],
    taken: list[QRectF],
) -> None:
    """Name the places that were neither right nor chosen, where the name has room.

    A dot has its name beside it; a country in its middle or not at all, lest it name another.
    """
    for number in numbers:
        spot, name, bounds = scene.anchor(number), scene.places[number].name, scene.bounds(number)
        if spot is None:
            continue
        box = QRectF(0, 0, theme.width(name, "small"), theme.line_height("small"))
        box.moveCenter(spot)
        if number in scene.dots:
            size = (box.width(), box.height())
            box = with_room(size, bounds, spot, _inner(scene), taken=taken, gap=2)
        elif box.width() > _SPILLING * bounds.width():
            continue
        if scene.area.contains(box) and not any(box.intersects(other) for other in taken):
            paint_name(painter, theme, name, box, "ink")
            taken.append(box)


def _inner(scene: MapScene) -> QRectF:
    return scene.area.adjusted(4, 4, -4, -4)


def _dots(scene: MapScene) -> list[QRectF]:
    return [scene.bounds(number) for number in sorted(scene.dots)]
