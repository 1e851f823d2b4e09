import pytest
from PySide6.QtCore import Qt

from studyapp.gui.views.study_keys import Command, Screen, command_for

ASKING = Screen(verdict=False, options=3)
FIELD = Screen(verdict=False, lettered=True)
TYPED = Screen(verdict=False, lettered=True, typed=True)
RETYPABLE = Screen(verdict=False, lettered=True, retypable=True)
TOLD = Screen(verdict=True)
RATING = Screen(verdict=True, options=4)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, ALT, SHIFT = (
    Modifier.NoModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.ShiftModifier,
)


@pytest.mark.parametrize(
    ("key", "modifiers", "screen", "command"),
    [
        (Key.Key_B, NONE, ASKING, Command.SECOND),
        (Key.Key_B, NONE, TOLD, Command.BURY),
        (Key.Key_B, ALT, ASKING, Command.BURY),
        (Key.Key_B, NONE, FIELD, None),
        (Key.Key_B, ALT, FIELD, Command.BURY),
        (Key.Key_D, NONE, ASKING, None),
        (Key.Key_4, NONE, RATING, Command.FOURTH),
        (Key.Key_4, NONE, TOLD, None),
        (Key.Key_X, CONTROL | ALT, FIELD, None),  # AltGr types a sign on some keyboards
        (Key.Key_A, CONTROL, ASKING, None),
        (Key.Key_D, CONTROL, TOLD, None),
        (Key.Key_D, CONTROL, TYPED, Command.DONT_KNOW),
        (Key.Key_Z, CONTROL, TYPED, None),
        (Key.Key_Z, CONTROL, FIELD, Command.UNDO),
        (Key.Key_Z, CONTROL | SHIFT, RETYPABLE, None),
        (Key.Key_Z, CONTROL | SHIFT, FIELD, Command.REDO),
        (Key.Key_Y, CONTROL, TOLD, Command.REDO),
        (Key.Key_Return, NONE, ASKING, None),
        (Key.Key_Enter, NONE, TOLD, Command.CONTINUE),
        (Key.Key_Down, NONE, ASKING, Command.NEXT_OPTION),
        (Key.Key_Down, NONE, TOLD, Command.LINE_DOWN),
        (Key.Key_Down, NONE, FIELD, None),
        (Key.Key_PageDown, NONE, FIELD, Command.PAGE_DOWN),
        (Key.Key_Escape, NONE, TYPED, Command.END),
        (Key.Key_unknown, NONE, ASKING, None),
    ],
)
def test_what_a_key_asks_for_depends_on_the_screen(key, modifiers, screen, command):
    assert command_for(key, modifiers, screen) is command
