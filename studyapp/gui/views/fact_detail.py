"""One fact at the right of a list or picture: its sentence, who says so and where, what is left of each answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from studyapp.facts.bank import Fact
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.gui import facts_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.notation import unbroken
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.answer_row import AnswerRow
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.icon import Icon
from studyapp.gui.widgets.marked_text import MarkedText
from studyapp.gui.widgets.note_field import NoteField
from studyapp.gui.widgets.text import Text
from studyapp.questions.derive import forms_for
from studyapp.study.selection import Selection

_MEASURE = 662
_AT_ONCE = 1_000  # facts of a bank in which it takes no longer than a key may
_SETTLED = 120  # ms on the same fact, after which it is worked out how its answers are asked


class FactDetail(QWidget):
    """Shows a fact of the desk's bank, or nothing; it scrolls where it is too tall."""

    edit_requested = Signal(str)  # id of the fact
    passage_requested = Signal(str)  # id of the fact
    sitting_requested = Signal(object)  # a Selection

    def __init__(
        self, theme: Theme, desk: Desk, *, letters: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show no fact yet; with `letters` the key S is shown, where whoever holds this lets it show the passage."""
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._background = Background(self)
        self.fact = ""
        self._cards: list[CardId] = []
        self._sentence = MarkedText(theme)
        self._because = Text(theme, "", role="ink2", measure=_MEASURE)
        self._mark = ClaimMark(theme)
        self._claim = Text(theme, "")
        self._source = Text(theme, "")
        self._book = Icon(theme, "book-open", size=20)
        self._caution = Text(theme, "", role="ink2", measure=_MEASURE)
        self._conflicts = Text(theme, "", role="ink2", measure=_MEASURE)
        self._head = Text(theme, "", weight=600)
        self._answers: list[AnswerRow] = []
        self.edit = Button(theme, tr("Edit"), keys=("Enter",))
        self.passage = Button(theme, tr("Show passage"), "quiet", keys=("S",) if letters else ())
        self.study = Button(theme, tr("Study this fact"), "quiet")
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.fact))
        self.passage.clicked.connect(lambda: self.passage_requested.emit(self.fact))
        self.study.clicked.connect(lambda: self.sitting_requested.emit(Selection(cards=tuple(self._cards))))
        self.note = NoteField(theme, desk.notes)
        self.note.left.connect(lambda: self.edit.setFocus(Qt.FocusReason.OtherFocusReason))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._show_forms)
        self._column = Column(theme, _MEASURE, centred=False)
        self._rows = self._column.rows
        self._place_parts()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._column.body.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_fact(self, fact: str) -> None:
        """Show the fact of this id with what is left of it; "" shows nothing. StudyError when that cannot be read."""
        if fact != self.fact:
            self._column.verticalScrollBar().setValue(0)
        self._column.body.setVisible(bool(fact))
        if fact != self.fact:
            self.note.show_fact(fact)
        self.fact = fact
        if fact:
            self._show(self._desk.bank.facts[fact])

    def showEvent(self, event: QShowEvent) -> None:
        self._restyle()  # a label that is polished while it is hidden forgets its margins
        super().showEvent(event)

    def set_side(self, side: int) -> None:
        """Keep so much room (pixels at text size 1) free at the left and the right."""
        self._column.set_side(side)

    def _show(self, fact: Fact) -> None:
        bank = self._desk.bank
        self._sentence.set_sentence(words.sentence(bank, fact), words.answer_places(bank, fact))
        self._mark.set_status(fact.status)
        self._claim.set_words(words.claim_line(bank, fact))
        self._source_row.setVisible(bool(fact.source))
        conflicts = [words.sentence(bank, bank.facts[one]) for one in fact.conflicts if one in bank.facts]
        for text, line in (
            (self._because, fact.because),
            (self._source, words.place_line(fact)),
            (self._caution, fact.caution),
            (self._conflicts, words.conflicts_line(conflicts)),
        ):
            text.set_words(unbroken(line))
            text.setVisible(bool(line))
        self._restyle()  # what was polished while it was hidden has forgotten its margins
        self._show_answers(fact)
        self.passage.setVisible(bool(fact.source))
        self.study.setVisible(bool(self._cards))

    def _show_answers(self, fact: Fact) -> None:
        bank, today = self._desk.bank, self._desk.day()
        memories = self._desk.facts.memories([fact.id])[fact.id].cards
        self._cards = [memory.card for memory in memories]
        self._head.set_words(words.answers_head(len(memories)) if memories else "")
        self._head.setVisible(bool(memories))
        while len(self._answers) < len(memories):
            row = AnswerRow(self._theme)
            self._answers.append(row)
            self._answer_rows.addWidget(row)
        for row in self._answers[len(memories) :]:
            row.hide()
        for row, memory in zip(self._answers, memories, strict=False):
            percent = words.percent(memory.recall) if memory.recall is not None else ""
            line = words.card_line(memory, today)
            row.show_answer(words.key_words(bank, memory.card), memory.recall, percent, line)
            row.show()
        self._settled.start()

    def _show_forms(self) -> None:
        """Say how each answer is asked: to find that out, questions are made, which running past must not wait for.

        In a large bank the first one gathers what all facts say, so that it is found out in the background.
        """
        bank, cards = self._desk.bank, tuple(self._cards)

        def show(found: Sequence[Sequence[Form]]) -> None:
            if isValid(self) and tuple(self._cards) == cards:
                for row, forms in zip(self._answers, found, strict=False):
                    row.show_forms(words.forms_line(forms))

        if len(bank.facts) <= _AT_ONCE:
            show([forms_for(bank, card) for card in cards])
        else:
            self._background.run(lambda: [forms_for(bank, card) for card in cards], show, _raise)

    def _place_parts(self) -> None:
        rows = self._rows
        self._claim_row, self._source_row = QWidget(), QWidget()
        self._lines: list[QHBoxLayout] = []
        for row, sign, told in (
            (self._claim_row, self._mark, self._claim),
            (self._source_row, self._book, self._source),
        ):
            line = QHBoxLayout(row)
            self._lines.append(line)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(told, 1)
        self._answer_rows = QVBoxLayout()
        self._answer_rows.setSpacing(0)
        self._buttons = Flow()
        for button in (self.edit, self.passage, self.study):
            self._buttons.addWidget(button)
        for part in (
            self._sentence,
            self._because,
            self._claim_row,
            self._source_row,
            self._caution,
            self._conflicts,
            self._head,
        ):
            rows.addWidget(part)
        rows.addLayout(self._answer_rows)
        rows.addLayout(self._buttons)
        self._note_row = QVBoxLayout()
        self._note_row.addWidget(self.note)
        rows.addLayout(self._note_row)
        rows.addStretch(1)

    def _restyle(self) -> None:
        theme = self._theme
        gaps: Mapping[QWidget, int] = {
            self._because: 8,
            self._claim_row: 12,
            self._source_row: 8,
            self._caution: 8,
            self._conflicts: 8,
            self._head: 24,
        }
        for part, gap in gaps.items():
            part.setContentsMargins(RING, theme.px(gap), RING, 0)
        self._sentence.setContentsMargins(RING, 0, RING, 0)
        self._head.setContentsMargins(RING, theme.px(24), RING, theme.px(8))
        self._answer_rows.setContentsMargins(RING, 0, RING, 0)
        self._buttons.setSpacing(theme.px(4))
        self._buttons.setContentsMargins(0, theme.px(12), 0, 0)
        self._note_row.setContentsMargins(RING, theme.px(12), RING, theme.px(24))
        self._book.setMinimumHeight(theme.line_height())
        for line in self._lines:
            line.setSpacing(theme.px(8))


def _raise(error: Exception) -> None:
    raise error
