import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.key_list import KeyLine, KeyList
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text

LINES = [KeyLine((), "Answering"), KeyLine(("A", "B", "C"), "Choose an option"), KeyLine(("F1",), "All keys")]


@pytest.fixture
def window(theme, shown):
    window = QWidget()
    window.resize(900, 600)
    QVBoxLayout(window).addWidget(Button(theme, "Start", "main"))
    shown(window)
    window.findChild(Button).setFocus()
    return window


@pytest.fixture
def sheet(theme, window):
    sheet = Sheet(theme, window, "Keys", KeyList(theme, LINES))
    sheet.open_over()
    return sheet


def test_a_sheet_covers_the_window_and_takes_the_focus(window, sheet):
    assert sheet.geometry() == window.rect()
    assert sheet.isAncestorOf(QApplication.focusWidget())


def test_escape_closes_it_and_gives_the_focus_back(qtbot, window, sheet):
    with qtbot.waitSignal(sheet.closed, timeout=0):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert QApplication.focusWidget().text() == "Start"


def test_a_click_beside_the_panel_closes_it_and_one_inside_does_not(qtbot, sheet):
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(450, 300))
    assert sheet.isVisible()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert sheet.isHidden()


def test_tab_stays_inside(qtbot, sheet):
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_no_key_goes_through_to_the_view_below(qtbot, window, sheet):
    heard = []
    window.keyPressEvent = heard.append
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    assert heard == []


def test_a_sheet_follows_the_size_of_its_window(window, sheet):
    window.resize(640, 400)
    QApplication.processEvents()
    assert sheet.geometry() == window.rect()


def test_the_list_of_keys_shows_caps_and_what_they_do(shown, theme):
    keys = shown(KeyList(theme, LINES))
    assert [cap.text() for cap in keys.findChildren(KeyCap)] == ["A + B + C", "F1"]
    assert [text.text() for text in keys.findChildren(Text)] == ["Answering", "Choose an option", "All keys"]


def test_the_arrows_scroll_what_does_not_fit(qtbot, theme, window):
    sheet = Sheet(theme, window, "Keys", KeyList(theme, LINES * 20))
    sheet.open_over()
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
