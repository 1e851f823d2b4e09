"""How a whole is divided: known, learning, not started."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui.notation import digits
from studyapp.gui.translating import tr
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_BAR, _ROW = 12, 28
_FILLS: tuple[Role, ...] = ("accent", "accent2", "line", "edge")


class Part(NamedTuple):
    """One part of the whole."""

    name: str
    number: int


class ShareBar(Plot):
    """One bar in up to four fills, the strongest first, and a line with the number of each part."""

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, subtitle, parent=parent)
        self._parts: tuple[Part, ...] = ()
        self._place_for(0)

    steps: Mapping[Qt.Key, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show parts, from what is best known to what is not started."""
        if len(parts) > len(_FILLS):
            raise ValueError(f"{len(parts)} parts cannot be told apart")
        self._parts = tuple(parts)
        self._place_for(len(parts))
        self._restyle()

    def table(self) -> Table:
        return Table(
            (tr("State"), tr("Count")), tuple((part.name, digits(part.number)) for part in self._parts)
        )

    def _place_for(self, rows: int) -> None:
        self.drawing_height = 8 + _BAR + (10 + rows * _ROW if rows else 0)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme = self._theme
        bar = QRect(area.left(), area.top() + theme.px(8), area.width(), theme.px(_BAR))
        if self.isRightToLeft():
            painter.save()
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_bar(painter, bar)
        if self.isRightToLeft():
            painter.restore()
        y = bar.bottom() + 1 + theme.px(10)
        direction = self.layoutDirection()
        self._spots = [
            QRectF(area.left(), y + place * theme.px(_ROW), area.width(), theme.px(_ROW))
            for place in range(len(self._parts))
        ]
        for number, part in enumerate(self._parts):
            role: Role = "ink2" if _FILLS[number] == "line" else "ink"
            name = Paragraph(theme, part.name, role=role, line=_ROW, direction=direction)
            weight = 600 if number == 0 else 400
            count = Paragraph(
                theme, digits(part.number), weight=weight, role=role, line=_ROW, end=True, direction=direction
            )
            name.paint(painter, area.left(), y, area.width())
            count.paint(painter, area.left(), y, area.width())
            y += theme.px(_ROW)

    def _paint_bar(self, painter: QPainter, bar: QRect) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px(2)
        shown = [(part.number, fill) for part, fill in zip(self._parts, _FILLS, strict=False) if part.number]
        if not shown:
            painter.setBrush(theme.colour("line"))
            painter.drawRoundedRect(bar, radius, radius)
            return
        gap = 2
        room = bar.width() - gap * (len(shown) - 1)
        total = sum(count for count, _ in shown)
        x = float(bar.left())
        for count, fill in shown:
            width = room * count / total
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(QRectF(x, bar.top(), width, bar.height()), radius, radius)
            x += width + gap
