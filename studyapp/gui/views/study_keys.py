"""The keys of Study: which key does what, depending on what is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider


class Command(Enum):
    """What a key asks for."""

    FIRST = auto()
    SECOND = auto()
    THIRD = auto()
    FOURTH = auto()
    NEXT_OPTION = auto()
    PREVIOUS_OPTION = auto()
    DONT_KNOW = auto()
    HINT = auto()
    CONTINUE = auto()
    OVERRULE = auto()
    GUESSED = auto()
    SKIP = auto()
    BURY = auto()
    SUSPEND = auto()
    FLAG = auto()
    COMPARE = auto()
    PASSAGE = auto()
    EDIT = auto()
    NOTE = auto()
    RESET = auto()
    SET_DUE = auto()
    GUESSING = auto()
    FAIRLY_SURE = auto()
    SURE = auto()
    NEXT_LEVEL = auto()
    PREVIOUS_LEVEL = auto()
    BACK = auto()
    UNDO = auto()
    REDO = auto()
    MORE = auto()
    LINE_UP = auto()
    LINE_DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    END = auto()


PLACES = (Command.FIRST, Command.SECOND, Command.THIRD, Command.FOURTH)
LEVELS = (Command.GUESSING, Command.FAIRLY_SURE, Command.SURE)
SCROLLING = {
    Command.LINE_UP: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Command.LINE_DOWN: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Command.PAGE_UP: QAbstractSlider.SliderAction.SliderPageStepSub,
    Command.PAGE_DOWN: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


@dataclass(frozen=True, slots=True)
class Screen:
    """What the keys depend on."""

    verdict: bool  # shown, not asking
    options: int = 0  # to choose from, or ratings to give
    lettered: bool = False  # letters belong to the answer: a text field has the focus, or they pair
    typed: bool = False  # something stands in the text field that has the focus
    retypable: bool = False  # and its own undo can be undone
    asks_certainty: bool = False  # an answer was given, and it is asked how sure it is
    noting: bool = False  # the learner's note has the focus, which keeps all keys but those with Alt


def command_for(key: int, modifiers: Qt.KeyboardModifier, screen: Screen) -> Command | None:
    """What a key press asks for, None when it is not one of ours.

    Letters act alone only while they do not belong to the answer, with Alt always; the letter of an option chooses it.
    """
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if screen.noting:
        return _with_alt(key, screen) if alt and not control else None
    if screen.asks_certainty:
        return None if alt or shift else _of_certainty(key, screen, control=control)
    if control:
        return None if alt else _with_control(key, screen, shift=shift)  # both together type a sign somewhere
    if alt:
        return _with_alt(key, screen)
    if command := _ANYWHERE.get(Qt.Key(key)):
        return command
    if screen.lettered:
        return None
    if (place := _place(key)) is not None and place < screen.options:
        return PLACES[place]
    return _letter(key, screen)


def _of_certainty(key: int, screen: Screen, *, control: bool) -> Command | None:
    """Digits and arrows state a level; the letter of an option still chooses that option instead."""
    if control:
        return {Qt.Key.Key_Z: Command.BACK, Qt.Key.Key_D: Command.DONT_KNOW}.get(Qt.Key(key))
    if Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(LEVELS):
        return LEVELS[key - Qt.Key.Key_1]
    if (place := _place(key)) is not None and place < screen.options:
        return PLACES[place]
    return _CERTAINTY.get(Qt.Key(key))


def _with_control(key: int, screen: Screen, *, shift: bool) -> Command | None:
    if key == Qt.Key.Key_Y or (key == Qt.Key.Key_Z and shift):
        return None if screen.retypable else Command.REDO
    if key == Qt.Key.Key_Z:
        return None if screen.typed else Command.UNDO
    asking = {Qt.Key.Key_D: Command.DONT_KNOW, Qt.Key.Key_H: Command.HINT}
    return None if screen.verdict else asking.get(Qt.Key(key))


def _place(key: int) -> int | None:
    for first in (Qt.Key.Key_A, Qt.Key.Key_1):
        if first <= key < first + len(PLACES):
            return key - first
    return None


def _with_alt(key: int, screen: Screen) -> Command | None:
    return _ALT.get(Qt.Key(key)) or _letter(key, screen)


def _letter(key: int, screen: Screen) -> Command | None:
    common = {
        Qt.Key.Key_B: Command.BURY,
        Qt.Key.Key_X: Command.SUSPEND,
        Qt.Key.Key_F: Command.FLAG,
        Qt.Key.Key_M: Command.MORE,
    }
    asking = {
        Qt.Key.Key_N: Command.SKIP,
        Qt.Key.Key_Down: Command.NEXT_OPTION,
        Qt.Key.Key_Up: Command.PREVIOUS_OPTION,
    }
    told = {
        Qt.Key.Key_O: Command.OVERRULE,
        Qt.Key.Key_G: Command.GUESSED,
        Qt.Key.Key_P: Command.COMPARE,
        Qt.Key.Key_S: Command.PASSAGE,
        Qt.Key.Key_E: Command.EDIT,
        Qt.Key.Key_M: Command.NOTE,
        Qt.Key.Key_Return: Command.CONTINUE,
        Qt.Key.Key_Enter: Command.CONTINUE,
        Qt.Key.Key_Down: Command.LINE_DOWN,
        Qt.Key.Key_Up: Command.LINE_UP,
    }
    return (common | (told if screen.verdict else asking)).get(Qt.Key(key))


_ALT = {  # more than their letters do alone
    Qt.Key.Key_M: Command.MORE,
    Qt.Key.Key_R: Command.RESET,
    Qt.Key.Key_D: Command.SET_DUE,
}
_CERTAINTY = {
    Qt.Key.Key_Right: Command.NEXT_LEVEL,
    Qt.Key.Key_Down: Command.NEXT_LEVEL,
    Qt.Key.Key_Left: Command.PREVIOUS_LEVEL,
    Qt.Key.Key_Up: Command.PREVIOUS_LEVEL,
    Qt.Key.Key_Escape: Command.BACK,
    Qt.Key.Key_PageUp: Command.PAGE_UP,
    Qt.Key.Key_PageDown: Command.PAGE_DOWN,
}
_ANYWHERE = {
    Qt.Key.Key_Escape: Command.END,
    Qt.Key.Key_PageUp: Command.PAGE_UP,
    Qt.Key.Key_PageDown: Command.PAGE_DOWN,
}
