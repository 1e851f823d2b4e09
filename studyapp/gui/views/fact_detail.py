"""One fact at the right of a list or picture: its sentence, who says so and where, what is left of each answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.text import Text


class FactDetail(QWidget):
    """Shows a fact of the desk's bank, or nothing."""

    edit_requested = Signal(str)  # id of the fact
    passage_requested = Signal(str)  # id of the fact
    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fact = ""
        self._sentence = Text(theme, "", "reading")
        layout = QVBoxLayout(self)
        layout.addWidget(self._sentence)
        layout.addStretch(1)

    def show_fact(self, fact: str) -> None:
        """Show the fact of this id with what is left of it; "" shows nothing. StudyError when that cannot be read."""
        self.fact = fact
        self._sentence.set_words(self._desk.bank.facts[fact].text if fact else "")
