"""The one window: a sidebar with its pages, and the whole window for a sitting and its summary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QStackedWidget, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.views.study import StudyView
from studyapp.gui.views.today import TodayView
from studyapp.gui.widgets.sidebar import Entry, Sidebar

if TYPE_CHECKING:
    from studyapp.facts.ids import CardId
    from studyapp.gui.tasks import Background
    from studyapp.gui.views.choose import ChooseView
    from studyapp.gui.views.progress import ProgressView
    from studyapp.gui.views.settings import SettingsView
    from studyapp.gui.views.summary import SummaryView
    from studyapp.gui.widgets.sheet import Sheet
    from studyapp.study.selection import Selection
    from studyapp.study.session import StudySession

    Page = TodayView | ProgressView | SettingsView | ChooseView

TODAY, PROGRESS, SETTINGS, KEYS, CHOOSE = "today", "progress", "settings", "keys", "choose"
_TEXT_STEP = 0.1


class MainWindow(QWidget):
    """Shows one thing at a time and hands values to the views; views not needed for the first question come late."""

    closing = Signal()

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> None:
        super().__init__()
        self._background = background
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self.setWindowTitle(desk.bank.title)
        entries = (
            Entry(TODAY, "calendar-check", labels.TODAY),
            Entry(PROGRESS, "chart-line", labels.PROGRESS),
        )
        foot = (Entry(KEYS, "keyboard", labels.KEYS, ("F1",)), Entry(SETTINGS, "settings-2", labels.SETTINGS))
        self.sidebar = Sidebar(theme, entries, foot)
        self.sidebar.set_bank(desk.bank.title, labels.facts_line(len(desk.bank.facts)), choice=False)
        self.sidebar.chosen.connect(self.go_to)
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
        self._sheet: Sheet | None = None  # that lies over the window
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._shell)
        self._stack.addWidget(self.study)
        self.today.start_requested.connect(lambda: self.start_sitting(None))
        self.today.choose_requested.connect(lambda: self.go_to(CHOOSE))
        self.today.sitting_requested.connect(self.start_sitting)
        self.today.sheet_requested.connect(self.show_sheet)
        self.today.change_requested.connect(self._change)
        self.today.refresh_requested.connect(lambda: self.go_to(TODAY))
        self.today.reset_requested.connect(lambda: self._change(lambda: desk.decide(reset=True)))
        self.today.keep_requested.connect(lambda: self._change(lambda: desk.decide(reset=False)))
        self.today.undo_requested.connect(lambda: self._change(desk.take_back_decision))
        self.today.which_requested.connect(self._show_changes)
        self.study.finished.connect(self._end_sitting)
        self.study.compare_requested.connect(self._show_pair)
        theme.changed.connect(lambda: self.sidebar.fit(self.width()))
        self._make_shortcuts()
        self.go_to(TODAY)

    @property
    def summary(self) -> SummaryView:
        """The view that follows a sitting."""
        if self._summary is None:
            from studyapp.gui.views.summary import SummaryView  # noqa: PLC0415 - not needed for the first question

            self._summary = SummaryView(self._theme)
            self._summary.done.connect(lambda: self.go_to(TODAY))
            self._summary.take_up_requested.connect(self._take_up_sitting)
            self._stack.addWidget(self._summary)
        return self._summary

    def page(self, key: str) -> Page:
        """The page of a sidebar entry, made when it is first asked for."""
        if key not in self._pages:
            self._pages[key] = self._new_page(key)
            self._page_stack.addWidget(self._pages[key])
        return self._pages[key]

    def go_to(self, key: str) -> None:
        """Show a page with its present figures, or the keys over whatever is shown."""
        if key == KEYS:
            self.show_keys()
            return
        try:
            page = self.page(key)
            page.refresh()
        except StudyError as error:
            self._dialogs.show_error(str(error))
            return
        self.sidebar.set_current(key)
        self.sidebar.set_count(TODAY, self.today.due or None)
        self._page_stack.setCurrentWidget(page)
        self._stack.setCurrentWidget(self._shell)
        page.focus_first()

    def start_sitting(self, selection: Selection | None = None) -> None:
        """Begin a sitting over what is due today, or over what was selected."""
        try:
            session = self._desk.begin(selection)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        else:
            self.show_sitting(session)

    def _change(self, change: Callable[[], None]) -> None:
        """Change something that Today tells, and show Today as it is then."""
        try:
            change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self.go_to(TODAY)

    def show_sitting(self, session: StudySession) -> None:
        """Give the whole window to a sitting."""
        self._stack.setCurrentWidget(self.study)
        settings = self._desk.learner.settings
        self.study.start(
            session,
            four_buttons=settings.four_buttons,
            asks_certainty=settings.asks_certainty,
            rival_of=self._desk.slips.rival,
        )

    def show_keys(self) -> None:
        """Show all keys over the view; Esc closes them."""
        from studyapp.gui.views.keys import open_keys  # noqa: PLC0415 - not needed for the first question

        self.show_sheet(open_keys)

    def show_sheet(self, opened: Callable[[Theme, QWidget], Sheet]) -> None:
        """Show a sheet over the view, unless one lies there; `opened` opens it over the window."""
        if self._sheet is None:
            self._sheet = opened(self._theme, self)
            self._sheet.closed.connect(self._forget_sheet)

    def _show_pair(self, one: CardId, other: CardId) -> None:
        from studyapp.gui.views.pair_sheet import open_pair  # noqa: PLC0415 - hardly ever needed

        bank = self._desk.bank
        self.show_sheet(lambda theme, window: open_pair(theme, window, bank, one, other, can_drill=False))

    def _show_changes(self) -> None:
        from studyapp.gui.views.changes_notice import open_changes  # noqa: PLC0415 - hardly ever needed

        bank, changed = self._desk.bank, self._desk.changed()
        self.show_sheet(lambda theme, window: open_changes(theme, window, bank, changed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?" and not isinstance(self.focusWidget(), QLineEdit):
            self.show_keys()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._shell:
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

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 360)

    def _new_page(self, key: str) -> Page:
        if key == PROGRESS:
            from studyapp.gui.views.progress import ProgressView  # noqa: PLC0415 - not needed for the first question

            progress = ProgressView(self._theme, self._desk, self._dialogs, self._background)
            progress.sitting_requested.connect(self.start_sitting)
            self.closing.connect(progress.stop)
            return progress
        if key == CHOOSE:
            from studyapp.gui.views.choose import ChooseView  # noqa: PLC0415 - not needed for the first question

            choose = ChooseView(self._theme, self._desk)
            choose.sitting_requested.connect(self.start_sitting)
            choose.left.connect(lambda: self.go_to(TODAY))
            return choose
        from studyapp.gui.views.settings import SettingsView  # noqa: PLC0415 - not needed for the first question

        settings = SettingsView(self._theme, self._desk, self._dialogs, self._background)
        settings.sheet_requested.connect(self.show_sheet)
        self.closing.connect(settings.stop)
        return settings

    def _end_sitting(self) -> None:
        session = self.study.session
        if not session.done:
            self.go_to(TODAY)
            return
        try:
            ahead = (self._desk.left(), *self._desk.tomorrow())
        except StudyError as error:
            self._dialogs.show_error(str(error))
            self.go_to(TODAY)
            return
        self._stack.setCurrentWidget(self.summary)
        summary, today = session.summary(), self._desk.day()
        self.summary.show_summary(summary, today, ahead, finished=session.finished)

    def _take_up_sitting(self) -> None:
        try:
            self._stack.setCurrentWidget(self.study)
            self.study.take_up()
        except StudyError as error:
            self._stack.setCurrentWidget(self.summary)
            self._dialogs.show_error(str(error))

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+1", lambda: self._unless_studying(TODAY)),
            ("Ctrl+2", lambda: self._unless_studying(PROGRESS)),
            ("Ctrl+,", lambda: self._unless_studying(SETTINGS)),
            ("F1", self.show_keys),
            ("F11", self._toggle_full_screen),
            ("Ctrl++", lambda: self._resize_text(_TEXT_STEP)),
            ("Ctrl+=", lambda: self._resize_text(_TEXT_STEP)),
            ("Ctrl+-", lambda: self._resize_text(-_TEXT_STEP)),
            ("Ctrl+0", lambda: self._theme.set_text_size(1.0)),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _unless_studying(self, key: str) -> None:
        if self._stack.currentWidget() is not self.study and self._sheet is None:
            self.go_to(key)

    def _forget_sheet(self) -> None:
        self._sheet = None

    def _resize_text(self, by: float) -> None:
        self._theme.set_text_size(round(self._theme.text_size + by, 1))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
