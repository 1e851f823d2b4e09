"""The table behind a plot: a head, rows with hairlines, numbers at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme
    from studyapp.gui.widgets.plot import Table


class DataTable(QWidget):
    """Shows the table of a plot under the plot's title."""

    def __init__(self, theme: Theme, title: str, table: Table, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: list[Text] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        columns = len(table.columns)
        self._grid.addWidget(Text(theme, title, weight=600), 0, 0, 1, columns)
        for column, name in enumerate(table.columns):
            head = Text(theme, name, "small", role="ink3", end=column > 0)
            self._grid.addWidget(head, 1, column, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(column, 1 if column else 2)  # names are longer than numbers
        for number, row in enumerate(table.rows):
            self._grid.addWidget(HairLine(theme), 2 + 2 * number, 0, 1, columns)
            for column, cell in enumerate(row):
                text = Text(theme, cell, end=column > 0)
                self._cells.append(text)
                self._grid.addWidget(text, 3 + 2 * number, column)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.px(16))
        self._grid.setRowMinimumHeight(1, self._theme.px(28))
        around = self._theme.px(6)
        for cell in self._cells:
            cell.setContentsMargins(0, around, 0, around)
