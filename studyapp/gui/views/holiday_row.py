"""Holidays in Settings: those to come, each with a way to remove it, and the way to set another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.backlog_desk import BacklogDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme


class HolidayRow(QWidget):
    """Sets and removes holidays; each change can be taken back."""

    changed = Signal()  # something else is due now

    def __init__(
        self, theme: Theme, desk: BacklogDesk, dialogs: Dialogs, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs

    def refresh(self) -> None:
        """Show the holidays as they are; StudyError when they cannot be read."""

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Fit a narrow place, or a wide one."""
