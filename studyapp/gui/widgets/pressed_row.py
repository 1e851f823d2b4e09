"""A row that tells something and leads to it when it is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from studyapp.gui.theme import Theme


class PressedRow(Pressable):
    """Holds a label that paints itself, and is called as it."""

    def __init__(self, theme: Theme, row: QLabel, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.row = row
        row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(row.text())
        self.setAccessibleName(row.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, 0, RING, 0)
        layout.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.row.heightForWidth(width - 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        box = self.rect().adjusted(0, 1, 0, -2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered or self.isDown():
            paint_box(painter, box, theme.px(6), fill=theme.colour("hover"))
        if self.shows_ring:
            paint_ring(painter, theme, box.adjusted(RING, RING, -RING, -RING), theme.px(6))
