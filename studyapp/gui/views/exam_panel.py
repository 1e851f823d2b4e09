"""The exam on Today: what is recalled now, what is expected on the day, and the way to change the plan."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.today_panel import TodayPanel


class ExamPanel(TodayPanel):
    """Hidden when there is nothing to tell."""

    def __init__(
        self, theme: Theme, desk: ExamDesk, background: Background, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._background = background

    def refresh(self) -> None:
        """Show what the desk says now."""
        self.setVisible(self._desk.has_news)
