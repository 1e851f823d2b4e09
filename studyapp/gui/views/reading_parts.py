"""One fact of a text that is read: its sentence, who says so, why, the learner's own note, and the passage beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank, Status
from studyapp.gui import facts_words, reading_words
from studyapp.gui.notation import unbroken
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.marked_text import MarkedText
from studyapp.gui.widgets.paint import paint_ring
from studyapp.gui.widgets.text import Text

_MEASURE = 662


class ReadFact(QWidget):
    """Takes the focus, so that N goes from fact to fact and screen readers read it as a whole."""

    def __init__(self, theme: Theme, bank: Bank, fact_id: str, copied: str, note: str) -> None:
        """Show a fact of a bank with what the learner's own copy says there and the note on it, "" for none."""
        super().__init__()
        self._theme = theme
        self.fact = fact_id
        fact = bank.facts[fact_id]
        told = facts_words.sentence(bank, fact)
        claim = facts_words.claim_line(bank, fact)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(told)
        self.setAccessibleDescription(" ".join(filter(None, (claim, fact.because, fact.caution, note))))
        sentence = MarkedText(theme)
        sentence.set_sentence(told, facts_words.answer_places(bank, fact))
        left = QVBoxLayout()
        left.setSpacing(theme.px(4))
        left.addWidget(sentence)
        if fact.status is not Status.STATED:  # what the source states itself needs no second line each time
            line = QHBoxLayout()
            line.setSpacing(theme.px(8))
            line.addWidget(ClaimMark(theme, fact.status), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(theme, claim), 1)
            left.addLayout(line)
        for more in (fact.because, fact.caution):
            if more:
                left.addWidget(Text(theme, unbroken(more), role="ink2", measure=_MEASURE))
        if note:
            left.addWidget(Text(theme, reading_words.YOUR_NOTE, "small", role="ink3"))
            left.addWidget(Text(theme, note, measure=_MEASURE))
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(left, 3)
        self._beside = QWidget()
        if copied:
            right = QVBoxLayout(self._beside)
            right.setContentsMargins(0, 0, 0, 0)
            right.setSpacing(0)
            right.addWidget(Text(theme, reading_words.YOUR_COPY, "small", role="ink3"))
            right.addWidget(Text(theme, copied, "small", role="ink2"))
            right.addStretch(1)
            self._row.addWidget(self._beside, 2)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the passage below the fact, or beside it."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._theme.px(8 if narrow else 32))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place: QRect = self.rect().adjusted(RING, RING, -RING, -RING)
            paint_ring(painter, self._theme, place, self._theme.px(6))

    def _restyle(self) -> None:
        around = self._theme.px(10)
        self._row.setContentsMargins(RING, around, RING, around)
