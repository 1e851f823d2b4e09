"""A learner's own note beside the verdict, and the ways from there to the passage and the editor."""

import pytest

from studyapp.gui.widgets.note_field import NoteField
from tests.gui.pages import press, seen, type_in

FACT = "first-landing"


@pytest.fixture
def told(window, choosing, desk):
    """A verdict, with a desk that keeps notes."""
    window.workspace.study.verdict.take_notes(desk.notes)
    press(choosing.letter_of_the_key)
    return choosing


def note_of(page):
    return page.window.workspace.study.verdict.note


def test_m_begins_a_note_and_escape_leads_back_to_continue(told, desk):
    assert "Add a note" in told.told
    press("M")
    assert told.focused is note_of(told).editor
    assert "Add a note" not in told.told
    type_in("Xo on the Sea of Tranquillity")
    press("Esc")
    assert told.is_verdict
    assert told.focused is told.button("Continue")
    assert desk.notes.note(FACT) == "Xo on the Sea of Tranquillity"


def test_letters_and_enter_belong_to_the_note_and_commands_want_alt(told, window, desk):
    asked = []
    window.workspace.study.passage_requested.connect(asked.append)
    window.workspace.study.edit_requested.disconnect()
    window.workspace.study.passage_requested.disconnect()
    window.workspace.study.passage_requested.connect(asked.append)
    window.workspace.study.edit_requested.connect(asked.append)
    press("M")
    for key in ("G", "E", "S", "X", "Return"):
        press(key)
    assert told.is_verdict
    assert (note_of(told).text, asked) == ("gesx\n", [])
    press("Alt+S")
    press("Alt+E")
    assert asked == [FACT, FACT]
    press("Alt+G")
    assert told.verdict.startswith("Wrong.")


def test_the_caps_of_the_commands_say_alt_while_a_note_is_written(told):
    press("M")
    assert told.button("I guessed").accessibleDescription() == "Alt + G"
    press("Ctrl+Return")
    assert told.button("I guessed").accessibleDescription() == "G"


def test_a_kept_note_is_shown_beside_the_next_verdict_on_its_fact(told, clock):
    press("M")
    type_in("flat")
    press("Esc")
    press("Ctrl+Z")
    assert not told.is_verdict
    clock.forward(5)
    press(told.letter_of_the_key)
    assert note_of(told).isVisible()
    assert note_of(told).text == "flat"
    assert "Your note" in told.told


def test_continue_keeps_the_note_and_the_next_fact_has_its_own(told, desk):
    press("M")
    type_in("flat")
    told.button("Continue").click()
    assert desk.notes.note(FACT) == "flat"
    press("Ctrl+D")
    assert not note_of(told).isVisible()


def test_undo_in_the_note_takes_back_typing_and_never_the_answer(told):
    press("M")
    type_in("f")
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert told.is_verdict
    assert note_of(told).text == ""


def test_without_a_desk_for_notes_there_are_none(choosing, window):
    window.workspace.study.verdict.take_notes(None)
    press(choosing.letter_of_the_key)
    press("M")
    assert "Add a note" not in choosing.told
    assert choosing.window.findChildren(NoteField) == []


def test_s_and_e_name_the_fact_whose_verdict_is_shown(choosing, window):
    asked = []
    study = window.workspace.study
    study.passage_requested.disconnect()
    study.edit_requested.disconnect()
    study.passage_requested.connect(lambda fact: asked.append(("passage", fact)))
    study.edit_requested.connect(lambda fact: asked.append(("edit", fact)))
    press("S")
    press("E")
    assert asked == []
    press(choosing.letter_of_the_key)
    press("S")
    press("E")
    choosing.button("Edit fact").click()
    assert asked == [("passage", FACT), ("edit", FACT), ("edit", FACT)]
    assert "Show passage" in seen(choosing.place)
