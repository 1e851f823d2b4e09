"""Two lines through the weeks of a year from zero: as tried, with the area below it, and dashed as set now."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.axis import ticks_from_zero
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_LINE = 20  # of small text


class Mark(NamedTuple):
    """A word below the axis, at a share (0 to 1) of its length."""

    place: float
    word: str


class YearChart(Plot):
    """A value by week; both lines are named at their ends."""

    drawing_height = 152

    def __init__(
        self,
        theme: Theme,
        *,
        unit: str,
        names: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty chart; `unit` stands above the axis, `names` at the lines: as tried, as set now."""
        super().__init__(theme, parent=parent)
        self._unit = unit
        self._names = names
        self._tried: tuple[float, ...] = ()
        self._present: tuple[float, ...] = ()
        self._highest = 0.0
        self._marks: tuple[Mark, ...] = ()
        self._table = Table((), ())

    def set_lines(
        self,
        tried: Sequence[float],
        present: Sequence[float],
        *,
        highest: float,
        marks: Sequence[Mark],
        table: Table,
    ) -> None:
        """Show both, from the first week to the last; `highest` is what the axis has room for, `table` the same by month."""
        self._tried, self._present = tuple(tried), tuple(present)
        self._highest, self._marks, self._table = highest, tuple(marks), table
        self.update()

    def table(self) -> Table:
        return self._table

    def _paint(self, painter: QPainter, area: QRect) -> None:
        if not self._tried:
            return
        theme, line = self._theme, self._theme.px(_LINE)
        ticks = ticks_from_zero(self._highest)
        words = max(theme.width(name, "small", 600) for name in self._names)
        plot = self._paint_scale(painter, area, ticks, self._unit, right=words + theme.px(8))

        def points(row: Sequence[float]) -> list[QPointF]:
            step = plot.width() / max(1, len(row) - 1)
            return [
                QPointF(plot.left() + step * week, plot.bottom() - plot.height() * value / ticks[-1])
                for week, value in enumerate(row)
            ]

        tried, present = points(self._tried), points(self._present)
        painter.save()
        painter.setOpacity(0.15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        ends = [QPointF(tried[-1].x(), plot.bottom()), QPointF(tried[0].x(), plot.bottom())]
        painter.drawPolygon(QPolygonF([*tried, *ends]))
        painter.restore()
        self._line_across(painter, plot.toRect(), round(plot.bottom()), "edge")
        if self._tried != self._present:
            pen = QPen(theme.colour("accent"), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(tried))
        pen = QPen(theme.colour("ink"), 1.5)
        pen.setDashPattern([3, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(present))
        self._paint_names(painter, plot, tried[-1].y(), present[-1].y())
        self._paint_marks(painter, QRectF(plot.left(), plot.bottom() + theme.px(4), plot.width(), line))

    def _paint_marks(self, painter: QPainter, place: QRectF) -> None:
        """Paint the words below the axis: all of them, or every second, third and so on, so that they have room."""
        gap = self._theme.px(8)
        for each in range(1, len(self._marks) + 1):
            boxes = [
                (QRectF(place.left() + place.width() * at, place.top(), width, place.height()), word)
                for at, word in self._marks[::each]
                if (width := self._theme.width(word, "small")) + place.width() * at <= place.width() + gap
            ]
            if all(one.right() + gap <= other.left() for (one, _), (other, _) in pairwise(boxes)):
                for box, word in boxes:
                    self._label(painter, box, word)
                return

    def _paint_names(self, painter: QPainter, plot: QRectF, tried: float, present: float) -> None:
        """Paint the names at the ends of the lines, moved apart where they would touch; one name where both are the same."""
        line, x = self._theme.px(_LINE), plot.right() + self._theme.px(8)
        if self._tried == self._present:
            self._name(painter, QPointF(x, present), self._names[1], "ink")
            return
        if abs(tried - present) < line:
            middle, side = (tried + present) / 2, -1 if tried <= present else 1
            tried, present = middle + side * line / 2, middle - side * line / 2
        lowest = plot.bottom() - line / 2  # above the words below the axis
        over = max(0.0, max(tried, present) - lowest)
        self._name(painter, QPointF(x, tried - over), self._names[0], "accent")
        self._name(painter, QPointF(x, present - over), self._names[1], "ink")

    def _name(self, painter: QPainter, place: QPointF, words: str, role: Role) -> None:
        line = self._theme.px(_LINE)
        box = QRectF(place.x(), place.y() - line / 2, 1, line)
        self._label(painter, box, words, role=role, weight=600 if role == "accent" else 400)
