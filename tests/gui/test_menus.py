"""Menus, keys of commands, and what is dropped on the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence

from studyapp.gui.commands import MENUS
from tests.banks import moon_files
from tests.gui.pages import Page, press, seen, type_in


@pytest.fixture
def page(window):
    return Page(window)


@pytest.fixture
def second(tmp_path):
    """The folder of another bank."""
    folder = tmp_path / "second"
    folder.mkdir()
    for name, text in moon_files().items():
        own = text.replace('id = "moon"', 'id = "second"') if name == "bank.toml" else text
        (folder / name).write_text(own, "utf-8")
    return folder


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_no_two_commands_have_the_same_key(window):
    keys = [QKeySequence(key).toString() for command in window.commands for key in command.keys]
    assert len(keys) == len(set(keys))
    assert "" not in keys


def test_every_command_is_in_a_menu_and_says_its_key(page):
    press("F10")
    bar = page.window._menus
    shown = [action for menu in bar.menus.values() for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in shown] == [command.words for command in page.window.commands]
    assert {command.menu for command in page.window.commands} <= set(MENUS)
    (facts,) = [action for action in shown if action.text() == "Facts"]
    assert facts.shortcut().toString() == "Ctrl+3"


def test_each_menu_has_a_letter_of_its_own():
    letters = [title[title.index("&") + 1] for title in MENUS]
    assert len(set(letters)) == len(letters)


def test_the_menu_bar_goes_when_it_is_left(page, qtbot):
    before = page.focused
    press("F10")
    bar = page.window._menus
    assert bar.isVisible()
    press("Esc")
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert page.window.focusWidget() is before  # the popup took the focus of this screenless plugin


def test_a_menu_does_what_it_says(page):
    press("F10")
    (progress,) = [one for one in page.window.commands if one.words == "Progress"]
    page.window._actions[progress].trigger()
    assert page.window.workspace.current == "progress"


def test_what_cannot_be_done_while_studying_is_not_done(page):
    press("Return")
    press("Ctrl+3")
    press("Ctrl+B")
    assert page.is_study
    assert page.sheet is None


def test_ctrl_k_opens_the_commands_from_a_text_field_too(page):
    press("Ctrl+B")  # a field with the focus
    type_in("moon")
    field = page.focused
    press("Ctrl+K")
    assert field.text() == "moon"


def test_the_folder_of_a_bank_that_is_dropped_is_opened(page, second):
    drop(page.window, second)
    assert page.window.workspace.desk.bank.id == "second"
    assert page.window.windowTitle() == "Crewed landings on the Moon"


def test_a_file_of_a_bank_stands_for_the_bank(page, second):
    drop(page.window, second / "bank.toml")
    assert page.window.workspace.desk.bank.id == "second"
    assert page.window.shelf.settings.recent == (str(second),)


def test_a_bank_is_opened_by_ctrl_o(page, second, dialogs):
    dialogs.path = second / "bank.toml"
    press("Ctrl+O")
    assert page.window.workspace.desk.bank.id == "second"


def test_a_bank_with_faults_is_refused_with_the_places_and_the_old_one_stays(page, second, dialogs):
    (second / "landings.toml").write_text("[[fact]]\nid = 3\n", "utf-8")
    drop(page.window, second)
    (told,) = dialogs.errors
    assert "landings.toml:" in told
    assert "Nothing was changed" in told
    assert page.window.workspace.desk.bank.id == "moon"


def test_many_faults_are_not_all_shown(page, second, dialogs):
    (second / "landings.toml").write_text("[[fact]]\nid = 3\n" * 40, "utf-8")
    drop(page.window, second)
    assert dialogs.errors[0].endswith("…")
    assert len(dialogs.errors[0].splitlines()) < 12


def test_about_names_the_version_and_where_the_answers_lie(page):
    press("Ctrl+K")
    type_in("about this")
    press("Up")  # round to the last
    press("Return")
    told = " ".join(seen(page.sheet))
    assert "Version" in told
    assert str(page.window.shelf.folder) in told


def test_the_answers_are_copied_when_that_is_asked_for(page, qtbot):
    with qtbot.waitSignal(page.window.back_up_requested, timeout=0):
        press("Ctrl+K")
        type_in("back up")
        press("Return")


def test_a_bank_of_ones_own_is_begun_with_its_title_and_opens_where_facts_are_written(page, dialogs):
    dialogs.note = "Rivers of Europe"
    press("Ctrl+Shift+N")
    assert page.window.workspace.desk.bank.title == "Rivers of Europe"
    assert page.window.workspace.current == "editor"
    assert not dialogs.errors


def test_no_title_makes_no_bank(page, dialogs):
    press("Ctrl+Shift+N")
    assert page.window.workspace.desk.bank.id == "moon"


def test_what_was_changed_in_the_bank_is_shown(page):
    press("Ctrl+K")
    type_in("see what you changed")
    press("Return")
    assert page.sheet is not None


def test_the_look_changes_after_another_bank_was_opened(page, second, theme):
    page.window.workspace.start_sitting(None)
    press("Esc")
    for name in ("progress", "facts", "timeline", "map", "settings", "choose", "today"):
        page.window.workspace.go_to(name)
    page.window.workspace.edit_fact("audience")
    drop(page.window, second)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the old pages go
    theme.set_scheme("light" if theme.scheme == "dark" else "dark")
    assert page.window.workspace.desk.bank.id == "second"
