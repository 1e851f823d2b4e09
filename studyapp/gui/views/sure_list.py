"""The facts that were answered surely and wrongly, and not rightly since, with a way to practise them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui import calibration_words as words
from studyapp.gui.desks.foretelling_desk import SureAndWrong
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.text import Text

_SHOWN = 8  # facts; of more the rest is counted


class SureList(QWidget):
    """Hidden while there is none."""

    practise_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: Sequence[SureAndWrong] = ()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(RING, 0, RING, 0)
        self._rows.setSpacing(0)
        self.practise = Button(theme, words.practise_verb(0), "plain", keys=("P",))
        self.practise.clicked.connect(self.practise_requested)
        head = Text(theme, words.SURE_AND_WRONG, weight=600)
        head.setContentsMargins(RING, 0, RING, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(head)
        layout.addLayout(self._rows)
        layout.addWidget(self.practise)

    def show_facts(self, told: Sequence[SureAndWrong], today: date) -> None:
        """Show these, the surest first."""
        self._told = tuple(told)
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        for one in self._told[:_SHOWN]:
            said = words.sure_line(one.certainty, date.fromordinal(one.day), today)
            missed = Missed(Outcome.WRONG, one.sentence, said, one.key, "")
            self._rows.addWidget(LookAgainRow(self._theme, missed))
        if len(self._told) > _SHOWN:
            self._rows.addWidget(Text(self._theme, words.more_line(len(self._told) - _SHOWN), role="ink2"))
        self.practise.set_verb(words.practise_verb(len(self._told)))
        self.setVisible(bool(self._told))

    def table(self) -> Table:
        """All of them, not only those that are shown."""
        rows = tuple((one.sentence, one.key, words.percent(one.certainty)) for one in self._told)
        return Table(words.FACT_COLUMNS, rows)
