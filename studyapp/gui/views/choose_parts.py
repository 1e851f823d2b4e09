"""The parts of the page on which one chooses what to study: a headed group, and the foot with Start."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import labels, quiz_words, reading_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text


class Titled(QWidget):
    """A head in 600 and, below it, what it stands for."""

    def __init__(self, theme: Theme, head: str, content: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._head = Text(theme, head, weight=600)
        self._near = RING if isinstance(content, Segments) else 0  # other controls keep that room themselves
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._head)
        self._rows.addWidget(content)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(self._near, theme.px(16), 0, 0)
        self._rows.setSpacing(theme.px(4))
        self._head.setContentsMargins(RING - self._near, 0, 0, 0)


class ChooseFoot(QWidget):
    """A hairline, the way back, what the choice comes to, and Start; it stays while the page scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self.back = Button(theme, labels.TODAY, "quiet", keys=("Esc",))
        self.start = Button(theme, labels.START, "main", keys=("Enter",))
        self.read = Button(theme, reading_words.READ_FIRST, "quiet", keys=("R",))
        self.quiz = Button(theme, quiz_words.MAKE_QUIZ, "quiet", keys=("Q",))
        self.line = Text(theme, end=True)
        self._row = QHBoxLayout()
        self._above = QHBoxLayout()  # of the row, where there is little room
        for button in (self.back, self.read, self.quiz):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HairLine(theme))
        column.addLayout(self._above)
        column.addLayout(self._row, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it likes: the page says then that the foot is."""
        return QSize(self._theme.px(240), super().minimumSizeHint().height())

    def show_offer(self, line: str) -> None:
        """Say what the choice comes to; it can be started."""
        self._show(line, can_start=True)

    def show_none(self, line: str) -> None:
        """Say why nothing can be started."""
        self._show(line, can_start=False)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Stand as far from the edges as the page above does; a narrow one leaves out the key caps."""
        self._narrow = narrow
        for button in (self.back, self.start, self.read, self.quiz):
            button.show_caps(shown=not narrow)
        for place, button in enumerate((self.read, self.quiz)):
            if narrow:
                self._above.insertWidget(place, button)
            else:
                self._row.insertWidget(place + 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._restyle()

    def _show(self, line: str, *, can_start: bool) -> None:
        self.line.set_words(line)
        for button in (self.start, self.read, self.quiz):
            button.setEnabled(can_start)
        self.start.setAccessibleDescription(line)

    def _restyle(self) -> None:
        theme = self._theme
        self.setMinimumHeight(theme.px(64))
        side, around = 24 if self._narrow else 40, theme.px(8)
        self._row.setContentsMargins(theme.px(side - 11) - RING, around, theme.px(side) - RING, around)
        self._row.setSpacing(theme.px(4))
        near = theme.px(side - 11) - RING
        self._above.setContentsMargins(near, around if self._narrow else 0, near, 0)
        self._above.setAlignment(Qt.AlignmentFlag.AlignLeft)
