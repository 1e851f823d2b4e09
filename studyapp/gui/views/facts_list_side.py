"""The list of facts with what is above and below it: search, filters, columns; and what to do when nothing is found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import facts_words as words
from studyapp.gui import filter_words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.facts_filters import FactsFilters
from studyapp.gui.views.facts_foot import FactsFoot
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.fact_list import FactList
from studyapp.gui.widgets.fact_list_head import FactListHead
from studyapp.gui.widgets.heard_line import HeardLine
from studyapp.gui.widgets.search_field import SearchField
from studyapp.gui.widgets.text import Text
from studyapp.storage.unfinished import read_unfinished


class FactsListSide(QWidget):
    """Holds the parts and lays them out; the page connects them."""

    cleared = Signal()  # search and filters are to be emptied
    new_requested = Signal()  # a fact is to be written
    draft_requested = Signal(str)  # id of a fact that was begun to be edited, "" for a new one

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self.search = SearchField(theme, words.SEARCH)
        self.filters = FactsFilters(theme, desk)
        self.found = HeardLine(theme, end=True, wrap=False)
        self.head = FactListHead(theme, words.COLUMNS)
        self.head.hold(self.filters.chips[filter_words.SORT])
        self.list = FactList(theme, words.FACTS)
        self.foot = FactsFoot(theme)
        self._why = Text(theme, "", "reading", measure=560)
        self.clear = Button(theme, words.CLEAR_SEARCH)
        self.clear.clicked.connect(self.cleared)
        self.write = Button(theme, words.NEW_FACT)
        self.write.clicked.connect(self.new_requested)
        self._drafts: list[str] = []  # ids of facts that were begun and are not in the bank yet
        self.drafts = Button(theme, "", "quiet")
        self.drafts.hide()
        self.drafts.clicked.connect(lambda: self.draft_requested.emit(self._drafts[0]))
        self.list.verticalScrollBar().installEventFilter(self)
        self._place()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_found(self, found: int, searched: str) -> None:
        """Say how many facts are found, and what to do when there are none."""
        facts = len(self._desk.bank.facts)
        self.found.set_words(words.found_line(found, facts))
        self._stack.setCurrentIndex(0 if found else 1)
        self.head.setVisible(bool(found))
        if not found:
            self._why.set_words(words.empty_line(searched, filtered=self.filters.are_on, facts=facts))
            self.clear.setVisible(bool(facts))
            self.write.setVisible(not facts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        bank = self._desk.bank
        begun = read_unfinished(self._desk.studies.database.path.parent, bank.id)
        self._drafts = [fact for fact in begun if not fact or fact in bank.facts]
        self.drafts.set_verb(words.drafts_line(len(self._drafts)))
        self.drafts.setVisible(bool(self._drafts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the head keep in step with the list, whose scroll bar comes and goes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self.list.verticalScrollBar()
            self.head.set_end(bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self._nothing = QWidget()
        self._reason = QVBoxLayout(self._nothing)
        self._reason.addWidget(self._why)
        for button in (self.clear, self.write):
            self._reason.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._reason.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._field = QHBoxLayout()
        self._field.setContentsMargins(RING, 0, 0, 0)
        self._field.addWidget(self.search, 1)
        self._field.addWidget(self.drafts)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(0)
        self._chips.addWidget(self.filters, 1)
        self._chips.addWidget(self.found, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._field)
        self._rows.addLayout(self._chips)
        table = QVBoxLayout()
        table.setContentsMargins(RING, 0, 0, 0)
        table.setSpacing(0)
        table.addWidget(self.head)
        table.addWidget(self._stack, 1)
        self._rows.addLayout(table, 1)
        self._rows.addWidget(self.foot)

    def _restyle(self) -> None:
        theme, px = self._theme, self._theme.px
        self._rows.setContentsMargins(px(40) - RING, 0, px(16), 0)
        self._chips.setContentsMargins(0, px(8), 0, 0)
        self.found.setContentsMargins(px(12), RING + (px(28) - theme.line_height()) // 2, 0, 0)
        self._reason.setContentsMargins(0, px(24), 0, 0)
        self._reason.setSpacing(px(16))
