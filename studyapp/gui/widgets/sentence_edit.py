"""The field in which a fact is written as one sentence, with its answers marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextLine
from PySide6.QtWidgets import QWidget

from studyapp.gui.sentence_marks import Mark, Sentence
from studyapp.gui.widgets.growing_edit import GrowingEdit
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_LINE = 35  # leaves room for the line below a mark
_SIDE, _ABOVE, _BELOW = 1, 3, 3  # of a mark, around its words
_EMPTY = 10  # the width of a mark without words


class SentenceEdit(GrowingEdit):
    """Shows a `Sentence`; what is typed changes its words, Ctrl+M asks to mark or unmark what is chosen."""

    changed = Signal()  # the person typed: `sentence` is another one
    mark_requested = Signal(int, int)  # from where to where in the words
    unmark_requested = Signal(str)  # slot
    reached = Signal(str)  # the cursor came to the mark of this slot, "" to none

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        self.sentence = Sentence("")
        self._at = ""
        self._change = (
            0,
            0,
            0,
        )  # the last one: from where, how much was removed, how much added, in Qt's units
        self._typed_to = -1  # where the cursor stood after the last letter
        super().__init__(theme, size="reading", line=_LINE, around=12, parent=parent)
        self.cursorPositionChanged.connect(self._moved)
        self.document().contentsChange.connect(self._note_change)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show another sentence; nothing of it is told."""
        self.sentence = sentence
        self.show_text(sentence.text)
        self.viewport().update()

    def go_to(self, slot: str) -> None:
        """Put the cursor behind the words of an answer, if it is marked."""
        for mark in self.sentence.marks:
            if mark.slot == slot and not mark.start <= self._place(self.textCursor().position()) <= mark.end:
                cursor = self.textCursor()
                cursor.setPosition(self._unit(mark.end))
                self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.accept()
            if not event.isAutoRepeat():
                self.toggle_mark()
        else:
            super().keyPressEvent(event)

    def toggle_mark(self) -> None:
        """Ask to mark the words that are chosen, or to unmark the answer that they belong to."""
        cursor = self.textCursor()
        start, end = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        if mark := self.sentence.mark_at(start, end):
            self.unmark_requested.emit(mark.slot)
            return
        start, end = self.sentence.whole_words(start, end)
        if end > start:
            self.mark_requested.emit(start, end)

    def _words_changed(self) -> None:
        text, before = self.toPlainText(), self.sentence.text
        start, removed, added = self._change
        place = self._place(start, text)
        # Qt counts the end of the paragraph as well, now and then.
        end = min(self._place(start + removed, before), len(before))
        now = min(self._place(start + added, text), len(text))
        if before[:place] != text[:place] or before[end:] != text[now:]:
            place, end, now = _differing(before, text)
        self.sentence = self.sentence.edited(place, end, text[place:now])
        self._typed_to = self.textCursor().position()
        self._moved()
        self.viewport().update()
        self.changed.emit()

    def _note_change(self, start: int, removed: int, added: int) -> None:
        self._change = (start, removed, added)

    def _moved(self) -> None:
        if self._showing:
            return
        cursor = self.textCursor()
        text = self.toPlainText()
        if text != self.sentence.text:  # it is being typed
            return
        if cursor.position() != self._typed_to:
            self.sentence = self.sentence.closed()
        mark = self.sentence.mark_at(
            self._place(cursor.selectionStart(), text), self._place(cursor.selectionEnd(), text)
        )
        at = mark.slot if mark else ""
        if at != self._at:
            self._at = at
            self.reached.emit(at)

    def _paint_below_words(self, painter: QPainter) -> None:
        theme = self._theme
        for mark in self.sentence.marks:
            for box in self._boxes(mark):
                paint_box(painter, box.toAlignedRect(), theme.px(3), fill=theme.colour("accent_soft"))
                foot = QRectF(box.left(), box.bottom() - 2, box.width(), 2)
                painter.fillRect(foot.toAlignedRect(), theme.colour("accent"))

    def _boxes(self, mark: Mark) -> list[QRectF]:
        """The ground of a mark, a box for each line that it stands in."""
        start, end = self._unit(mark.start), self._unit(mark.end)
        block = self.document().findBlock(start)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        corner.setY(corner.y() - self.verticalScrollBar().value())
        px, boxes = self._theme.px, []
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last or (first == last and start == end and self._holds(line, first)):
                ends = sorted((_x(line, first), _x(line, last)))
                left = ends[0]
                right = (
                    min(ends[1], line.x() + line.naturalTextWidth()) if first < last else left + px(_EMPTY)
                )
                letters = self.fontMetrics().height()
                top = line.y() + line.height() - letters
                boxes.append(
                    QRectF(left - px(_SIDE), top - px(_ABOVE), right - left + 2 * px(_SIDE), letters + px(_ABOVE + _BELOW))
                    .translated(corner)
                )  # fmt: skip
        return boxes

    @staticmethod
    def _holds(line: QTextLine, place: int) -> bool:
        return line.textStart() <= place <= line.textStart() + line.textLength()

    def _place(self, unit: int, text: str | None = None) -> int:
        """A place among Qt's units of UTF-16 as one among letters."""
        text = self.sentence.text if text is None else text
        return (
            unit
            if text.isascii()
            else len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))
        )

    def _unit(self, place: int) -> int:
        text = self.sentence.text
        return place if text.isascii() else len(text[:place].encode("utf-16-le")) // 2


def _differing(before: str, text: str) -> tuple[int, int, int]:
    """From where to where two texts differ: the place, its end in the one, and its end in the other."""
    most = min(len(before), len(text))
    start = next((at for at in range(most) if before[at] != text[at]), most)
    left = most - start
    same = next((at for at in range(left) if before[-1 - at] != text[-1 - at]), left)
    return start, len(before) - same, len(text) - same


def _x(line: QTextLine, place: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(place))[0]  # the stubs call it an object
