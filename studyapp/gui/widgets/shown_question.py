"""A question as whoever writes it sees it, painted as one: form, stem, options with the key marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.question_words import KEY, Line, Shown
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_LETTER, _GAP, _MARK, _LINE_GAP = 22, 12, 18, 10


class ShownQuestion(QLabel):
    """A QLabel for what screen readers see: all of it as sentences."""

    def __init__(self, theme: Theme, shown: Shown, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = shown
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_question(shown)
        theme.changed.connect(self._restyle)

    @property
    def shown(self) -> Shown:
        """What is shown."""
        return self._shown

    def show_question(self, shown: Shown) -> None:
        """Show another question."""
        self._shown = shown
        self.setText(shown.spoken)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._walk(None, width)

    def sizeHint(self) -> QSize:
        width = self._theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._walk(painter, self.width())

    def _walk(self, painter: QPainter | None, width: int) -> int:
        """Paint everything from top to foot, or measure it; how high it is, in pixels."""
        px, y = self._theme.px, 0
        for part in (self._head, self._stem):
            y += self._put(part, painter, 0, y, width)
            y += px(2) if part is self._head else 0
        for line, words in zip(self._shown.lines, self._lines, strict=True):
            y += px(_LINE_GAP)
            y += self._put_line(line, words, painter, y, width)
        if self._shown.note:
            y += px(8)
            y += self._put(self._note, painter, 0, y, width)
        return y

    def _put(self, words: Paragraph, painter: QPainter | None, x: int, y: int, width: int) -> int:
        if painter:
            left = self.width() - x - width if self.isRightToLeft() else x
            words.paint(painter, left, y, width)
        return words.height(width)

    def _put_line(self, line: Line, words: Paragraph, painter: QPainter | None, y: int, width: int) -> int:
        theme, px = self._theme, self._theme.px
        before = px(_LETTER + _GAP) if line.letter else 0
        after = px(2 * _GAP + _MARK) + round(theme.width(KEY, "small", 600)) if line.key else 0
        room = max(width - before - after, px(96))
        height = words.height(room)
        if painter:
            self._put(words, painter, before, y, room)
            if line.letter:
                self._put_letter(painter, line.letter, y, words.line_height)
            if line.key:
                self._put_key(
                    painter, before + min(room, words.natural_width) + px(_GAP), y, words.line_height
                )
        return height

    def _put_letter(self, painter: QPainter, letter: str, y: int, line: int) -> None:
        theme, side = self._theme, self._theme.px(_LETTER)
        place = self._placed(0, y + (line - side) // 2, side, side)
        paint_box(painter, place, theme.px(4), fill=theme.colour("page"), border=theme.colour("line"))
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)

    def _put_key(self, painter: QPainter, x: int, y: int, line: int) -> None:
        theme, side = self._theme, self._theme.px(_MARK)
        paint_mark(painter, theme, Outcome.RIGHT, self._placed(x, y + (line - side) // 2, side, side))
        width = round(theme.width(KEY, "small", 600)) + 2
        word = self._placed(x + side + theme.px(6), y, width, line)
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour("right"))
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, KEY)

    def _placed(self, x: int, y: int, width: int, height: int) -> QRect:
        return QRect(self.width() - x - width if self.isRightToLeft() else x, y, width, height)

    def _restyle(self) -> None:
        theme, shown, direction = self._theme, self._shown, self.layoutDirection()
        self._head = Paragraph(theme, shown.head, "small", role="ink2", direction=direction)
        self._stem = Paragraph(theme, shown.stem, "reading", direction=direction)
        self._lines = [
            Paragraph(theme, line.text, weight=600 if line.key else 400, direction=direction)
            for line in shown.lines
        ]
        self._note = Paragraph(theme, shown.note, role="ink2", direction=direction)
        self.updateGeometry()
        self.update()
