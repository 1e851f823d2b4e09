"""The head of the timeline: its title, covering, the table, and what tells lanes apart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import timeline_words as words
from studyapp.gui.desks.timeline_desk import LanesBy
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text


class TimelineHead(QWidget):
    """A title with controls beside it, or below it where it is narrow."""

    lanes_by = Signal(object)  # LanesBy

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Text(theme, words.TIMELINE, "title", wrap=False)
        self.cover = Button(theme, words.cover_verb(""), "quiet", keys=("H",))
        self.tables = Button(theme, words.AS_TABLE, "quiet", keys=("T",))
        kinds = (LanesBy.THEATRE, words.THEATRES), (LanesBy.SECTION, words.SECTIONS)
        self.kinds = Segments(theme, kinds, words.LANES_BY)
        self.kinds.chosen.connect(lambda key: self.lanes_by.emit(LanesBy(key)))
        self._kinds = QWidget()  # as high as the buttons beside it with their room for rings
        around = QVBoxLayout(self._kinds)
        around.setContentsMargins(0, RING, 0, RING)
        around.addWidget(self.kinds)
        self._controls = Flow()
        for control in (self.cover, self.tables, self._kinds):
            self._controls.addWidget(control)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._controls)
        self.set_narrow(narrow=False)

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown rather than the line."""
        return self.tables.text() == words.AS_PICTURE

    def switch(self) -> None:
        """Change between table and line."""
        self.tables.set_verb(words.AS_TABLE if self.shows_table else words.AS_PICTURE)

    def show_controls(self, *, shown: bool, kinds: bool) -> None:
        """Show the two buttons, and the choice of lanes, or leave them out."""
        self.cover.setVisible(shown)
        self.tables.setVisible(shown)
        self._kinds.setVisible(kinds)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the controls below the title, or beside it."""
        px, across = self._theme.px, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        self._row.setSpacing(px(8))
        self._row.setContentsMargins(RING, px(14), 0, px(8))
        self._controls.setSpacing(px(8))
