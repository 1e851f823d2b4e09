"""Text laid out in lines of one height, in one or more weights and colours; what `Text` and painted rows share."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from studyapp.gui.theme import TYPE, Size

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_ENDLESS = 1_000_000.0


class Run(NamedTuple):
    """A piece of text that may differ from its paragraph in weight (400, 600) and colour, or be struck out."""

    text: str
    weight: int | None = None
    role: Role | None = None
    struck: bool = False


Words = str | Sequence[Run]


def plain(words: Words) -> str:
    """The text of the runs without weights and colours."""
    return words if isinstance(words, str) else "".join(run.text for run in words)


class Paragraph:
    """Words of one size that can be measured at a width and painted; a new one is made for new words."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        size: Size = "body",
        *,
        weight: int | None = None,
        role: Role = "ink",
        line: float | None = None,
        wrap: bool = True,
        end: bool = False,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Prepare the words; `line` is another line height (at text size 1), `end` sets them at the far side."""
        font = theme.font(size, weight)
        metrics = QFontMetricsF(font)
        self._colour = theme.colour(role)
        self._line = theme.px(line or TYPE[size].line)
        self._baseline = round((self._line - metrics.height()) / 2 + metrics.ascent())
        self._layout = QTextLayout(plain(words).replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        at_the_right = end != (direction == Qt.LayoutDirection.RightToLeft)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if at_the_right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(direction)
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.ManualWrap
        option.setWrapMode(mode)
        self._layout.setTextOption(option)
        if not isinstance(words, str):
            self._layout.setFormats(_formats(theme, words, size))
        self._laid_out_at = -1.0
        self._natural: float | None = None
        self._heights: dict[float, int] = {}

    @property
    def natural_width(self) -> int:
        """The width that needs no breaking of lines, in pixels."""
        if self._natural is None:
            self._break_lines(_ENDLESS)
            lines = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
            self._natural = max((line.naturalTextWidth() for line in lines), default=0.0)
        return ceil(self._natural)

    @property
    def line_height(self) -> int:
        """The distance from line to line, in pixels."""
        return self._line

    def height(self, width: float) -> int:
        """The height of the words broken at a width, in pixels."""
        width = max(width, 1.0)
        height = self._heights.get(width)  # a layout asks again and again for the same few widths
        if height is None:
            self._break_lines(width)
            height = self._heights[width] = max(self._layout.lineCount(), 1) * self._line
        return height

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Paint the words from the corner x, y, broken at the width."""
        self._break_lines(max(width, 1.0))
        painter.setPen(self._colour)
        self._layout.draw(painter, QPointF(x, y))

    def boxes(self, start: int, end: int, width: float) -> list[QRectF]:
        """The part of each line that lies between two letters, counted as Python does, broken at the width."""
        self._break_lines(max(width, 1.0))
        text = self._layout.text()
        first, last = (_units(text[:place]) for place in (start, end))
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            here, after = line.textStart(), line.textStart() + line.textLength()
            if here < last and first < after:
                left, right = sorted(_x(line, min(max(place, here), after)) for place in (first, last))
                right = min(right, line.naturalTextRect().right())  # without the space at its end
                found.append(QRectF(left, number * self._line, right - left, self._line))
        return found

    def _break_lines(self, width: float) -> None:
        if width == self._laid_out_at:
            return
        self._laid_out_at = width
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Lines stand by their baseline, so that a letter from another font does not push its line down.
            line.setPosition(QPointF(0, top + self._baseline - line.ascent()))
            top += self._line
        self._layout.endLayout()


def _formats(theme: Theme, runs: Sequence[Run], size: Size) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for run in runs:
        length = _units(run.text)
        part = QTextLayout.FormatRange()
        part.start, part.length = start, length
        style = QTextCharFormat()
        if run.weight is not None:
            style.setFont(theme.font(size, run.weight))
        if run.role is not None:
            style.setForeground(theme.colour(run.role))
        style.setFontStrikeOut(run.struck)
        part.format = style
        formats.append(part)
        start += length
    return formats


def _x(line: QTextLine, cursor: int) -> float:
    place: tuple[float, int] = line.cursorToX(cursor)  # type: ignore[assignment]  # the stubs know less
    return place[0]


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
