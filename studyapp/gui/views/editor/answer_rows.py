"""The answers of a fact below one another; the chosen one has its details right below its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui import editor_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.dropdown import paint_chevron
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.pressable import Pressable

_HEIGHT, _SIDE, _CHEVRON, _NARROW = 44, 14, 18, 360


@dataclass(frozen=True, slots=True)
class Answer:
    """One row: the name of the slot, its words in the sentence, its kind, what matters, and whether it has faults."""

    slot: str
    words: str
    kind: str
    matters: str
    faulty: bool = False


class AnswerRows(QWidget):
    """`chosen` carries the slot whose details a person wants, "" to close them."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, details: QWidget) -> None:
        """`details` is what stands below the chosen row."""
        super().__init__()
        self._theme = theme
        self._details = details
        self.rows: list[AnswerRow] = []
        self.current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RING, RING, RING, RING)
        self._column.setSpacing(0)
        self._column.addWidget(details)
        details.hide()
        theme.changed.connect(self.update)

    def show_answers(self, answers: Sequence[Answer], current: str) -> None:
        """Show these, with the details of one of them open, or of none."""
        while len(self.rows) < len(answers):
            row = AnswerRow(self._theme)
            row.clicked.connect(lambda _checked=False, row=row: self._press(row))
            row.stepped.connect(lambda by, row=row: self._step(row, by))
            self.rows.append(row)
            self._column.addWidget(row)
        while len(self.rows) > len(answers):
            row = self.rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for row, answer in zip(self.rows, answers, strict=True):
            row.show_answer(answer, opened=answer.slot == current)
        self.current = current
        at = next((number for number, one in enumerate(answers) if one.slot == current), -1)
        if self._column.indexOf(self._details) != at + 1 or at < 0:
            self._column.removeWidget(self._details)
            self._column.insertWidget(at + 1, self._details)
        self._details.setVisible(at >= 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.rows:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(RING, RING, -RING, -RING)
        paint_box(painter, frame, theme.px(6), fill=theme.colour("surface"), border=theme.colour("line"))
        for row in self.rows:
            if row is not self.rows[0]:
                painter.fillRect(RING + 1, row.y(), frame.width() - 2, 1, theme.colour("line"))

    def _press(self, row: AnswerRow) -> None:
        slot = row.answer.slot
        self.chosen.emit("" if slot == self.current else slot)

    def _step(self, row: AnswerRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)


class AnswerRow(Pressable):
    """Words with the mark that they have in the sentence, their kind, what matters, and an angle."""

    stepped = Signal(int)  # to the row above (-1) or below (1)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.answer = Answer("", "", "", "")
        self._opened = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Answer, *, opened: bool) -> None:
        """Show an answer, with its details open or not."""
        if (answer, opened) == (self.answer, self._opened):
            return
        self.answer, self._opened = answer, opened
        self.setText(answer.words)
        self.setAccessibleName(", ".join(filter(None, (answer.words, answer.kind, answer.matters))))
        self.setAccessibleDescription(words.row_state(faulty=answer.faulty, opened=opened))
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 if self._narrow() else 1
        theme = self._theme
        return QSize(theme.px(240), max(theme.px(_HEIGHT), lines * theme.line_height() + theme.px(16)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted(1, 1, -1, 0)
        if self._opened:
            paint_box(painter, place, 0, fill=theme.colour("accent_soft"))
        elif self.underMouse():
            paint_box(painter, place, px(5), fill=theme.colour("hover"))
        if self.shows_ring:
            paint_box(painter, place.adjusted(1, 1, -1, -1), px(5), border=theme.colour("accent"), width=2)
        side, arrow = px(_SIDE), px(_CHEVRON)
        inner = place.adjusted(side, 0, -side - arrow - px(8), 0)
        if self._narrow():
            line = theme.line_height()
            top = place.top() + (place.height() - 2 * line) // 2
            first = QRect(inner.left(), top, inner.width(), line)
            second = first.translated(0, line)
            self._put_words(painter, first)
            more = ", ".join(filter(None, (self.answer.kind, self.answer.matters)))
            self._put(painter, second, more, "ink2")
        else:
            mark = QRect(inner.left(), inner.top(), round(inner.width() * 0.42), inner.height())
            kind = QRect(mark.right() + px(12), inner.top(), round(inner.width() * 0.2), inner.height())
            rest = inner.adjusted(kind.right() + px(8) - inner.left(), 0, 0, 0)
            self._put_words(painter, mark)
            self._put(painter, kind, self.answer.kind, "ink2", small=True)
            self._put(painter, rest, self.answer.matters, "ink")
        end = QRect(place.right() - side - arrow, place.top(), arrow, place.height())
        if self.answer.faulty:
            side = px(16)
            sign = QRect(end.left() - side - px(4), end.center().y() - side // 2, side, side)
            paint_mark(painter, theme, Outcome.WRONG, sign)
        paint_chevron(painter, theme, end, down=self._opened)

    def _put_words(self, painter: QPainter, place: QRect) -> None:
        """The words as they are marked in the sentence."""
        theme = self._theme
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.answer.words or "…", Qt.TextElideMode.ElideRight, place.width())
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height() + 4
        box = QRect(place.left() - 2, place.center().y() - height // 2, width, height)
        box = QStyle.visualRect(self.layoutDirection(), place, box)
        paint_box(
            painter, box, theme.px(3), fill=theme.mixed("accent_soft", "accent", 0.1 if self._opened else 0)
        )
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, theme.colour("accent"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _put(self, painter: QPainter, place: QRect, text: str, role: str, *, small: bool = False) -> None:
        theme = self._theme
        painter.setFont(theme.font("small" if small else "body"))
        painter.setPen(theme.colour(role))  # type: ignore[arg-type]
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _narrow(self) -> bool:
        return self.width() < self._theme.px(_NARROW)
