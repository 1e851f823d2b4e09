"""Letters that act alone can be switched off (WCAG 2.1.4)."""

import pytest
from PySide6.QtCore import Qt

from studyapp.gui.letter_keys import LetterKeys
from tests.gui.pages import StudyPage, press, type_in


@pytest.fixture
def letters_off(qapp):
    """Letters do not act until the test ends."""
    keys = LetterKeys.of(qapp)
    keys.act(on=False)
    yield
    keys.act(on=True)


@pytest.fixture
def asking(window, clock):
    """A first question, long enough on the screen to be answered."""
    window.workspace.start_sitting(None)
    clock.forward(5)
    return StudyPage(window)


def test_a_letter_answers_nothing_while_letters_are_off(letters_off, asking):
    for letter in ("A", "1", "N", "X"):
        press(letter)
    assert asking.session.answered is None
    assert asking.session.asking.number == 1


def test_with_alt_and_control_keys_act_as_ever(letters_off, asking):
    press("Ctrl+D")
    assert asking.session.answered is not None


def test_space_and_enter_press_what_has_the_focus(letters_off, asking):
    asking.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    assert asking.session.answered is not None


def test_a_field_takes_letters_all_the_same(letters_off, window):
    window.workspace.go_to("settings")
    field = window.workspace.page("settings").field
    press("Ctrl+F")
    type_in("text")
    assert field.text() == "text"


def test_letters_act_again_as_soon_as_they_are_switched_on(qapp, asking):
    keys = LetterKeys.of(qapp)
    keys.act(on=False)
    keys.act(on=True)
    press("A")
    assert asking.session.answered is not None
