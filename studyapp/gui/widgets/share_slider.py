"""A slider for a share in percent, with the ends and the value named below it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_WIDTH, _NARROWEST = 312, 160
_HANDLE, _TRACK = 10, 4  # the radius of the handle, the thickness of the line
_UNDER = 6  # from the handle to the labels
_PAGE = 5  # percent
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -_PAGE,
    Qt.Key.Key_PageUp: _PAGE,
}


class ShareSlider(QAbstractSlider):
    """Arrows move it by 1 %, Page Up and Page Down by 5, Home and End to the ends; so does the mouse."""

    chosen = Signal(int)  # the percent that the person chose

    def __init__(
        self, theme: Theme, name: str, low: int, high: int, *, parent: QWidget | None = None
    ) -> None:
        """Show whole percent from `low` to `high`; `name` is what screen readers call it."""
        super().__init__(parent)
        self._theme = theme
        self._by_mouse = False
        self.setRange(low, high)
        self.setPageStep(_PAGE)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_value(self, percent: int) -> None:
        """Show a value without telling."""
        self.setValue(percent)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH) + 2 * RING, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self._choose(self.value() + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(self.minimum() if key == Qt.Key.Key_Home else self.maximum())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, length = self._extent()
        radius, thick = theme.px(_HANDLE), theme.px(_TRACK)
        x, y = round(self._x(self.value())), 2 * RING + radius
        track = QRect(left, y - thick // 2, length, thick)
        paint_box(painter, track, thick / 2, fill=theme.colour("edge"))
        paint_box(painter, QRect(left, track.top(), x - left, thick), thick / 2, fill=theme.colour("accent"))
        handle = QRect(x - radius, y - radius, 2 * radius, 2 * radius)
        paint_box(painter, handle, radius, fill=theme.colour("accent"))
        if self.hasFocus() and not self._by_mouse:
            paint_ring(painter, theme, handle, radius)
        self._paint_labels(painter, y + radius + theme.px(_UNDER))

    def _paint_labels(self, painter: QPainter, top: int) -> None:
        """Name the value, and the ends as far as they have room beside it."""
        theme = self._theme
        value = self._label(self.value(), top, 600)
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour("ink"))
        painter.drawText(value, Qt.AlignmentFlag.AlignCenter, _words(self.value()))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        near = value.adjusted(-theme.px(8), 0, theme.px(8), 0)
        for end in (self.minimum(), self.maximum()):
            place = self._label(end, top, 400)
            if not place.intersects(near):
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _words(end))

    def _label(self, percent: int, top: int, weight: int) -> QRect:
        width = ceil(self._theme.width(_words(percent), "small", weight)) + 1
        x = round(self._x(percent) - width / 2)
        x = min(max(x, RING), self.width() - RING - width)
        return QRect(x, top, width, self._theme.line_height("small"))

    def _follow(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        left, length = self._extent()
        share = (event.position().x() - left) / length
        self._choose(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def _choose(self, percent: int) -> None:
        chosen = min(max(percent, self.minimum()), self.maximum())
        if chosen != self.value():
            self.show_value(chosen)
            self.chosen.emit(chosen)

    def _extent(self) -> tuple[int, int]:
        """Where the line begins, and how long it is; half the handle and its ring stand out at either end."""
        side = 2 * RING + self._theme.px(_HANDLE)
        return side, max(self.width() - 2 * side, 1)

    def _x(self, percent: int) -> float:
        left, length = self._extent()
        return left + length * (percent - self.minimum()) / (self.maximum() - self.minimum())

    def _height(self) -> int:
        theme = self._theme
        return 2 * (2 * RING + theme.px(_HANDLE)) - RING + theme.px(_UNDER) + theme.line_height("small")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _words(percent: int) -> str:
    return f"{percent}\u00a0%"
