"""Lets something that has just come fade in, without a moment's wait for whoever goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

VERDICT, OVERLAY = 120, 80  # ms
_FIRST = 0.4  # of what comes is to be seen in the first picture, so that it can be read at once
_ENDING = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


def fade_in(theme: Theme, part: QWidget, ground: Role, length: int, *, inset: int = 0) -> None:
    """Let what a part holds, but for an `inset` of pixels, come out of its ground within `length` ms.

    The part is there at once and hears every key; what is painted over it goes at the first of them.
    """
    if theme.moves:
        _Cover(theme, part, ground, length, inset)


class _Cover(QWidget):
    """The ground, with a picture of what lies below coming out of it, so that nothing is painted anew meanwhile."""

    def __init__(self, theme: Theme, part: QWidget, ground: Role, length: int, inset: int) -> None:
        super().__init__(part)
        self._theme = theme
        self._part = part
        self._ground: Role = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(part.rect().adjusted(inset, inset, -inset, -inset))
        self._coming = QVariantAnimation(self)
        self._coming.setStartValue(_FIRST)
        self._coming.setEndValue(1.0)
        self._coming.setDuration(length)
        self._coming.valueChanged.connect(self.update)
        self._coming.finished.connect(self._end)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._picture = self._taken()
        self.show()
        self.raise_()
        self._coming.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDING:
            self._end()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(self._ground))
        painter.setOpacity(self._coming.currentValue())
        painter.drawPixmap(QPoint(0, 0), self._picture)

    def _taken(self) -> QPixmap:
        """What lies below."""
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._part.render(picture, QPoint(0, 0), QRegion(self.geometry()), QWidget.RenderFlag.DrawChildren)
        return picture

    def _end(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._coming.stop()
        self.hide()
        self.deleteLater()
