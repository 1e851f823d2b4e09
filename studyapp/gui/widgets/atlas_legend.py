"""What the shades of the map mean, in one line of swatches with words."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui import atlas_words
from studyapp.gui.theme import RING
from studyapp.gui.widgets.atlas_ink import LEVELS, paint_swatch
from studyapp.gui.widgets.picture import Picture

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SWATCH, _GAP, _APART = 14, 6, 16


class AtlasLegend(Picture):
    """Takes a second line where one is too narrow."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(", ".join(atlas_words.LEGEND))

    def heightForWidth(self, width: int) -> int:
        lines = self._places(width)[-1][1] + 1
        return lines * self._theme.line_height("small")

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.line_height("small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, line, side = self._theme, self._theme.line_height("small"), self._theme.px(_SWATCH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        near = Qt.AlignmentFlag.AlignVCenter
        places = zip(self._places(self.width()), atlas_words.LEGEND, LEVELS, strict=True)
        for (x, row), words, level in places:
            left = self.width() - x - self._width(words) if self.isRightToLeft() else x
            swatch = QRectF(left, row * line + (line - side) / 2, side, side)
            place = QRectF(left + side + theme.px(_GAP), row * line, self._width(words), line)
            if self.isRightToLeft():
                swatch.moveRight(left + self._width(words))
                place.moveRight(swatch.left() - theme.px(_GAP))
            paint_swatch(painter, theme, swatch, level)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(place, int(near) | int(Qt.TextFlag.TextDontClip), words)

    def _natural_width(self) -> int:
        return 640

    def _places(self, width: int) -> list[tuple[int, int]]:
        """How far from the near side each begins, and in which line."""
        places: list[tuple[int, int]] = []
        x, row = RING, 0  # where pictures begin that may have the focus
        for words in atlas_words.LEGEND:
            if x > RING and x + self._width(words) + RING > width:
                x, row = RING, row + 1
            places.append((x, row))
            x += self._width(words) + self._theme.px(_APART)
        return places

    def _width(self, words: str) -> int:
        return ceil(self._theme.width(words, "small")) + self._theme.px(_SWATCH + _GAP)
