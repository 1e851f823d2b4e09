"""The pairs of facts that are taken for one another, each with a way to see both side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import progress_words as words
from studyapp.gui import slip_words
from studyapp.gui.desks.slip_desk import SlipDesk
from studyapp.gui.notation import digits
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.slip_row import SlipRow
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.text import Text
from studyapp.study.confusions import Confusion

_SHOWN = 10  # pairs, the latest


class PairsPart(QWidget):
    """A line for each pair, or a sentence while there is none."""

    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, desk: SlipDesk) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._pairs: tuple[Confusion, ...] = ()
        self._narrow = False
        self.rows: list[SlipRow] = []
        self._title = Text(theme, weight=600)
        self._line = Text(theme, role="ink2", measure=600)
        head = QVBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.addWidget(self._title)
        head.addWidget(self._line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)

    def refresh(self) -> None:
        """Show the pairs of the last days; StudyError when they cannot be read."""
        self._pairs = self._desk.slipping.pairs[:_SHOWN]
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(pair) for pair in self._pairs]
        for row in self.rows:
            row.set_narrow(self._narrow)
            self._column.addWidget(row)
            row.show()  # now, and not when the layout comes to it
        self._title.set_words(words.pairs_title(len(self._pairs)))
        self._title.setVisible(bool(self._pairs))
        self._line.set_words(words.PAIRS_LINE if self._pairs else words.PAIRS_EMPTY)

    def tables(self) -> list[tuple[str, Table]]:
        """The pairs with how often they were mixed up; none while there is none."""
        rows = tuple(
            (slip_words.keys_line(self._desk.bank, pair.one, pair.other), digits(pair.times))
            for pair in self._pairs
        )
        return [(words.PAIRS_LINE, Table(words.PAIR_COLUMNS, rows))] if rows else []

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Let the links stand below what they are about."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow)

    def _row(self, pair: Confusion) -> SlipRow:
        line = slip_words.keys_line(self._desk.bank, pair.one, pair.other)
        row = SlipRow(self._theme, line, slip_words.times(pair.times), slip_words.COMPARE, ())
        row.link.clicked.connect(lambda: self._open(pair))
        return row

    def _open(self, pair: Confusion) -> None:
        from studyapp.gui.views.pair_sheet import open_pair  # noqa: PLC0415 - only when it is asked for

        sheet = open_pair(self._theme, self.window(), self._desk.bank, pair.one, pair.other)
        sheet.drill_requested.connect(self.sitting_requested)
