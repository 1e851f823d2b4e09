"""Two things beside one another, with a hairline between that can be moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from studyapp.gui.translating import tr
from studyapp.gui.widgets.paint import paint_hairline

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_WIDTH, _STEP = 9, 16


class Splitter(QSplitter):
    """The mouse moves the line, or the arrows while it has the focus."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_WIDTH)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self)


class _Handle(QSplitterHandle):
    def __init__(self, splitter: Splitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._theme = splitter.theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Width of the list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.pos().x() + round(step * self._theme.text_size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, x = self._theme, self.width() // 2
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(x - 1, 0, 3, self.height(), theme.colour("accent"))
        else:
            paint_hairline(painter, theme.colour("line"), QPoint(x, 0), QPoint(x, self.height()))
