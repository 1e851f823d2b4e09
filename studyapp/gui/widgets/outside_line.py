"""One line of links to what lies outside the view of a map; as many as have room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui import atlas_words
from studyapp.gui.theme import RING
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_MOST = 5  # that are named
_APART = 8


class OutsideLine(QWidget):
    """Keeps its height whatever it says, so that the map above it does."""

    chosen = Signal(int)  # the number of a place
    all_requested = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = 0  # of all that lie outside
        self._label = Text(theme, atlas_words.ALL_IN_VIEW, role="ink2", wrap=False, parent=self)
        self._named: list[Link] = []
        self._more = Link(theme, "", parent=self)
        self._more.clicked.connect(self.all_requested)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_outside(self, told: Sequence[tuple[int, str]], *, named: bool = True) -> None:
        """Lead to these, each by its number and name; without `named` it is said only how many there are."""
        for link in self._named:
            link.hide()
            link.deleteLater()
        self._named = []
        for number, name in told[: _MOST if named else 0]:
            link = Link(self._theme, name, parent=self)
            link.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self._named.append(link)
        self._number = len(told)
        self._label.set_words(atlas_words.OUTSIDE if told else atlas_words.ALL_IN_VIEW)
        self._place()

    @property
    def links(self) -> list[Link]:
        """Those that are shown, the one that leads to all others last."""
        return [link for link in (*self._named, self._more) if not link.isHidden()]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.line_height() + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Show the links that have room, and one that leads to all others."""
        apart, x = self._theme.px(_APART), self._label.sizeHint().width() + RING
        self._put(self._label, RING)
        x += apart
        shown = 0
        for link in self._named:
            width = link.sizeHint().width() + apart
            self._say(self._number - shown - 1, shown + 1)
            room = self.width() - x - (self._more.sizeHint().width() if self._number > shown + 1 else 0)
            if shown == self._named.index(link) and width - apart <= room:
                self._put(link, x)
                x += width
                shown += 1
            else:
                link.hide()
        self._say(self._number - shown, shown)
        self._more.setVisible(self._number > shown)
        self._put(self._more, x)

    def _say(self, rest: int, shown: int) -> None:
        words = atlas_words.more(rest) if shown else atlas_words.some_outside(rest)
        self._more.setText(words)
        self._more.setAccessibleName(words)

    def _put(self, part: QWidget, x: int) -> None:
        size = part.sizeHint()
        place = QRect(x, (self.height() - size.height()) // 2, size.width(), size.height())
        if self.isRightToLeft():
            place.moveRight(self.width() - 1 - x)
        part.setGeometry(place)
        if part is not self._more:
            part.show()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place()
