"""Paints one fact of a list: its claim, its sentence, how likely it is recalled, when it is asked next."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from studyapp.gui.style import RING_WIDTH
from studyapp.gui.widgets.claim_mark import paint_claim
from studyapp.gui.widgets.paint import paint_box, paint_hairline
from studyapp.gui.widgets.paragraph import Paragraph, Run
from studyapp.gui.widgets.recall_bar import BAR, NUMBER, paint_recall

if TYPE_CHECKING:
    from studyapp.gui.facts_words import FactRow
    from studyapp.gui.theme import Theme

BEFORE = 52  # from the edge to the sentence, past the mark
NEXT, RECALL = 116, BAR + 8 + NUMBER  # the columns at the right
SIDE, _GAP, _ABOVE, _MARK = 12, 16, 10, 20
ONE_COLUMN = 480  # narrower than this, recall and day stand below the sentence
_KEPT = 300  # sentences that are laid out


class FactPainter:
    """Measures and paints rows; what was laid out is kept until the theme or the search is another."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._paragraphs: dict[tuple[str, tuple[tuple[int, int], ...], Qt.LayoutDirection], Paragraph] = {}

    def forget(self) -> None:
        """Lay everything out anew."""
        self._paragraphs.clear()

    @property
    def usual_height(self) -> int:
        """The height that a row not yet measured is taken to have, in pixels."""
        return 2 * self._theme.line_height() + 2 * self._theme.px(_ABOVE) + 1

    def height(self, row: FactRow, width: int, direction: Qt.LayoutDirection) -> int:
        """The height of a row so many pixels wide."""
        theme = self._theme
        words = self._paragraph(row, direction).height(self._room(width))
        foot = theme.line_height("small") if self.one_column(width) else 0
        return max(words + foot + 2 * theme.px(_ABOVE) + 1, theme.px(44))

    def one_column(self, width: int) -> bool:
        """Whether recall and day stand below the sentence."""
        return width < self._theme.px(ONE_COLUMN)

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        row: FactRow,
        direction: Qt.LayoutDirection,
        *,
        chosen: bool = False,
        hovered: bool = False,
        ring: bool = False,
    ) -> None:
        """Paint a row into its place."""
        theme, mirrored = self._theme, direction == Qt.LayoutDirection.RightToLeft
        if chosen or hovered:
            painter.fillRect(place, theme.colour("accent_soft" if chosen else "hover"))
        end = place.bottomLeft(), QPoint(place.right() + 1, place.bottom())
        paint_hairline(painter, theme.colour("line"), *end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ring or (chosen and theme.high_contrast):
            paint_box(painter, place, theme.px(4), border=theme.colour("accent"), width=RING_WIDTH)

        def placed(x: int, width: int) -> QRect:
            left = place.right() + 1 - x - width if mirrored else place.left() + x
            return QRect(left, place.top() + theme.px(_ABOVE), width, theme.line_height())

        side = theme.px(_MARK)
        paint_claim(painter, theme, placed(theme.px(SIDE), side), row.status)
        room = self._room(place.width())
        words, paragraph = placed(theme.px(BEFORE), room), self._paragraph(row, direction)
        paragraph.paint(painter, words.left(), words.top(), room)
        recall, comes = self._figures(place.width(), placed)
        if self.one_column(place.width()):
            down = paragraph.height(room) - (theme.line_height() - theme.line_height("small")) // 2
            recall.translate(0, down)
            comes.translate(0, down)
        if row.recall is not None:
            paint_recall(painter, theme, recall, row.recall, row.percent, mirrored=mirrored)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        side = far | Qt.AlignmentFlag.AlignAbsolute  # else the painter mirrors it once more
        painter.drawText(comes, side | Qt.AlignmentFlag.AlignVCenter, row.next)

    def _figures(self, width: int, placed: Callable[[int, int], QRect]) -> tuple[QRect, QRect]:
        px = self._theme.px
        if self.one_column(width):
            recall = placed(px(BEFORE), px(RECALL))
            return recall, placed(px(BEFORE + RECALL), max(width - px(BEFORE + RECALL + SIDE), 1))
        return (
            placed(width - px(SIDE + NEXT + RECALL), px(RECALL)),
            placed(width - px(SIDE + NEXT), px(NEXT)),
        )

    def _room(self, width: int) -> int:
        px = self._theme.px
        after = SIDE if self.one_column(width) else SIDE + NEXT + RECALL + _GAP
        return max(width - px(BEFORE) - px(after), 1)

    def _paragraph(self, row: FactRow, direction: Qt.LayoutDirection) -> Paragraph:
        key = (row.sentence, row.matches, direction)
        found = self._paragraphs.get(key)
        if found is None:
            if len(self._paragraphs) >= _KEPT:
                self._paragraphs.clear()
            found = self._paragraphs[key] = Paragraph(self._theme, _runs(row), direction=direction)
        return found


def _runs(row: FactRow) -> list[Run]:
    """The sentence, with the words that a search fits in 600."""
    edges = [0, *(edge for match in row.matches for edge in match), len(row.sentence)]
    pieces = (row.sentence[start:end] for start, end in pairwise(edges))
    return [Run(piece, 600 if number % 2 else None) for number, piece in enumerate(pieces) if piece]
