"""The day and the minutes of an exam, what they lead to, and the ways out when that is too little."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import MOST_MINUTES, Changed, LeftOut
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.exam_figures import ExamFigures
from studyapp.gui.views.exam_ways import ExamWays
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.text import Text
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import MINUTES, Outlook


class ExamForm(QWidget):
    """Shows what it is told, and tells what the person makes of it; it reads and keeps nothing."""

    changed = Signal()  # another day, or other minutes, stand there
    entered = Signal()  # Enter was pressed in the field of the day
    leave_out_requested = Signal()
    undo_requested = Signal()
    laid_out = Signal()  # it is higher or lower than before

    def __init__(self, theme: Theme, bank: Bank, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._bank = bank
        self._today = today
        self._refused = False  # what was typed as minutes
        self._minutes = float(words.USUAL_MINUTES)
        self.day = Field(theme)
        self.day.setAccessibleName(words.DAY)
        self._below_day = Below(theme)
        self.minutes = Stepper(theme, words.MINUTES, (1, *MINUTES), read=_read_minutes)
        self._below_minutes = Below(theme)
        self.figures = ExamFigures(theme)
        self.ways = ExamWays(theme, bank)
        self._fault = Below(theme)
        self._change = _inset(Text(theme, "", role="ink2"))
        self.undo = Link(theme, words.UNDO)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(_inset(Text(theme, words.DAY, "small", role="ink3")))
        self._rows.addLayout(_around(self.day))
        self._rows.addWidget(self._below_day)
        self._rows.addWidget(_inset(Text(theme, words.MINUTES, "small", role="ink3")))
        self._rows.addWidget(self.minutes)
        self._rows.addWidget(self._below_minutes)
        self._rows.addLayout(_around(self.figures))
        self._rows.addWidget(self.ways)
        self._done = QWidget()
        done = QHBoxLayout(self._done)
        done.setContentsMargins(0, 0, 0, 0)
        done.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        done.addWidget(self.undo)
        done.addStretch(1)
        self._rows.addWidget(self._done)
        self._rows.addWidget(self._fault)
        for line in (words.PLAN_LINE, words.SURE_LINE):
            self._rows.addWidget(_inset(Text(theme, line, "small", role="ink2")))
        self._rows.addStretch(1)
        self.day.textChanged.connect(self._typed)
        self.day.entered.connect(self.entered)
        self.minutes.changed.connect(self._stepped)
        self.minutes.refused.connect(self._refuse)
        self.minutes.settled.connect(self._settle)
        self.minutes.field.entered.connect(self.entered)  # the stepper has read it by then
        self.ways.minutes_taken.connect(self._take_minutes)
        self.ways.leave_out_requested.connect(self.leave_out_requested)
        self.undo.clicked.connect(self.undo_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def exam(self) -> Exam | None:
        """The exam that stands there; None while its day cannot be read."""
        day = words.read_day(self.day.text(), self._today, self._bank.language)
        return None if isinstance(day, str) else Exam(day, self._minutes)

    def show_exam(self, exam: Exam | None) -> None:
        """Begin with an exam, or with none."""
        if exam:
            self._minutes = exam.minutes
            if exam.day > self._today:
                self.day.setText(words.written_day(exam.day))
        self.minutes.show_value(round(self._minutes))
        self._tell_day()

    def checked(self) -> Exam | None:
        """The same as `exam`, but it says what is wrong where there is none."""
        exam = self.exam
        if exam is None:
            self.complain_day(str(words.read_day(self.day.text(), self._today, self._bank.language)))
        elif self._refused:
            self.minutes.setFocus()
            return None
        return exam

    def show_nothing(self, line: str) -> None:
        """Say why there is no outlook, or nothing."""
        self.figures.hide()
        self.ways.hide()
        self._fault.say(line)

    def show_outlook(self, now: float, outlook: Outlook | None) -> None:
        """Show what the exam on the screen would come to; without an outlook it is being worked out."""
        exam = self.exam
        if exam is None:
            return
        self._fault.say("")
        self.ways.hide()
        self.figures.show()
        self.figures.show_figures(exam, self._today, now, outlook)

    def show_change(self, changed: Changed | LeftOut | None) -> None:
        """Tell what was left out, with the way back; what is saved here is told on Today."""
        self._done.setVisible(isinstance(changed, LeftOut))
        if changed:
            self._change.set_words(words.change_line(changed))

    def complain(self, sentence: str) -> None:
        """Say what went wrong."""
        self._fault.complain(sentence)

    def complain_day(self, sentence: str) -> None:
        """Say what is wrong with the day, and put the focus there."""
        self.day.set_fault(faulty=True)
        self.day.setAccessibleDescription(sentence)
        self._below_day.complain(sentence)
        self.day.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return super().event(event)

    def _typed(self) -> None:
        self.day.set_fault(faulty=False)
        self._tell_day()
        self.changed.emit()

    def _refuse(self) -> None:
        self._refused = True
        self._below_minutes.complain(words.NO_MINUTES)

    def _settle(self) -> None:
        self._refused = False
        self._below_minutes.say("")

    def _stepped(self, minutes: int) -> None:
        self._minutes = float(minutes)
        self.changed.emit()

    def _take_minutes(self, minutes: int) -> None:
        self.minutes.show_value(minutes)
        self.minutes.setFocus()
        self._stepped(minutes)

    def _tell_day(self) -> None:
        """Say which day was understood, or how days may be written."""
        exam = self.exam
        told = words.day_told(exam.day, self._today) if exam else words.DAY_HINT
        self.day.setAccessibleDescription(told)
        self._below_day.say(told)

    def _restyle(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self._theme.px(8))


def _inset(text: Text) -> Text:
    """The text at the edge that fields and buttons have, which keep room for their rings."""
    text.setContentsMargins(RING, 0, RING, 0)
    return text


def _around(part: QWidget) -> QHBoxLayout:
    around = QHBoxLayout()
    around.setContentsMargins(RING, 0, RING, 0)
    around.addWidget(part)
    return around


def _read_minutes(text: str) -> int | None:
    digits = text.strip()
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else 0
    return number if 1 <= number <= MOST_MINUTES else None
