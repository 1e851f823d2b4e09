"""A sentence with its answers marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Size, Theme

_BESIDE, _UNDERLINE = (
    2,
    2,
)  # how far the ground reaches beyond the words, and how thick the line below them is


class MarkedText(Text):
    """Text in which some places stand on the soft accent and are underlined."""

    def __init__(self, theme: Theme, size: Size = "reading", *, parent: QWidget | None = None) -> None:
        self._places: Sequence[tuple[int, int]] = ()
        super().__init__(theme, "", size, measure=662, parent=parent)

    def set_sentence(self, sentence: str, places: Sequence[tuple[int, int]]) -> None:
        """Show a sentence, marked from and up to these letters."""
        self._places = tuple(places)
        self.set_words(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, area = self._theme, self.contentsRect()
        width = self._limited(area.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        beside, thick = theme.px(_BESIDE), theme.px(_UNDERLINE)
        x = area.right() + 1 - width if self.isRightToLeft() else area.left()
        for start, end in self._places:
            for line in self._laid_out().boxes(start, end, width):
                box = line.translated(x, area.top()).adjusted(-beside, 1, beside, -1)
                painter.setBrush(theme.colour("accent_soft"))
                painter.drawRoundedRect(box, theme.px(3), theme.px(3))
                painter.setBrush(theme.colour("accent"))
                painter.drawRect(QRectF(box.left(), box.bottom() - thick, box.width(), thick))
        painter.end()
        super().paintEvent(event)
