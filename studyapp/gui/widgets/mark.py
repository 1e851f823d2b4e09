"""The marks: right is a disc with a tick, close a diamond with two waves, wrong a square with a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.translating import tr

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

NAMES = {Outcome.RIGHT: tr("Right"), Outcome.CLOSE: tr("Close", "nearly right"), Outcome.WRONG: tr("Wrong")}


def paint_mark(painter: QPainter, theme: Theme, outcome: Outcome, square: QRect) -> None:
    """Paint the mark of an outcome into a square."""
    size = square.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.x() + size / 2, square.y() + size / 2)
    painter.scale(size / 24, size / 24)  # drawn on a square of 24 around its middle
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(outcome.value))
    sign = QPainterPath()
    match outcome:
        case Outcome.RIGHT:
            painter.drawEllipse(QPointF(0, 0), 11, 11)
            sign.moveTo(-5.1, 0.2)
            sign.lineTo(-1.6, 3.8)
            sign.lineTo(5.1, -3.4)
        case Outcome.CLOSE:
            painter.rotate(45)
            painter.drawRoundedRect(QRectF(-8.1, -8.1, 16.2, 16.2), 1.9, 1.9)
            painter.rotate(-45)
            for middle in (-1.9, 1.9):
                sign.moveTo(-4.5, middle + 0.6)
                sign.cubicTo(-2.9, middle - 1.6, -1.4, middle - 1.0, 0, middle)
                sign.cubicTo(1.4, middle + 1.0, 2.9, middle + 1.6, 4.5, middle - 0.6)
        case Outcome.WRONG:
            painter.drawRoundedRect(QRectF(-10.6, -10.6, 21.2, 21.2), 3.6, 3.6)
            sign.moveTo(-4.1, -4.1)
            sign.lineTo(4.1, 4.1)
            sign.moveTo(4.1, -4.1)
            sign.lineTo(-4.1, 4.1)
    painter.strokePath(sign, _pen(theme))
    painter.restore()


class Mark(QLabel):
    """The mark of an outcome, `size` pixels square at text size 1."""

    def __init__(
        self,
        theme: Theme,
        outcome: Outcome = Outcome.RIGHT,
        size: float = 28,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._outcome = outcome
        self.setPixmap(QPixmap(1, 1))  # makes it a picture to screen readers
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_outcome(outcome)
        theme.changed.connect(self._restyle)

    def set_outcome(self, outcome: Outcome) -> None:
        """Show the mark of another outcome."""
        self._outcome = outcome
        self.setAccessibleName(NAMES[outcome])
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._theme.px(self._size)
        paint_mark(QPainter(self), self._theme, self._outcome, QRect(0, 0, side, side))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _pen(theme: Theme) -> QPen:
    pen = QPen(theme.colour("surface"), 2.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
