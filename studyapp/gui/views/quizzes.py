"""The quizzes of a bank, with what came of each for the learner; from here they are taken, given up and removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import quiz_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.quiz_desk import Listed
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text
from studyapp.study.quiz import Quiz

_MEASURE = 880


class QuizzesView(QWidget):
    """A page; Ctrl+Z shows the quiz again that was removed last."""

    quiz_requested = Signal(object)  # a QuizSitting
    report_requested = Signal(object)  # a Report
    choose_requested = Signal()

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self.rows: list[QuizRow] = []
        self._title = Text(theme, words.QUIZZES, "title")
        self._line = Text(theme, words.OPEN_LINE, role="ink2", measure=662)
        self._notice = Text(theme, "", role="ink2")
        self.undo = Link(theme, words.UNDO, keys=("Ctrl", "Z"))
        self.undo.clicked.connect(self._take_back)
        self.choose = Button(theme, words.CHOOSE, keys=("C",))
        self.choose.clicked.connect(self.choose_requested)
        self._told = Flow()
        self._told.addWidget(self._notice)
        self._told.addWidget(self.undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column = Column(theme, _MEASURE, centred=False)
        column = self._column.rows
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addLayout(self._told)
        column.addLayout(self._list)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self.tell("")
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the quizzes as they are; StudyError when they cannot be read."""
        quizzes = self._desk.quizzes.all()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in quizzes]
        for row in self.rows:
            self._list.addWidget(row)
            row.show()
        self._line.set_words(words.OPEN_LINE if quizzes else words.NONE_YET)

    def focus_first(self) -> None:
        """Give the focus to the way into the first quiz, or to what leads to one."""
        first = self.rows[0].take if self.rows else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, line: str, *, undo: bool = False) -> None:
        """Say what was done; "" for nothing."""
        self._notice.set_words(line)
        self._notice.setVisible(bool(line))
        self.undo.setVisible(undo)
        if line:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undoing = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif undoing and self.undo.isVisible():
            self._take_back()
        elif event.text().upper() == "C" and not event.modifiers():
            self.choose_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _row(self, listed: Listed) -> QuizRow:
        quiz, desk = listed.quiz, self._desk.quizzes
        row = QuizRow(self._theme, listed, words.listed_line(listed, self._desk.day()))
        row.take.clicked.connect(lambda: self._try(lambda: self.quiz_requested.emit(desk.begin(quiz))))
        row.results.clicked.connect(lambda: self._try(lambda: self.report_requested.emit(desk.report(quiz))))
        row.give_up.clicked.connect(lambda: self._try(lambda: self._give_up(quiz)))
        row.remove.clicked.connect(lambda: self._try(lambda: self._remove(quiz)))
        return row

    def _give_up(self, quiz: Quiz) -> None:
        self._desk.quizzes.give_up(quiz)
        self.tell(words.given_up_line(quiz.name))
        self._show_anew()

    def _remove(self, quiz: Quiz) -> None:
        self._desk.quizzes.remove(quiz)
        self.tell(words.removed_line(quiz.name), undo=True)
        self._show_anew()

    def _take_back(self) -> None:
        def take_back() -> None:
            self._desk.quizzes.take_back()
            self.tell("")
            self._show_anew()

        self._try(take_back)

    def _show_anew(self) -> None:
        self.refresh()
        self.focus_first()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StudyError as error:
            self._dialogs.show_error(str(error))

    def _restyle(self) -> None:
        theme = self._theme
        self._column.set_side(24 if self.width() < theme.px(620) else 40)
        self._title.setContentsMargins(RING, theme.px(22), RING, theme.px(4))
        self._line.setContentsMargins(RING, 0, RING, theme.px(16))
        self._notice.setContentsMargins(RING, RING, theme.px(8), RING)
        self._list.setContentsMargins(0, 0, 0, theme.px(16))


class QuizRow(QWidget):
    """One quiz: its name, what came of it, and what can be done with it; a hairline at the foot."""

    def __init__(self, theme: Theme, listed: Listed, line: str) -> None:
        super().__init__()
        self.quiz = listed.quiz
        begun = listed.answered is not None
        self.take = Button(theme, words.GO_ON if begun else words.AGAIN if listed.last else words.TAKE)
        self.results = Button(theme, words.RESULTS, "quiet")
        self.give_up = Button(theme, words.GIVE_UP, "quiet")
        self.remove = Button(theme, words.REMOVE, "quiet")
        self.results.setVisible(listed.last is not None)
        self.give_up.setVisible(begun)
        buttons = Flow()
        for button in (self.take, self.results, self.give_up, self.remove):
            button.setAccessibleName(words.of_quiz(button.text(), listed.quiz.name))
            buttons.addWidget(button)
        texts = QVBoxLayout()
        texts.setContentsMargins(RING, 0, RING, 0)
        texts.setSpacing(0)
        texts.addWidget(Text(theme, listed.quiz.name, "reading", weight=600))
        texts.addWidget(Text(theme, line, role="ink2"))
        foot = QVBoxLayout()
        foot.setContentsMargins(RING, theme.px(8), RING, 0)
        foot.addWidget(HairLine(theme))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, theme.px(12), 0, 0)
        rows.setSpacing(theme.px(4))
        rows.addLayout(texts)
        rows.addLayout(buttons)
        rows.addLayout(foot)
