"""A link: words in the accent, underlined, that do something when pressed."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.key_cap import caps_size, keys_words, paint_caps
from studyapp.gui.widgets.paint import paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class Link(Pressable):
    """Underlined words with key caps behind them; it takes `RING` pixels more on each side than is seen."""

    def __init__(
        self, theme: Theme, words: str, *, keys: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._keys = tuple(keys)
        self.setText(words)
        self.setAccessibleName(words)
        if keys:
            self.setAccessibleDescription(keys_words(keys))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other key caps."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.setAccessibleDescription(keys_words(keys))
            self._restyle()

    def sizeHint(self) -> QSize:
        theme = self._theme
        caps = caps_size(theme, self._keys).width()
        width = ceil(theme.width(self.text())) + (theme.px(8) + caps if caps else 0)
        return QSize(width + 2 * RING, theme.line_height() + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shows_ring:
            paint_ring(painter, theme, box, theme.px(4))
        width = ceil(theme.width(self.text()))
        caps = caps_size(theme, self._keys)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.right() + 1 - width if mirrored else box.left()
        painter.setFont(theme.font())
        painter.setPen(theme.colour("accent"))
        words = QRect(left, box.top(), width, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.text())
        metrics = QFontMetricsF(theme.font())
        foot = round(box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2) + theme.px(4)
        strong = self.underMouse() or self.isDown()
        painter.fillRect(
            left, foot, width, 1, theme.colour("accent") if strong else theme.mixed("accent", "page", 0.5)
        )
        if self._keys:
            x = box.left() if mirrored else box.right() + 1 - caps.width()
            paint_caps(painter, theme, self._keys, x, box.top() + (box.height() - caps.height()) // 2)
