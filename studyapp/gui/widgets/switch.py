"""A switch: on has a tick as well as the accent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_WIDTH, _HEIGHT, _KNOB = 40, 24, 16


class Switch(Pressable):
    """On or off: `setChecked`, `isChecked`, and `clicked` when the person turned it. Its words stand beside it."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        """Make a switch that is off; `name` is what screen readers call it."""
        super().__init__(theme, parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH) + 2 * RING, self._theme.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, on = self._theme, self.box, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = box.height() / 2
        strong = 0.12 if self.underMouse() else 0.0
        if not self.isEnabled():
            paint_box(painter, box, radius, border=theme.colour("line"))
        elif on:
            paint_box(painter, box, radius, fill=theme.mixed("accent", "ink", strong))
        else:
            ground = theme.colour("hover" if self.underMouse() else "surface")
            paint_box(painter, box, radius, fill=ground, border=theme.colour("edge"))
        if self.shows_ring:
            paint_ring(painter, theme, box, radius)
        knob = theme.px(_KNOB)
        gap = (box.height() - knob) // 2
        at_the_right = on != self.isRightToLeft()
        x = box.right() + 1 - gap - knob if at_the_right else box.left() + gap
        sign = theme.colour("line" if not self.isEnabled() else "on_accent" if on else "edge")
        paint_box(painter, QRect(x, box.top() + gap, knob, knob), knob / 2, fill=sign)
        if on:
            free = QPointF(
                box.left() + radius if at_the_right else box.right() + 1 - radius, box.center().y() + 1
            )
            pen = QPen(sign, 2 * theme.text_size)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            tick = QPainterPath(free + QPointF(-3.5, 0) * theme.text_size)
            tick.lineTo(free + QPointF(-1, 2.5) * theme.text_size)
            tick.lineTo(free + QPointF(3.5, -2.5) * theme.text_size)
            painter.strokePath(tick, pen)
