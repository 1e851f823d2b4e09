"""What every part of Today that comes only when there is something to tell has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class TodayPanel(QWidget):
    """A part of Today; it reads its desk when it is refreshed, and reports what is asked for."""

    sitting_requested = Signal(object)  # a Selection
    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there
    change_requested = Signal(object)  # a function that changes something, or raises StudyError
    changed = Signal()  # something else is due now: all of Today is to be read again

    def refresh(self) -> None:
        """Show what the desk says now, and hide when there is nothing to tell; StudyError when it cannot be read."""
        raise NotImplementedError

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Fit a narrow place, or a wide one."""

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; whether it stands for anything."""
        del event
        return False
