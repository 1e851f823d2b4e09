"""How likely something is recalled now: a short bar and a share in percent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

BAR, HEIGHT, NUMBER = 40, 6, 42  # the bar, and the room for the number behind it


class RecallBar(QLabel):
    """A bar of 40 pixels and its number; empty where nothing was answered yet."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_share(self, share: float | None, words: str) -> None:
        """Show a share from 0 to 1 with its words; None shows nothing."""
        self._share = share
        self.setText(words if share is not None else "")
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(BAR + 8 + NUMBER), self._theme.line_height("small"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._share is not None:
            painter = QPainter(self)
            paint_recall(
                painter, self._theme, self.rect(), self._share, self.text(), mirrored=self.isRightToLeft()
            )

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def paint_recall(
    painter: QPainter, theme: Theme, place: QRect, share: float, words: str, *, mirrored: bool = False
) -> None:
    """Paint the bar at the near side of a place one line high, and the words at its far side."""
    bar = QRect(place.left(), 0, theme.px(BAR), theme.px(HEIGHT))
    bar.moveTop(place.top() + (place.height() - bar.height()) // 2)
    filled = QRect(bar)
    filled.setWidth(max(round(bar.width() * share), 1))
    if mirrored:
        bar.moveRight(place.right())
        filled.moveRight(place.right())
    painter.fillRect(bar, theme.colour("line"))
    painter.fillRect(filled, theme.colour("accent"))
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("ink"))
    far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, far | middle, words)
