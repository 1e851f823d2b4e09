"""What was foretold beside what came: points with their intervals around the diagonal on which both are alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.gui.notation import digits
from studyapp.gui.translating import tr
from studyapp.gui.widgets.axis import ticks_below
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_LINE = 20  # of small text
_PLACES = (0.3, 0.2, 0.42, 0.55, 0.1, 0.68, 0.8)  # along the diagonal, where its name is tried


class Foretold(NamedTuple):
    """Some answers: what was said of them, the share that came and its interval, all in percent, and how many they are."""

    said: float
    came: float
    low: float
    high: float
    answers: int


class CalibrationPlot(Plot):
    """Both axes end at 100 % and begin alike; the diagonal is dashed, and both it and the points are named in the picture."""

    drawing_height = 252

    def __init__(
        self, theme: Theme, *, across: str, up: str, diagonal: str, points: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty plot with the names of the axes, of the diagonal and of the points."""
        super().__init__(theme, parent=parent)
        self._across, self._up = across, up
        self._diagonal, self._measured = diagonal, points
        self._points: tuple[Foretold, ...] = ()

    def set_points(self, points: Sequence[Foretold]) -> None:
        """Show points, lowest first."""
        self._points = tuple(points)
        self.update()

    def table(self) -> Table:
        columns = (self._across.capitalize(), self._up.capitalize(), tr("95 % interval"), tr("Answers"))
        rows = (
            (
                f"{one.said:.0f}",
                f"{one.came:.0f}",
                tr("{low} to {high}").format(low=f"{one.low:.0f}", high=f"{one.high:.0f}"),
                digits(one.answers),
            )
            for one in self._points
        )
        return Table(columns, tuple(rows))

    def _paint(self, painter: QPainter, area: QRect) -> None:
        if not self._points:
            return
        theme, line = self._theme, self._theme.px(_LINE)
        ticks = ticks_below(100.0, min(min(one.low, one.said) for one in self._points))
        plot = self._paint_scale(painter, area, ticks, self._up, right=theme.px(6), lines_below=2)

        def place(said: float, came: float) -> QPointF:
            share = [(value - ticks[0]) / (ticks[-1] - ticks[0]) for value in (said, came)]
            return QPointF(plot.left() + plot.width() * share[0], plot.bottom() - plot.height() * share[1])

        for tick in ticks:
            words = f"{tick:.0f}"
            width = theme.width(words, "small")
            x = min(place(tick, 0).x() - width / 2, plot.right() - width)
            below = QRectF(x, plot.bottom() + theme.px(4), width, line)
            self._label(painter, below, words, role="ink3")
        foot = QRectF(plot.left(), plot.bottom() + theme.px(4) + line, plot.width(), line)
        self._label(painter, foot, self._across, align=Qt.AlignmentFlag.AlignRight, role="ink3")
        pen = QPen(theme.colour("ink"), 1.5)
        pen.setDashPattern([3, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(place(ticks[0], ticks[0]), place(100, 100))
        spans = []
        for one in self._points:
            low, high = place(one.said, one.low), place(one.said, one.high)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(low, high)
            spans.append(QRectF(high, low).adjusted(-theme.px(6), -2, theme.px(6), 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for one in self._points:
            painter.drawEllipse(place(one.said, one.came), 4.5, 4.5)
        self._spots = spans
        named = self._name_points(painter, plot, [place(one.said, one.came) for one in self._points], spans)
        self._name_diagonal(painter, plot, [*spans, named])

    def _name_points(
        self, painter: QPainter, plot: QRectF, points: Sequence[QPointF], spans: Sequence[QRectF]
    ) -> QRectF:
        """Paint the name of the points beside one of them, off the diagonal and the intervals; where it stands."""
        theme, line = self._theme, self._theme.px(_LINE)
        width, gap = theme.width(self._measured, "small", 600), theme.px(10)

        def is_free(box: QRectF) -> bool:
            beyond = [
                (point.x() - plot.left()) / plot.width() - (plot.bottom() - point.y()) / plot.height()
                for point in (box.topLeft(), box.bottomRight())
            ]
            one_side = beyond[0] * beyond[1] > 0
            return plot.contains(box) and one_side and not any(box.intersects(span) for span in spans)

        boxes = [
            QRectF(x, y, width, line)
            for point in reversed(points)
            for x in (point.x() + gap, point.x() - gap - width)
            for y in (point.y() + 2, point.y() - line - 2, point.y() - line / 2)
        ]
        corner = QRectF(plot.right() - width, plot.bottom() - line - theme.px(4), width, line)
        box = next(filter(is_free, boxes), corner)
        self._label(painter, box, self._measured, role="accent", weight=600)
        return box

    def _name_diagonal(self, painter: QPainter, plot: QRectF, taken: Sequence[QRectF]) -> None:
        """Paint the name of the diagonal above it, where nothing else stands."""
        theme, line = self._theme, self._theme.px(_LINE)
        width = theme.width(self._diagonal, "small")
        for share in _PLACES:
            x = plot.left() + plot.width() * share - width - theme.px(6)
            y = plot.bottom() - plot.height() * share - line
            box = QRectF(x, y, width, line)
            if x >= plot.left() and y >= plot.top() and not any(box.intersects(one) for one in taken):
                self._label(painter, box, self._diagonal, role="ink")
                return
