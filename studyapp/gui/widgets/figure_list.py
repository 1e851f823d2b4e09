"""Names with their figures, one below the other: what is best told in numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.plot import Plot, Table

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_ROW = 34


class FigureList(Plot):
    """Each line has a name at the left and its figure at the right."""

    steps: Mapping[Qt.Key, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def __init__(self, theme: Theme, *, columns: tuple[str, str], parent: QWidget | None = None) -> None:
        """Make an empty list; `columns` head its table."""
        super().__init__(theme, parent=parent)
        self._columns = columns
        self._rows: tuple[tuple[str, str], ...] = ()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show names with their figures."""
        self._rows = tuple(rows)
        self._at = None
        self.drawing_height = 8 + _ROW * len(rows)
        self._restyle()

    def table(self) -> Table:
        return Table(self._columns, self._rows)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        theme, height = self._theme, self._theme.px(_ROW)
        direction = self.layoutDirection()
        spots = []
        for place, (name, figure) in enumerate(self._rows):
            top = area.top() + theme.px(8) + place * height
            for words, end in ((name, False), (figure, True)):
                paragraph = Paragraph(theme, words, line=_ROW, end=end, wrap=False, direction=direction)
                paragraph.paint(painter, area.left(), top, area.width())
            spots.append(QRectF(area.left(), top, area.width(), height))
        self._spots = spots
