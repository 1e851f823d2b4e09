"""Data and backups in Settings: the folder, its copies, an export and the check."""

import sqlite3
from contextlib import closing

import pytest

from studyapp.gui import backup_words as words
from studyapp.storage.backups import back_up_now
from tests.answers import right
from tests.gui.pages import Page, plain, press


@pytest.fixture
def page(window):
    window.workspace.go_to("settings")
    return Page(window)


@pytest.fixture
def data(page):
    return page.window.workspace.page("settings").data


def settled(qtbot, page, text):
    qtbot.waitUntil(lambda: page.shows(text), timeout=20_000)


@pytest.fixture
def copied(page, data, desk, clock):
    """A copy, made by hand."""
    copy = back_up_now(desk.studies.database.path.parent, clock.now)
    page.window.workspace.go_to("settings")
    return copy


def test_the_folder_is_told_with_its_size_and_can_be_opened(page, data, desk, qtbot, monkeypatch):
    folder = desk.studies.database.path.parent
    settled(qtbot, page, f"{folder}, ")
    opened = []
    monkeypatch.setattr(
        "studyapp.gui.views.backup_settings.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()),
    )
    data.open.click()
    assert opened == [str(folder)]


def test_a_copy_is_made_at_once_and_stands_first(page, data, qtbot):
    assert page.shows("There is no copy yet.")
    data.back_up.click()
    settled(qtbot, page, "Copied to by-hand-")
    assert page.shows("Made by hand, ")
    assert not page.shows("There is no copy yet.")


def test_of_many_copies_a_few_are_shown_at_first(page, data, desk, clock):
    for _ in range(5):
        clock.forward(1)
        back_up_now(desk.studies.database.path.parent, clock.now)
    page.window.workspace.go_to("settings")
    shown = lambda: sum("Made by hand" in text for text in page.texts)  # noqa: E731 - asked twice
    assert shown() == 3
    page.button("Show all 5").click()
    assert shown() == 5
    assert page.focused.text() == "Restore"


def test_what_is_lost_is_said_before_a_copy_is_restored(page, data, copied, desk, qtbot):
    clock = desk.clock
    session = desk.begin()
    session.ask(clock.now)
    session.answer(right(session.asking.question), clock.forward(5))
    wanted = []
    page.window.restore_requested.connect(wanted.append)
    page.button("Restore").click()
    assert page.shows(words.PROVING)
    settled(qtbot, page, "1 answer that you have now is not in it and would be gone.")
    assert page.focused is data.copies.cancel
    data.copies.restore.click()
    assert wanted[0].lost == 1


def test_a_copy_that_was_proved_can_be_left(page, data, copied, desk, qtbot):
    page.button("Restore").click()
    settled(qtbot, page, "It holds every answer that you have now.")
    data.copies.cancel.click()
    assert not (desk.studies.database.path.parent / "restoring").exists()
    assert not page.has_button(words.RESTORE_THIS)
    assert page.button("Restore").isEnabled()


def test_a_copy_that_is_damaged_is_told(page, data, copied, qtbot):
    copied.write_bytes(b"nothing that can be read" * 100)
    page.button("Restore").click()
    settled(qtbot, page, "is not a database of this program")
    assert page.button("Restore").isEnabled()


def test_escape_leaves_what_is_being_proved(page, data, copied, qtbot):
    page.button("Restore").click()
    press("Escape")
    settled(qtbot, page, words.CANCELLED)
    assert not data.running
    assert not page.is_today


def test_all_data_is_exported_into_one_file(page, data, dialogs, tmp_path, qtbot):
    data.export.click()
    assert dialogs.asked == ["Export to a file studyapp-2026-11-22.db"]
    dialogs.path = tmp_path / "mine.db"
    data.export.click()
    settled(qtbot, page, f"Exported to {dialogs.path}.")
    with closing(sqlite3.connect(dialogs.path)) as opened:
        assert opened.execute("SELECT name FROM learners").fetchall() == [("Learner",)]


def test_the_data_are_checked_behind_the_window(page, data, desk, qtbot):
    data.check.click()
    assert data.check.text() == "Cancel"
    settled(qtbot, page, "All is well: ")
    assert "identical to the last digit" in plain(page.window.workspace.page("settings").data._check.line)
    with desk.studies.database.transaction("The test") as write:
        write.execute("INSERT INTO card_days VALUES (1, 'moon', 'due', '2026-01-01', 1)")
    data.check.click()
    settled(qtbot, page, "1 kept value differ from what the answers lead to.")
