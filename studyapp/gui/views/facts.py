"""Facts as a list that is searched, with the chosen one beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.text import Text


class FactsView(QWidget):
    """A page of the window."""

    sitting_requested = Signal(object)  # a Selection
    fact_requested = Signal(str)  # id of a fact to be seen among the facts
    edit_requested = Signal(str)  # id of a fact; "" for a new one
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown
    sheet_requested = Signal(object)  # what opens a sheet over the window: Callable[[Theme, QWidget], Sheet]

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        dialogs: Dialogs,
        background: Background,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(Text(theme, tr("Facts"), "title"))
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show things as they are now; StudyError when they cannot be read."""

    def focus_first(self) -> None:
        """Give the focus to what is used first."""

    def show_fact(self, fact: str) -> None:
        """Choose the fact of this id, so that it is seen; KeyError when the bank lacks it."""
