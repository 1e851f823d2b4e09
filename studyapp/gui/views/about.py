"""What this program is: its version, its licences, and where everything lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.gui import labels
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text


def open_about(theme: Theme, window: QWidget, folder: Path) -> Sheet:
    """Tell about the program over a window; `folder` is where the answers lie. Esc closes the sheet."""
    content = QWidget()
    rows = QVBoxLayout(content)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(theme.px(12))
    for line in (
        tr("Version {version}. Free software under the MIT licence.").format(version=__version__),
        labels.PROMISE,
        tr("Your answers, banks of your own and copies lie in {folder}.").format(folder=folder),
        tr(
            "Made with Qt (LGPL-3.0), Source Sans 3 (OFL), icons by Lucide (ISC), and the map of Natural Earth."
        ),
    ):
        rows.addWidget(Text(theme, line))
    rows.addStretch(1)
    sheet = Sheet(theme, window, tr("About studyapp"), content)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet
