"""A calendar of weeks, Monday first: each day is a cell, the darker the more was answered on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.notation import digits
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_LINE = 20  # of small text
_CELL, _GAP = 24, 4  # of cells with numbers
_LEAST, _BARE_GAP = 4, 2
_WIDEST, _BARE_WIDEST = 64, 16
_DAYS, _LEVELS = 7, 4


class Cell(NamedTuple):
    """One day: how it is read, and its number."""

    reading: str
    value: int


class HeatWords(NamedTuple):
    """The words around the cells."""

    weekdays: Sequence[str]  # Monday first
    months: Mapping[int, str]  # by the column of their first whole week
    unit: str  # of the numbers, at the key of the fills
    today: str  # in the last cell, while it has no number
    weeks: Sequence[str]  # names of the columns, for the table
    columns: Sequence[str]  # of the table: a week, then its days


class HeatMap(Plot):
    """Up to thirteen weeks carry their numbers where these fit; more have bare cells and a key of the fills."""

    steps: Mapping[Qt.Key, int] = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Left: -_DAYS,
        Qt.Key.Key_Right: _DAYS,
    }

    def __init__(self, theme: Theme, *, most_numbers: int = 13, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._most_numbers = most_numbers
        self._cells: tuple[Cell, ...] = ()
        self._highest = 0
        self._words = HeatWords((), {}, "", "", (), ())

    def set_days(self, cells: Sequence[Cell], words: HeatWords) -> None:
        """Show days from a Monday to today, which is the last of them."""
        self._cells, self._words = tuple(cells), words
        self._highest = max((cell.value for cell in cells), default=0)
        self._at = None
        self._restyle()

    def table(self) -> Table:
        rows = []
        for week, name in enumerate(self._words.weeks):
            days = [digits(cell.value) for cell in self._cells[week * _DAYS : (week + 1) * _DAYS]]
            rows.append((name, *days, *[""] * (_DAYS - len(days))))
        return Table(tuple(self._words.columns), tuple(rows))

    def readings(self) -> Sequence[str]:
        return [cell.reading for cell in self._cells]

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        _, height, gap = self._cell(width)
        key = 0 if self._has_numbers(width) else px(_LINE + 8)
        return self._head_height(width) + px(8 + _LINE) + round(_DAYS * (height + gap)) + key

    @property
    def _begin(self) -> int:
        return len(self._cells) - 1

    @property
    def _weeks(self) -> int:
        return max(1, -(-len(self._cells) // _DAYS))

    def _left(self) -> int:
        """The width of the names of the days, with the gap behind them."""
        widths = (self._theme.width(name, "small") for name in self._words.weekdays)
        return round(max(widths, default=0)) + self._theme.px(12)

    def _has_numbers(self, width: int) -> bool:
        widest = self._theme.width(digits(self._highest), "small") + self._theme.px(2)
        room = (width - self._left()) / self._weeks - self._theme.px(_GAP)
        return self._weeks <= self._most_numbers and room >= widest

    def _cell(self, width: int) -> tuple[float, float, float]:
        """Width and height of a cell, and the gap behind it."""
        px, room = self._theme.px, width - self._left()
        if self._has_numbers(width):
            return min(room / self._weeks - px(_GAP), px(_WIDEST)), px(_CELL), px(_GAP)
        gap = px(_BARE_GAP)
        side = max(min(room / self._weeks - gap, px(_BARE_WIDEST)), float(_LEAST))
        return side, max(side, px(_LINE) * 3 / _DAYS), gap

    def _paint(self, painter: QPainter, area: QRect) -> None:
        px = self._theme.px
        width, height, gap = self._cell(area.width())
        left, top = area.left() + self._left(), area.top() + px(8 + _LINE)
        numbers = self._has_numbers(area.width())
        self._paint_names(painter, QRectF(left, top, width + gap, height + gap), area, every=not numbers)
        spots, fills = [], self._theme.heat()
        for place, cell in enumerate(self._cells):
            week, day = divmod(place, _DAYS)
            box = QRectF(left + week * (width + gap), top + day * (height + gap), width, height)
            spots.append(box)
            self._paint_cell(painter, box, fills, cell.value, is_today=place == len(self._cells) - 1)
            if numbers and cell.value:
                self._paint_number(painter, box, cell.value)
            elif numbers and place == len(self._cells) - 1:
                self._paint_today(painter, box)
        self._spots = spots
        if not numbers:
            foot = QRectF(left, area.bottom() - px(_LINE), area.right() + 1 - left, px(_LINE))
            self._paint_key(painter, foot)

    def _paint_cell(
        self, painter: QPainter, box: QRectF, fills: Sequence[QColor], value: int, *, is_today: bool
    ) -> None:
        theme = self._theme
        level = self._level(value)
        radius = min(theme.px(3), box.height() / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fills[level] if level is not None else theme.colour("sunken"))
        if is_today:
            painter.setPen(QPen(theme.colour("accent"), 2))
            box = box.adjusted(1, 1, -1, -1)
            painter.setBrush(fills[level] if level is not None else theme.colour("page"))
        painter.drawRoundedRect(box, radius, radius)
        if is_today and level == _LEVELS - 1:  # else its border would not be seen
            painter.setPen(QPen(theme.colour("page"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius, radius)

    def _paint_number(self, painter: QPainter, box: QRectF, value: int) -> None:
        role: Role = "on_accent" if self._level(value) == _LEVELS - 1 else "ink"
        self._label(painter, box, digits(value), align=Qt.AlignmentFlag.AlignHCenter, role=role)

    def _paint_today(self, painter: QPainter, box: QRectF) -> None:
        """Name the day on which nothing is answered yet, where the name fits."""
        if self._theme.width(self._words.today, "small", 600) <= box.width() - 4:
            middle = Qt.AlignmentFlag.AlignHCenter
            self._label(painter, box, self._words.today, align=middle, role="accent", weight=600)

    def _level(self, value: int) -> int | None:
        """Which fill a number has, None for none."""
        return -(-_LEVELS * value // self._highest) - 1 if value else None

    def _paint_names(self, painter: QPainter, step: QRectF, area: QRect, *, every: bool) -> None:
        """Paint the days at the left, every second of them where cells are low, and the months above."""
        line = self._theme.px(_LINE)
        for day, name in enumerate(self._words.weekdays):
            if every and day % 2 and step.height() < line:
                continue
            if every and step.height() * 2 < line and day % 4:
                continue
            place = QRectF(area.left(), step.top() + day * step.height(), step.left(), step.height())
            self._label(painter, place, name, role="ink3")
        free_from = 0.0
        for column, name in self._words.months.items():
            x = step.left() + column * step.width()
            width = self._theme.width(name, "small")
            if x >= free_from and x + width <= area.right() + 1:
                self._label(painter, QRectF(x, step.top() - line, width, line), name, role="ink3")
                free_from = x + width + self._theme.px(8)

    def _paint_key(self, painter: QPainter, place: QRectF) -> None:
        """Paint which numbers each fill stands for."""
        theme, px, x = self._theme, self._theme.px, place.left()
        for level in range(_LEVELS):
            low, high = (
                level * self._highest // _LEVELS + 1,
                (level + 1) * self._highest // _LEVELS,
            )
            if low > high:
                continue
            words = digits(low) if low == high else f"{low:,}–{high:,}"
            words = f"{words} {self._words.unit}" if high == self._highest else words
            width = px(18) + theme.width(words, "small")
            if x + width > place.right():
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.heat()[level])
            side = px(12)
            painter.drawRoundedRect(QRectF(x, place.center().y() - side / 2, side, side), 2, 2)
            self._label(painter, QRectF(x + px(18), place.top(), width, place.height()), words, role="ink3")
            x += width + px(16)


def month_starts(first: date, weeks: int, names: Sequence[str]) -> dict[int, str]:
    """The columns of weeks from a Monday on in which a month has its first Monday, with its name."""
    mondays = (first + timedelta(weeks=week) for week in range(weeks))
    return {week: names[monday.month - 1] for week, monday in enumerate(mondays) if monday.day <= _DAYS}
