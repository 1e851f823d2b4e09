"""All keys of a view, for the sheet behind F1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class KeyLine(NamedTuple):
    """Keys and what they do; a group's heading is a line without keys."""

    keys: tuple[str, ...]
    words: str


class KeyList(QWidget):
    """Key caps at the left, what they do at the right, under headings."""

    def __init__(self, theme: Theme, lines: Sequence[KeyLine], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._headings: list[Text] = []
        for row, line in enumerate(lines):
            if line.keys:
                self._grid.addWidget(KeyCap(theme, *line.keys), row, 0, Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(Text(theme, line.words), row, 1)
            else:
                heading = Text(theme, line.words, weight=600)
                self._headings.append(heading)
                self._grid.addWidget(heading, row, 0, 1, 2)
        self._grid.setRowStretch(len(lines), 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(8))
        for heading in self._headings[1:]:
            heading.setContentsMargins(0, theme.px(12), 0, 0)
