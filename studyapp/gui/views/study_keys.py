"""The keys of Study: which key does what, depending on what is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt


class Command(Enum):
    """What a key asks for."""

    FIRST = auto()
    SECOND = auto()
    THIRD = auto()
    FOURTH = auto()
    NEXT_OPTION = auto()
    PREVIOUS_OPTION = auto()
    DONT_KNOW = auto()
    CONTINUE = auto()
    OVERRULE = auto()
    GUESSED = auto()
    SKIP = auto()
    BURY = auto()
    SUSPEND = auto()
    FLAG = auto()
    UNDO = auto()
    REDO = auto()
    END = auto()


PLACES = (Command.FIRST, Command.SECOND, Command.THIRD, Command.FOURTH)


@dataclass(frozen=True, slots=True)
class Screen:
    """What the keys depend on."""

    verdict: bool  # shown, not asking
    typing: bool  # a text field has the focus
    typed: bool  # and something stands in it
    options: int  # to choose from, or ratings to give


def command_for(key: int, modifiers: Qt.KeyboardModifier, screen: Screen) -> Command | None:
    """What a key press asks for, None when it is not one of ours.

    Letters act alone only while no text field has the focus, with Alt always; the letter of an option chooses it.
    """
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if control and not alt:
        return _with_control(key, screen, shift=shift)
    if key == Qt.Key.Key_Escape:
        return Command.END
    if (
        not control
        and not alt
        and not screen.typing
        and (place := _place(key)) is not None
        and place < screen.options
    ):
        return PLACES[place]
    if alt or not screen.typing:
        return _letter(key, screen)
    return None


def _with_control(key: int, screen: Screen, *, shift: bool) -> Command | None:
    if key == Qt.Key.Key_Z and (shift or not screen.typed):
        return Command.REDO if shift else Command.UNDO
    if key == Qt.Key.Key_Y and not screen.typed:
        return Command.REDO
    if key == Qt.Key.Key_D and not screen.verdict:
        return Command.DONT_KNOW
    return None


def _place(key: int) -> int | None:
    for first in (Qt.Key.Key_A, Qt.Key.Key_1):
        if first <= key < first + len(PLACES):
            return key - first
    return None


def _letter(key: int, screen: Screen) -> Command | None:
    common = {
        Qt.Key.Key_B: Command.BURY,
        Qt.Key.Key_X: Command.SUSPEND,
        Qt.Key.Key_F: Command.FLAG,
    }
    asking = {
        Qt.Key.Key_N: Command.SKIP,
        Qt.Key.Key_Down: Command.NEXT_OPTION,
        Qt.Key.Key_Up: Command.PREVIOUS_OPTION,
    }
    told = {
        Qt.Key.Key_O: Command.OVERRULE,
        Qt.Key.Key_G: Command.GUESSED,
        Qt.Key.Key_Return: Command.CONTINUE,
        Qt.Key.Key_Enter: Command.CONTINUE,
    }
    return (common | (told if screen.verdict else asking)).get(Qt.Key(key))
