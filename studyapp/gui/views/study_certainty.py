"""Asks how sure an answer is, after it was given and before its verdict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from studyapp.gui import certainty_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Text
from studyapp.questions.response import Response
from studyapp.study.certainty import Certainty

_TABBING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ROOM_FOR_KEYS, _ROOM_FOR_WORDS = 700, 560  # text units


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer that was given and is not kept yet."""

    response: Response
    at: datetime


class CertaintyBar(QWidget):
    """Stands in the bottom bar: the question and a button for each level, none of which is the usual one."""

    stated = Signal(object)  # Certainty

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._prompt = Text(theme, certainty_words.HOW_SURE, weight=600, wrap=False)
        self._prompt.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._levels = [
            Button(theme, word, keys=(str(number),))
            for number, word in enumerate(certainty_words.LEVELS.values(), 1)
        ]
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._prompt, 0, Qt.AlignmentFlag.AlignVCenter)
        for level, button in zip(Certainty, self._levels, strict=True):
            button.clicked.connect(lambda _checked=False, level=level: self.stated.emit(level))
            row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def take_focus(self) -> None:
        """Let screen readers say the question; no level has the focus, so that Enter states none by chance."""
        self._prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Move the focus to the next level (1) or the one before (-1), from the question to the first or the last."""
        at = next((place for place, button in enumerate(self._levels) if button.hasFocus()), None)
        to = (0 if by > 0 else -1) if at is None else (at + by) % len(self._levels)
        self._levels[to].setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, width: float) -> None:
        """Leave out what a window so many text units wide has no room for: the keys, then words."""
        for button in self._levels:
            button.show_caps(shown=width >= _ROOM_FOR_KEYS)
        words = certainty_words.HOW_SURE if width >= _ROOM_FOR_WORDS else certainty_words.HOW_SURE_SHORT
        self._prompt.set_words(words)
        self._prompt.setAccessibleName(certainty_words.asked_aloud())

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(4))
        self._prompt.setContentsMargins(RING, 0, self._theme.px(8), 0)


class ComingBack(QObject):
    """Tells when the mouse comes back to a part of the window, the focus but by Tab, or somebody types there.

    Tab alone changes nothing: it only leads past the part to what stands behind it.
    """

    came = Signal()

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part

    def watch(self, *, on: bool) -> None:
        """Begin to look out for it, or stop."""
        application = QApplication.instance()
        if application:
            (application.installEventFilter if on else application.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QFocusEvent():
                comes = event.gotFocus() and event.reason() not in _TABBING
            case QKeyEvent():
                pressed = event.type() == QEvent.Type.KeyPress
                comes = pressed and isinstance(watched, QLineEdit) and _types(event)
            case _:
                comes = event.type() == QEvent.Type.MouseButtonPress
        if comes and isinstance(watched, QWidget) and self._part.isAncestorOf(watched):
            self.came.emit()
        return False


def _types(event: QKeyEvent) -> bool:
    """Whether a key changes the text of a field."""
    return event.key() in _ERASING or (event.text().isprintable() and bool(event.text()))
