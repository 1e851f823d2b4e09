"""The two ways out when the minutes do not suffice for an exam: more of them, or fewer questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui import exam_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import Outlook, WaysOut


class ExamWays(QWidget):
    """Hidden while the goal is expected to be met."""

    minutes_taken = Signal(int)
    leave_out_requested = Signal()

    def __init__(self, theme: Theme, bank: Bank) -> None:
        super().__init__()
        self._theme = theme
        self._bank = bank
        self.dropped: tuple[CardId, ...] = ()
        self._suggested = 0
        self._cards = 0
        self._line = Text(theme, weight=600)
        self._minutes = Text(theme)
        self.take = Link(theme, "")
        self._drop = Text(theme)
        self.which = Link(theme, words.LEAVE_WHICH)
        self.leave_out = Button(theme, words.LEAVE_VERB, "plain")
        self.list = QWidget()
        self._rows = QVBoxLayout(self)
        self._listed = QVBoxLayout(self.list)
        self._listed.setContentsMargins(RING, 0, RING, 0)
        for text in (self._line, self._minutes, self._drop):
            text.setContentsMargins(RING, 0, RING, 0)
        for part in (self._line, self._minutes, self.take, self._drop):
            self._rows.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.leave_out)
        buttons.addWidget(self.which)
        buttons.addStretch(1)
        self._rows.addLayout(buttons)
        self._rows.addWidget(self.list)
        self.take.clicked.connect(lambda: self.minutes_taken.emit(self._suggested))
        self.which.clicked.connect(self._toggle_list)
        self.leave_out.clicked.connect(self.leave_out_requested)
        theme.changed.connect(self._restyle)
        self.hide()
        self._restyle()

    def look_for_ways(self, exam: Exam, outlook: Outlook) -> None:
        """Say that the goal is not met, while the ways to it are yet to be found."""
        self._cards = len(outlook.recall)
        self._line.set_words(words.short_line(exam, outlook))
        self._minutes.set_words(words.WAYS_WORKING)
        for part in (self.take, self._drop, self.leave_out, self.which, self.list):
            part.hide()
        self.show()

    def show_ways(self, found: WaysOut) -> None:
        """Say how many minutes would do, and which questions to leave out instead."""
        self.dropped = found.dropped
        self._minutes.set_words(words.minutes_do_line(found.minutes))
        self.take.setVisible(found.minutes is not None)
        if found.minutes is not None:
            self._suggested = found.minutes
            self.take.setText(words.take_minutes(found.minutes))
            self.take.setAccessibleName(words.take_minutes(found.minutes))
            self.take.updateGeometry()
        self._drop.set_words(words.drop_line(len(found.dropped), self._cards))
        self.leave_out.set_verb(words.leave_out_verb(len(found.dropped)))
        self._drop.show()
        self.leave_out.setVisible(bool(found.dropped))
        self.which.setVisible(bool(found.dropped))

    def _toggle_list(self) -> None:
        if self.list.isHidden():
            self._fill_list()
        self.list.setVisible(self.list.isHidden())

    def _fill_list(self) -> None:
        while (item := self._listed.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        theme = self._theme
        for section, questions in words.by_section(self._bank, self.dropped):
            self._listed.addWidget(Text(theme, section, weight=600))
            for question in questions:
                self._listed.addWidget(Text(theme, question, "small"))

    def _restyle(self) -> None:
        self._rows.setContentsMargins(0, self._theme.px(8), 0, 0)
        self._rows.setSpacing(self._theme.px(4))
        self._listed.setSpacing(self._theme.px(4))
