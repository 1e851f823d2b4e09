"""What fills the window for one learner and one bank: a sidebar with its pages, or a sitting and its summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.pages import (
    CHOOSE,
    EDITOR,
    ENTRIES,
    FACTS,
    FOOT,
    QUIZ_RESULT,
    QUIZZES,
    READING,
    TODAY,
    Page,
    new_page,
)
from studyapp.gui.tasks import BackgroundOf
from studyapp.gui.theme import Theme
from studyapp.gui.views.study import StudyView
from studyapp.gui.views.today import TodayView
from studyapp.gui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from studyapp.facts.ids import CardId
    from studyapp.gui.desks.quiz_desk import Report
    from studyapp.gui.tasks import Background
    from studyapp.gui.views.summary import SummaryView
    from studyapp.study.selection import Selection
    from studyapp.study.session import StudySession

_WITHIN = {
    CHOOSE: TODAY,
    QUIZZES: TODAY,
    QUIZ_RESULT: TODAY,
    READING: TODAY,
    EDITOR: FACTS,
}  # pages without an entry, and the entry that they belong to


class Workspace(QWidget):
    """Shows one thing at a time and hands values to the views; views not needed for the first question come late."""

    sheet_requested = Signal(object)  # what opens a sheet: Callable[[Theme, QWidget], Sheet]
    commands_requested = Signal()
    banks_requested = Signal()
    learner_requested = Signal(str)  # name of who studies from now on
    restore_requested = Signal(object)  # Prepared: a copy that is to be the database
    closing = Signal()  # views stop what runs for them

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        dialogs: Dialogs,
        background: Background,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.desk = desk
        self._dialogs = dialogs
        self._background = background = BackgroundOf(background, self)
        self.sidebar = Sidebar(theme, ENTRIES, FOOT)
        self.sidebar.chosen.connect(self._go)
        self.sidebar.bank_requested.connect(self.banks_requested)
        self.today = TodayView(theme, desk, background)
        self._pages: dict[str, Page] = {TODAY: self.today}
        self._page_stack = QStackedWidget()
        self._page_stack.addWidget(self.today)
        self._shell = QWidget()
        row = QHBoxLayout(self._shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._page_stack, 1)
        self.study = StudyView(theme, desk.clock, dialogs)
        self._summary: SummaryView | None = None
        self.split = (
            0  # how wide the detail beside a list was made, in pixels at text size 1; 0 for the usual
        )
        self._behind_reading = TODAY  # the page that reading leads back to
        self._behind_editor: Callable[[], None] = lambda: self.go_to(FACTS)  # where the editor leads back to
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._shell)
        self._stack.addWidget(self.study)
        self._wire_today()
        self.study.finished.connect(self._end_sitting)
        self.study.compare_requested.connect(self._show_pair)
        self._wire(self.study)
        theme.changed.connect(self._fit_sidebar)
        self.go_to(TODAY)

    @property
    def summary(self) -> SummaryView:
        """The view that follows a sitting."""
        if self._summary is None:
            from studyapp.gui.views.summary import SummaryView  # noqa: PLC0415 - not needed for the first question

            self._summary = SummaryView(self._theme)
            self._summary.done.connect(lambda: self.go_to(TODAY))
            self._summary.take_up_requested.connect(self._take_up_sitting)
            self._summary.compare_requested.connect(self._show_pair)
            self._wire(self._summary)
            self._stack.addWidget(self._summary)
        return self._summary

    @property
    def is_studying(self) -> bool:
        """Whether a sitting fills the window."""
        return self._stack.currentWidget() is self.study

    @property
    def current(self) -> str:
        """The page that is shown, or lies behind a sitting."""
        shown = self._page_stack.currentWidget()
        return next(key for key, page in self._pages.items() if page is shown)

    def page(self, key: str) -> Page:
        """The page of this name, made when it is first asked for."""
        if key not in self._pages:
            page = new_page(key, self._theme, self.desk, self._dialogs, self._background)
            self._pages[key] = page
            self._wire(page)
            self._page_stack.addWidget(page)
        return self._pages[key]

    def go_to(self, key: str) -> None:
        """Show a page with its present figures."""
        if key != EDITOR and not self.can_leave():
            return
        try:
            page = self.page(key)
            page.refresh()
        except StudyError as error:
            self._dialogs.show_error(str(error))
            return
        bank = self.desk.bank
        self.sidebar.set_bank(bank.title, labels.facts_line(len(bank.facts)))
        self.sidebar.set_current(_WITHIN.get(key, key))
        self.sidebar.set_count(TODAY, self.today.due or None)
        self._page_stack.setCurrentWidget(page)
        self._stack.setCurrentWidget(self._shell)
        page.focus_first()

    def can_leave(self) -> bool:
        """Whether nothing that was written is lost when another page is shown; else why has been told."""
        return self.current != EDITOR or self.page(EDITOR).keep_draft()

    def start_sitting(self, selection: Selection | None = None) -> None:
        """Begin a sitting over what is due today, or over what was selected."""
        try:
            session = self.desk.begin(selection)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        else:
            self.show_sitting(session)

    def show_sitting(self, session: StudySession) -> None:
        """Give the whole window to a sitting."""
        self._stack.setCurrentWidget(self.study)
        settings = self.desk.learner.settings
        self.study.start(
            session,
            four_buttons=settings.four_buttons and not session.quiz,
            asks_certainty=settings.asks_certainty and not session.quiz,
            rival_of=self.desk.slips.rival,
            notes=self.desk.notes,
        )

    def show_report(self, report: Report) -> None:
        """Show what came of a quiz."""
        self.page(QUIZ_RESULT).show_report(report)
        self.go_to(QUIZ_RESULT)

    def read_first(self, facts: Sequence[str], selection: Selection | None) -> None:
        """Show facts as a text, before they are asked; whoever leaves it is where they were."""
        behind = self.current
        self.page(READING).show_facts(facts, selection)
        self._behind_reading = behind if behind != READING else self._behind_reading
        self.go_to(READING)

    def show_fact(self, fact: str) -> None:
        """Show a fact among the others."""
        self.go_to(FACTS)
        self.page(FACTS).show_fact(fact)

    def find_facts(self, words: str) -> None:
        """Show the facts that words are found in."""
        self.go_to(FACTS)
        self.page(FACTS).find_words(words)

    def edit_fact(self, fact: str) -> None:
        """Edit a fact, "" a new one; whoever leaves the editor is where they were."""
        if self.current != EDITOR or self.is_studying:
            self._behind_editor = self._way_back()
        try:
            self.page(EDITOR).edit(fact)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        else:
            self.go_to(EDITOR)

    def show_passage(self, fact: str) -> None:
        """Show where the source says what a fact says."""
        from studyapp.gui.views.passage_sheet import open_passage  # noqa: PLC0415 - hardly ever needed

        desk, dialogs = self.desk, self._dialogs
        self.sheet_requested.emit(lambda theme, window: open_passage(theme, window, desk, dialogs, fact))

    def stop(self) -> None:
        """Let the views stop what runs for them, before the workspace goes."""
        self.closing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._shell:
            self.go_to(TODAY)
        elif (
            (page := self._page_stack.currentWidget())
            and (focus := self.focusWidget())
            and self.sidebar.isAncestorOf(focus)
        ):
            page.keyPressEvent(event)  # its letters work there too
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())

    def _go(self, key: str) -> None:
        if key == "commands":
            self.commands_requested.emit()
        else:
            self.go_to(key)

    def _wire(self, view: QWidget) -> None:
        """Take up what a view asks for, each by the signals that it has."""
        for name, act in (
            ("sitting_requested", self.start_sitting),
            ("fact_requested", self.show_fact),
            ("edit_requested", self.edit_fact),
            ("passage_requested", self.show_passage),
            ("sheet_requested", self.sheet_requested.emit),
            ("learner_requested", self.learner_requested.emit),
            ("restore_requested", self.restore_requested.emit),
            ("quiz_requested", self.show_sitting),
            ("report_requested", self.show_report),
            ("quizzes_requested", lambda: self.go_to(QUIZZES)),
            ("reading_requested", self.read_first),
        ):
            if signal := getattr(view, name, None):
                signal.connect(act)
        if view is self._pages.get(FACTS):
            if self.split:
                view.set_split(self.split)
            view.split_changed.connect(self._keep_split)
        if stop := getattr(view, "stop", None):
            self.closing.connect(stop)
        if view is self._pages.get(CHOOSE):
            view.left.connect(lambda: self.go_to(TODAY))
        if view is self._pages.get(QUIZZES):
            view.choose_requested.connect(lambda: self.go_to(CHOOSE))
        if view is self._pages.get(READING):
            view.left.connect(lambda: self.go_to(self._behind_reading))
        if view is self._pages.get(EDITOR):
            view.left.connect(self._leave_editor)

    def _wire_today(self) -> None:
        today, desk = self.today, self.desk
        self._wire(today)
        today.start_requested.connect(lambda: self.start_sitting(None))
        today.choose_requested.connect(lambda: self.go_to(CHOOSE))
        today.change_requested.connect(self._change)
        today.refresh_requested.connect(lambda: self.go_to(TODAY))
        today.reset_requested.connect(lambda: self._change(lambda: desk.decide(reset=True)))
        today.keep_requested.connect(lambda: self._change(lambda: desk.decide(reset=False)))
        today.undo_requested.connect(lambda: self._change(desk.take_back_decision))
        today.which_requested.connect(self._show_changes)

    def _fit_sidebar(self) -> None:
        self.sidebar.fit(self.width())

    def _keep_split(self, width: int) -> None:
        self.split = width

    def _leave_editor(self) -> None:
        self._behind_editor()

    def _way_back(self) -> Callable[[], None]:
        key = self.current
        if self._stack.currentWidget() is self._shell:
            return lambda: self.go_to(key)
        if not self.is_studying:
            return lambda: self._stack.setCurrentWidget(self.summary)

        def back() -> None:
            self._stack.setCurrentWidget(self.study)
            self.study.take_up()  # the fact may ask something else by now

        return back

    def _change(self, change: Callable[[], None]) -> None:
        """Change something that Today tells, and show Today as it is then."""
        try:
            change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self.go_to(TODAY)

    def _show_pair(self, one: CardId, other: CardId) -> None:
        from studyapp.gui.views.pair_sheet import open_pair  # noqa: PLC0415 - hardly ever needed

        bank = self.desk.bank
        self.sheet_requested.emit(
            lambda theme, window: open_pair(theme, window, bank, one, other, can_drill=False)
        )

    def _show_changes(self) -> None:
        from studyapp.gui.views.changes_notice import open_changes  # noqa: PLC0415 - hardly ever needed

        bank, changed = self.desk.bank, self.desk.changed()
        self.sheet_requested.emit(lambda theme, window: open_changes(theme, window, bank, changed))

    def _end_sitting(self) -> None:
        session = self.study.session
        if session.quiz:
            self._end_quiz(session)
            return
        if not session.done:
            self.go_to(TODAY)
            return
        try:
            ahead = (self.desk.left(), *self.desk.tomorrow())
        except StudyError as error:
            self._dialogs.show_error(str(error))
            self.go_to(TODAY)
            return
        self._stack.setCurrentWidget(self.summary)
        summary, today = session.summary(), self.desk.day()
        self.summary.show_summary(summary, today, ahead, finished=session.finished)

    def _end_quiz(self, sitting: StudySession) -> None:
        """Show what came of a quiz, or the quizzes, where one that was interrupted can go on."""
        from studyapp.study.quiz_sitting import QuizSitting  # noqa: PLC0415 - loaded with the quiz

        try:
            done = sitting if isinstance(sitting, QuizSitting) and sitting.finished else None
            report = self.desk.quizzes.finish(done) if done else None
        except StudyError as error:
            self._dialogs.show_error(str(error))
            report = None
        if report:
            self.show_report(report)
        else:
            self.go_to(QUIZZES)

    def _take_up_sitting(self) -> None:
        try:
            self._stack.setCurrentWidget(self.study)
            self.study.take_up()
        except StudyError as error:
            self._stack.setCurrentWidget(self.summary)
            self._dialogs.show_error(str(error))
