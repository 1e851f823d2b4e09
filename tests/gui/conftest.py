from pathlib import Path

import pytest
from PySide6.QtGui import QCursor

from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from tests.banks import moon_bank
from tests.gui.desks import Answering, Clock, ShelfOf, open_desk

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def theme(qapp):
    """A light theme at text size 1 that dresses the application; nothing moves."""
    theme = Theme(RESOURCES, scheme="light", motion=False)
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


@pytest.fixture
def clock():
    """A clock that stands still until the test moves it."""
    return Clock()


@pytest.fixture
def dialogs():
    """Someone who answers dialogs."""
    return Answering()


@pytest.fixture
def desk(tmp_path, clock):
    """A desk over the Moon bank and a new database."""
    desk, database = open_desk(tmp_path / "data", moon_bank(), clock)
    yield desk
    database.close()


@pytest.fixture
def window(qtbot, theme, desk, dialogs, shown):
    """The window over that desk, with the keyboard."""
    background = Background()
    window = MainWindow(theme, ShelfOf(desk), dialogs, background)
    window.resize(1280, 800)
    shown(window)
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.go_to("today")
    yield window
    window.close()  # before the database: what it does while someone reads must end
    background.wait()
