"""The one widget that shows text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.gui.style import RING_WIDTH
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.paragraph import Paragraph, Run, Words, plain

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Size, Theme

_TABBING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
__all__ = ["Run", "Text", "Words"]


class Text(QLabel):
    """Plain text that wraps, in lines of the height the type scale asks for.

    A QLabel for what screen readers see; the measuring and painting are our own.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words = "",
        size: Size = "body",
        *,
        role: Role = "ink",
        weight: int | None = None,
        measure: float | None = None,
        wrap: bool = True,
        end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show words, a string or runs: `[Run("24 due today,", 600), Run(" about 6 minutes", 400, "ink2")]`.

        `measure` is the widest line (pixels at text size 1); `end` aligns at the far side, for numbers.
        """
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._size: Size = size
        self._role: Role = role
        self._weight = weight
        self._measure = measure
        self._end = end
        self._wrap = wrap
        self._paragraph: Paragraph | None = None
        self._tabbed_to = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setWordWrap(wrap)
        self.set_words(words)
        theme.changed.connect(self._measure_again)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self._words = words
        self.setText(plain(words))
        self._measure_again()

    def set_role(self, role: Role) -> None:
        """Show the words in another colour."""
        self._role = role
        self._measure_again()

    def set_size(self, size: Size, weight: int | None = None) -> None:
        """Show the words in another step of the type scale."""
        self._size, self._weight = size, weight
        self._measure_again()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = self._limited(width - margins.left() - margins.right())
        return self._laid_out().height(inner) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self._limited(self._laid_out().natural_width) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self._wrap:
            return self.sizeHint()
        narrow = min(self.sizeHint().width(), self._theme.px(64))
        return QSize(narrow, self._laid_out().line_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        width = self._limited(area.width())
        x = area.left()
        if self._end != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            x = area.right() + 1 - width
        painter = QPainter(self)
        if self._tabbed_to and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            paint_box(painter, self.rect(), theme.px(6), border=theme.colour("accent"), width=RING_WIDTH)
        self._laid_out().paint(painter, x, area.top(), width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tabbed_to = event.reason() in _TABBING  # whoever is led here by the view itself reads on
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure_again()
        super().changeEvent(event)

    def _limited(self, width: int) -> int:
        return width if self._measure is None else min(width, self._theme.px(self._measure))

    def _laid_out(self) -> Paragraph:
        if self._paragraph is None:
            self._paragraph = Paragraph(
                self._theme,
                self._words,
                self._size,
                weight=self._weight,
                role=self._role,
                wrap=self._wrap,
                end=self._end,
                direction=self.layoutDirection(),
            )
        return self._paragraph

    def _measure_again(self) -> None:
        self._paragraph = None
        self.updateGeometry()
        self.update()
