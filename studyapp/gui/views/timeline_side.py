"""The chosen event of the timeline: its fact, or what is to be recalled of it as long as that is covered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import timeline_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.fact_detail import FactDetail
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Run, Text


class TimelineSide(QWidget):
    """Shows one fact, one thing to recall, or how to choose."""

    among_facts = Signal(str)  # id of the fact
    uncovered = Signal()

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._theme = theme
        self.detail = FactDetail(theme, desk, letters=True)
        self.detail.set_side(RING)
        self.among = Button(theme, words.AMONG_FACTS, "quiet", icon="text-search")
        self.among.clicked.connect(lambda: self.among_facts.emit(self.detail.fact))
        self._line = Text(theme, words.CHOOSE_ONE, role="ink2")
        self.uncover = Button(theme, words.UNCOVER, keys=("Space",))
        self.uncover.clicked.connect(self.uncovered)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._line)
        self._rows.addWidget(self.uncover)
        self._rows.addWidget(self.among)
        self._rows.addWidget(self.detail, 1)
        self._end = QWidget()
        self._rows.addWidget(self._end, 1)
        self.show_fact("")
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_fact(self, fact: str) -> None:
        """Show a fact, "" to say how one is chosen; StudyError when it cannot be read."""
        self._show(words.CHOOSE_ONE if not fact else "", covered=False)
        self.detail.show_fact(fact)

    def ask(self, told: str, question: str) -> None:
        """Show what is not covered of an event, and what is asked of it."""
        self.detail.show_fact("")
        self._show([Run(f"{told}\n", 600), Run(question, role="ink2")], covered=True)

    def _show(self, line: str | list[Run], *, covered: bool) -> None:
        fact = not line
        self._line.set_words(line)
        self._line.setVisible(not fact)
        self.uncover.setVisible(covered)
        self.among.setVisible(fact)
        self.detail.setVisible(fact)
        self._end.setVisible(not fact)

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(0, theme.px(4), 0, 0)
        self._rows.setSpacing(theme.px(8))
        self._line.setContentsMargins(RING, 0, RING, 0)
