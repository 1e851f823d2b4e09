"""What can be ticked: a chip for a filter, and a row with a box and a number at its end."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.notation import digits
from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_CHIP, _CHIP_SIDE, _TICK = 28, 18, 16  # height, room beside the words, room for the tick
_BOX, _GAP, _AROUND, _SIDE = 18, 12, 6, 10  # of a row


class Check(Pressable):
    """Ticked or not: `setChecked`, `isChecked`, `clicked`. Space ticks it; Enter is left to the page that it stands on."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Chip(Check):
    """A few words in a round frame; on, they have a tick and are bold, and the chip is as wide as before."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = ceil(theme.width(self.text(), "small", 600)) + 2 * theme.px(_CHIP_SIDE)
        return QSize(width + 2 * RING, theme.px(_CHIP) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, on = self._theme, self.box, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("accent_soft" if on else "hover" if self.underMouse() else "surface")
        paint_box(painter, box, box.height() / 2, fill=fill, border=theme.colour("accent" if on else "edge"))
        if self.shows_ring:
            paint_ring(painter, theme, box, box.height() / 2)
        painter.setFont(theme.font("small", 600 if on else 400))
        painter.setPen(theme.colour("accent" if on else "ink"))
        words = QRect(box)
        if on:
            room = theme.px(_TICK)
            tick = QRect(box.left() + theme.px(8), box.top(), room, box.height())
            words.setLeft(tick.right())
            words.setRight(box.right() - theme.px(8))
            if self.isRightToLeft():
                tick.moveRight(box.right() - theme.px(8))
                words.moveLeft(box.left() + theme.px(8))
            paint_tick(painter, theme, tick, theme.colour("accent"))
            painter.setPen(theme.colour("accent"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class CheckRow(Check):
    """A box with a tick, words that wrap, and a number at the far side."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self._number: int | None = None
        self._words: Paragraph | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self._restyle()

    @property
    def number(self) -> int:
        """What stands at the far side; 0 for nothing."""
        return self._number or 0

    def set_number(self, number: int, name: str) -> None:
        """Show another number; screen readers hear `name` for the whole row."""
        self._number = number
        self.setAccessibleName(name)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._paragraph().height(self._room(width)) + 2 * self._theme.px(_AROUND) + 2 * RING

    def sizeHint(self) -> QSize:
        wanted = self._paragraph().natural_width + self._before() + self._after() + 2 * RING
        return QSize(wanted, self._paragraph().line_height + 2 * self._theme.px(_AROUND) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, on = self._theme, self.box, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(6)
        if on or self.underMouse():
            paint_box(painter, box, radius, fill=theme.colour("accent_soft" if on else "hover"))
        if self.shows_ring:
            paint_ring(painter, theme, box, radius)
        mirrored = self.isRightToLeft()
        side, top = theme.px(_BOX), box.top() + theme.px(_AROUND)
        sign = QRect(box.left() + theme.px(_SIDE), top + (theme.line_height() - side) // 2, side, side)
        width = self._room(self.width())
        x = box.left() + self._before()
        number = QRect(box.left(), top, box.width() - theme.px(_SIDE), theme.line_height())
        if mirrored:
            sign.moveRight(box.right() - theme.px(_SIDE))
            x = box.right() + 1 - self._before() - width
            number.translate(theme.px(_SIDE), 0)
        if on:
            paint_box(painter, sign, theme.px(4), fill=theme.colour("accent"))
            paint_tick(painter, theme, sign, theme.colour("on_accent"))
        else:
            paint_box(painter, sign, theme.px(4), fill=theme.colour("surface"), border=theme.colour("edge"))
        self._paragraph().paint(painter, x, top, width)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink2"))
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(number, far | middle, "" if self._number is None else digits(self._number))

    def _before(self) -> int:
        return self._theme.px(_SIDE + _BOX + _GAP)

    def _after(self) -> int:
        return ceil(self._theme.width("0000")) + self._theme.px(_GAP + _SIDE)

    def _room(self, width: int) -> int:
        return max(1, width - 2 * RING - self._before() - self._after())

    def _paragraph(self) -> Paragraph:
        if self._words is None:
            self._words = Paragraph(self._theme, self.text(), direction=self.layoutDirection())
        return self._words

    def _restyle(self) -> None:
        self._words = None
        super()._restyle()


def paint_tick(painter: QPainter, theme: Theme, place: QRect, colour: QColor) -> None:
    """Paint a tick in the middle of a place."""
    pen = QPen(colour, 2 * theme.text_size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    middle = QPointF(place.center()) + QPointF(0.5, 0.5)
    tick = QPainterPath(middle + QPointF(-4.5, 0) * theme.text_size)
    tick.lineTo(middle + QPointF(-1.5, 3) * theme.text_size)
    tick.lineTo(middle + QPointF(4.5, -3.5) * theme.text_size)
    painter.strokePath(tick, pen)
