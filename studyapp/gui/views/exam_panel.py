"""The exam on Today: what is recalled now, what is expected on the day, and the way to change the plan."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.exam_figures import ExamFigures
from studyapp.gui.views.exam_sheet import open_exam
from studyapp.gui.views.foreseeing import Foreseeing
from studyapp.gui.views.today_panel import TodayPanel
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import Outlook, recalled_today
from studyapp.storage.foreseeing import look_out


class ExamPanel(TodayPanel):
    """Hidden when there is nothing to tell."""

    def __init__(
        self, theme: Theme, desk: ExamDesk, background: Background, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._background = background
        self._foreseeing = Foreseeing(background, look_out)
        self.figures = ExamFigures(theme)
        self._line = Text(theme, "", "small", role="ink2")
        self.change = Link(theme, words.CHANGE_PLAN, keys=("E",))
        self.clear = Link(theme, words.CLEAR)
        self.undo = Link(theme, words.UNDO, keys=("Ctrl", "Z"))
        self._rows = QVBoxLayout(self)
        self._links = QVBoxLayout()
        inner = QHBoxLayout()
        inner.setContentsMargins(RING, 0, RING, 0)
        inner.addWidget(self.figures)
        self._rows.addLayout(inner)
        self._line.setContentsMargins(RING, 0, RING, 0)
        self._rows.addWidget(self._line)
        for link in (self.change, self.clear, self.undo):
            self._links.addWidget(link)
        around = QHBoxLayout()
        around.addLayout(self._links)
        around.addStretch(1)
        self._rows.addLayout(around)
        self.change.clicked.connect(lambda: self.sheet_requested.emit(self._open))
        self.clear.clicked.connect(lambda: self.change_requested.emit(self._desk.clear))
        self.undo.clicked.connect(lambda: self.change_requested.emit(self._desk.take_back))
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show what the desk says now; StudyError when it cannot be read."""
        desk = self._desk
        self.setVisible(desk.has_news)
        if not desk.has_news:
            return
        exam, changed = desk.exam, desk.last_change
        self.figures.setVisible(exam is not None)
        self.change.setVisible(exam is not None)
        self.clear.setVisible(exam is not None and exam.day <= desk.today)
        self.undo.setVisible(changed is not None)
        self._say(words.change_line(changed) if changed else "")
        if exam:
            self.change.setText(words.CHANGE_PLAN if exam.day > desk.today else words.SET_EXAM)
            self._show(exam)

    def press_key(self, event: QKeyEvent) -> bool:
        """E changes the plan, Ctrl+Z takes the last change back."""
        if event.isAutoRepeat():
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            link = self.undo
        elif event.text().upper() == "E" and not event.modifiers():
            link = self.change
        else:
            return False
        if link.isVisible():
            link.click()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._foreseeing.forget()

    def _show(self, exam: Exam) -> None:
        desk, figures = self._desk, self.figures
        sought = desk.sought(exam)
        if sought is None:
            figures.hide()
            self._say(words.NOTHING_TO_ASK)
            return
        now = recalled_today(sought.cards, sought.conditions)
        figures.show_figures(exam, desk.today, now, None)
        if exam.day <= desk.today:
            return
        if not desk.last_change:
            self._say(words.today_line(sought.conditions))

        def show(outlook: Outlook) -> None:
            figures.show_figures(exam, desk.today, now, outlook)
            if words.falls_short(outlook) and not desk.last_change:
                self._say(words.short_line(exam, outlook))

        self._foreseeing.ask(sought, show, self._say)

    def _open(self, theme: Theme, window: QWidget) -> Sheet:
        sheet = open_exam(theme, window, self._desk, self._background)
        sheet.changed.connect(self.changed)
        return sheet

    def _say(self, line: str) -> None:
        self._line.set_words(line)
        self._line.setVisible(bool(line))

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(8))
        self._links.setSpacing(theme.px(4))
