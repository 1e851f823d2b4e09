"""What keeps slipping, on Today: pairs taken for one another and questions missed again and again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.slip_desk import SlipDesk
from studyapp.gui.theme import Theme
from studyapp.gui.views.today_panel import TodayPanel


class SlipPanel(TodayPanel):
    """Hidden when there is nothing to tell."""

    def __init__(self, theme: Theme, desk: SlipDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk

    def refresh(self) -> None:
        """Show what the desk says now."""
        self.setVisible(self._desk.has_news)
