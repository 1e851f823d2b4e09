"""One window for all tests of a place, brought there once; each test leaves it as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from tests.gui.conftest import RESOURCES
from tests.gui.desks import Answering, Clock, ShelfOf, open_desk
from tests.gui.everywhere.places import PLACES, Stage, bank_for


@pytest.fixture(scope="session", params=PLACES)
def stage(request, qapp, tmp_path_factory):
    """The window where a place is shown."""
    clock, dialogs, background = Clock(), Answering(), Background()
    desk, database = open_desk(tmp_path_factory.mktemp("place"), bank_for(request.param), clock)
    theme = Theme(RESOURCES, scheme="light", motion=False)
    theme.install(qapp)
    window = MainWindow(theme, ShelfOf(desk), dialogs, background)
    window.resize(1280, 800)
    QCursor.setPos(4000, 4000)  # away, so that nothing is hovered
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    stage = Stage(window, desk, clock, dialogs)
    window.workspace.go_to("today")
    PLACES[request.param](stage)
    stage.settle()
    yield stage
    while popup := QApplication.activePopupWidget():
        popup.close()
    window.close()
    background.wait()
    window.deleteLater()
    stage.settle()
    database.close()


@pytest.fixture
def mirrored(qapp):
    """The program as a language shows it that is written from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
