"""The sheet in which a quiz is made of what was chosen: its name, how many questions, in which order, verdicts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import quiz_words as words
from studyapp.gui.desks.quiz_desk import QuizDesk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.text import Text
from studyapp.study.quiz import Sequel
from studyapp.study.selection import Selection

_USUAL = 20  # questions
_NARROW = 520  # text units of the window, under which controls stand below their words
_AT_ONCE, _AT_END = "once", "end"


def open_quiz_sheet(
    theme: Theme, window: QWidget, desk: QuizDesk, selection: Selection, room: int
) -> QuizSheet:
    """Ask over a window how a quiz of a selection shall be, which has `room` for so many questions; Esc makes none."""
    sheet = QuizSheet(theme, window, desk, selection, room)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    sheet.name.setFocus(Qt.FocusReason.PopupFocusReason)
    return sheet


class QuizSheet(Sheet):
    """Enter makes the quiz; what cannot be used is told below the name, and nothing is made."""

    made = Signal(object)  # the Quiz; told once the sheet is closed

    def __init__(
        self, theme: Theme, window: QWidget, desk: QuizDesk, selection: Selection, room: int
    ) -> None:
        self.make = Button(theme, words.MAKE, "main", keys=("Enter",))
        self.name = Field(theme)
        self.name.setAccessibleName(words.NAME)
        self.below = Below(theme)
        self.below.say("")
        self.count = Stepper(theme, words.COUNT, range(1, room + 1), read=lambda text: _number(text, room))
        self.count.show_value(min(_USUAL, room))
        self.order = Segments(theme, [(one.value, word) for one, word in words.ORDERS.items()], words.ORDER)
        self.verdicts = Segments(theme, [(_AT_ONCE, words.AT_ONCE), (_AT_END, words.AT_END)], words.VERDICTS)
        self.order.choose(Sequel.MIXED.value)
        self.verdicts.choose(_AT_ONCE)
        for group in (self.order, self.verdicts):
            group.chosen.connect(group.choose)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.make)
        super().__init__(theme, window, words.NEW_QUIZ, self._fields(theme, room), words.CANCEL, foot=foot)
        self._desk = desk
        self._selection = selection
        self._room = room
        self.name.entered.connect(self._make)
        self.count.field.entered.connect(self._make)
        self.make.clicked.connect(self._make)

    def place(self) -> None:
        narrow = self._host.width() < self._theme.px(_NARROW)
        for one in self._settings:
            one.set_narrow(narrow)
        super().place()

    def _fields(self, theme: Theme, room: int) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(theme.px(4))
        for part in (
            Text(theme, words.NAME),
            self.name,
            self.below,
            Text(theme, words.NAME_LINE, "small", role="ink2"),
        ):
            head.addWidget(part)
        rows.addLayout(head)
        self._settings = [
            SettingRow(theme, (words.COUNT, words.COUNT_LINE.format(n=room)), self.count),
            SettingRow(theme, (words.ORDER, words.ORDER_LINE), self.order),
            SettingRow(theme, (words.VERDICTS, words.VERDICTS_LINE), self.verdicts),
        ]
        for one in self._settings:
            rows.addWidget(one)
        return content

    def _make(self) -> None:
        count = _number(self.count.value, self._room)
        if count is None:
            return  # the field shows that it cannot be read
        try:
            quiz = self._desk.make(
                self.name.text(),
                self._selection,
                count,
                sequel=Sequel(self.order.current),
                at_once=self.verdicts.current == _AT_ONCE,
            )
        except StudyError as error:
            self.name.set_fault(faulty=True)
            self.below.complain(str(error))
            self.place()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.dismiss()
            self.made.emit(quiz)


def _number(text: str, room: int) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isdecimal() and len(digits) < 4 and 1 <= int(digits) <= room else None
