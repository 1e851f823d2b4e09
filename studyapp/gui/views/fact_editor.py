"""The editor of one fact: its sentence with the answers marked in it, beside the questions that it makes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.text import Text


class FactEditor(QWidget):
    """A page without an entry in the sidebar; what is written there is kept when it is left."""

    left = Signal()  # back to where it was opened from; the desk's bank holds what was kept
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(Text(theme, tr("Edit a fact"), "title"))
        layout.addStretch(1)

    def edit(self, fact: str) -> None:
        """Begin to edit the fact of this id, "" a new one; StudyError when it cannot be read."""

    def refresh(self) -> None:
        """Nothing: what is written stays until it is left."""

    def focus_first(self) -> None:
        """Give the focus to the sentence."""
