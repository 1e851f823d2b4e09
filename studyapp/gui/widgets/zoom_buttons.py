"""The two buttons of a map, + above −; the same keys do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_hairline
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SIDE = 32


class _Zoom(Pressable):
    """One of the two."""

    def __init__(self, theme: Theme, name: str, *, plus: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._plus = plus
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the map has the focus, and the keys

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = theme.colour("hover" if lit else "surface")
        paint_box(painter, box, theme.px(6), fill=fill, border=theme.colour("edge"))
        middle, half = box.center(), theme.px(6)
        colour = theme.colour("ink" if self.isEnabled() else "edge")
        paint_hairline(painter, colour, middle - QPoint(half, 0), middle + QPoint(half, 0))
        if self._plus:
            paint_hairline(painter, colour, middle - QPoint(0, half), middle + QPoint(0, half))


class ZoomButtons(QWidget):
    """Stands in a corner of a map; it takes `RING` pixels more on each side than is seen."""

    asked = Signal(int)  # 1 nearer, -1 farther

    def __init__(self, theme: Theme, nearer: str, farther: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.nearer = _Zoom(theme, nearer, plus=True, parent=self)
        self.farther = _Zoom(theme, farther, plus=False, parent=self)
        self.nearer.clicked.connect(lambda: self.asked.emit(1))
        self.farther.clicked.connect(lambda: self.asked.emit(-1))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SIDE)
        return QSize(side + 2 * RING, 2 * side - 1 + 2 * RING)

    def set_open(self, *, nearer: bool, farther: bool) -> None:
        """Switch each of the two on or off."""
        self.nearer.setEnabled(nearer)
        self.farther.setEnabled(farther)

    def _restyle(self) -> None:
        side = self._theme.px(_SIDE)
        self.resize(self.sizeHint())
        for number, button in enumerate((self.nearer, self.farther)):
            button.setGeometry(QRect(0, number * (side - 1), side + 2 * RING, side + 2 * RING))
