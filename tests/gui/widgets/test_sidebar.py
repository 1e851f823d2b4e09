import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from studyapp.gui.widgets.sidebar import Entry, Sidebar
from studyapp.gui.widgets.sidebar_parts import BankButton


@pytest.fixture
def sidebar(theme, shown):
    entries = [Entry("today", "calendar-check", "Today"), Entry("progress", "chart-line", "Progress")]
    sidebar = Sidebar(theme, entries, [Entry("settings", "settings-2", "Settings")])
    sidebar.set_bank("War against the Islamic State", "118 facts")
    sidebar.resize(sidebar.width(), 700)
    return shown(sidebar)


def said(button):
    return QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def test_pressing_an_entry_tells_its_key(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.chosen, timeout=0) as heard:
        qtbot.mouseClick(sidebar.button("progress"), Qt.MouseButton.LeftButton)
    assert heard.args == ["progress"]


def test_screen_readers_hear_the_view_its_count_and_whether_it_is_shown(sidebar):
    sidebar.set_current("today")
    sidebar.set_count("today", 24)
    assert said(sidebar.button("today")) == "Today, 24, current view"
    assert said(sidebar.button("progress")) == "Progress"
    sidebar.set_current("progress")
    sidebar.set_count("today", None)
    assert said(sidebar.button("today")) == "Today"


def test_a_narrow_window_leaves_a_rail_with_tooltips(sidebar):
    sidebar.fit(999)
    assert sidebar.is_rail
    assert sidebar.width() == 64
    assert sidebar.button("progress").toolTip() == "Progress"
    assert said(sidebar.button("progress")) == "Progress"
    sidebar.fit(1000)
    assert not sidebar.is_rail
    assert sidebar.width() == 224
    assert sidebar.button("progress").toolTip() == ""


def test_the_width_of_the_window_counts_in_text_units(theme, sidebar):
    theme.set_text_size(2)
    sidebar.fit(1280)
    assert sidebar.is_rail
    assert sidebar.width() == 128


def test_the_name_of_the_bank_wraps(sidebar):
    bank = sidebar.findChild(BankButton)
    short = bank.heightForWidth(208)
    sidebar.set_bank("The war against the Islamic State in Syria and Iraq", "118 facts")
    assert bank.heightForWidth(208) == short + 20
    assert said(bank) == "Bank: The war against the Islamic State in Syria and Iraq, 118 facts"


def test_another_bank_can_be_asked_for_where_there_is_one(qtbot, sidebar):
    bank = sidebar.findChild(BankButton)
    with qtbot.waitSignal(sidebar.bank_requested, timeout=0):
        qtbot.mouseClick(bank, Qt.MouseButton.LeftButton)
    sidebar.set_bank("War against the Islamic State", "118 facts", choice=False)
    assert bank.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_entries_stand_40_apart(sidebar):
    assert sidebar.button("progress").y() - sidebar.button("today").y() == 40
