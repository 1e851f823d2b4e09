"""Bars that lie below one another, each with its name before it and its number behind; they may be of several parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_ROW, _BAR = 28, 12
_FILLS: tuple[Role, ...] = ("accent", "accent2", "line", "edge")
_NAMES = 0.42  # of the width, at most


class Row(NamedTuple):
    """One bar: its name, the numbers of its parts from the strongest fill on, and the word behind it."""

    name: str
    parts: tuple[int, ...]
    word: str


class RowChart(Plot):
    """The longest bar fills the room. Where rows can be pressed, Enter or a click tells `pressed` with their place."""

    pressed = Signal(int)

    steps: Mapping[Qt.Key, int] = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
    }

    def __init__(self, theme: Theme, *, can_press: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._can_press = can_press
        self._rows: tuple[Row, ...] = ()
        self._legend: tuple[str, ...] = ()
        self._table = Table((), ())
        if can_press:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_rows(self, rows: Sequence[Row], table: Table, *, legend: Sequence[str] = ()) -> None:
        """Show rows, from the top; the table has a row for each and may have more, the legend a name for each part."""
        self._rows, self._table, self._legend = tuple(rows), table, tuple(legend)
        self._at = None
        self.drawing_height = 8 + (_ROW if legend else 0) + _ROW * len(rows)
        self._restyle()

    def table(self) -> Table:
        return self._table

    def readings(self) -> Sequence[str]:
        return super().readings()[: len(self._rows)]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self._nearest(event.position())
        if self._can_press and event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.pressed.emit(at)

    def _press(self, key: Qt.Key) -> None:
        if self._can_press and self._at is not None and key != Qt.Key.Key_Space:
            self.pressed.emit(self._at)
        else:
            super()._press(key)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme, px = self._theme, self._theme.px
        top = area.top() + px(8)
        if self._legend:
            self._paint_legend(painter, QRectF(area.left(), top, area.width(), px(_ROW)))
            top += px(_ROW)
        names = max((theme.width(row.name, "small") for row in self._rows), default=0)
        left = area.left() + min(names, area.width() * _NAMES) + px(12)
        behind = max((theme.width(row.word, "small") for row in self._rows), default=0)
        room = area.right() + 1 - left - behind - px(8)
        longest = max((sum(row.parts) for row in self._rows), default=0) or 1
        spots = []
        for place, row in enumerate(self._rows):
            line = QRectF(area.left(), top + place * px(_ROW), area.width(), px(_ROW))
            spots.append(line)
            self._paint_name(painter, QRectF(line.left(), line.top(), left - px(12), line.height()), row.name)
            bar = QRectF(left, line.center().y() - px(_BAR) / 2, max(room, 0.0), px(_BAR))
            end = self._paint_bar(painter, bar, row.parts, longest)
            self._label(painter, QRectF(end + px(8), line.top(), behind, line.height()), row.word)
        self._spots = spots

    def _paint_name(self, painter: QPainter, place: QRectF, name: str) -> None:
        metrics = QFontMetricsF(self._theme.font("small"))
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width() + 1)
        self._label(painter, place, words, role="accent" if self._can_press else "ink")

    def _paint_bar(self, painter: QPainter, bar: QRectF, parts: Sequence[int], longest: int) -> float:
        """Paint the parts one behind the other; where the last one ends."""
        painter.setPen(Qt.PenStyle.NoPen)
        x, radius = bar.left(), self._theme.px(2)
        for number, fill in zip(parts, _FILLS, strict=False):
            if number:
                width = max(bar.width() * number / longest, 1.0)  # one is not none
                painter.setBrush(self._theme.colour(fill))
                painter.drawRoundedRect(QRectF(x, bar.top(), width, bar.height()), radius, radius)
                x += width
        return x

    def _paint_legend(self, painter: QPainter, place: QRectF) -> None:
        theme, px, x = self._theme, self._theme.px, place.left()
        side = px(_BAR)
        for name, fill in zip(self._legend, _FILLS, strict=False):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(QRectF(x, place.center().y() - side / 2, side, side), 2, 2)
            width = theme.width(name, "small")
            self._label(painter, QRectF(x + px(18), place.top(), width, place.height()), name)
            x += px(18) + width + px(16)
