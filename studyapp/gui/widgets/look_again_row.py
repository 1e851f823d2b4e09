"""One question to look at again: its mark, what was asked, what was answered, the key, when it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.mark import NAMES, paint_mark
from studyapp.gui.widgets.paint import paint_hairline
from studyapp.gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_ABOVE, _MARK, _TEXT = 12, 20, 40
_KEY_SHARE, _WHEN, _GAP = 0.22, 88, 16
_ROOM_FOR_COLUMNS = 640


class Missed(NamedTuple):
    """What the row tells, in words."""

    outcome: Outcome
    stem: str
    given: str  # "You chose 16 October 2017"
    key: str
    when: str  # "tomorrow"


class _Placed(NamedTuple):
    paragraph: Paragraph
    place: QRect


class LookAgainRow(QLabel):
    """A row with a hairline below it; in a narrow place the key stands under the answer."""

    def __init__(self, theme: Theme, missed: Missed, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._missed = missed
        self._heights: dict[int, int] = {}  # a layout asks again and again for the same few widths
        sentences = (NAMES[missed.outcome], missed.stem, missed.given, missed.key, missed.when)
        self.setText(". ".join(sentence for sentence in sentences if sentence))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            foot = max(placed.place.bottom() for placed in self._lay_out(width))
            self._heights[width] = foot + 1 + self._theme.px(_ABOVE) + 1
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self._theme.px(880)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        side = theme.px(_MARK)
        mark = QRect(0, theme.px(_ABOVE) + (theme.line_height() - side) // 2, side, side)
        paint_mark(painter, theme, self._missed.outcome, self._mirrored(mark))
        for paragraph, place in self._lay_out(self.width()):
            mirrored = self._mirrored(place)
            paragraph.paint(painter, mirrored.x(), mirrored.y(), mirrored.width())
        foot = self.height() - 1
        paint_hairline(painter, theme.colour("line"), QPoint(0, foot), QPoint(self.width(), foot))

    def _mirrored(self, place: QRect) -> QRect:
        if not self.isRightToLeft():
            return place
        return QRect(self.width() - place.x() - place.width(), place.y(), place.width(), place.height())

    def _lay_out(self, width: int) -> list[_Placed]:
        theme, missed, direction = self._theme, self._missed, self.layoutDirection()
        stem = Paragraph(theme, missed.stem, direction=direction)
        given = Paragraph(theme, missed.given, "small", role="ink2", direction=direction)
        key = Paragraph(theme, missed.key, weight=600, direction=direction)
        when = Paragraph(theme, missed.when, "small", role="ink2", line=24, end=True, direction=direction)
        left, top, gap = theme.px(_TEXT), theme.px(_ABOVE), theme.px(_GAP)
        when_width = theme.px(_WHEN) if missed.when else 0
        columns = bool(missed.key) and width >= theme.px(_ROOM_FOR_COLUMNS)
        key_width = round(width * _KEY_SHARE) if columns else 0
        stem_width = max(
            width - left - when_width - (gap if missed.when else 0) - (key_width + gap if columns else 0), 1
        )
        placed = [_Placed(stem, QRect(left, top, stem_width, stem.height(stem_width)))]
        below = top + stem.height(stem_width)
        if missed.given:
            placed.append(_Placed(given, QRect(left, below, stem_width, given.height(stem_width))))
            below += given.height(stem_width)
        if columns:
            x = left + stem_width + gap
            placed.append(_Placed(key, QRect(x, top, key_width, key.height(key_width))))
        elif missed.key:
            placed.append(_Placed(key, QRect(left, below, stem_width, key.height(stem_width))))
        placed.append(_Placed(when, QRect(width - when_width, top, when_width, when.height(when_width))))
        return placed

    def _restyle(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()
