"""How much is known, as it looks on the map, in its legend and in its list: shades, hatching, grey; filled dots and rings."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from studyapp.gui.widgets.map_scene import DOT

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

Level = (
    int | None
)  # 1 to 4 by the share that is known, 0 where nothing was started, None where nothing is asked
LEVELS: tuple[Level, ...] = (1, 2, 3, 4, 0, None)
_GRAIN = 7  # from line to line of the hatching


def fill_of(theme: Theme, level: Level, ratio: float) -> QBrush:
    """What an area is filled with, for a device pixel ratio."""
    if level is None:
        return QBrush(theme.colour("hover"))
    if level == 0:
        return _hatching(theme, ratio)
    return QBrush(theme.heat()[level - 1])


def ink_on(level: Level) -> Role:
    """The colour of words on such an area."""
    return "on_accent" if level == len(LEVELS) - 2 else "ink"


def paint_site_dot(painter: QPainter, theme: Theme, at: QPointF, level: Level, *, chosen: bool) -> None:
    """Paint a place: filled the more is known, a ring while it is being learnt, a grey ring where nothing was started.

    All are of the same size.
    """
    radius = theme.px(DOT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(at, radius + 2, radius + 2)
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(at, radius + theme.px(5), radius + theme.px(5))
    painter.setPen(QPen(theme.colour("accent" if level else "edge"), theme.px(1.5)))
    painter.setBrush(theme.heat()[level - 1] if level else theme.colour("surface"))
    painter.drawEllipse(at, radius - 1, radius - 1)


def paint_swatch(painter: QPainter, theme: Theme, box: QRectF, level: Level) -> None:
    """Paint a small area as the map shows it, for a legend or a list."""
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(fill_of(theme, level, painter.device().devicePixelRatio()))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))


def _hatching(theme: Theme, ratio: float) -> QBrush:
    """Lines from the lower left to the upper right on grey."""
    side = ceil(_GRAIN * theme.text_size * ratio)
    grain = QPixmap(side, side)
    grain.fill(theme.colour("hover"))
    painter = QPainter(grain)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colour("edge")), ratio))
    for shift in (-side, 0, side):  # the ends of the line reach into the next grains
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(side + shift + 1, -1))
    painter.end()
    brush = QBrush(grain)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush
