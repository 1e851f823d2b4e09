"""A line of one pixel that divides where others would draw a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.widgets.paint import paint_hairline

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class HairLine(QWidget):
    """A horizontal hairline."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_hairline(painter, self._theme.colour("line"), QPoint(0, 0), QPoint(self.width(), 0))
