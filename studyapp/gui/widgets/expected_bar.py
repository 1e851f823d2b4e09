"""How much is known now and how much is expected on a day, with how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui.translating import tr
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_BAR, _TICK = 12, 4


class ExpectedBar(Plot):
    """One bar: what is known now, what is expected beyond, and the rest; a line below it spans the range."""

    drawing_height = 8 + _BAR + 8

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, subtitle, parent=parent)
        self._now = 0.0
        self._expected: tuple[float, float, float] | None = None
        self._rows: tuple[tuple[str, str], ...] = ()

    def set_shares(
        self,
        now: float,
        expected: tuple[float, float, float] | None,
        rows: tuple[tuple[str, str], ...],
    ) -> None:
        """Show what is known now and, once it is worked out, what is expected, its low and its high, all 0 to 1.

        `rows` say the same in words, for the table.
        """
        self._now, self._expected, self._rows = now, expected, rows
        self.update()

    def table(self) -> Table:
        return Table((tr("Share known"), tr("Percent")), self._rows)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme = self._theme
        bar = QRectF(area.left(), area.top() + theme.px(8), area.width(), theme.px(_BAR))
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px(2)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(bar, radius, radius)
        known, low, high = self._expected or (self._now, 0.0, 0.0)
        if known > self._now:
            painter.setBrush(theme.colour("accent2"))
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), bar.width() * known, bar.height()), radius, radius
            )
        now = QRectF(bar.left(), bar.top(), bar.width() * min(self._now, known), bar.height())
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(now, radius, radius)
        if self._expected:
            self._paint_range(painter, bar, low, high)

    def _paint_range(self, painter: QPainter, bar: QRectF, low: float, high: float) -> None:
        """A line as long as the range, with a tick at each end."""
        theme = self._theme
        painter.setBrush(theme.colour("ink2"))
        left, right = bar.left() + bar.width() * low, bar.left() + bar.width() * high
        top = bar.bottom() + theme.px(3)
        middle = top + theme.px(_TICK) / 2
        painter.drawRect(QRectF(left, middle - 0.5, max(1.0, right - left), 1))
        for end in (left, right - 1):
            painter.drawRect(QRectF(end, top, 1, theme.px(_TICK)))
