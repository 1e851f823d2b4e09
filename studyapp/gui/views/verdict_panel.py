"""What is told after an answer: the verdict and the key, why, who says so, where, and when it comes back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Status
from studyapp.facts.verdict import Outcome
from studyapp.gui import certainty_words, hint_words, labels, notation, note_words, study_words, words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.study_steps import as_far_as_known
from studyapp.gui.views.verdict_foot import SourceRow
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.mark import Mark
from studyapp.gui.widgets.text import Run, Text
from studyapp.study.asking import Answered

if TYPE_CHECKING:
    from studyapp.gui.desks.note_desk import NoteDesk
    from studyapp.gui.widgets.note_field import NoteField

_MEASURE = 662
_MARK = 28
_LABELS = 88


class VerdictPanel(QWidget):
    """Stands in the room below the question, so that the verdict moves nothing."""

    note_made = Signal(object)  # NoteField
    note_shown = Signal()  # where there was none before

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = Mark(theme, Outcome.RIGHT, _MARK)
        self.head = Text(theme, "", "title", measure=_MEASURE)
        self._because = Text(theme, "", "reading", measure=_MEASURE)
        self._reason = Text(theme, "", role="ink2", measure=_MEASURE)
        self._leech = Text(theme, "", role="ink2", measure=_MEASURE)
        self._claim_mark = ClaimMark(theme)
        self._claim = Text(theme)
        self._caution = Text(theme, role="ink2")
        self.source = SourceRow(theme)
        self.note: NoteField | None = None  # made when a fact first has a note
        self._notes: NoteDesk | None = None
        self._fact = ""
        self._back = Text(theme)
        self._credit = Text(theme, "", "small", role="ink3")
        self._labels = [
            Text(theme, line, role="ink3", wrap=False)
            for line in (labels.CLAIM, labels.SOURCE, labels.COMES_BACK, note_words.YOUR_NOTE)
        ]
        claim = QHBoxLayout()
        claim.addWidget(self._claim_mark, 0, Qt.AlignmentFlag.AlignTop)
        claim.addWidget(self._claim, 1)
        self._claim_row = claim
        self._grid = QGridLayout()
        for row, label in enumerate(self._labels):
            self._grid.addWidget(label, (0, 2, 3, 5)[row], 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(claim, 0, 1)
        self._grid.addWidget(self._caution, 1, 1)
        self._grid.addWidget(self.source, 2, 1)
        self._grid.addWidget(self._back, 3, 1)
        self._grid.addWidget(self._credit, 4, 1)
        self._grid.setColumnStretch(1, 1)
        self._texts = QVBoxLayout()
        self._texts.addWidget(self.head)
        self._texts.addWidget(self._because)
        self._texts.addWidget(self._reason)
        self._texts.addWidget(self._leech)
        self._texts.addLayout(self._grid)
        self._around = QHBoxLayout(self)
        self._around.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._around.addLayout(self._texts, 1)
        theme.changed.connect(self._restyle)
        self._compact = False
        self._restyle()
        self.source.note_requested.connect(self.write_note)

    @property
    def spoken(self) -> str:
        """The verdict in one line, for screen readers."""
        return self.head.text()

    def show_answered(self, answered: Answered, today: date, *, practice: bool = False) -> None:
        """Tell what came of an answer on a study day; in practice no day on which the card comes back."""
        question, explanation, outcome = answered.asking.question, answered.explanation, answered.outcome
        self._mark.set_outcome(outcome)
        word = Run(f"{words.OUTCOME_WORDS[outcome]}.", 600, outcome.value)
        self.head.set_words([word, Run(f" {words.key_line(question, answered.verdict)}", 600)])
        self._because.set_words(notation.unbroken(explanation.because or explanation.sentence))
        corrected = words.correction_line(answered.corrected, answered.rating) if answered.corrected else ""
        sure = certainty_words.WAS_SURE if answered.confidently_wrong else ""
        reason = words.reason_line(question, answered.verdict)
        _tell(self._reason, " ".join(part for part in (corrected, sure, reason) if part))
        self._claim_mark.set_status(explanation.status)
        self._claim.set_words(words.claim_line(explanation))
        _tell(self._caution, explanation.caution)
        self._fact = answered.card.id.fact
        self._show_note(shown=self._notes is not None and self._note_stands(self._notes))
        self.source.show_places(explanation.source, can_note=self._notes is not None and not self.is_noted)
        self._labels[1].setVisible(bool(explanation.source))
        memory = answered.card.memory
        _tell(self._leech, study_words.leech_line(memory.lapses) if memory and answered.leech else "")
        due = memory.due if memory and not practice else None
        _tell(self._back, self._comes_back(answered, due, today))
        self._labels[2].setVisible(bool(self._back.text()))
        softened = answered.counts and outcome is Outcome.RIGHT
        _tell(self._credit, hint_words.credit(answered.hints) if softened else "")
        if explanation.status is Status.STATED and not explanation.caution:
            self._caution.hide()

    def take_notes(self, notes: NoteDesk | None) -> None:
        """Keep the learner's notes with a desk from now on; with none, there are no notes."""
        self._notes = notes

    @property
    def is_noted(self) -> bool:
        """Whether a note on the fact is shown."""
        return self.note is not None and not self.note.isHidden()

    def write_note(self) -> None:
        """Give the keys to the note on the fact, where there is a desk for notes."""
        if self._notes is None:
            return
        if not self.is_noted:
            self._show_note(shown=True)
            self.source.note.hide()
            self.note_shown.emit()
        if self.note:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_stands(self, notes: NoteDesk) -> bool:
        return bool(as_far_as_known(lambda: notes.note(self._fact), ""))

    def _show_note(self, *, shown: bool) -> None:
        if shown and self._notes:
            from studyapp.gui.widgets.note_field import NoteField  # noqa: PLC0415 - not needed for the first question

            if self.note is None:
                self.note = NoteField(self._theme, self._notes)
                self._grid.addWidget(self.note, 5, 1)
                self.note_made.emit(self.note)
            self.note.show_fact(self._fact, label=False)
        if self.note:
            self.note.setVisible(shown)
        self._labels[3].setVisible(shown)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Take less room in a small window."""
        self._compact = compact
        self._because.set_size("body" if compact else "reading")
        self._restyle()

    @staticmethod
    def _comes_back(answered: Answered, due: date | None, today: date) -> str:
        if due is None:
            return labels.AGAIN_SOON if answered.wanted_again else ""
        line = notation.due_line(due, today)
        return labels.again_then(line) if answered.wanted_again else line

    def _restyle(self) -> None:
        theme = self._theme
        left, gap = (
            (10, 12) if self._compact else (14, 16)
        )  # as in the options: mark below mark, text below text
        self._around.setContentsMargins(
            theme.px(left) + RING, theme.px(12 if self._compact else 24) - RING, RING, theme.px(16)
        )
        self._around.setSpacing(theme.px(gap))
        self._texts.setSpacing(theme.px(4 if self._compact else 8))
        self._claim_row.setSpacing(theme.px(8))
        self._grid.setContentsMargins(0, theme.px(4 if self._compact else 8), 0, 0)
        self._grid.setVerticalSpacing(theme.px(4 if self._compact else 8))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setColumnMinimumWidth(0, theme.px(_LABELS))
        self._labels[1].setContentsMargins(0, RING, 0, 0)  # beside what is as high as a link
        self._labels[3].setContentsMargins(0, theme.px(6), 0, 0)


def _tell(text: Text, line: str) -> None:
    text.set_words(line)
    text.setVisible(bool(line))
