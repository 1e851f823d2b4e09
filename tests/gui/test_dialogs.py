from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from studyapp.gui.dialogs import Dialogs
from studyapp.memory.load import Holiday
from tests.gui.pages import press, seen, type_in

TODAY = date(2026, 11, 22)


@pytest.fixture
def dialogs(theme):
    return Dialogs(theme)


def meanwhile(act):
    """Do something as soon as a dialog is open and has the keyboard; whatever comes of it, the dialog closes."""

    def soon():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            QTimer.singleShot(1, soon)
        elif not dialog.isActiveWindow():
            dialog.activateWindow()
            QTimer.singleShot(1, soon)
        else:
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

    QTimer.singleShot(0, soon)


def test_a_note_is_typed_and_kept_with_enter(dialogs):
    said = []

    def write(dialog):
        said.extend(seen(dialog))
        type_in("  Which time zone? ")
        press("Return")

    meanwhile(write)
    assert dialogs.ask_note("Flag", "What is wrong?", "Keep the note") == "Which time zone?"
    assert {"Flag", "What is wrong?", "Keep the note", "Cancel"} <= set(said)


def test_an_empty_note_is_not_kept_and_escape_leaves(dialogs):
    def leave(dialog):
        press("Return")
        assert dialog.isVisible()
        type_in("never mind")
        press("Esc")

    meanwhile(leave)
    assert dialogs.ask_note("Flag", "What is wrong?", "Keep the note") is None


def test_an_error_is_told_as_plain_text(dialogs):
    said = []

    def read(box):
        said.append(box.text())
        assert isinstance(box, QMessageBox)
        press("Return")

    meanwhile(read)
    dialogs.show_error("The disk is <b>full</b>.")
    assert said == ["The disk is <b>full</b>."]


def test_a_day_is_typed_in_any_usual_way_and_one_that_will_not_do_is_told_until_it_is_changed(dialogs):
    said = []

    def write(dialog):
        type_in("1 May 2020")
        press("Return")
        said.extend(seen(dialog))
        for _ in "1 May 2020":
            press("Backspace")
        said.append(len(seen(dialog)))
        type_in("in 10 days")
        press("Return")

    meanwhile(write)
    assert dialogs.ask_day("Set when it is due", "On which day?", "Set the day", TODAY) == date(2026, 12, 2)
    assert "That day is not after today. Type a later one." in said
    assert said[-1] == len(said) - 2


def test_no_day_is_set_by_whoever_leaves(dialogs):
    meanwhile(lambda _: press("Esc"))
    assert dialogs.ask_day("Set when it is due", "On which day?", "Set the day", TODAY) is None


def test_a_holiday_is_typed_in_any_usual_way_and_what_is_not_understood_is_told(dialogs):
    said = []

    def write(dialog):
        type_in("soon")
        press("Return")
        said.extend(seen(dialog))
        for _ in "soon":
            press("Backspace")
        type_in("24 December to 2 January")
        press("Return")

    meanwhile(write)
    holiday = dialogs.ask_holiday("Set a holiday", "From when to when?", "Look at it", TODAY)
    assert holiday == Holiday(date(2026, 12, 24), date(2027, 1, 2))
    assert any(line.startswith("These are not two days.") for line in said)


def test_no_holiday_is_set_by_whoever_leaves(dialogs):
    meanwhile(lambda _: press("Esc"))
    assert dialogs.ask_holiday("Set a holiday", "From when to when?", "Look at it", TODAY) is None


@pytest.mark.parametrize(("chosen", "path"), [("/home/ana/days.csv", Path("/home/ana/days.csv")), ("", None)])
def test_a_place_to_save_a_file_is_asked_for_under_the_name_that_it_may_have(
    dialogs, monkeypatch, chosen, path
):
    asked = []

    def ask(_window, *words):
        asked.append(words)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert dialogs.ask_save_file("Save as CSV…", "days.csv", "CSV (*.csv)") == path
    assert asked == [("Save as CSV…", "days.csv", "CSV (*.csv)")]


def test_a_pin_is_hidden_and_asked_for_until_it_fits(dialogs):
    tried = []

    def fits(pin):
        tried.append(pin)
        return pin == "1914"

    def type_it(dialog):
        assert "1915" not in dialog._field.displayText()
        type_in("1915")
        assert dialog._field.displayText() != "1915"
        press("Return")
        assert "That is not the PIN. Type it again." in seen(dialog)
        press("Ctrl+A")
        type_in("1914")
        press("Return")

    meanwhile(type_it)
    assert dialogs.ask_pin("Ada", fits)
    assert tried == ["1915", "1914"]


def test_whoever_leaves_without_the_pin_is_not_let_in(dialogs):
    meanwhile(lambda _: press("Esc"))
    assert not dialogs.ask_pin("Ada", lambda _: True)


def test_one_of_several_is_chosen(dialogs):
    def choose(dialog):
        dialog.list.choose("Eve")
        press("Tab")
        dialog.accept()

    meanwhile(choose)
    assert dialogs.ask_one("Who studies?", "A line.", "Open", ["Ben", "Eve"]) == "Eve"
    meanwhile(lambda _: press("Esc"))
    assert dialogs.ask_one("Who studies?", "A line.", "Open", ["Ben", "Eve"]) is None
