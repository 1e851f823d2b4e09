"""Today: how much is due, one button, and below it the two weeks ahead and how far the bank is known."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels, notation, reading_words
from studyapp.gui.desks.desk import Desk, Today
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.share_bar import Part, ShareBar
from studyapp.gui.widgets.text import Run, Text

if TYPE_CHECKING:
    from studyapp.gui.tasks import Background
    from studyapp.gui.views.changes_notice import ChangesNotice
    from studyapp.gui.views.today_panel import TodayPanel

_MEASURE = 936
_BEHIND = 60  # ms after the first picture
_SIDE_BY_SIDE = 620  # narrower than this, the figures stand below one another


class TodayView(QWidget):
    """The first page; the first start and a day with nothing due look like the same page with other words."""

    start_requested = Signal()
    choose_requested = Signal()  # what to study
    edit_requested = Signal(str)  # "": a fact is to be written, the first of its bank
    sitting_requested = Signal(object)  # a Selection
    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there
    change_requested = Signal(object)  # a function that changes something, or raises StudyError
    reading_requested = Signal(object, object)  # ids of facts; None: all their answers are studied after them
    refresh_requested = Signal()  # something else is due now
    reset_requested = Signal()  # of changed answers
    keep_requested = Signal()
    which_requested = Signal()
    undo_requested = Signal()

    def __init__(
        self, theme: Theme, desk: Desk, background: Background, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._panels: dict[str, TodayPanel] = {}  # by name, made when there is something to tell
        self._theme = theme
        self._desk = desk
        self.due = 0
        self._was_seen = False  # what keeps slipping is read behind the first picture
        self._behind = QTimer(self, singleShot=True, interval=_BEHIND)
        self._behind.timeout.connect(self._show_slips)
        self._notice: ChangesNotice | None = None  # made when there is something to tell
        self._date = Text(theme, role="ink2")
        self._load = Text(theme, "", "figure")
        self._line = Text(theme, "", "reading", role="ink2", measure=600)
        self.start = Button(theme, labels.START, "main", keys=("Enter",), large=True)
        self.choose = Button(theme, labels.CHOOSE, "quiet", keys=("C",), large=True)
        self.write = Button(theme, labels.WRITE, "main", keys=("Ctrl", "N"), large=True)
        self._start_line = Text(theme, role="ink2")
        self._ahead = BarChart(theme)
        self._states = ShareBar(theme)
        self._promise = Text(theme, labels.PROMISE, "small", role="ink3")
        self._column = Column(theme, _MEASURE, centred=False)
        button = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        button.setContentsMargins(0, 0, 0, 0)
        button.addWidget(self.start)
        button.addWidget(self.write)
        button.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        button.addWidget(self._start_line, 1, Qt.AlignmentFlag.AlignVCenter)
        self._button_row = button
        self._figures = QWidget()
        self._figures_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._figures)
        self._figures_row.setContentsMargins(0, 0, 0, 0)
        self._figures_row.addWidget(self._ahead, 1, Qt.AlignmentFlag.AlignTop)
        self._figures_row.addWidget(self._states, 1, Qt.AlignmentFlag.AlignTop)
        self._head = QVBoxLayout()
        for text in (self._date, self._load, self._line):
            self._head.addWidget(text)
        rows = self._column.rows
        rows.addLayout(self._head)
        rows.addLayout(button)
        rows.addLayout(self._row_of_reading())
        rows.addWidget(self._figures)
        rows.addWidget(self._promise)
        rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self.start.clicked.connect(self.start_requested)
        self.choose.clicked.connect(self.choose_requested)
        self.write.clicked.connect(lambda: self.edit_requested.emit(""))
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show today's figures; StudyError when they cannot be read."""
        self._was_seen = self._was_seen or self.isVisible()
        today = self._desk.today()
        self.due = today.due
        self._date.set_words(notation.day_line(today.day, today.day))
        bold, light = labels.load_words(today)
        self._load.set_words([Run(bold, 600), Run(light, 400, "ink2")])
        self._line.set_words(labels.load_line(today, self._desk.bank))
        self.start.setVisible(today.due > 0)
        self.choose.setVisible(bool(self._desk.bank.facts))
        self.write.setVisible(not self._desk.bank.facts)
        self._start_line.set_words(labels.start_line(today))
        self.read.setVisible(today.new > 0)
        self._restyle()
        self._figures.setVisible(not today.first_time or self._desk.exam.has_news)
        self._promise.setVisible(today.first_time)
        self._show_figures(today)
        self._show_changes()
        self._show_panels()

    def focus_first(self) -> None:
        """Give the focus to Start, or to the way to study ahead when nothing is due, or to write where nothing is."""
        ahead = self.choose if self._desk.bank.facts else self.write
        (self.start if self.due else ahead).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.text().upper() == "C"
            and not self.choose.isHidden()
            and not event.modifiers()
            and not event.isAutoRepeat()
        ):
            self.choose_requested.emit()
            return
        if event.text().upper() == "R" and not event.modifiers() and self.read.isVisible():
            self._read_first()
            return
        parts = [part for part in (self._notice, *self._panels.values()) if part and part.isVisible()]
        if not any(part.press_key(event) for part in parts):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_seen:
            self._behind.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._behind.stop()
        self._was_seen = True

    def _row_of_reading(self) -> QVBoxLayout:
        self.read = Link(self._theme, reading_words.READ_NEW, keys=("R",))
        self.read.clicked.connect(self._read_first)
        self._read_row = QVBoxLayout()
        self._read_row.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        return self._read_row

    def _read_first(self) -> None:
        with suppress(StudyError):  # whatever is done next will tell
            self.reading_requested.emit(self._desk.new_facts(), None)

    def _show_slips(self) -> None:
        self._was_seen = True
        with suppress(StudyError):  # whatever is done next will tell
            self._show_panels()

    def _show_changes(self) -> None:
        changed, decision = self._desk.changed(), self._desk.decision
        if self._notice is None and (changed or decision):
            from studyapp.gui.views.changes_notice import ChangesNotice  # noqa: PLC0415 - hardly ever needed

            self._notice = ChangesNotice(self._theme)
            self._notice.reset_requested.connect(self.reset_requested)
            self._notice.keep_requested.connect(self.keep_requested)
            self._notice.which_requested.connect(self.which_requested)
            self._notice.undo_requested.connect(self.undo_requested)
            self._column.rows.insertWidget(self._column.rows.indexOf(self._figures), self._notice)
            self._restyle()
        if self._notice:
            self._notice.show_changes(changed, decision)

    def _show_panels(self) -> None:
        """Refresh the panels; one that never had anything to tell is not even loaded."""
        theme, desk, rows, figures = self._theme, self._desk, self._column.rows, self._figures_row

        def backlog() -> None:
            from studyapp.gui.views.backlog_panel import BacklogPanel  # noqa: PLC0415 - seldom needed

            panel = BacklogPanel(theme, desk.backlog, self._background)
            self._panels["backlog"] = panel
            rows.insertWidget(rows.indexOf(self._figures), panel)

        def exam() -> None:
            from studyapp.gui.views.exam_panel import ExamPanel  # noqa: PLC0415 - seldom needed

            panel = ExamPanel(theme, desk.exam, self._background)
            self._panels["exam"] = panel
            figures.insertWidget(1, panel, 1, Qt.AlignmentFlag.AlignTop)

        def slips() -> None:
            from studyapp.gui.views.slip_panel import SlipPanel  # noqa: PLC0415 - seldom needed

            panel = SlipPanel(theme, desk.slips)
            self._panels["slips"] = panel
            rows.insertWidget(rows.indexOf(self._promise), panel)

        makers: dict[str, tuple[bool, Callable[[], None]]] = {
            "backlog": (desk.backlog.has_news, backlog),
            "exam": (desk.exam.has_news, exam),
            "slips": (self._was_seen and desk.slips.has_news, slips),
        }
        for name, (has_news, make) in makers.items():
            if has_news and name not in self._panels:
                make()
                panel = self._panels[name]
                panel.sitting_requested.connect(self.sitting_requested)
                panel.sheet_requested.connect(self.sheet_requested)
                panel.change_requested.connect(self.change_requested)
                panel.changed.connect(self.refresh_requested)
                self._restyle()
        for panel in self._panels.values():
            panel.refresh()

    def _show_figures(self, today: Today) -> None:
        self._ahead.set_words(labels.AHEAD_TITLE, labels.ahead_line(today.ahead))
        self._ahead.set_bars([Bar(*bar) for bar in labels.ahead_bars(today)], today=0)
        parts = labels.state_parts(today.states)
        self._states.set_words(labels.cards_line(sum(today.states.values())), labels.KNOWN_MEANS)
        self._states.set_parts([Part(name, number) for name, number in parts])

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 64)
        self._head.setContentsMargins(RING, theme.px(32 if narrow else 56), RING, 0)
        self._head.setSpacing(theme.px(8))
        reads = not self.read.isHidden()
        below = theme.px(32 if narrow else 64) - RING
        self._button_row.setContentsMargins(0, theme.px(24) - RING, 0, theme.px(8) if reads else below)
        self._read_row.setContentsMargins(0, 0, 0, below if reads else 0)
        self._button_row.setSpacing(theme.px(20))
        for part in (self._notice, *self._panels.values()):
            if part:
                part.set_narrow(narrow)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._button_row.setDirection(direction)
        self._figures_row.setDirection(direction)
        self._figures_row.setSpacing(theme.px(32 if narrow else 48))
        self._figures_row.setContentsMargins(RING, 0, RING, theme.px(32))
        self._promise.setContentsMargins(RING, 0, RING, 0)
