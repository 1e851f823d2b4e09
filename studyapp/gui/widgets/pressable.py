"""What everything that can be pressed has in common: theme, focus ring, hover, and deafness to held keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from studyapp.gui.theme import RING

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSING = (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Select)
_UNCHANGED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Pressable(QAbstractButton):
    """A button painted by its subclass inside `box`, which leaves `RING` pixels for the ring on every side.

    Enter and Space press it when it has the focus; a key that is held down presses nothing.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._focused_by_mouse = False
        self._rested_at: QPoint | None = (
            None  # where the pointer lay when something else came to stand under it
        )
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)

    @property
    def box(self) -> QRect:
        """The visible part, without the room for the ring."""
        return self.rect().adjusted(RING, RING, -RING, -RING)

    @property
    def shows_ring(self) -> bool:
        """Whether the focus ring is to be seen: it has the focus, and not by a click."""
        return self.hasFocus() and not self._focused_by_mouse

    @property
    def hovered(self) -> bool:
        """Whether the pointer came over it: one that only happens to lie there says nothing."""
        return self.underMouse() and self._rested_at is None

    def rest_pointer(self) -> None:
        """Take no notice of the pointer until it moves, because something new is shown."""
        self._rested_at = QCursor.pos()
        self.setMouseTracking(True)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._rested_at not in (None, QCursor.pos()):
            self._rested_at = None
            self.setMouseTracking(False)  # only until it has moved: each move would cost a turn of Python
            self.update()
        super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _UNCHANGED:
            self._focused_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _PRESSING:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER:
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
