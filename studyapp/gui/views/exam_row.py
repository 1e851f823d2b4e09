"""The exam in Settings: the day that the bank is studied for, and the way to set, change or clear it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.exam_sheet import open_exam
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.sheet import Sheet


class ExamRow(QWidget):
    """One line of Settings; it opens the sheet in which the exam is set."""

    changed = Signal()  # another exam is set, or none
    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there

    def __init__(self, theme: Theme, desk: ExamDesk, dialogs: Dialogs, background: Background) -> None:
        super().__init__()
        self._desk = desk
        self._dialogs = dialogs
        self._background = background
        self.change = Button(theme, words.SET_EXAM, "plain")
        self.clear = Button(theme, words.CLEAR, "quiet")
        self.undo = Button(theme, words.UNDO, "quiet")
        control = QWidget()
        buttons = QHBoxLayout(control)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for button in (self.undo, self.clear, self.change):
            buttons.addWidget(button)
        self._row = SettingRow(theme, (words.EXAM, ""), control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        self.change.clicked.connect(lambda: self.sheet_requested.emit(self._open))
        self.clear.clicked.connect(lambda: self._do(self._desk.clear))
        self.undo.clicked.connect(lambda: self._do(self._desk.take_back))

    def refresh(self) -> None:
        """Show what the desk says now; StudyError when it cannot be read."""
        exam, today = self._desk.exam, self._desk.today
        self._row.set_line(words.row_line(exam, today))
        self.change.set_verb(words.CHANGE_PLAN if exam and exam.day > today else words.SET_EXAM)
        self.clear.setVisible(exam is not None)
        self.undo.setVisible(self._desk.last_change is not None)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Put the buttons below the words, or beside them."""
        self._row.set_narrow(narrow)

    def _open(self, theme: Theme, window: QWidget) -> Sheet:
        sheet = open_exam(theme, window, self._desk, self._background)
        sheet.changed.connect(self.changed)
        return sheet

    def _do(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        else:
            self.changed.emit()
