"""The picture of a key, to be shown where the key works."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.gui.translating import tr
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _PADDING, _GAP = 20, 6, 4
_NAMES = {  # of the keys that keyboards of other countries name otherwise
    "Ctrl": tr("Ctrl", "a key"),
    "Shift": tr("Shift", "a key"),
    "Enter": tr("Enter", "a key"),
    "Space": tr("Space", "a key"),
    "Backspace": tr("Backspace", "a key"),
    "Page Up": tr("Page Up", "a key"),
    "Page Down": tr("Page Down", "a key"),
    "Home": tr("Home", "a key"),
    "End": tr("End", "a key"),
}


def caps_size(theme: Theme, keys: Sequence[str]) -> QSize:
    """The room that a row of key caps takes, in pixels."""
    if not keys:
        return QSize(0, 0)
    width = sum(_cap_width(theme, key) for key in keys) + theme.px(_GAP) * (len(keys) - 1)
    return QSize(width, theme.px(_HEIGHT))


def paint_caps(
    painter: QPainter, theme: Theme, keys: Sequence[str], x: int, y: int, *, on_accent: bool = False
) -> None:
    """Paint a row of key caps from the corner x, y, in key order from left to right."""
    for key in keys:
        width = _cap_width(theme, key)
        _paint_cap(painter, theme, QRect(x, y, width, theme.px(_HEIGHT)), key, on_accent=on_accent)
        x += width + theme.px(_GAP)


class KeyCap(QLabel):
    """One or more key caps in a row: `KeyCap(theme, "Ctrl", "K")`."""

    def __init__(self, theme: Theme, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys_words(keys), parent)
        self._theme = theme
        self._keys = keys
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return caps_size(self._theme, self._keys)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_caps(painter, self._theme, self._keys, 0, (self.height() - self._theme.px(_HEIGHT)) // 2)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def keys_words(keys: Sequence[str], between: str = " + ") -> str:
    """Keys that are pressed together, as they are read: `Ctrl + K`."""
    return between.join(_NAMES.get(key, key) for key in keys)


def _cap_width(theme: Theme, key: str) -> int:
    return max(theme.px(_HEIGHT), ceil(theme.width(_NAMES.get(key, key), "key")) + 2 * theme.px(_PADDING))


def _paint_cap(painter: QPainter, theme: Theme, rect: QRect, key: str, *, on_accent: bool) -> None:
    line = theme.mixed("accent", "on_accent", 0.45) if on_accent else theme.colour("line")
    ground = theme.colour("accent" if on_accent else "surface")
    radius = theme.px(4)
    # A cap is twice as thick at its foot: the outer box in the colour of the line, the top of the key above it.
    paint_box(painter, rect, radius, fill=line)
    face = rect.adjusted(1, 1, -1, -2)
    paint_box(painter, face, radius - 1, fill=ground)
    painter.setFont(theme.font("key"))
    painter.setPen(theme.colour("on_accent" if on_accent else "ink2"))
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter, _NAMES.get(key, key))
