"""The passage of the source that a fact rests on, in the learner's own copy of the document."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text

_WIDTH = 440


def open_passage(theme: Theme, window: QWidget, desk: Desk, dialogs: Dialogs, fact: str) -> Sheet:
    """Show where a fact stands in the source, over a window; Esc closes the sheet and gives the focus back."""
    sheet = Sheet(theme, window, "", Text(theme, desk.bank.facts[fact].text), width=_WIDTH)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet
