"""What keeps slipping, on Today: pairs taken for one another and questions missed again and again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.ids import CardId
from studyapp.gui import slip_words
from studyapp.gui.desks.slip_desk import SlipDesk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.slip_row import SlipRow
from studyapp.gui.views.today_panel import TodayPanel
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text
from studyapp.memory.card import Card
from studyapp.study.confusions import Confusion

_ROWS = 3


class SlipPanel(TodayPanel):
    """At most three rows, which the digits open too; hidden when there is nothing to tell."""

    def __init__(self, theme: Theme, desk: SlipDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._narrow = False
        self._rows: list[SlipRow] = []
        self._undo = SlipRow(theme, slip_words.SUSPENDED, "", slip_words.UNDO, ("Ctrl", "Z"))
        self._undo.link.clicked.connect(self._take_back)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._title = Text(theme, slip_words.KEEPS_SLIPPING, weight=600)
        self._column.addWidget(self._title)
        self._line = QVBoxLayout()
        self._line.setContentsMargins(RING, 0, RING, 0)
        self._line.addWidget(HairLine(theme))
        self._column.addLayout(self._line)
        self._column.addWidget(self._undo)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show what the desk says now."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        found = self._desk.slipping
        leeches = found.leeches[: max(1, _ROWS - len(found.pairs))]
        pairs = found.pairs[: _ROWS - len(leeches)]
        makers = [*map(self._pair, pairs), *map(self._leech, leeches)]
        self._rows = [make(str(number)) for number, make in enumerate(makers, 1)]
        for row in self._rows:
            row.set_narrow(self._narrow)
            self._column.addWidget(row)
            row.show()  # now, and not when the layout comes to it
        self._undo.setVisible(self._desk.suspended is not None)
        self.setVisible(bool(self._rows) or self._desk.suspended is not None)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - as in TodayPanel
        """Let the links stand below what they are about."""
        self._narrow = narrow
        for row in (self._undo, *self._rows):
            row.set_narrow(narrow)

    def press_key(self, event: QKeyEvent) -> bool:
        """Open the row of a digit, or take back."""
        if event.isAutoRepeat():
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and self._desk.suspended:
            self._take_back()
            return True
        digit = event.text()
        if digit.isdecimal() and not event.modifiers() and 0 < int(digit) <= len(self._rows):
            self._rows[int(digit) - 1].link.click()
            return True
        return False

    def _pair(self, pair: Confusion) -> Callable[[str], SlipRow]:
        def opened(theme: Theme, window: QWidget) -> Sheet:
            from studyapp.gui.views.pair_sheet import open_pair  # noqa: PLC0415 - only when it is asked for

            sheet = open_pair(theme, window, self._desk.bank, pair.one, pair.other)
            sheet.drill_requested.connect(self.sitting_requested)
            return sheet

        line = slip_words.pair_line(self._desk.bank, pair.one, pair.other)
        return self._maker(line, slip_words.times(pair.times), slip_words.COMPARE, opened)

    def _leech(self, card: Card) -> Callable[[str], SlipRow]:
        def opened(theme: Theme, window: QWidget) -> Sheet:
            from studyapp.gui.views.pair_sheet import open_slipping  # noqa: PLC0415 - only when it is asked for

            sheet = open_slipping(theme, window, self._desk.bank, card.id)
            sheet.drill_requested.connect(self.sitting_requested)
            sheet.suspend_requested.connect(self._suspend)
            return sheet

        lapses = card.memory.lapses if card.memory else 0
        line = slip_words.question(self._desk.bank, card.id)
        return self._maker(line, slip_words.missed(lapses), slip_words.SEE, opened)

    def _maker(
        self, line: str, note: str, verb: str, opened: Callable[[Theme, QWidget], Sheet]
    ) -> Callable[[str], SlipRow]:
        def make(digit: str) -> SlipRow:
            row = SlipRow(self._theme, line, note, verb, (digit,))
            row.link.clicked.connect(lambda: self.sheet_requested.emit(opened))
            return row

        return make

    def _suspend(self, card: CardId) -> None:
        self.change_requested.emit(lambda: self._desk.suspend(card))

    def _take_back(self) -> None:
        self.change_requested.emit(self._desk.take_back)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, self._theme.px(32))
        self._title.setContentsMargins(RING, 0, RING, self._theme.px(8))
