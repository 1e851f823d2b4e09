"""How land, places and their states look on the map: fill, line and shape, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from studyapp.facts.verdict import Outcome
from studyapp.gui import map_words
from studyapp.gui.widgets.map_scene import DOT
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.option_row import KEY, YOURS

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

Look = Literal[
    "rest", "hover", "chosen", "right", "key", "wrong", "neither"
]  # right: chosen too; key: not chosen
MARKS: dict[Look, Outcome] = {"right": Outcome.RIGHT, "key": Outcome.RIGHT, "wrong": Outcome.WRONG}
WORDS: dict[Look, str] = {"chosen": map_words.CHOSEN, "right": YOURS, "key": KEY, "wrong": YOURS}
SOFT: dict[Look, Role] = {"right": "right_soft", "key": "right_soft", "wrong": "wrong_soft"}
_LINES: dict[Look, tuple[Role, float]] = {
    "rest": ("accent", 1.25),
    "hover": ("accent", 1.25),
    "chosen": ("accent", 2),
    "right": ("right", 2),
    "key": ("right", 2),
    "wrong": ("wrong", 2),
    "neither": ("edge", 1),
}


def looks_told(places: int, right: int, chosen: int | None) -> list[Look]:
    """How each of so many places looks after the verdict."""
    looks: list[Look] = ["neither"] * places
    if chosen is not None:
        looks[chosen] = "wrong"
    looks[right] = "right" if chosen == right else "key"
    return looks


def take_ink_for_land(painter: QPainter, theme: Theme) -> None:
    """Give a painter what paints a country that is no place to choose."""
    pen = QPen(theme.colour("edge" if theme.high_contrast else "page"), 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(theme.colour("hover"))


def paint_division(painter: QPainter, theme: Theme, path: QPainterPath) -> None:
    """Paint a line that divides a country on the ground."""
    pen = QPen(theme.colour("edge"), 1)
    pen.setDashPattern([3, 3])
    painter.strokePath(path, pen)


def paint_country(
    painter: QPainter, theme: Theme, shape: QPainterPath, edge: QPainterPath, look: Look
) -> None:
    """Paint a country that can or could be chosen: its shape filled, and a line along its edge."""
    role, width = _LINES[look]
    painter.fillPath(shape, _fill(theme, look))
    pen = QPen(theme.colour(role), width + 1 if theme.high_contrast and look != "rest" else width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(edge, pen)


def paint_dot(painter: QPainter, theme: Theme, at: QPointF, look: Look) -> None:
    """Paint a place that is a point, or a country too small to be hit; after the verdict its mark."""
    if look in MARKS:
        side = theme.px(4 * DOT)
        square = QRect(round(at.x() - side / 2), round(at.y() - side / 2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), theme.px(6), theme.px(6))
        paint_mark(painter, theme, MARKS[look], square)
        return
    role, _ = _LINES[look]
    radius = theme.px(DOT)
    painter.setPen(QPen(theme.colour("surface"), 2))
    painter.setBrush(theme.colour(role))
    painter.drawEllipse(at, radius + 2, radius + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if look != "chosen":  # a ring; the chosen one is filled, and has a ring around it
        painter.setBrush(theme.colour("accent_soft" if look == "hover" else "surface"))
        painter.drawEllipse(at, radius - 1.0, radius - 1.0)
        return
    painter.setPen(QPen(theme.colour(role), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius + theme.px(5), radius + theme.px(5))


def _fill(theme: Theme, look: Look) -> QColor:
    if look in SOFT:
        return theme.colour(SOFT[look])
    if theme.high_contrast:
        return theme.colour("surface")
    if look == "neither":
        return theme.colour("line")
    return theme.heat()[{"rest": 1, "hover": 2, "chosen": 2}[look]]
