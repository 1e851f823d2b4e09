"""The line below what is answered: nothing, a hint, or a mark and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.theme import RING
from studyapp.gui.widgets.mark import Mark
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class Below(QWidget):
    """One sentence, hidden when there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark = Mark(theme, Outcome.WRONG, 14)
        self._text = Text(theme, "", "small", role="ink2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(RING, 8, RING, 0)
        layout.setSpacing(6)
        layout.addWidget(self._mark)
        layout.addWidget(self._text, 1)

    def say(self, hint: str, *, strong: bool = False) -> None:
        """Show a hint, or nothing; a strong one is read as a part of the question."""
        self._mark.hide()
        self._text.set_size("reading" if strong else "small")
        self._text.set_role("ink" if strong else "ink2")
        self._text.set_words(hint)
        self.setVisible(bool(hint))

    def complain(self, sentence: str) -> None:
        """Say what is wrong."""
        self._mark.show()
        self._text.set_size("small")
        self._text.set_role("wrong")
        self._text.set_words(sentence)
        self.show()
