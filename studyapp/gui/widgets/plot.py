"""What every plot has: a title that says what it shows, what is measured, a table, and a place to draw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.paint import paint_hairline
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.picture import Picture

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme


_LINE = 20  # of small text


class Table(NamedTuple):
    """The figures of a plot, as they are shown behind T and to screen readers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Plot(Picture):
    """A title, a line below it, and `drawing_height` pixels (at text size 1) for the subclass to paint in."""

    drawing_height = 160

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title, self._subtitle = title, subtitle
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str) -> None:
        """Show another title (what the plot shows) and subtitle (what is measured)."""
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self._restyle()

    def table(self) -> Table:
        """The figures that are drawn."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        return self._head_height(width) + self._theme.px(self.drawing_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for paragraph in self._head():
            paragraph.paint(painter, 0, top, self.width())
            top += paragraph.height(self.width())
        self._paint(painter, QRect(0, top, self.width(), self.height() - top))

    def _paint(self, painter: QPainter, area: QRect) -> None:
        raise NotImplementedError

    def _head(self) -> list[Paragraph]:
        theme, direction = self._theme, self.layoutDirection()
        title = Paragraph(theme, self._title, weight=600, direction=direction)
        subtitle = Paragraph(theme, self._subtitle, "small", role="ink2", direction=direction)
        return [part for part, words in ((title, self._title), (subtitle, self._subtitle)) if words]

    def _head_height(self, width: int) -> int:
        return sum(paragraph.height(width) for paragraph in self._head())

    def _line_across(self, painter: QPainter, plot: QRect, y: int, role: Role) -> None:
        """Paint a hairline from side to side."""
        ends = QPoint(plot.left(), y), QPoint(plot.right() + 1, y)
        paint_hairline(painter, self._theme.colour(role), *ends)

    def _paint_scale(
        self,
        painter: QPainter,
        area: QRect,
        ticks: Sequence[float],
        unit: str,
        *,
        right: float = 0.0,
        lines_below: int = 1,
    ) -> QRectF:
        """Paint the unit, a gridline for each tick and its number; the place that they leave, the lowest tick at its foot.

        `right` is kept free there for words at the ends of lines, and so many lines of words below.
        """
        theme, line = self._theme, self._theme.px(_LINE)
        top = area.top() + theme.px(12) + line + theme.px(6)
        foot = area.bottom() - lines_below * line - theme.px(4)
        widest = max(theme.width(f"{tick:,.0f}", "small") for tick in ticks)
        left = area.left() + round(widest) + theme.px(8)
        plot = QRectF(left, top, area.right() + 1 - right - left, foot - top)
        place = QRectF(area.left(), top - theme.px(6) - line, area.width(), line)
        self._label(painter, place, unit, role="ink3")
        for tick in ticks:
            y = plot.bottom() - plot.height() * (tick - ticks[0]) / (ticks[-1] - ticks[0])
            self._line_across(painter, plot.toRect(), round(y), "line")
            place = QRectF(area.left(), y - line / 2, widest, line)
            self._label(painter, place, f"{tick:,.0f}", align=Qt.AlignmentFlag.AlignRight, role="ink3")
        return plot

    def _label(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        role: Role = "ink2",
        weight: int = 400,
    ) -> None:
        """Paint small words into a place, in its middle from top to foot; they may reach out of it."""
        painter.setFont(self._theme.font("small", weight))
        painter.setPen(self._theme.colour(role))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), words)
