"""A fact as it is compared or looked at again: the question, the sentence with its key marked, who says so and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui import labels, slip_words, words
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.text import Run, Text
from studyapp.questions.explain import explain
from studyapp.study.contrast import marked

_LABELS = 76


class FactSide(QWidget):
    """One fact; `differing` are lines that another fact beside it says otherwise, each with its label."""

    def __init__(
        self,
        theme: Theme,
        bank: Bank,
        card: CardId,
        differing: Sequence[tuple[str, str]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        explanation, sentence = explain(bank, card), marked(bank, card)
        self.setAccessibleName(slip_words.question(bank, card))
        runs = [Run(sentence.before), Run(sentence.key, 600), Run(sentence.after)]
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(Text(theme, slip_words.question(bank, card), role="ink2"))
        self._rows.addWidget(Text(theme, runs, "reading"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        for label, line in differing:
            self._add(label, Text(theme, line))
        claim = QWidget()
        self._claim = QHBoxLayout(claim)
        self._claim.setContentsMargins(0, 0, 0, 0)
        self._claim.addWidget(ClaimMark(theme, explanation.status), 0, Qt.AlignmentFlag.AlignTop)
        self._claim.addWidget(Text(theme, words.claim_line(explanation)), 1)
        self._add(labels.CLAIM, claim)
        if explanation.caution:
            self._add("", Text(theme, explanation.caution, role="ink2"))
        if explanation.source:
            self._add(labels.SOURCE, Text(theme, "; ".join(map(words.source_line, explanation.source))))
        self._rows.addLayout(self._grid)
        self._rows.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _add(self, label: str, part: QWidget) -> None:
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Text(self._theme, label, role="ink3", wrap=False), row, 0, top)
        self._grid.addWidget(part, row, 1, top)

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setSpacing(theme.px(8))
        self._claim.setSpacing(theme.px(8))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnMinimumWidth(0, theme.px(_LABELS))
