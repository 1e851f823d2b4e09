"""The year ahead: what the settings lead to beside what others would, simulated; others are kept at a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import year_words as words
from studyapp.gui.desks.plan_desk import PlanDesk, Trial
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.notation import digits
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.trial_row import TrialRow
from studyapp.gui.views.year_plots import YearPlots
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text
from studyapp.memory.simulator import Workload
from studyapp.processes import CancelledError

_AIMS = (70, 75, 80, 85, 88, 90, 92, 94, 95, 96, 97)  # percent
_NEW = (0, 2, 5, 10, 15, 20, 30, 50, 100)
_MINUTES = (2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240)
_MOST = 1440  # new questions, or minutes a day, that can be typed
_SIDE = 248  # pixels of the settings beside the plots


class YearAhead(QWidget):
    """Settings are only tried here until they are used; what is simulated is drawn when it is ready."""

    def __init__(self, theme: Theme, desk: PlanDesk, dialogs: Dialogs, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._background = background
        self._trial = desk.present
        self._years: dict[Trial, Workload] = {}  # all that were simulated since the cards were read
        self._request = 0  # the number of the latest; others are outdated
        self._busy = False
        self._ended = False
        self.aim = TrialRow(theme, words.AIM, _AIMS, words.aim_words, lowest=_AIMS[0], highest=_AIMS[-1])
        self.new = TrialRow(theme, words.NEW, _NEW, "{:,}".format, lowest=0, highest=_MOST)
        self.minutes = TrialRow(theme, words.MINUTES, _MINUTES, words.minutes_words, lowest=1, highest=_MOST)
        self.aim.stepper.changed.connect(lambda value: self._try(replace(self._trial, retention=value / 100)))
        self.new.stepper.changed.connect(lambda value: self._try(replace(self._trial, new_a_day=value)))
        self.minutes.stepper.changed.connect(lambda value: self._try(desk.with_minutes(self._trial, value)))
        self.use = Button(theme, words.USE, "main", keys=("U",))
        self.use.clicked.connect(self._use)
        self.take_back = Link(theme, words.TAKE_BACK, keys=("Ctrl", "Z"))
        self.take_back.clicked.connect(lambda: self._keep(desk.take_back))
        self.status = Text(theme)
        self.plots = YearPlots(theme)
        self._side = QWidget()
        self._side_rows = QVBoxLayout(self._side)
        self._side_rows.setContentsMargins(0, 0, 0, 0)
        for row in (self.aim, self.new, self.minutes, self.use):
            self._side_rows.addWidget(row)
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(RING, 0, 0, 0)
        self._notes.addWidget(self.status)
        self._side_rows.addLayout(self._notes)
        self._side_rows.addWidget(self.take_back)
        self._caution = QVBoxLayout()
        self._caution.setContentsMargins(RING, 0, 0, 0)
        for sentence in (words.A_SIMULATION, words.NOT_KNOWN):
            self._caution.addWidget(Text(theme, sentence, "small", role="ink2"))
        self._side_rows.addLayout(self._caution)
        self._side_rows.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.plots, 1, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Begin with the settings as they are and the cards as they are; StudyError when they cannot be read."""
        self._years.clear()
        self.plots.forget()
        self._try(self._desk.present)

    def stop(self) -> None:
        """Work nothing out any more."""
        self._ended = True

    def press_key(self, event: QKeyEvent) -> bool:
        """Use at U what is tried; whether the key stands for anything here."""
        if event.key() != Qt.Key.Key_U or event.modifiers():
            return False
        self.use.click()
        return True

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the plots below the settings, or beside them."""
        across = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across)
        self.plots.set_narrow(narrow)
        self._side.setMaximumWidth(16777215 if narrow else self._theme.px(_SIDE) + RING)
        self._side.setMinimumWidth(0 if narrow else self._theme.px(_SIDE) + RING)

    def _try(self, trial: Trial) -> None:
        """Show a trial, and what it leads to as soon as that is known."""
        self._trial = trial
        present, desk = self._desk.present, self._desk
        self.aim.show_trial(round(100 * trial.retention), words.set_line(words.percent(present.retention)))
        self.new.show_trial(trial.new_a_day, words.set_line(digits(present.new_a_day)))
        minutes = words.minutes_words(round(desk.minutes(present)))
        self.minutes.show_trial(round(desk.minutes(trial)), words.limit_line(trial.reviews_a_day, minutes))
        self.use.setEnabled(trial != present)
        self.take_back.setVisible(desk.can_take_back)
        self._request += 1
        self._work_out()

    def _use(self) -> None:
        self._keep(lambda: self._desk.use(self._trial))
        if self._desk.can_take_back:
            self.take_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self._try(self._desk.present)

    def _work_out(self) -> None:
        wanted = [
            trial for trial in dict.fromkeys((self._desk.present, self._trial)) if trial not in self._years
        ]
        kept = words.KEPT if self._desk.can_take_back else ""
        self.status.set_words(words.WORKING_OUT if wanted else kept)
        if not wanted:
            self._draw()
        elif (
            not self._busy
        ):  # what runs for nobody any more is cancelled, and the next begins when it has ended
            self._busy = True
            number, work = self._request, self._desk.simulation(wanted)

            def outdated() -> bool:
                return self._ended or number != self._request

            def done(works: Sequence[Workload]) -> None:
                self._busy = False
                if number == self._request:
                    self._years.update(zip(wanted, works, strict=True))
                self._work_out()

            self._background.run(lambda: work(outdated), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, StudyError):
            self.status.set_words(str(error))
        elif not isinstance(error, CancelledError):
            raise error
        elif not self._ended:
            self._work_out()

    def _draw(self) -> None:
        tried, present = self._years[self._trial], self._years[self._desk.present]
        self.plots.show_years(tried, present, self._desk.day(), self._desk.cards)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, RING, px(32))
        self._row.setSpacing(px(48))
        self._side_rows.setSpacing(px(16))
        self._caution.setSpacing(px(8))
