"""Hears the keys of Study before the fields, buttons and rows that have the focus do."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from studyapp.gui.views.study_keys import SCROLLING, Command, Screen, command_for

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Hearing(QObject):
    """Tells what keys ask for; Enter presses the button that has the focus.

    The undo of a field itself works until the field is empty.
    """

    asked_for = Signal(object)  # Command

    def __init__(self, view: QWidget, screen: Callable[[], Screen | None]) -> None:
        """Take what tells what is on the screen, None for nothing yet."""
        super().__init__(view)
        self._screen = screen

    def watch(self, parts: Iterable[QObject]) -> None:
        """Hear the keys of these parts from now on."""
        for part in parts:
            part.installEventFilter(self)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it is not one of ours. Held keys only scroll."""
        command = self._command(event)
        if command is None:
            return False
        event.accept()
        if not event.isAutoRepeat() or command in SCROLLING:
            self.asked_for.emit(command)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QAbstractButton) and event.key() in _PRESSING:
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self.take(event)
        if event.type() == QEvent.Type.ShortcutOverride and self._command(event):
            event.accept()
            return True
        return False

    def _command(self, event: QKeyEvent) -> Command | None:
        screen = self._screen()
        return command_for(event.key(), event.modifiers(), screen) if screen else None
