"""The notice on Today about a pause: what waits or will wait, and the days it can be spread over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.backlog_desk import BacklogDesk
from studyapp.gui.theme import Theme
from studyapp.gui.views.today_panel import TodayPanel


class BacklogPanel(TodayPanel):
    """Hidden when there is nothing to tell."""

    def __init__(self, theme: Theme, desk: BacklogDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk

    def refresh(self) -> None:
        """Show what the desk says now."""
        self.setVisible(self._desk.has_news)
