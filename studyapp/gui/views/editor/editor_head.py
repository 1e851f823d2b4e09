"""The head of the editor: the way back, what the fact is called, how it stands, and the two ways to end."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui import editor_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.dropdown import paint_chevron
from studyapp.gui.widgets.heard_line import HeardLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text

FACT, QUESTIONS = "fact", "questions"


class EditorHead(QWidget):
    """In a narrow place its buttons stand below its title, and segments choose between the fact and its questions."""

    left = Signal()
    reverted = Signal()
    finished = Signal()
    side_chosen = Signal(str)
    let_go = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self.back = Link(theme, words.FACTS)
        self.title = Text(theme, "", "title")
        self.status = HeardLine(theme, "small")
        self.revert = Button(theme, words.REVERT, "quiet")
        self.done = Button(theme, words.DONE, "main", keys=("Ctrl", "Enter"))
        self.sides = Segments(
            theme, ((FACT, words.THE_FACT), (QUESTIONS, words.THE_QUESTIONS)), words.THE_FACT
        )
        self.sides.choose(FACT)
        self.notice = QWidget()
        self._notice = QHBoxLayout(self.notice)
        self._notice.setContentsMargins(0, 0, 0, 0)
        self.let_go_link = Link(theme, words.LET_GO)
        self._notice.addWidget(Text(theme, words.UNFINISHED, role="ink2"), 1, Qt.AlignmentFlag.AlignVCenter)
        self._notice.addWidget(self.let_go_link)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.revert.clicked.connect(self.reverted)
        self.done.clicked.connect(self.finished)
        self.sides.chosen.connect(self.side_chosen)
        self.let_go_link.clicked.connect(self.let_go)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Stand in two lines, or in one."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._narrow = narrow
        self.title.set_size("body" if narrow else "title", 600)
        self.sides.setVisible(narrow)
        self.say(self.status.text())
        self.done.show_caps(shown=not narrow)

    def say(self, status: str) -> None:
        """Say how the fact stands; beside the title that takes one line, unless it is very long."""
        self.status.set_words(status)
        room = min(ceil(self._theme.width(status, "small")) + 1, self._theme.px(340))
        self.status.setMinimumWidth(0 if self._narrow else room)

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._names.addWidget(self.back, 0, middle)
        self._names.addWidget(_Angle(self._theme), 0, middle)
        self._names.addWidget(self.title, 1, middle)
        self._ends = QHBoxLayout()
        self._ends.addWidget(self.status, 1, middle)
        self._ends.addWidget(self.revert)
        self._ends.addWidget(self.done)
        self._row.addLayout(self._names, 1)
        self._row.addLayout(self._ends)
        self._rows.addLayout(self._row)
        self._rows.addWidget(self.notice)
        self._segments = QHBoxLayout()
        self._segments.addWidget(self.sides)
        self._segments.addStretch(1)
        self._rows.addLayout(self._segments)

    def _restyle(self) -> None:
        px = self._theme.px
        side = px(40) - RING
        self._rows.setContentsMargins(side, px(16), side, px(8))
        self._rows.setSpacing(px(8))
        self._row.setSpacing(px(8))
        self._names.setSpacing(px(4))
        self._ends.setSpacing(px(8))
        self._notice.setContentsMargins(RING, 0, 0, 0)
        self._segments.setContentsMargins(RING, 0, RING, 0)


class _Angle(QWidget):
    """The angle between the way back and the title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chevron(painter, self._theme, QRect(0, 0, self.width(), self.height()), down=False)
