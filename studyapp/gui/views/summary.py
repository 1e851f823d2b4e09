"""Summary: how many were right, in which order, what to look at again, what was mixed up and what was learnt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.gui import labels, study_words, summary_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.bars import BottomBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.mark_strip import MarkStrip
from studyapp.gui.widgets.pressed_row import PressedRow
from studyapp.gui.widgets.text import Text
from studyapp.study.selection import Selection
from studyapp.study.session import Summary

_MEASURE = 880
_MOST = 20  # rows of what was learnt, and of what was mixed up
_ROOM_FOR_PRACTICE = 900  # text units, of the line beside the button
_ROOM_FOR_WORDS = 560  # narrower than this, the button says only how many


class SummaryView(QWidget):
    """Comes after a sitting; Enter leads back to Today, a row to its fact."""

    done = Signal()
    take_up_requested = Signal()  # the sitting, from where it was left
    fact_requested = Signal(str)  # id of a fact
    compare_requested = Signal(object, object)  # CardId: what was asked, and whose key was given
    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._missed: tuple[CardId, ...] = ()
        self._score = Text(theme, "", "figure")
        self._line = Text(theme, "", "reading", role="ink2")
        self._strip = MarkStrip(theme)
        self._again = _Rows(theme, labels.LOOK_AGAIN)
        self._mixed = _Rows(theme, summary_words.MIXED_UP)
        self._learnt = _Rows(theme, summary_words.LEARNT)
        self._back = Text(theme, role="ink2")
        self._ahead = Text(theme, role="ink2")
        self.done_button = Button(theme, labels.DONE, "main", keys=("Enter",))
        self.done_button.clicked.connect(self.done)
        self.practise = Button(theme, "", "quiet", keys=("P",))
        self.practise.clicked.connect(self._practise)
        self._practice_line = Text(theme, summary_words.PRACTICE_LINE, "small", role="ink2", wrap=False)
        self.take_up = Button(theme, labels.UNDO_LAST, "quiet", keys=("Ctrl", "Z"))
        self.take_up.clicked.connect(self.take_up_requested)
        self._column = Column(theme, _MEASURE)
        self._gaps: list[tuple[QVBoxLayout, int]] = []
        for widget, above in (
            (self._score, 64),
            (self._line, 8),
            (self._strip, 24),
            (self._again, 40),
            (self._mixed, 32),
            (self._learnt, 32),
            (self._back, 16),
            (self._ahead, 4),
        ):
            holder = QVBoxLayout()
            holder.addWidget(widget)
            self._gaps.append((holder, above))
            self._column.rows.addLayout(holder)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        ways_out = [self.practise, self._practice_line, self.take_up]
        layout.addWidget(BottomBar(theme, ways_out, [self.done_button]))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_summary(
        self, summary: Summary, today: date, ahead: tuple[int, int, float], *, finished: bool = True
    ) -> None:
        """Show what came of a sitting, and `ahead` how many cards are due today still, and how many tomorrow, in how many seconds.

        One that was ended before it was `finished` can go on; of one that was, the last step can be taken back.
        """
        self.take_up.set_verb(labels.UNDO_LAST if finished else study_words.GO_ON)
        self._score.set_words(summary_words.score_line(summary))
        self._line.set_words(summary_words.summary_line(summary))
        self._strip.set_outcomes(summary.marks, summary_words.marks_line(summary))
        self._missed = tuple(dict.fromkeys(missed.question.card for missed in summary.missed))
        self._again.show_rows(
            (Missed(one.outcome, *summary_words.missed_words(one, today)), self._to_fact(one.question.card))
            for one in summary.missed
        )
        self._mixed.show_rows(
            (
                (
                    Missed(Outcome.WRONG, *summary_words.mixed_words(one), "", summary_words.COMPARE),
                    self._to_pair(one.one, one.other),
                )
                for one in summary.mixed_up[:_MOST]
            ),
            more=len(summary.mixed_up) - _MOST,
        )
        learnt = ((one, *summary_words.learnt_words(one, today)) for one in summary.learnt[:_MOST])
        self._learnt.show_rows(
            (
                (Missed(Outcome.RIGHT, sentence, "", "", when), self._to_fact(one.card))
                for one, sentence, when in learnt
            ),
            more=len(summary.learnt) - _MOST,
        )
        self._back.set_words(summary_words.again_line(summary.dues, today))
        self._back.setVisible(bool(summary.dues))
        self._ahead.set_words(summary_words.ahead_line(*ahead))
        self._column.verticalScrollBar().setValue(0)
        self._restyle()
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undoing = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        leaving = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        practising = event.key() == Qt.Key.Key_P and not event.modifiers()
        if event.isAutoRepeat() or not (undoing or leaving or practising):
            super().keyPressEvent(event)
        elif leaving:
            self.done.emit()
        elif undoing:
            self.take_up_requested.emit()
        else:
            self._practise()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _practise(self) -> None:
        if self._missed:
            self.sitting_requested.emit(Selection(cards=self._missed, counts=False))

    def _to_fact(self, card: CardId) -> Callable[[], None]:
        return lambda: self.fact_requested.emit(card.fact)

    def _to_pair(self, one: CardId, other: CardId) -> Callable[[], None]:
        return lambda: self.compare_requested.emit(one, other)

    def _restyle(self) -> None:
        theme = self._theme
        low = self.height() < theme.px(640)
        for holder, above in self._gaps:
            part = holder.itemAt(0)
            widget = part.widget() if part else None
            shown, side = (
                widget is not None and not widget.isHidden(),
                0 if isinstance(widget, _Rows) else RING,
            )
            holder.setContentsMargins(side, theme.px(above // 2 if low else above) if shown else 0, side, 0)
        short, missed = self.width() < theme.px(_ROOM_FOR_WORDS), len(self._missed)
        self.practise.set_verb(
            (summary_words.practise_short if short else summary_words.practise_verb)(missed)
        )
        self.practise.setVisible(bool(self._missed))
        self._practice_line.setVisible(bool(self._missed) and self.width() >= theme.px(_ROOM_FOR_PRACTICE))


class _Rows(QWidget):
    """A head and the rows below it, hidden when there are none."""

    def __init__(self, theme: Theme, head: str) -> None:
        super().__init__()
        self._theme = theme
        self._more = Text(theme, "", "small", role="ink2")
        self._head = Text(theme, head, weight=600)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head_column = QVBoxLayout()
        head_column.setContentsMargins(RING, 0, RING, 0)  # as much as the rows keep for their rings
        head_column.setSpacing(8)
        head_column.addWidget(self._head)
        head_column.addWidget(HairLine(theme))
        self._more.setContentsMargins(RING, 8, RING, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head_column)
        column.addLayout(self._rows)
        column.addWidget(self._more)

    def show_rows(self, rows: Iterable[tuple[Missed, Callable[[], None]]], *, more: int = 0) -> None:
        """Show rows, each with what it does when it is pressed, and how many `more` there would be."""
        while row := self._rows.takeAt(0):
            if old := row.widget():
                old.hide()  # at once, since the sitting may be shown again before it is deleted
                old.deleteLater()
        for told, act in rows:
            pressed = PressedRow(self._theme, LookAgainRow(self._theme, told))
            pressed.clicked.connect(act)
            self._rows.addWidget(pressed)
            pressed.show()  # now, not with the next turn of the loop
        self._more.set_words(summary_words.more_line(more) if more > 0 else "")
        self._more.setVisible(more > 0)
        self.setVisible(self._rows.count() > 0)
