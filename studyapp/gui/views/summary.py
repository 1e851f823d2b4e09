"""Summary: how many were right, in which order, and what to look at again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import labels, study_words, summary_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.bars import BottomBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.mark_strip import MarkStrip
from studyapp.gui.widgets.text import Text
from studyapp.study.session import Summary

_MEASURE = 880


class SummaryView(QWidget):
    """Comes after a sitting; Enter leads back to Today."""

    done = Signal()
    take_up_requested = Signal()  # the sitting, from where it was left

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._score = Text(theme, "", "figure")
        self._line = Text(theme, "", "reading", role="ink2")
        self._strip = MarkStrip(theme)
        self._again = Text(theme, labels.LOOK_AGAIN, weight=600)
        self._rule = HairLine(theme)
        self._missed = QWidget()
        self._missed_rows = QVBoxLayout(self._missed)
        self._missed_rows.setContentsMargins(0, 0, 0, 0)
        self._missed_rows.setSpacing(0)
        self._ahead = Text(theme, role="ink2")
        self.done_button = Button(theme, labels.DONE, "main", keys=("Enter",))
        self.done_button.clicked.connect(self.done)
        self.take_up = Button(theme, labels.UNDO_LAST, "quiet", keys=("Ctrl", "Z"))
        self.take_up.clicked.connect(self.take_up_requested)
        self._column = Column(theme, _MEASURE)
        self._gaps: list[tuple[QVBoxLayout, int]] = []
        for widget, above in (
            (self._score, 64),
            (self._line, 8),
            (self._strip, 24),
            (self._again, 40),
            (self._rule, 8),
            (self._missed, 0),
            (self._ahead, 16),
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
        layout.addWidget(BottomBar(theme, [self.take_up], [self.done_button]))
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
        while row := self._missed_rows.takeAt(0):
            if old := row.widget():
                old.hide()  # at once, since the sitting may be shown again before it is deleted
                old.deleteLater()
        for missed in summary.missed:
            row_words = summary_words.missed_words(missed, today)
            self._missed_rows.addWidget(LookAgainRow(self._theme, Missed(missed.outcome, *row_words)))
        for widget in (self._again, self._rule, self._missed):
            widget.setVisible(bool(summary.missed))
        self._ahead.set_words(summary_words.ahead_line(*ahead))
        self._column.verticalScrollBar().setValue(0)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undoing = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        leaving = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if leaving and not event.isAutoRepeat():
            self.done.emit()
        elif undoing and not event.isAutoRepeat():
            self.take_up_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        low = self.height() < theme.px(640)
        for holder, above in self._gaps:
            holder.setContentsMargins(RING, theme.px(above // 2 if low else above), RING, 0)
