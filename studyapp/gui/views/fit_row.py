"""Fitting the schedule to the learner, in Settings: begin, follow, cancel, take back, and go back to an earlier one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import fit_words as words
from studyapp.gui.desks.optimiser_desk import OptimiserDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Text
from studyapp.memory.optimiser import ENOUGH_NEW, Stage, Weighed
from studyapp.memory.training import has_library
from studyapp.processes import CancelledError
from studyapp.storage.schedules import Schedule


class FitRow(QWidget):
    """One line of Settings and, where there are several schedules, a list of them.

    What is found while the page is not shown waits until it is: a sitting goes on with the schedule that it began with.
    """

    changed = Signal()  # another schedule is in use
    undo_requested = Signal()

    def __init__(self, theme: Theme, desk: OptimiserDesk, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._background = background
        self._schedules: Sequence[Schedule] = ()
        self._cancel: Event | None = None  # of the fit that runs
        self._found: Weighed | None = None  # not kept yet
        self._told_last: Stage | None = None
        self.fit = Button(theme, words.FIT_VERB)
        self.take_back = Button(theme, words.TAKE_BACK, "quiet", keys=("Ctrl", "Z"))
        self.take_back.hide()
        control = QWidget()
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout(control)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self.take_back)
        buttons.addWidget(self.fit)
        control.setFocusProxy(self.fit)
        self._row = SettingRow(theme, (words.FIT, words.READING), control)
        self._title = Text(theme, words.SO_FAR, weight=600)
        self._title.hide()
        self._kept: dict[int, _KeptRow] = {}  # by the number of the schedule
        self._narrow = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._row)
        self._layout.addWidget(self._title)
        self.fit.clicked.connect(self._press)
        self.take_back.clicked.connect(self.undo_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def running(self) -> bool:
        """Whether a fit runs."""
        return self._cancel is not None

    @property
    def line(self) -> str:
        """What is told."""
        return self._row.line

    def refresh(self) -> None:
        """Show how many answers there are, unless a fit runs; keep what was found meanwhile."""
        if self.running:
            return
        if self._found:
            self._keep(self._found)
            return
        self._row.set_line(words.READING)
        self.fit.setEnabled(False)
        self._read(lambda: self._row.set_line(self._offer()))

    def cancel(self) -> None:
        """End the fit that runs; nothing was changed."""
        if self._cancel:
            self._cancel.set()

    def undo(self) -> None:
        """Take back the last change of the schedule; StudyError when that cannot be kept."""
        self._desk.take_back()
        self._say(words.TAKEN_BACK)
        self._read()

    def offer_take_back(self, *, shown: bool) -> None:
        """Show the button that takes back the last change, or hide it once something else was changed."""
        if not shown and self.take_back.hasFocus():
            self.fit.setEnabled(True)  # until the answers are counted: what is off takes no focus
            self.fit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take_back.setVisible(shown)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Put the controls below the words, or beside them."""
        self._narrow = narrow
        for row in (self._row, *self._kept.values()):
            row.set_narrow(narrow)

    def _press(self) -> None:
        if self.running:
            self.cancel()
            return
        self._cancel = cancel = Event()
        self._told_last = None
        self.fit.set_verb(words.CANCEL)
        self._let_choose(choose=False)
        self._say(words.STARTING)
        weigh, background, show = self._desk.weighing(), self._background, self._tell

        def tell(stage: Stage, share: float) -> None:
            background.tell(show, (stage, share))

        background.run(lambda: weigh(tell, cancel.is_set), self._weighed, self._failed)

    def _tell(self, news: tuple[Stage, float]) -> None:
        if not self.running:
            return
        stage, share = news
        self._row.set_line(words.stage_line(stage, share))
        if stage is not self._told_last:
            self._told_last = stage
            self._announce()

    def _weighed(self, weighed: Weighed) -> None:
        self._rest()
        if self.isVisible():
            self._keep(weighed)
        else:
            self._found = weighed

    def _failed(self, error: Exception) -> None:
        self._rest()
        match error:
            case CancelledError():
                self._say(words.CANCELLED)
            case StudyError():
                self._say(str(error))
            case _:
                self._row.set_line(self._offer())
                raise error

    def _keep(self, weighed: Weighed) -> None:
        self._found = None
        self._row.set_line(words.KEEPING)
        try:
            kept = self._desk.keep(weighed)
        except StudyError as error:
            self._say(str(error))
            return
        self._say(words.result_line(weighed, kept=kept))
        self._read()
        if kept:
            self.changed.emit()
            self.take_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, schedule: Schedule) -> None:
        try:
            self._desk.use(schedule.number)
        except StudyError as error:
            self._say(str(error))
            return
        self._say(words.used_line(schedule))
        self._read()
        self.changed.emit()
        self.take_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self._cancel = None
        self.fit.set_verb(words.FIT_VERB)
        self._let_choose(choose=True)

    def _read(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the schedules so far, in the background."""

        def show(schedules: Sequence[Schedule]) -> None:
            self._schedules = schedules
            self._list()
            if not self.running:
                self.fit.setEnabled(has_library() and self._new >= ENOUGH_NEW)
                then()

        def fail(error: Exception) -> None:
            if not isinstance(error, StudyError):
                raise error
            self._say(str(error))

        self._background.run(self._desk.reading(), show, fail)

    @property
    def _new(self) -> int:
        return next((one.answers for one in self._schedules if one.in_use), 0)

    def _offer(self) -> str:
        return words.offer_line(self._new) if has_library() else words.NO_LIBRARY

    def _list(self) -> None:
        """List the schedules, where there are several; a row is made once, since no schedule ever goes."""
        several = len(self._schedules) > 1
        self._title.setVisible(several)
        for place, schedule in enumerate(self._schedules if several else ()):
            if schedule.number not in self._kept:
                row = self._kept[schedule.number] = _KeptRow(self._theme, schedule)
                row.use.clicked.connect(lambda _checked=False, one=schedule: self._use(one))
                row.set_narrow(self._narrow)
                self._layout.insertWidget(self._layout.indexOf(self._title) + 1 + place, row)
            self._kept[schedule.number].show_schedule(schedule)

    def _let_choose(self, *, choose: bool) -> None:
        """Let another schedule be used, or not while a better one is looked for."""
        for part in (self.take_back, *self._kept.values()):
            part.setEnabled(choose)

    def _say(self, line: str) -> None:
        self._row.set_line(line)
        self._announce()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.fit, self._row.line))

    def _restyle(self) -> None:
        self._title.setContentsMargins(RING, self._theme.px(16), RING, 0)


class _KeptRow(SettingRow):
    """A schedule, with how much it was used, and the way to use it again."""

    def __init__(self, theme: Theme, schedule: Schedule) -> None:
        self.use = Button(theme, words.USE, "plain")
        self.use.setAccessibleName(words.use_name(schedule))
        self._in_use = Text(theme, words.IN_USE, weight=600, wrap=False)
        self._in_use.setContentsMargins(0, 0, RING, 0)
        control = QWidget()
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        either = QHBoxLayout(control)
        either.setContentsMargins(0, 0, 0, 0)
        either.addWidget(self._in_use)
        either.addWidget(self.use)
        control.setFocusProxy(self.use)
        super().__init__(theme, (words.schedule_name(schedule), ""), control)
        self.show_schedule(schedule)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show how much the schedule was used, and whether it is in use."""
        self.set_line(words.schedule_line(schedule))
        self._in_use.setVisible(schedule.in_use)
        self.use.setVisible(not schedule.in_use)
