from pathlib import Path

import pytest
from PySide6.QtGui import QCursor

from studyapp.gui.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def theme(qapp):
    """A light theme at text size 1 that dresses the application."""
    theme = Theme(RESOURCES, scheme="light")
    theme.install(qapp)
    return theme


@pytest.fixture
def shown(qtbot):
    """A function that shows a widget in a window that has the focus, and closes it after the test."""

    def show(widget):
        QCursor.setPos(4000, 4000)  # away, so that nothing is hovered
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show
