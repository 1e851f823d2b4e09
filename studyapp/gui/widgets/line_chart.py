"""A line with its interval, week by week: how much was recalled, against the aim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studyapp.gui.translating import tr
from studyapp.gui.widgets.axis import ticks_below
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_LINE = 20  # of small text


class Point(NamedTuple):
    """One week: its name for the table, the value and its interval in percent, a word below the axis."""

    name: str
    value: float
    low: float
    high: float
    tick: str = ""


class LineChart(Plot):
    """Percentages up to 100 with a band for their interval, the aim dashed, and both named at the line."""

    drawing_height = 224

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        subtitle: str = "",
        *,
        unit: str = "",
        points: str = tr("Week"),
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty chart; `unit` stands above the axis and heads a column of the table, `points` the one before it."""
        super().__init__(theme, title, subtitle, parent=parent)
        self._unit = unit
        self.point_head = points
        self._points: tuple[Point, ...] = ()
        self._aim: float | None = None
        self._aim_label = ""
        self.last_label = ""

    def set_points(
        self, points: Sequence[Point], *, aim: float | None = None, aim_label: str = "", last_label: str = ""
    ) -> None:
        """Show points from the oldest to the newest, and the aim in percent with the words at the two lines."""
        self._points = tuple(points)
        self._aim, self._aim_label, self.last_label = aim, aim_label, last_label
        self.update()

    def table(self) -> Table:
        rows = tuple(
            (p.name, f"{p.value:.0f}", tr("{low} to {high}").format(low=f"{p.low:.0f}", high=f"{p.high:.0f}"))
            for p in self._points
        )
        return Table((self.point_head, self._unit.capitalize(), tr("95 % interval")), rows)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        if not self._points:
            return
        theme, line = self._theme, self._theme.px(_LINE)
        ticks = ticks_below(100.0, min(self._lowest, 99.0))
        words = max(theme.width(self._aim_label, "small"), theme.width(self.last_label, "small", 600))
        plot = self._paint_scale(painter, area, ticks, self._unit, right=round(words) + theme.px(8))

        def height(value: float) -> float:
            return plot.bottom() - plot.height() * (value - ticks[0]) / (ticks[-1] - ticks[0])

        inset = theme.px(8)
        across = plot.width() - 2 * inset
        last = len(self._points) - 1
        places = [number / last for number in range(last + 1)] if last else [0.5]
        xs = [plot.left() + inset + across * place for place in places]
        half = across / max(last, 1) / 2
        self._spots = [QRectF(x - half, plot.top(), 2 * half, plot.height()) for x in xs]
        self._paint_band(painter, xs, [(height(p.low), height(p.high)) for p in self._points])
        if self._aim is not None:
            self._paint_aim(painter, plot, height(self._aim))
        self._paint_line(
            painter, [QPointF(x, height(p.value)) for x, p in zip(xs, self._points, strict=True)]
        )
        now = height(self._points[-1].value)
        self._paint_names(painter, plot, now, None if self._aim is None else height(self._aim))
        self._paint_ticks(painter, QRectF(plot.left(), plot.bottom() + theme.px(4), plot.width(), line), xs)

    @property
    def _begin(self) -> int:
        return len(self._points) - 1

    def _paint_marker(self, painter: QPainter, spot: QRectF) -> None:
        painter.fillRect(
            QRectF(round(spot.center().x()), spot.top(), 1, spot.height()), self._theme.colour("ink")
        )

    @property
    def _lowest(self) -> float:
        values = [point.low for point in self._points]
        return min(values if self._aim is None else [*values, self._aim])

    def _paint_band(
        self, painter: QPainter, xs: Sequence[float], spans: Sequence[tuple[float, float]]
    ) -> None:
        painter.save()
        painter.setOpacity(0.15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        if len(xs) == 1:  # a band has no width at a single point
            low, high = spans[0]
            painter.drawRect(QRectF(xs[0] - 6, high, 12, low - high))
        upper = [QPointF(x, high) for x, (_, high) in zip(xs, spans, strict=True)]
        lower = [QPointF(x, low) for x, (low, _) in zip(xs, spans, strict=True)]
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        painter.restore()

    def _paint_aim(self, painter: QPainter, plot: QRectF, y: float) -> None:
        pen = QPen(self._theme.colour("ink"), 1.5)
        pen.setDashPattern([3, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), round(y) + 0.5), QPointF(plot.right(), round(y) + 0.5))

    def _paint_line(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        accent = self._theme.colour("accent")
        pen = QPen(accent, 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(list(points)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for point in points[:-1]:
            painter.drawEllipse(point, 2.5, 2.5)
        painter.drawEllipse(points[-1], 4, 4)

    def _paint_names(self, painter: QPainter, plot: QRectF, now: float, aim: float | None) -> None:
        """Paint the words at the ends of the two lines, moved apart where they would touch."""
        line, x = self._theme.px(_LINE), plot.right() + self._theme.px(8)
        if aim is not None and abs(now - aim) < line:
            middle = (now + aim) / 2
            above = -1 if now <= aim else 1
            now, aim = middle + above * line / 2, middle - above * line / 2
        if aim is not None:
            self._name(painter, x, aim, self._aim_label, "ink", 400)
        self._name(painter, x, now, self.last_label, "accent", 600)

    def _name(self, painter: QPainter, x: float, y: float, words: str, role: Role, weight: int) -> None:  # noqa: PLR0917
        line = self._theme.px(_LINE)
        self._label(painter, QRectF(x, y - line / 2, 1, line), words, role=role, weight=weight)

    def _paint_ticks(self, painter: QPainter, place: QRectF, xs: Sequence[float]) -> None:
        """Paint the words below the axis, leaving out those without room."""
        theme, free_from = self._theme, place.left()
        for x, point in zip(xs, self._points, strict=True):
            width = theme.width(point.tick, "small")
            start = min(max(x - width / 2, place.left()), place.right() - width)
            if point.tick and start >= free_from:
                self._label(painter, QRectF(start, place.top(), width, place.height()), point.tick)
                free_from = start + width + theme.px(8)
