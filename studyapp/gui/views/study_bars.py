"""What stands around the question in Study: progress above, ways out and the way on below, and a line for trouble."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui import labels, words
from studyapp.gui.theme import Theme
from studyapp.gui.views.study_keys import Command
from studyapp.gui.widgets.bars import BottomBar, TopBar
from studyapp.gui.widgets.button import Button, Kind
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.mark import Mark
from studyapp.gui.widgets.segments_bar import SegmentsBar
from studyapp.gui.widgets.text import Run, Text
from studyapp.memory.card import Rating
from studyapp.study.session import StudySession


class StudyBars(QWidget):
    """Makes and keeps the bars; the view lays them out. Buttons report as commands."""

    asked_for = Signal(object)  # Command
    rated = Signal(object)  # Rating

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._segments = SegmentsBar(theme)
        self._count = Text(theme, wrap=False)
        end = self._button(labels.END, Command.END, ("Esc",), icon="x")
        self.top = TopBar(theme, end, self._segments, self._count)
        self._asking = [self._button(labels.DONT_KNOW, Command.DONT_KNOW, ("Ctrl", "D"))]
        self._overrule = self._button(labels.COUNT_AS_RIGHT, Command.OVERRULE, ("O",))
        self._guessed = self._button(labels.I_GUESSED, Command.GUESSED, ("G",))
        self._undo = self._button(labels.UNDO, Command.UNDO, ("Ctrl", "Z"))
        self._more = Button(theme, labels.MORE, "quiet")
        self._more.clicked.connect(self._open_menu)
        self.check = Button(theme, labels.CHECK, "main", keys=("Enter",))
        self._on = Button(theme, labels.CONTINUE, "main", keys=("Enter",))
        self._on.clicked.connect(lambda: self.asked_for.emit(Command.CONTINUE))
        self._ratings = [self._rating_button(rating) for rating in Rating]
        self._letters = QWidget()
        self._caps = [KeyCap(theme, letter) for letter in "ABCD"]
        self._answer_with = Text(theme, labels.ANSWER_WITH, "small", role="ink2", wrap=False)
        letters = QHBoxLayout(self._letters)
        letters.setContentsMargins(0, 0, 0, 0)
        letters.addWidget(self._answer_with, 0, Qt.AlignmentFlag.AlignVCenter)
        for cap in self._caps:
            letters.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        left = [*self._asking, self._overrule, self._guessed, self._undo, self._more]
        right = [self._letters, *self._ratings, self.check, self._on]
        self.bottom = BottomBar(theme, left, right)
        self.notice = QWidget()
        self._notice_mark = Mark(theme, Outcome.WRONG, 18)
        self._notice_text = Text(theme, "", role="ink")
        line = QHBoxLayout(self.notice)
        line.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        line.setSpacing(theme.px(8))
        line.addWidget(self._notice_mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._notice_text, 1)
        self.notice.hide()
        self._narrow = False

    def show_session(self, session: StudySession, *, four_buttons: bool) -> None:
        """Show how far a sitting has come and what can be done now."""
        asking, answered = session.asking, session.answered
        if asking is None:
            return
        self._segments.set_progress(asking.number - 1 if not asking.again else asking.number, asking.total)
        place = labels.ONCE_MORE if asking.again else labels.place_line(asking.number, asking.total)
        self._count.set_words(
            [Run(place, 600), Run(f"  ·  {words.time_left(session.seconds_left)}", None, "ink2")]
        )
        for button in self._asking:
            button.setVisible(answered is None)
        self._undo.setVisible(session.can_undo)
        self._undo.set_verb(labels.UNDO if answered else labels.UNDO_LAST)
        self._overrule.setVisible(answered is not None and answered.can_overrule)
        self._guessed.setVisible(answered is not None and answered.can_be_guess)
        options = 0 if answered else labels.option_count(asking.question)
        self._letters.setVisible(options > 0)
        for number, cap in enumerate(self._caps):
            cap.setVisible(number < options)
        self.check.setVisible(answered is None and options == 0)
        self._on.setVisible(answered is not None and not four_buttons)
        for button in self._ratings:
            button.setVisible(answered is not None and four_buttons)

    def focus_way_on(self) -> None:
        """Give the focus to the button that leads on."""
        ways = (self._on, self._ratings[Rating.GOOD - 1])
        next(way for way in ways if not way.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, line: str, *, fault: bool = True) -> None:
        """Show one line above the bottom bar: trouble, or what was done; "" for none."""
        self._notice_mark.setVisible(fault)
        self._notice_text.set_words(line)
        self.notice.setVisible(bool(line))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Leave out what a narrow window has no room for."""
        self._narrow = narrow
        self._segments.setVisible(not narrow)
        self._answer_with.setVisible(not narrow)

    def _button(self, verb: str, command: Command, keys: tuple[str, ...], icon: str | None = None) -> Button:
        button = Button(self._theme, verb, "quiet", keys=keys, icon=icon)
        button.clicked.connect(lambda: self.asked_for.emit(command))
        return button

    def _rating_button(self, rating: Rating) -> Button:
        kind: Kind = "main" if rating is Rating.GOOD else "plain"
        button = Button(self._theme, words.RATING_WORDS[rating], kind, keys=(str(rating.value),))
        button.clicked.connect(lambda: self.rated.emit(rating))
        return button

    def _open_menu(self) -> None:
        menu = QMenu(self._more)
        for verb, command, key in labels.MORE_COMMANDS:
            action = QAction(f"{verb}\t{key}", menu)
            action.triggered.connect(lambda _checked=False, name=command: self.asked_for.emit(Command[name]))
            menu.addAction(action)
        menu.exec(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
