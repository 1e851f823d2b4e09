"""Names on the map: where each finds room, and how it is painted, with a mark and a word once there is a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_MARK = 20
_PIXEL = 15  # a pixel farther away is as bad as so many pixels covered

_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
) | int(Qt.TextFlag.TextDontClip)


class Plate(NamedTuple):
    """A name in a box, a word below it and a mark before them, for one place of the map."""

    name: str
    word: str
    border: Role
    mark: Outcome | None
    at: QPointF
    dot: bool  # the place is a dot


def plate_size(theme: Theme, plate: Plate) -> tuple[int, int]:
    """The width and height of a plate, in pixels."""
    width = max(theme.width(plate.name, "small", 600), theme.width(plate.word, "small"))
    lines = 2 if plate.word else 1
    sign = theme.px(_MARK + 8) if plate.mark else 0
    return ceil(width) + sign + 2 * theme.px(8), lines * theme.line_height("small") + 2 * theme.px(3)


def with_room(
    size: tuple[float, float],
    bounds: QRectF,
    at: QPointF,
    area: QRectF,
    *,
    taken: Sequence[QRectF],
    others: Sequence[QRectF] = (),
    gap: float,
) -> QRectF:
    """Where a box stands best: on its place where that is large, else a gap beside its bounds; within the area.

    It covers nothing that is taken if that can be, and little of others.
    """
    width, height = size
    inside = bounds.width() > 1.5 * width and bounds.height() > 2 * height
    middles = [at] if inside else []
    for reach in (gap, gap + height):
        left, right = bounds.left() - reach - width / 2, bounds.right() + reach + width / 2
        top, foot = bounds.top() - reach - height / 2, bounds.bottom() + reach + height / 2
        middles += [
            QPointF(right, at.y()),
            QPointF(left, at.y()),
            QPointF(at.x(), top),
            QPointF(at.x(), foot),
        ]
        middles += [QPointF(x, y) for x in (right, left) for y in (top, foot)]
    best, least = QRectF(), -1.0
    for middle in middles:
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        box.moveLeft(max(min(box.left(), area.right() - width), area.left()))
        box.moveTop(max(min(box.top(), area.bottom() - height), area.top()))
        far = hypot(box.center().x() - at.x(), box.center().y() - at.y())
        cost = (
            far
            + 4 * sum(_covered(box, other) for other in taken)
            + sum(_covered(box, other) for other in others)
        )
        cost += 0 if inside else _covered(box, bounds)
        if least < 0 or cost < least:
            best, least = box, cost
    return best


def leader(plate: Plate, box: QRectF) -> QPointF:
    """Where the line from a place ends at the edge of its plate; the place itself where the plate stands on it."""
    x = max(min(plate.at.x(), box.right()), box.left())
    y = max(min(plate.at.y(), box.bottom()), box.top())
    return QPointF(x, y)


def paint_leader(painter: QPainter, theme: Theme, plate: Plate, box: QRectF) -> None:
    """Paint the line from a place to a plate that stands beside it."""
    end = leader(plate, box)
    if end == plate.at:
        return
    painter.setPen(QPen(theme.colour("ink"), 1))
    painter.drawLine(plate.at, end)
    if not plate.dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(plate.at, theme.px(2), theme.px(2))


def paint_plate(painter: QPainter, theme: Theme, plate: Plate, box: QRectF) -> None:
    """Paint a plate into its box."""
    strong = plate.border != "edge"
    paint_box(
        painter,
        box.toRect(),
        theme.px(4),
        fill=theme.colour("surface"),
        border=theme.colour(plate.border),
        width=2 if strong else 1,
    )
    left = box.left() + theme.px(8)
    if plate.mark:
        side = theme.px(_MARK)
        paint_mark(
            painter, theme, plate.mark, QRect(round(left), round(box.center().y() - side / 2), side, side)
        )
        left += theme.px(_MARK + 8)
    line = theme.line_height("small")
    top = box.top() + theme.px(3)
    painter.setFont(theme.font("small", 600))
    painter.setPen(theme.colour("ink"))
    painter.drawText(QRectF(left, top, box.right() - left, line), _FLAGS, plate.name)
    if plate.word:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(plate.border if plate.mark else "ink2"))
        painter.drawText(QRectF(left, top + line, box.right() - left, line), _FLAGS, plate.word)


def paint_name(painter: QPainter, theme: Theme, name: str, box: QRectF, role: Role) -> None:
    """Paint a name alone, in the middle of its box."""
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour(role))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), name)


def _covered(box: QRectF, other: QRectF) -> float:
    common = box.intersected(other)
    return common.width() * common.height() if common.isValid() else 0.0
