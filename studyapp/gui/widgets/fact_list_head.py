"""The head of a list of facts: what its columns show."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.gui.widgets.fact_painter import BEFORE, NEXT, ONE_COLUMN, RECALL, SIDE
from studyapp.gui.widgets.paint import paint_hairline

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_GAP = 8


class FactListHead(QLabel):
    """Three words over the columns, or the first alone where there is one column, and a line below."""

    def __init__(self, theme: Theme, columns: tuple[str, str, str], *, parent: QWidget | None = None) -> None:
        super().__init__(", ".join(columns), parent)
        self._theme = theme
        self._columns = columns
        self._end = 0  # the room of the list's scroll bar
        self._chip: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def hold(self, chip: QWidget) -> None:
        """Show a chip behind the first word."""
        self._chip = chip
        chip.setParent(self)
        chip.show()
        self._restyle()

    def set_end(self, room: int) -> None:
        """Keep so many pixels free at the far side, for a scroll bar."""
        self._end = room
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1, self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        width, mirrored = self.width() - self._end, self.isRightToLeft()
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        places = [(px(BEFORE), width, False)]
        if width >= px(ONE_COLUMN):
            places.append((width - px(SIDE + NEXT + RECALL), px(RECALL + NEXT), False))
            places.append((width - px(SIDE + NEXT), px(NEXT), True))
        for (x, room, at_the_end), words in zip(places, self._columns, strict=False):
            left = self.width() - x - room if mirrored else x
            side = Qt.AlignmentFlag.AlignRight if at_the_end != mirrored else Qt.AlignmentFlag.AlignLeft
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRect(left, 0, room, self.height()), side | middle, words)
        foot = self.height() - 1
        paint_hairline(painter, theme.colour("edge"), QPoint(0, foot), QPoint(self.width(), foot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chip()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the chip has other words
            self._place_chip()
        return super().event(event)

    def _place_chip(self) -> None:
        if self._chip:
            chip, px = self._chip, self._theme.px
            chip.resize(chip.sizeHint())
            x = px(BEFORE) + ceil(self._theme.width(self._columns[0], "small")) + px(_GAP)
            x = self.width() - x - chip.width() if self.isRightToLeft() else x
            chip.move(x, (self.height() - chip.height()) // 2)

    def _restyle(self) -> None:
        self._place_chip()
        self.updateGeometry()
        self.update()
