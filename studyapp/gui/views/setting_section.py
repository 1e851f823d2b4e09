"""A headed group of settings, of which only those are shown that are looked for."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.text import Text


class SettingLike(Protocol):
    """A row of a section: a widget that fits a narrow place."""

    def set_narrow(self, narrow: bool) -> None: ...  # noqa: FBT001 - a switch named by its method


class Section(QWidget):
    """A head, a hairline and rows; each row is found by its name, its line and more words for it."""

    def __init__(self, theme: Theme, key: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.key, self.name = key, name
        self.head = Text(theme, name, "title")
        self._found_by: dict[QWidget, str] = {}
        self._line = QVBoxLayout()
        self._line.addWidget(HairLine(theme))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self._layout.addLayout(self._line)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add(self, row: QWidget, *more: str) -> None:
        """Put a row at the end, which `more` words lead to beside its own."""
        self._found_by[row] = " ".join(more)
        self._layout.addWidget(row)

    @property
    def rows(self) -> Sequence[QWidget]:
        """All rows, shown or not."""
        return tuple(self._found_by)

    def show_found(self, wanted: str) -> int:
        """Show the rows in which every word of what is `wanted` begins a word, and tell how many; all when it is empty."""
        begun = _words(wanted)
        found = 0
        for row, more in self._found_by.items():
            words = _words(f"{self.name} {getattr(row, 'name', '')} {getattr(row, 'line', '')} {more}")
            fits = all(any(word.startswith(one) for word in words) for one in begun)
            row.setVisible(fits)
            found += fits
        self.setVisible(found > 0)
        return found

    def first_control(self) -> QWidget | None:
        """What the first row that is shown is changed with."""
        for row in self._found_by:
            if not row.isHidden():
                for one in (row, *row.findChildren(QWidget)):
                    if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
                        return one
        return None

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the controls below their words, or beside them."""
        for row in self._found_by:
            cast("SettingLike", row).set_narrow(narrow)

    def _restyle(self) -> None:
        theme = self._theme
        self.head.setContentsMargins(RING, 0, RING, theme.px(12))
        self._line.setContentsMargins(RING, 0, RING, 0)
        self._layout.setContentsMargins(0, 0, 0, theme.px(40))


def _words(text: str) -> list[str]:
    """Letters and digits in words, as one types them: without marks and capitals."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in letters if not unicodedata.combining(sign))
    return "".join(sign if sign.isalnum() else " " for sign in kept).split()
