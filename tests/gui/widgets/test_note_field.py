"""The field of a learner's own note: it keeps itself, and what cannot be kept stays in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui.widgets.note_field import NoteField
from tests.gui.pages import press, seen, type_in


@pytest.fixture
def place(theme, desk, shown):
    """A field for notes above another field."""
    place = QWidget()
    layout = QVBoxLayout(place)
    place.note = NoteField(theme, desk.notes)
    place.other = QLineEdit()
    layout.addWidget(place.note)
    layout.addWidget(place.other)
    place.note.show_fact("first-landing")
    shown(place)
    place.note.setFocus()
    return place


def test_a_note_is_kept_when_the_field_is_left(place, desk):
    type_in("flat")
    assert desk.notes.note("first-landing") == ""
    press("Tab")
    assert place.other.hasFocus()
    assert desk.notes.note("first-landing") == "flat"


def test_a_note_is_kept_after_a_pause(qtbot, place, desk):
    place.note._pause.setInterval(1)
    with qtbot.waitSignal(place.note.kept) as kept:
        type_in("flat")
    assert kept.args == ["first-landing"]
    assert desk.notes.note("first-landing").startswith("f")


def test_a_note_is_kept_before_the_field_shows_another_fact_or_goes(place, desk):
    type_in("flat")
    place.note.show_fact("walk")
    assert (desk.notes.note("first-landing"), place.note.text) == ("flat", "")
    type_in("later")
    place.note.hide()
    assert desk.notes.note("walk") == "later"


def test_what_was_typed_is_taken_back_and_kept_so(place, desk):
    desk.notes.keep("walk", "before")
    place.note.show_fact("walk")
    type_in("x")
    place.note.keep()
    press("Ctrl+Z")
    place.note.keep()
    assert (place.note.text, desk.notes.note("walk")) == ("before", "before")
    press("Ctrl+Z")
    assert place.note.text == "before"


def test_enter_begins_a_line_and_ctrl_enter_and_escape_leave(place):
    left = []
    place.note.left.connect(lambda: left.append(True))
    type_in("one")
    press("Return")
    type_in("two")
    assert (place.note.text, left) == ("one\ntwo", [])
    press("Ctrl+Return")
    press("Esc")
    assert left == [True, True]


def test_the_field_grows_with_its_lines_up_to_a_bound(place):
    low = place.note.editor.height()
    place.note.editor.setPlainText("line\n" * 5)
    higher = place.note.editor.height()
    place.note.editor.setPlainText("line\n" * 500)
    assert low < higher < place.note.editor.height() < 400


def test_what_cannot_be_kept_stays_in_the_field_with_the_reason(place, desk):
    type_in("flat")
    place.note.editor.setPlainText("x" * 20_001)
    place.note.keep()
    assert "20,001 letters" in " ".join(seen(place))
    assert len(place.note.text) == 20_001
    interface = QAccessible.queryAccessibleInterface(place.note.editor)
    assert "20,001 letters" in interface.text(QAccessible.Text.Description)
    place.note.editor.setPlainText("short")
    place.note.keep()
    assert "letters" not in " ".join(seen(place))


def test_a_note_that_cannot_be_kept_is_kept_with_the_next_one(place, desk, monkeypatch):
    def fail(*_):
        raise StudyError("The disk is full.")

    keep = desk.notes.keep
    monkeypatch.setattr(desk.notes, "keep", fail)
    type_in("flat")
    place.note.show_fact("walk")
    assert place.note.text == ""
    place.note.show_fact("first-landing")
    assert place.note.text == "flat"
    place.note.show_fact("walk")
    monkeypatch.setattr(desk.notes, "keep", keep)
    type_in("later")
    place.note.keep()
    assert desk.notes.all() == {"first-landing": "flat", "walk": "later"}


def test_a_note_that_is_too_long_keeps_no_other_from_being_kept(place, desk):
    place.note.editor.setPlainText("x" * 20_001)
    place.note.show_fact("walk")
    assert "20,001 letters" in " ".join(seen(place))
    type_in("later")
    place.note.hide()
    assert desk.notes.all() == {"walk": "later"}


def test_a_note_that_cannot_be_read_is_told_and_never_written_over(place, desk, monkeypatch):
    def fail(_):
        raise StudyError("The file is damaged.")

    desk.notes.keep("walk", "kept")
    note = desk.notes.note
    monkeypatch.setattr(desk.notes, "note", fail)
    place.note.show_fact("walk")
    assert "The file is damaged." in seen(place)
    type_in("x")
    monkeypatch.setattr(desk.notes, "note", note)
    place.note.keep()
    assert desk.notes.note("walk") == "kept"


def test_its_name_is_told_to_screen_readers(place):
    interface = QAccessible.queryAccessibleInterface(place.note.editor)
    assert interface.text(QAccessible.Text.Name) == "Your note"
    assert place.note.focusProxy().focusPolicy() & Qt.FocusPolicy.TabFocus
