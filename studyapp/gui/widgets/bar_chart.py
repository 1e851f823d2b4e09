"""A bar for each day: what is due in the days ahead, or what was answered on the days behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.notation import digits
from studyapp.gui.translating import tr
from studyapp.gui.widgets.axis import ticks_from_zero
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_LINE = 20  # of small text
_FRAME = 1.5  # of what was before a change


class Bar(NamedTuple):
    """One day: its name for the table, its value, a word below the bar, a word at its top, and what it was before a change."""

    name: str
    value: int
    tick: str = ""
    label: str = ""
    was: int | None = None


class BarChart(Plot):
    """Bars from zero; the one of today in the accent. With an axis for Progress, without for Today."""

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        subtitle: str = "",
        *,
        unit: str = "",
        bars: str = tr("Day"),
        axis: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty chart; `unit` stands above the axis and heads a column of the table, `bars` the one before it."""
        super().__init__(theme, title, subtitle, parent=parent)
        self._unit = unit
        self._bar_head = bars
        self._axis = axis
        self._bars: tuple[Bar, ...] = ()
        self._today: int | None = None
        self.drawing_height = 224 if axis else 136

    def set_bars(self, bars: Sequence[Bar], today: int | None = None) -> None:
        """Show bars, first to last; `today` is the place of the one of today among them."""
        self._bars, self._today = tuple(bars), today
        self.update()

    def table(self) -> Table:
        if any(bar.was is not None for bar in self._bars):
            rows = tuple((bar.name, digits(bar.was or 0), digits(bar.value)) for bar in self._bars)
            return Table((self._bar_head, tr("As it is"), tr("As it would be")), rows)
        return Table(
            (self._bar_head, self._unit.capitalize() or tr("Number")),
            tuple((bar.name, digits(bar.value)) for bar in self._bars),
        )

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme = self._theme
        line = theme.px(_LINE)
        foot = area.bottom() - line - theme.px(4)
        if self._axis:
            top = area.top() + theme.px(12) + line + theme.px(6)
            plot = self._paint_axis(painter, QRect(area.left(), top, area.width(), foot - top))
            highest = ticks_from_zero(self._highest)[-1]
        else:
            plot = QRect(area.left(), area.top() + theme.px(6) + line, area.width(), 0)
            plot.setBottom(foot - 1)
            highest = self._highest
        boxes = self._boxes(plot, highest, [bar.value for bar in self._bars])
        self._spots = [QRectF(box.left(), plot.top(), box.width(), plot.height()) for box in boxes]
        frames = self._boxes(plot, highest, [bar.was or 0 for bar in self._bars])
        painter.setPen(Qt.PenStyle.NoPen)
        for number, box in enumerate(boxes):
            painter.setBrush(theme.colour("accent" if number == self._today else "accent2"))
            radius = min(theme.px(2), box.height() / 2)
            painter.drawRoundedRect(box, radius, radius)
        self._paint_outlines(painter, frames)
        self._line_across(painter, plot, plot.bottom() + 1, "edge")
        highest_of_both = [max(pair, key=QRectF.height) for pair in zip(boxes, frames, strict=True)]
        self._paint_tops(painter, plot, highest_of_both)
        self._paint_ticks(painter, QRect(plot.left(), foot + theme.px(4), plot.width(), line), boxes)

    def _paint_outlines(self, painter: QPainter, frames: Sequence[QRectF]) -> None:
        """Paint what the days were before a change, as frames without a foot."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("ink2"), _FRAME))
        half = _FRAME / 2
        for box in frames:
            if box.height():
                frame = box.adjusted(half, half, -half, 0)
                corners = frame.bottomLeft(), frame.topLeft(), frame.topRight(), frame.bottomRight()
                painter.drawPolyline(corners)

    @property
    def _highest(self) -> float:
        return max((max(bar.value, bar.was or 0) for bar in self._bars), default=0) or 1

    def _paint_axis(self, painter: QPainter, area: QRect) -> QRect:
        """Paint unit, gridlines and their numbers; give back what they leave for the bars."""
        theme, line = self._theme, self._theme.px(_LINE)
        unit = QRectF(area.left(), area.top() - theme.px(6) - line, area.width(), line)
        self._label(painter, unit, self._unit, role="ink3")
        ticks = ticks_from_zero(self._highest)
        widest = max(theme.width(digits(tick), "small") for tick in ticks)
        left = area.left() + round(widest) + theme.px(8)
        plot = QRect(left, area.top(), area.right() + 1 - left, area.height())
        for tick in ticks:
            y = plot.bottom() + 1 - round(plot.height() * tick / ticks[-1])
            if tick:
                self._line_across(painter, plot, y, "line")
            place = QRectF(area.left(), y - line / 2, widest, line)
            self._label(painter, place, digits(tick), align=Qt.AlignmentFlag.AlignRight, role="ink3")
        return plot

    def _boxes(self, plot: QRect, highest: float, values: Sequence[int]) -> list[QRectF]:
        if not self._bars:
            return []
        gap = max(min(plot.width() / len(self._bars) * 0.3, self._theme.px(4)), 1.0)
        step = (plot.width() + gap) / len(self._bars)
        width = min(step - gap, self._theme.px(40))
        boxes = []
        for number, value in enumerate(values):
            height = plot.height() * value / highest
            if value:
                height = max(height, 1.0)  # one answer is not none
            boxes.append(QRectF(plot.left() + step * number, plot.bottom() + 1 - height, width, height))
        return boxes

    def _paint_tops(self, painter: QPainter, plot: QRect, boxes: Sequence[QRectF]) -> None:
        """Paint the words at the tops of bars, leaving out those that would lie on one another."""
        line = self._theme.px(_LINE)
        above = plot.top() - self._theme.px(6) - line
        unit = QRectF(plot.left(), above, 0, line)  # as far as it reaches over the bars
        unit.setRight(self.rect().left() + self._theme.width(self._unit, "small"))
        taken = [unit] if self._unit else []
        for number, (bar, box) in sorted(
            enumerate(zip(self._bars, boxes, strict=True)), key=lambda each: each[0] != self._today
        ):
            if not bar.label:
                continue
            weight = 600 if number == self._today else 400
            width = self._theme.width(bar.label, "small", weight)
            x = min(max(box.center().x() - width / 2, plot.left()), plot.right() + 1 - width)
            place = QRectF(x, box.top() - line - 1, width, line)
            over = [other for other in boxes if other is not box and other.intersects(place)]
            if not over and not any(place.intersects(other) for other in taken):
                taken.append(place)
                role: Role = "ink" if weight == 600 else "ink2"
                self._label(painter, place, bar.label, role=role, weight=weight)

    def _paint_ticks(self, painter: QPainter, place: QRect, boxes: Sequence[QRectF]) -> None:
        """Paint the words below bars; the first and the last come first, others where there is room."""
        theme = self._theme
        last = len(self._bars) - 1
        taken: list[QRectF] = []
        for number in sorted(range(len(self._bars)), key=lambda each: each not in (0, last)):
            words = self._bars[number].tick
            if not words:
                continue
            width = theme.width(words, "small")
            x = boxes[number].left()
            if number == last or x + width > place.right() + 1:
                x = place.right() + 1 - width
            label = QRectF(x, place.top(), width, place.height())
            if not any(label.adjusted(-theme.px(8), 0, theme.px(8), 0).intersects(other) for other in taken):
                taken.append(label)
                self._label(painter, label, words)
