"""All keys, shown over whatever is on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.gui import labels
from studyapp.gui.all_keys import ALL_KEYS
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.key_list import KeyLine, KeyList
from studyapp.gui.widgets.sheet import Sheet


def open_keys(theme: Theme, window: QWidget) -> Sheet:
    """Show every key over a window; Esc closes the sheet and gives the focus back."""
    lines = [KeyLine(keys, line) for keys, line in ALL_KEYS]
    sheet = Sheet(theme, window, labels.KEYS, KeyList(theme, lines))
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet
