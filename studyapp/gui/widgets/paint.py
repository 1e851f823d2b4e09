"""Shapes that several widgets paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studyapp.gui.style import RING_WIDTH
from studyapp.gui.theme import RING

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


def paint_box(
    painter: QPainter,
    rect: QRect,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: int = 1,
) -> None:
    """Paint a rounded box whose border lies inside the rectangle."""
    inset = width / 2 if border is not None else 0.0
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    corner = max(radius - inset, 0.0)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner)


def paint_ring(painter: QPainter, theme: Theme, rect: QRect, radius: float) -> None:
    """Paint the focus ring around a box: two pixels of accent after a gap of two."""
    outside = rect.adjusted(-RING, -RING, RING, RING)
    paint_box(painter, outside, radius + RING, border=theme.colour("accent"), width=RING_WIDTH)


def paint_hairline(painter: QPainter, colour: QColor, start: QPoint, end: QPoint) -> None:
    """Paint a level or upright line as thin as one pixel, equally thin everywhere on screens of any scale."""
    pen = QPen(colour, max(int(painter.device().devicePixelRatio()), 1))
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(pen)
    painter.drawLine(start, end)
    painter.restore()
