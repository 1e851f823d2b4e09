"""Choose what to study: by section, form and state, and whether the answers count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import Theme


class ChooseView(QWidget):
    """A page that leads to a sitting over what was chosen; Esc leads back to Today."""

    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk

    def refresh(self) -> None:
        """Show what can be chosen; StudyError when it cannot be read."""

    def focus_first(self) -> None:
        """Give the focus to the first choice."""
