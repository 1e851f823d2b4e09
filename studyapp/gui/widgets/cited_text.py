"""A paragraph of a document in which some sentences stand out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.text import Run, Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_BESIDE = 3  # how far the ground reaches beyond the words


class CitedText(Text):
    """The cited sentences stand on the soft accent, darker than the others around them."""

    def __init__(
        self,
        theme: Theme,
        sentences: Sequence[str],
        cited: Collection[int],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Take the sentences of one paragraph and which of them are cited, counted from 0."""
        ends = list(accumulate(len(one) + 1 for one in sentences))
        self._places = [(end - len(one) - 1, end - 1) for end, one in zip(ends, sentences, strict=True)]
        self._places = [place for at, place in enumerate(self._places) if at in cited]
        runs = [
            Run(f"{one} " if at + 1 < len(sentences) else one, None, "ink" if at in cited else "ink2")
            for at, one in enumerate(sentences)
        ]
        super().__init__(theme, runs, parent=parent)
        self.cited = " ".join(one for at, one in enumerate(sentences) if at in cited)
        beside = theme.px(_BESIDE)
        self.setContentsMargins(beside, 0, beside, 0)

    def first_line(self) -> QRect:
        """Where the first cited sentence begins, within the widget; empty where none is cited."""
        boxes = self._boxes()
        return boxes[0] if boxes else QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        for box in self._boxes():
            painter.drawRoundedRect(box, theme.px(3), theme.px(3))
            if theme.high_contrast:  # where the soft ground is as the page
                painter.fillRect(box.left(), box.bottom(), box.width(), 2, theme.colour("accent"))
        painter.end()
        super().paintEvent(event)

    def _boxes(self) -> list[QRect]:
        area, beside = self.contentsRect(), self._theme.px(_BESIDE)
        width = self._limited(area.width())
        x = area.right() + 1 - width if self.isRightToLeft() else area.left()
        return [
            line.translated(x, area.top()).toRect().adjusted(-beside, 0, beside, 0)
            for start, end in self._places
            for line in self._laid_out().boxes(start, end, width)
        ]
