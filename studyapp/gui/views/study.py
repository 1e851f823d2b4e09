"""Study: the window is the question; a sitting is shown and its answers are handed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import hint_words, study_words, words
from studyapp.gui.desks.desk import Clock
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.views.question_panel import QuestionPanel
from studyapp.gui.views.study_asides import Asides, Rival
from studyapp.gui.views.study_bars import StudyBars
from studyapp.gui.views.study_certainty import ComingBack, Pending
from studyapp.gui.views.study_hearing import Hearing
from studyapp.gui.views.study_keys import LEVELS, PLACES, SCROLLING, Command, Screen
from studyapp.gui.views.study_steps import (
    Step,
    as_far_as_known,
    possible_commands,
    possible_steps,
)
from studyapp.gui.views.verdict_panel import VerdictPanel
from studyapp.gui.widgets.option_row import OptionRow
from studyapp.memory.card import Rating
from studyapp.questions.response import DontKnow, Response
from studyapp.study.certainty import Certainty
from studyapp.study.session import Asking, StudySession

if TYPE_CHECKING:
    from studyapp.gui.desks.note_desk import NoteDesk

_READING = 100  # ms on the screen, after which there is time to look ahead
_TOO_SOON = timedelta(milliseconds=250)  # a key meant for the question before
_MEASURE = 720
_LEVEL_STEPS = {Command.NEXT_LEVEL: 1, Command.PREVIOUS_LEVEL: -1}
_OPTION_STEPS = {Command.NEXT_OPTION: 1, Command.PREVIOUS_OPTION: -1}


class StudyView(QWidget):
    """Shows a sitting; it has no rules of its own."""

    finished = Signal()  # the sitting is over, or was ended
    announced = Signal(str)  # what screen readers were told
    compare_requested = Signal(
        object, object
    )  # CardId: one that keeps being missed, and what it is taken for
    passage_requested = Signal(str)  # id of the fact whose verdict is shown
    edit_requested = Signal(str)  # id of the fact whose verdict is shown

    def __init__(
        self, theme: Theme, clock: Clock, dialogs: Dialogs, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._session: StudySession | None = None
        self._four_buttons = False
        self._asks_certainty = False
        self._pending: Pending | None = None  # while it is asked how sure it is
        self._shown: Asking | None = None  # the question that stands open on the screen
        self._shown_at = clock()
        self._reading = QTimer(self, singleShot=True, interval=_READING)
        self._reading.timeout.connect(self._look_ahead)
        self.question = QuestionPanel(theme)
        self.verdict = VerdictPanel(theme)
        self.bars = StudyBars(theme, self)
        self.column = Column(theme, _MEASURE)
        self.column.rows.addWidget(self.question)
        self.column.rows.addWidget(self.verdict)
        self.column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bars.top)
        layout.addWidget(self.column, 1)
        layout.addWidget(self.bars.notice)
        layout.addWidget(self.bars.bottom)
        self.question.responded.connect(self._respond)
        self.question.doubted.connect(self._doubt)
        self.question.reached.connect(self._reach)
        self.question.panel_made.connect(self._watch)
        self.hearing = Hearing(self, self._screen)
        self.hearing.asked_for.connect(self.do)
        self.hearing.watch((self.column, *self._buttons()))
        self._asides = Asides(self, dialogs, clock)
        self._asides.compare_requested.connect(self.compare_requested)
        self._asides.passage_requested.connect(self.passage_requested)
        self._asides.edit_requested.connect(self.edit_requested)
        self._acts: Mapping[Command, Callable[[], None]] = {
            Command.END: self._end,
            Command.BACK: self._back_to_question,
            Command.MORE: lambda: self.bars.open_menu(possible_commands(self.session)),
            Command.DONT_KNOW: lambda: self._respond(DontKnow()),
            Command.HINT: self._take_hint,
            **self._asides.acts,
        }
        self.bars.asked_for.connect(self.do)
        self.bars.rated.connect(self._rate)
        self.bars.check.clicked.connect(self.question.send)
        self.bars.certainty.stated.connect(self._state)
        self._coming_back = ComingBack(self.question)
        self._coming_back.came.connect(self._back_to_question)
        theme.changed.connect(self._fit)

    @property
    def session(self) -> StudySession:
        """The sitting that is shown."""
        if self._session is None:
            raise RuntimeError("no sitting was started")
        return self._session

    def start(
        self,
        session: StudySession,
        *,
        four_buttons: bool = False,
        asks_certainty: bool = False,
        rival_of: Rival = lambda _: None,
        notes: NoteDesk | None = None,
    ) -> None:
        """Show a sitting from its first question; `finished` is sent at once when there is none.

        `rival_of` tells which card a card is taken for, and may raise StudyError; `notes` keeps the learner's own notes.
        """
        self.verdict.take_notes(notes)
        self._session = session
        self._shown = None
        self._end_certainty()
        self._four_buttons = four_buttons
        self._asks_certainty = asks_certainty
        self._asides.rival_of = rival_of
        session.ask(self._clock())
        self._show()

    def take_up(self) -> None:
        """Show a sitting again that was left: the question that stood open, or what the last step had led from.

        StudyError, and nothing is changed, when that step cannot be taken back.
        """
        now = self._clock()
        self._shown = None
        if self.session.asking is None:
            self.session.undo(now)
        else:
            self.session.ask(now)
        self._show()

    def do(self, command: Command) -> None:
        """Do what a key or a button asks for, as far as it can be done now."""
        if act := self._acts.get(command):
            act()
        elif command in PLACES:
            self._choose(PLACES.index(command))
        elif command in LEVELS:
            self._state(list(Certainty)[LEVELS.index(command)])
        elif by := _LEVEL_STEPS.get(command):
            self.bars.certainty.step(by)
        elif by := _OPTION_STEPS.get(command):
            self.question.focus_option(by)
        elif action := SCROLLING.get(command):
            self.column.verticalScrollBar().triggerAction(action)
        elif step := possible_steps(self.session).get(command):
            self.step(step, told=study_words.RESET_DONE if command is Command.RESET else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hearing.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.stop()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def _buttons(self) -> list[QAbstractButton]:
        return [button for part in (self, self.bars) for button in part.findChildren(QAbstractButton)]

    def _screen(self) -> Screen | None:
        if self._session is None:
            return None
        if self._session.answered:
            options = len(PLACES) if self._four_buttons else 0
            return Screen(verdict=True, options=options, noting=self._asides.is_noting)
        if self._pending:
            return Screen(verdict=False, options=self.question.options, asks_certainty=True)
        field = self.question.field
        return Screen(
            verdict=False,
            options=self.question.options,
            lettered=field is not None or self.question.takes_letters,
            typed=field is not None and bool(field.text()),
            retypable=field is not None and field.isRedoAvailable(),
        )

    def _choose(self, place: int) -> None:
        if self.session.answered:
            self._rate(list(Rating)[place])
        else:
            self.question.choose(place)

    def _respond(self, response: Response) -> None:
        session, now = self.session, self._clock()
        if session.answered or session.asking is None or now - self._shown_at < _TOO_SOON:
            return
        if doubt := session.doubt(response):
            self._doubt(words.doubt_line(doubt))
        elif self._asks_certainty and not isinstance(response, DontKnow):
            self._ask_certainty(Pending(response, now))
        else:
            self._end_certainty()
            self._keep(Pending(response, now))

    def _ask_certainty(self, pending: Pending) -> None:
        """Ask how sure an answer is; it is kept with what is stated, and stays as it is until then."""
        self._pending = pending
        self.question.mark(pending.response)
        self.bars.tell("")
        self.bars.ask_certainty()
        self._coming_back.watch(on=True)

    def _end_certainty(self) -> None:
        self._pending = None
        self._coming_back.watch(on=False)

    def _back_to_question(self) -> None:
        """Let the question stand open again, with the answer as it was given."""
        if pending := self._pending:
            self._end_certainty()
            self.question.hold(pending.response)
            self.bars.show_session(self.session, four_buttons=self._four_buttons)

    def _state(self, certainty: Certainty) -> None:
        if self._pending and self._clock() - self._pending.at >= _TOO_SOON:
            self._keep(self._pending, certainty)

    def _keep(self, given: Pending, certainty: Certainty | None = None) -> None:
        """Keep an answer; if that cannot be done, the same key gives it again."""
        stated = certainty.value if certainty else None
        try:
            self.session.answer(given.response, self._clock(), certainty=stated, given_at=given.at)
        except StudyError as error:
            if certainty is None:
                self.bars.show_session(self.session, four_buttons=self._four_buttons)
                if not self.question.hold(given.response):
                    self.bars.hold_dont_know()
            self._tell(str(error))
        else:
            self._end_certainty()
            self._show()

    def _doubt(self, sentence: str) -> None:
        self.question.show_doubt(sentence)
        self._say(sentence)

    def _reach(self, part: QWidget) -> None:
        self.column.ensureWidgetVisible(part, 0, 0)

    def _watch(self, panel: FormPanel[Any]) -> None:
        """See the keys of a new panel's fields and options before these do."""
        self.hearing.watch((*panel.findChildren(QLineEdit), *panel.findChildren(OptionRow)))

    def _end(self) -> None:
        self._end_certainty()
        self.finished.emit()

    def _take_hint(self) -> None:
        """Show more of the open question, and say it; without any left, say that."""
        session = self.session
        hints = session.hinted
        if session.answered or hints is None or self._pending:
            return
        if not hints.left:
            self._tell(hint_words.NONE_LEFT, fault=False)
            return
        shown = session.take_hint().shown
        self.bars.show_session(session, four_buttons=self._four_buttons)
        if shown and session.asking:
            self.question.show_hint(shown)
            self._say(hint_words.hint_line(session.asking.question, shown))

    def _rate(self, rating: Rating) -> None:
        def rate_and_go_on(now: datetime) -> None:
            self.session.rate(rating, now)
            self.session.proceed(now)

        if self.session.answered:
            self.step(rate_and_go_on)

    def step(self, step: Step, *, told: str = "") -> None:
        """Do a step, and tell what it did where the screen does not show that."""
        try:
            step(self._clock())
        except StudyError as error:
            self._tell(str(error))
        else:
            self._show()
            if told:
                self._tell(told, fault=False)

    def _show(self) -> None:
        session = self.session
        asking, answered = session.asking, session.answered
        self.bars.tell("")
        if asking is None:
            self._shown = None
            self.finished.emit()
            return
        self._asides.find_rival(answered)
        can_compare = self._asides.rival is not None
        self.bars.show_session(session, four_buttons=self._four_buttons, can_compare=can_compare)
        self.verdict.setVisible(answered is not None)
        if answered is None:
            self._show_question(asking)
            self.question.show_flag(flagged=self._flagged())
            return
        fresh = asking is self._shown
        if not fresh:
            self._lay_out(asking)
        self._shown = None
        self.question.show_flag(flagged=self._flagged())
        self.question.show_verdict(answered)
        today = session.day(self._clock())
        self.verdict.show_answered(answered, today, practice=not session.counts)
        if self._four_buttons:
            self.bars.show_dues(self._dues(), today)
        self.column.show_from(self.verdict, self.verdict.head)
        if fresh and self._theme.moves:
            self._fade_in(self.verdict)
        self._say(self.verdict.spoken)
        self.bars.focus_way_on(answered.rating)

    def _fade_in(self, part: QWidget) -> None:
        from studyapp.gui.widgets.fade import VERDICT, fade_in  # noqa: PLC0415 - the first question does without

        fade_in(self._theme, part, "page", VERDICT)

    def _show_question(self, asking: Asking) -> None:
        """Ask; a question that stands open already keeps what was typed and its time."""
        if asking is self._shown:
            return
        self._shown = asking
        self._shown_at = self._clock()
        self.column.verticalScrollBar().setValue(0)
        self._lay_out(asking)
        self.column.settle()
        self._reading.start()

    def _lay_out(self, asking: Asking) -> None:
        """Show a question with what its hints have told before it was left."""
        self.question.show_question(asking.question)
        if (hints := self.session.hinted) and hints.shown:
            self.question.show_hint(hints.shown)

    def _look_ahead(self) -> None:
        self.session.look_ahead(self._clock())
        self.question.make_ahead()

    def _flagged(self) -> bool:
        return as_far_as_known(lambda: self.session.flagged, otherwise=False)

    def _dues(self) -> Mapping[Rating, date]:
        return as_far_as_known(lambda: self.session.dues(self._clock()), {}) if self.session.counts else {}

    def _tell(self, sentence: str, *, fault: bool = True) -> None:
        self.bars.tell(sentence, fault=fault)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.announced.emit(sentence)

    def _fit(self) -> None:
        """Widths and heights count in text units, so that large text gets the layout of a small window."""
        unit = self._theme.px(100) / 100
        width, height = self.width() / unit, self.height() / unit
        compact = width < 760 or height < 640
        self.question.set_compact(compact, form_line=height >= 440)
        self.verdict.set_compact(compact)
        self.bars.fit(width)
        self.column.set_side(16 if width < 700 else 24)
