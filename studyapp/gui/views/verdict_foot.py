"""The foot of a verdict: where the source says so, a way to the passage, and the learner's own note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.gui import note_words, passage_words, words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.facts.bank import Place


class SourceRow(QWidget):
    """The places of a fact, with links behind them, or below them where there is no room."""

    passage_requested = Signal()
    note_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.places = Text(theme)
        self.passage = Link(theme, passage_words.SHOW, keys=("S",))
        self.note = Link(theme, note_words.ADD, keys=("M",))
        self.passage.clicked.connect(self.passage_requested)
        self.note.clicked.connect(self.note_requested)
        self._links = Flow()
        for link in (self.passage, self.note):
            self._links.addWidget(link)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.places.setContentsMargins(0, RING, 0, RING)  # as high as a link is
        self._row.addWidget(self.places, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._links, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_places(self, places: Sequence[Place], *, can_note: bool) -> None:
        """Show where the source says so; nowhere leads to no passage, and `can_note` tells whether a note can be begun."""
        self.places.set_words("; ".join(words.source_line(place) for place in places))
        for part in (self.places, self.passage):
            part.setVisible(bool(places))
        self.note.setVisible(can_note)
        self.setVisible(bool(places) or can_note)
        self._turn(self.width())

    def show_caps(self, *, alt: bool) -> None:
        """Show the keys of the links, which are pressed with Alt while letters are typed."""
        self.passage.set_keys(("Alt", "S") if alt else ("S",))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return (
            self._row.heightForWidth(width)
            if self._row.hasHeightForWidth()
            else self._row.sizeHint().height()
        )

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self.heightForWidth(max(self.width(), self._theme.px(320))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(self.width())

    def _turn(self, width: int) -> None:
        """Stand in one line where there is room for it."""
        shown = [part for part in (self.places, self.passage, self.note) if not part.isHidden()]
        needed = sum(part.sizeHint().width() for part in shown) + self._theme.px(8) * len(shown)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if needed <= width else directions.TopToBottom)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12) - RING)
        self._links.setSpacing(self._theme.px(16) - 2 * RING)
        self._turn(self.width())
