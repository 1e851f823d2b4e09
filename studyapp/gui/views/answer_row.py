"""One answer of a fact: the key and what is left of it, and below them how it is asked and when next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.gui.theme import Theme
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.recall_bar import RecallBar
from studyapp.gui.widgets.text import Text


class AnswerRow(QWidget):
    """A hairline above two lines; screen readers hear them in one."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = Text(theme, "", weight=600)
        self._forms = Text(theme, "", "small", role="ink2")
        self._next = Text(theme, "", "small", role="ink2", end=True)
        self._recall = RecallBar(theme)
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(HairLine(theme), 0, 0, 1, 2)
        self._grid.addWidget(self._key, 1, 0, top)
        self._grid.addWidget(self._recall, 1, 1, right | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._forms, 2, 0, top)
        self._grid.addWidget(self._next, 2, 1, top)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_answer(self, key: str, recall: float | None, percent: str, line: str) -> None:
        """Show an answer with its recall, a share from 0 to 1 or None, and when it is asked next."""
        self._key.set_words(key)
        self._recall.set_share(recall, percent)
        self._next.set_words(line)
        self._forms.set_words("")
        self.setAccessibleName(", ".join(filter(None, (key, percent, line))))

    def show_forms(self, line: str) -> None:
        """Say how the answer is asked."""
        self._forms.set_words(line)
        self.setAccessibleDescription(line)

    def _restyle(self) -> None:
        around = self._theme.px(12)
        self._grid.setContentsMargins(0, 0, 0, around)
        self._grid.setRowMinimumHeight(0, around + 1)
        self._grid.setHorizontalSpacing(self._theme.px(12))
