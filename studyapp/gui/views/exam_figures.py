"""What is recalled now and expected on the day of an exam: a bar, and both in figures."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import exam_words as words
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.expected_bar import ExpectedBar
from studyapp.gui.widgets.text import Run, Text
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import Outlook


class ExamFigures(QWidget):
    """A title, the bar, and a line each for today and for the day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bar = ExpectedBar(theme)
        self._now = _Figure(theme, words.IF_TODAY)
        self._then = _Figure(theme, words.ON_THE_DAY)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self._now, self._then):
            self._rows.addWidget(part)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_figures(self, exam: Exam, today: date, now: float, outlook: Outlook | None) -> None:
        """Show what is known now and what is expected; without an outlook it is still being worked out."""
        self.bar.set_words(words.title(exam, today), words.plan_words(exam, today))
        ahead = exam.day > today
        value = words.percent(now)
        expected = words.expected_words(outlook) if outlook else words.WORKING
        rows = ((words.IF_TODAY, value), (words.ON_THE_DAY, expected))
        ends = (outlook.known, outlook.low, outlook.high) if outlook and ahead else None
        self.bar.set_shares(now, ends, rows if ahead else rows[:1])
        self._now.show_value([Run(value, 400 if ahead else 600)])
        self._then.setVisible(ahead)
        if outlook:
            range_ = Run(f" {words.range_words(outlook)}", 400, "ink2")
            self._then.show_value([Run(words.percent(outlook.known), 600), range_])
        else:
            self._then.show_value([Run(words.WORKING, 400, "ink2")])

    def _restyle(self) -> None:
        self._rows.setSpacing(self._theme.px(4))


class _Figure(QWidget):
    """A name at the left, a value at the right."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._value = Text(theme, wrap=False, end=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(theme, name), 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: list[Run]) -> None:
        self._value.set_words(value)
