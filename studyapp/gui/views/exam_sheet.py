"""The sheet in which an exam is set: its day, the minutes a day, what they lead to, and what to do if that is too little."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.exam_form import ExamForm
from studyapp.gui.views.foreseeing import Foreseeing
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.sheet import Sheet
from studyapp.memory.outlook import Outlook, recalled_today
from studyapp.storage.foreseeing import Sought, look_for_ways, look_out

_PAUSE = 250  # milliseconds after the last letter, before an outlook is asked for


def open_exam(theme: Theme, window: QWidget, desk: ExamDesk, background: Background) -> ExamSheet:
    """Show the exam of a bank over a window; Esc closes the sheet, and what was not saved is forgotten."""
    sheet = ExamSheet(theme, window, desk, background)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    sheet.form.day.setFocus(Qt.FocusReason.PopupFocusReason)
    return sheet


class ExamSheet(Sheet):
    """Enter saves; leaving questions out is done at once, and can be taken back here as on Today."""

    changed = Signal()  # told once the sheet is closed: the exam, or what it is about

    def __init__(self, theme: Theme, window: QWidget, desk: ExamDesk, background: Background) -> None:
        self.form = ExamForm(theme, desk.bank, desk.today)
        self.save = Button(theme, words.SAVE, "main", keys=("Enter",))
        self.clear = Button(theme, words.CLEAR, "quiet")
        super().__init__(
            theme, window, words.EXAM, self.form, words.CANCEL, foot=_Foot(self.save, self.clear)
        )
        self._desk = desk
        self._touched = False
        self._outlooks = Foreseeing(background, look_out)
        self._ways = Foreseeing(background, look_for_ways)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_out)
        form = self.form
        form.changed.connect(self._changed)
        form.entered.connect(self._save)
        form.laid_out.connect(self.place)
        form.leave_out_requested.connect(self._leave_out)
        form.undo_requested.connect(self._take_back)
        self.save.clicked.connect(self._save)
        self.clear.clicked.connect(self._clear)
        self.closed.connect(self._tell)
        exam = desk.exam
        self.clear.setVisible(exam is not None)
        form.show_exam(exam)
        self._look_out()

    def _changed(self) -> None:
        self._forget()
        self._pause.start()

    def _look_out(self) -> None:
        """Ask what the exam on the screen would come to."""
        exam, form, desk = self.form.exam, self.form, self._desk
        form.show_change(desk.last_change)
        if exam is None or exam.day <= desk.today:
            form.show_nothing("")
            return
        try:
            sought = desk.sought(exam)
        except StudyError as error:
            form.complain(str(error))
            return
        if sought is None:
            form.show_nothing(words.NOTHING_TO_ASK)
            return
        now = recalled_today(sought.cards, sought.conditions)
        form.show_outlook(now, None)
        self._outlooks.ask(sought, lambda outlook: self._show(sought, now, outlook), form.complain)

    def _show(self, sought: Sought, now: float, outlook: Outlook) -> None:
        form = self.form
        form.show_outlook(now, outlook)
        if words.falls_short(outlook):
            form.ways.look_for_ways(sought.conditions.exam, outlook)
            self._ways.ask(sought, form.ways.show_ways, form.complain)

    def _leave_out(self) -> None:
        cards = self.form.ways.dropped
        if self._do(lambda: self._desk.leave_out(cards), self.form.complain):
            self._look_out()
            self.form.undo.setFocus()

    def _take_back(self) -> None:
        if self._do(self._desk.take_back, self.form.complain):
            self._look_out()
            self.form.day.setFocus()

    def _save(self) -> None:
        exam = self.form.checked()
        if exam and self._do(lambda: self._desk.set(exam.day, exam.minutes), self.form.complain_day):
            self.dismiss()

    def _clear(self) -> None:
        if self._do(self._desk.clear, self.form.complain):
            self.dismiss()

    def _do(self, change: Callable[[], None], complain: Callable[[str], None]) -> bool:
        try:
            change()
        except StudyError as error:
            complain(str(error))
            return False
        self._touched = True
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def _tell(self) -> None:
        if self._touched:
            self.changed.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self._outlooks.forget()
        self._ways.forget()


class _Foot(QWidget):
    """Save, and at the far side the way to have no exam."""

    def __init__(self, save: Button, clear: Button) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(clear)
