"""What stands around the question in Study: progress above, ways out and the way on below, and a line for trouble."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui import certainty_words, hint_words, labels, notation, study_words, words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.study_certainty import CertaintyBar
from studyapp.gui.views.study_keys import Command
from studyapp.gui.widgets.bars import BottomBar, TopBar
from studyapp.gui.widgets.button import Button, Kind
from studyapp.gui.widgets.key_cap import KeyCap, keys_words
from studyapp.gui.widgets.mark import Mark
from studyapp.gui.widgets.segments_bar import SegmentsBar
from studyapp.gui.widgets.text import Run, Text
from studyapp.memory.card import Rating
from studyapp.study.session import Asking, StudySession


class StudyBars(QObject):
    """Makes and keeps the bars; the view lays them out. Buttons report as commands."""

    asked_for = Signal(object)  # Command
    rated = Signal(object)  # Rating

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)  # with which it ends: no look changes for bars that are gone
        self._theme = theme
        self._roomy = True  # enough for what the menu holds too
        self._wide = True  # enough to say in a sentence what practice means
        self._quiz = ""  # the name of the one that is taken
        self._segments = SegmentsBar(theme)
        self._count = Text(theme, wrap=False)
        self._end = self._button(labels.END, Command.END, ("Esc",), icon="x")
        self._practice = Text(theme, role="ink2", wrap=False)
        left = QWidget()
        self._left_row = QHBoxLayout(left)
        self._left_row.addWidget(self._end)
        self._left_row.addWidget(self._practice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.top = TopBar(theme, left, self._segments, self._count)
        self._dont_know = self._button(labels.DONT_KNOW, Command.DONT_KNOW, ("Ctrl", "D"))
        self._hint = self._button(hint_words.HINT, Command.HINT, ("Ctrl", "H"))
        self._overrule = self._button(labels.COUNT_AS_RIGHT, Command.OVERRULE, ("O",))
        self._guessed = self._button(labels.I_GUESSED, Command.GUESSED, ("G",))
        self._undo = self._button(labels.UNDO, Command.UNDO, ("Ctrl", "Z"))
        self._edit = self._button(study_words.EDIT, Command.EDIT, ("E",))
        self._suspend = self._button(study_words.SUSPEND, Command.SUSPEND, ("X",))
        self._compare = self._button(study_words.COMPARE, Command.COMPARE, ("P",))
        self._back = self._button(certainty_words.BACK, Command.BACK, ("Esc",))
        self.certainty = CertaintyBar(theme)
        self.more = self._button(labels.MORE, Command.MORE, ("Alt", "M"))
        self.check = Button(theme, labels.CHECK, "main", keys=("Enter",))
        self._on = Button(theme, labels.CONTINUE, "main", keys=("Enter",))
        self._on.clicked.connect(lambda: self.asked_for.emit(Command.CONTINUE))
        self._ratings = [self._rating_button(rating) for rating in Rating]
        self._letters = QWidget()
        self._caps = [KeyCap(theme, letter) for letter in "ABCD"]
        self._answer_with = Text(theme, labels.ANSWER_WITH, "small", role="ink2", wrap=False)
        self._letters_row = letters = QHBoxLayout(self._letters)
        letters.addWidget(self._answer_with, 0, Qt.AlignmentFlag.AlignVCenter)
        for cap in self._caps:
            letters.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lettered = [
            *((self._overrule, "O"), (self._guessed, "G"), (self._edit, "E")),
            *((self._compare, "P"), (self._suspend, "X")),
        ]
        self._ways_out = [
            *(self._dont_know, self._hint, self._overrule, self._guessed, self._undo),
            *(self._edit, self._compare, self._suspend, self.more, self._back),
        ]
        self._ways_on = [self._letters, self.certainty, *self._ratings, self.check, self._on]
        self.bottom = BottomBar(theme, self._ways_out, self._ways_on)
        self.notice = QWidget()
        self._notice_mark = Mark(theme, Outcome.WRONG, 18)
        self._notice_text = Text(theme, "", role="ink")
        self._notice_row = line = QHBoxLayout(self.notice)
        line.addWidget(self._notice_mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._notice_text, 1)
        self.notice.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_session(self, session: StudySession, *, four_buttons: bool, can_compare: bool = False) -> None:
        """Show how far a sitting has come and what can be done now."""
        asking, answered = session.asking, session.answered
        if asking is None:
            return
        self._show_progress(session, asking)
        self._end.show_caps(shown=True)
        told = answered is not None
        hints = session.hinted
        options = 0 if told else labels.option_count(asking.question)
        dropped = hints.dropped if hints else frozenset()
        self._undo.set_verb(labels.UNDO if told else labels.UNDO_LAST)
        for number, cap in enumerate(self._caps):
            cap.setVisible(number < options and number not in dropped)
        self._show_only(
            {
                self._dont_know: not told,
                self._hint: not told and hints is not None and hints.left > 0,
                self._overrule: answered is not None and answered.can_overrule,
                self._guessed: answered is not None and answered.can_be_guess and not session.quiz,
                self._undo: session.can_undo,
                self._edit: told and self._roomy,
                self._compare: can_compare,
                self._suspend: answered is not None and answered.leech,
                self.more: True,
                self._letters: options > 0,
                self.check: not told and options == 0,
                self._on: told and not four_buttons,
                **dict.fromkeys(self._ratings, told and four_buttons),
            }
        )

    def ask_certainty(self) -> None:
        """Ask how sure the answer is, in place of all other ways on; Esc leads back to the question."""
        self._end.show_caps(shown=False)
        self._show_only({self._back: True, self.certainty: True})
        self.certainty.take_focus()

    def _show_only(self, shown: Mapping[QWidget, bool]) -> None:
        for part in (*self._ways_out, *self._ways_on):
            part.setVisible(shown.get(part, False))

    def _show_progress(self, session: StudySession, asking: Asking) -> None:
        self._quiz = session.quiz
        self._name_sitting()
        self._practice.setVisible(not session.counts)
        self._segments.set_progress(asking.number - 1 if not asking.again else asking.number, asking.total)
        place = labels.ONCE_MORE if asking.again else labels.place_line(asking.number, asking.total)
        left = f"  ·  {notation.time_left(session.seconds_left)}"
        self._count.set_words([Run(place, 600), *([] if session.quiz else [Run(left, None, "ink2")])])

    def show_dues(self, dues: Mapping[Rating, date], today: date) -> None:
        """Say on each of the four buttons when the card would come back."""
        for rating, button in zip(Rating, self._ratings, strict=True):
            button.set_verb(labels.rating_verb(rating, dues.get(rating), today))

    def focus_way_on(self, rating: Rating) -> None:
        """Give the focus to the button that leads on; of four, to the one of the rating that the answer has."""
        ways = (self._on, self._ratings[rating - 1])
        next(way for way in ways if not way.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def hold_dont_know(self) -> None:
        """Put the focus where Enter says once more that the answer is not known."""
        self._dont_know.setFocus(Qt.FocusReason.TabFocusReason)

    def show_caps(self, *, alt: bool) -> None:
        """Show the keys of the verdict's commands, which are pressed with Alt while letters are typed."""
        for button, letter in self._lettered:
            button.set_keys(("Alt", letter) if alt else (letter,))

    def tell(self, line: str, *, fault: bool = True) -> None:
        """Show one line above the bottom bar: trouble, or what was done; "" for none."""
        self._notice_mark.setVisible(fault)
        self._notice_text.set_words(line)
        self.notice.setVisible(bool(line))

    def fit(self, width: float) -> None:
        """Leave out what a window so many text units wide has no room for."""
        narrow = width < 700
        self._roomy = not narrow
        self._wide = width >= 1100
        self._name_sitting()
        self._segments.setVisible(not narrow)
        self._answer_with.setVisible(not narrow)
        self.certainty.fit(width)

    def _name_sitting(self) -> None:
        """Say beside the way out what is not scheduled: practice, or a quiz by its name."""
        name, shown = study_words.PRACTICE_LINE, study_words.PRACTICE
        if self._quiz:
            from studyapp.gui import quiz_words  # noqa: PLC0415 - not needed for the first question

            name, shown = quiz_words.title_line(self._quiz), quiz_words.short_title(self._quiz)
        elif self._wide:
            shown = name
        self._practice.set_words(shown)
        self._practice.setAccessibleName(name)

    def _button(self, verb: str, command: Command, keys: tuple[str, ...], icon: str | None = None) -> Button:
        button = Button(self._theme, verb, "quiet", keys=keys, icon=icon)
        button.clicked.connect(lambda: self.asked_for.emit(command))
        return button

    def _rating_button(self, rating: Rating) -> Button:
        kind: Kind = "main" if rating is Rating.GOOD else "plain"
        button = Button(self._theme, words.RATING_WORDS[rating], kind, keys=(str(rating.value),))
        button.clicked.connect(lambda: self.rated.emit(rating))
        return button

    def open_menu(self, possible: AbstractSet[Command]) -> None:
        """Show what else can be done now; arrows and Enter choose, Esc closes."""
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb, name, key in labels.MORE_COMMANDS:
            command = Command[name]
            action = QAction(f"{verb}\t{keys_words(key.split('+'), '+')}", menu)
            action.setEnabled(command in possible)
            action.triggered.connect(lambda _checked=False, command=command: self.asked_for.emit(command))
            menu.addAction(action)
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _restyle(self) -> None:
        theme = self._theme
        self._letters_row.setContentsMargins(0, 0, RING, 0)
        self._letters_row.setSpacing(theme.px(4))
        self._left_row.setContentsMargins(0, 0, 0, 0)
        self._left_row.setSpacing(theme.px(8))
        self._answer_with.setContentsMargins(0, 0, theme.px(4), 0)
        side, around = theme.px(24), theme.px(8)
        self._notice_row.setContentsMargins(side, around, side, around)
        self._notice_row.setSpacing(around)
