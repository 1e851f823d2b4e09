"""What an item rule finds in a question: an octagon or a triangle, what is wrong and why, and a link that mends it."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studyapp.facts.faults import Severity
from studyapp.gui.theme import RING
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.text import Run, Text

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_SIDE, _SIGN = 14, 20


class RuleBox(QWidget):
    """On a soft ground; `mended` is sent by the link, which is there only where something can be mended."""

    mended = Signal()

    def __init__(
        self,
        theme: Theme,
        severity: Severity,
        head: str,
        why: str,
        mend: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show a head (`Error: attribution.`), why it matters, and the words of the link."""
        super().__init__(parent)
        self._theme = theme
        self._warns = severity is Severity.WARNING
        colour: Role = "close" if self._warns else "wrong"
        self.setAccessibleName(f"{head} {why}")
        self.sign = _Sign(theme, warns=self._warns)
        self.sign.setAccessibleName(head)
        self.text = Text(theme, [Run(head, 600, colour), Run(f" {why}")])
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.text)
        self.link = Link(theme, mend) if mend else None
        if self.link:
            self._link_row = QHBoxLayout()
            self._link_row.addWidget(self.link)
            self._link_row.addStretch(1)
            self._link_row.setContentsMargins(0, 0, 0, 0)
            self._column.addLayout(self._link_row)
            self.link.clicked.connect(self.mended)
        self._row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("close_soft" if self._warns else "wrong_soft")
        border = (
            self._theme.colour("close" if self._warns else "wrong") if self._theme.high_contrast else None
        )
        paint_box(painter, self.rect(), self._theme.px(6), fill=ground, border=border, width=2)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(_SIDE), px(12), px(16), px(12 if self.link is None else 12 - RING))
        self._row.setSpacing(px(_SIDE))
        self.text.setContentsMargins(RING, 0, 0, 0)


class _Sign(QLabel):
    """An octagon for an error, a triangle for a warning, with an exclamation mark."""

    def __init__(self, theme: Theme, *, warns: bool) -> None:
        super().__init__()
        self._theme = theme
        self._warns = warns
        self.setPixmap(QPixmap(1, 1))  # makes it a picture to screen readers
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIGN), self._theme.line_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, side = self._theme, self._theme.px(_SIGN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(0, (self.height() - side) // 2, side, side)
        painter.translate(place.x() + side / 2, place.y() + side / 2)
        painter.scale(side / 20, side / 20)  # drawn on a square of 20 around its middle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("close" if self._warns else "wrong"))
        if self._warns:
            painter.drawPolygon(QPolygonF([QPointF(0, -9), QPointF(10, 8.5), QPointF(-10, 8.5)]))
        else:
            corners = (pi / 8 + pi / 4 * corner for corner in range(8))
            painter.drawPolygon(QPolygonF([QPointF(9.8 * cos(one), 9.8 * sin(one)) for one in corners]))
        painter.setBrush(theme.colour("surface"))
        lower = 2 if self._warns else 0
        painter.drawRoundedRect(-1, -5 + lower, 2, 6, 1, 1)
        painter.drawEllipse(QPointF(0, 4 + lower - 0.3), 1.2, 1.2)
