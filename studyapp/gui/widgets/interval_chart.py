"""Shares with their intervals, one below the other on one axis, and a tick where guessing alone would be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_ROW, _LINE = 28, 20
_TICKS = (0, 50, 100)


class Span(NamedTuple):
    """One share and its interval in percent, None for both where there are too few answers, which `word` then says."""

    name: str
    value: float | None
    low: float
    high: float
    word: str
    chance: float | None = None  # of being right by guessing, in percent


class IntervalChart(Plot):
    """The axis runs from 0 to 100 %; behind each row stands how many answers it is made of."""

    steps: Mapping[Qt.Key, int] = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
    }

    def __init__(self, theme: Theme, *, unit: str, parent: QWidget | None = None) -> None:
        """Make an empty chart; `unit` stands below the axis."""
        super().__init__(theme, parent=parent)
        self._unit = unit
        self._spans: tuple[Span, ...] = ()
        self._table = Table((), ())

    def set_spans(self, spans: Sequence[Span], table: Table) -> None:
        """Show rows, from the top; the table has a row for each."""
        self._spans, self._table = tuple(spans), table
        self._at = None
        self.drawing_height = 8 + _ROW * len(spans) + 4 + 2 * _LINE
        self._restyle()

    def table(self) -> Table:
        return self._table

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme, px = self._theme, self._theme.px
        names = max((theme.width(span.name, "small") for span in self._spans), default=0)
        words = max(
            (theme.width(span.word, "small") for span in self._spans if span.value is not None), default=0
        )
        left = area.left() + names + px(16)
        top = area.top() + px(8)
        foot = top + px(_ROW) * len(self._spans)
        plot = QRectF(left, top, max(area.right() + 1 - left - words - px(16), px(40)), foot - top)
        self._paint_axis(painter, plot)
        spots = []
        for place, span in enumerate(self._spans):
            line = QRectF(area.left(), top + place * px(_ROW), area.width(), px(_ROW))
            spots.append(line)
            self._label(painter, QRectF(line.left(), line.top(), names, line.height()), span.name, role="ink")
            if span.value is None:
                self._label(
                    painter, QRectF(plot.left() + px(6), line.top(), plot.width(), line.height()), span.word
                )
                continue
            self._paint_span(painter, plot, line, span)
            self._label(painter, QRectF(plot.right() + px(16), line.top(), words, line.height()), span.word)
        self._spots = spots

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        for tick in _TICKS:
            x = round(plot.left() + plot.width() * tick / 100)
            painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), theme.colour("line"))
            words = f"{tick}"
            width = theme.width(words, "small")
            place = QRectF(x - width / 2, plot.bottom() + px(4), width, px(_LINE))
            self._label(painter, place, words, role="ink3")
        below = QRectF(plot.left(), plot.bottom() + px(4 + _LINE), plot.width(), px(_LINE))
        self._label(painter, below, self._unit, align=Qt.AlignmentFlag.AlignRight, role="ink3")

    def _paint_span(self, painter: QPainter, plot: QRectF, line: QRectF, span: Span) -> None:
        theme, middle = self._theme, line.center().y()

        def x(share: float) -> float:
            return plot.left() + plot.width() * share / 100

        if span.chance is not None:
            painter.setPen(QPen(theme.colour("ink"), 1.5))
            half = theme.px(8)
            painter.drawLine(QPointF(x(span.chance), middle - half), QPointF(x(span.chance), middle + half))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(QPointF(x(span.low), middle), QPointF(x(span.high), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(x(span.value or 0.0), middle), 4.5, 4.5)
