"""How far a sitting has come: one segment a question, or one long bar when there are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from studyapp.gui.translating import tr

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_WIDEST, _NARROWEST, _HEIGHT, _GAP = 286, 120, 4, 2
_LONGEST_SEGMENT, _SHORTEST_SEGMENT = 32, 4


class SegmentsBar(QProgressBar):
    """A progress bar with the questions done, the one being asked, and those to come."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = 0
        self._total = 1
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` questions are behind us; the one after them is being asked."""
        self._done, self._total = done, max(total, 1)
        self.setRange(0, self._total)
        self.setValue(min(done, self._total))
        self.setAccessibleName(tr("{n} of {all}").format(n=min(done + 1, self._total), all=self._total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDEST), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self._theme.px(_HEIGHT))

    def segments(self) -> list[QRect]:
        """Where the segments are, first to last; empty when they would be too short to be told apart."""
        theme, room = self._theme, min(self.width(), self._theme.px(_WIDEST))
        step = min((room + _GAP) // self._total, theme.px(_LONGEST_SEGMENT) + _GAP)
        if step - _GAP < _SHORTEST_SEGMENT:
            return []
        whole = QRect(0, 0, step * self._total - _GAP, theme.px(_HEIGHT))
        whole.moveCenter(self.rect().center())
        return [
            QRect(whole.x() + step * n, whole.y(), step - _GAP, whole.height()) for n in range(self._total)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        segments = self.segments()
        for number, segment in enumerate(segments):
            role: Role = "ink2" if number < self._done else "accent" if number == self._done else "line"
            painter.fillRect(segment, self._theme.colour(role))
        if not segments:
            self._paint_long_bar(painter)

    def _paint_long_bar(self, painter: QPainter) -> None:
        theme = self._theme
        bar = QRect(0, 0, min(self.width(), theme.px(_WIDEST)), theme.px(_HEIGHT))
        bar.moveCenter(self.rect().center())
        painter.fillRect(bar, theme.colour("line"))
        here = theme.px(6)
        done = round((bar.width() - here - 2 * _GAP) * min(self._done / self._total, 1.0))
        if done:
            painter.fillRect(QRect(bar.x(), bar.y(), done, bar.height()), theme.colour("ink2"))
        # The question being asked is set apart from both sides by the gap of the segments.
        apart = QRect(bar.x() + done, bar.y(), here + 2 * _GAP, bar.height())
        painter.fillRect(apart, theme.colour("page"))
        painter.fillRect(apart.adjusted(_GAP if done else 0, 0, -_GAP, 0), theme.colour("accent"))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
