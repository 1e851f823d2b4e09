"""Holidays in Settings: those to come, each with a way to remove it, and the way to set another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import pause_words
from studyapp.gui.desks.backlog_desk import BacklogDesk, Change
from studyapp.gui.desks.backlog_plans import HolidayPlan
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text
from studyapp.memory.load import Holiday


class HolidayRow(QWidget):
    """Sets and removes holidays; what that moves is shown before it is done, and can be taken back."""

    changed = Signal()  # something else is due now
    kept = Signal(object)  # a change was made: a function that takes it back
    undo_requested = Signal()
    asks = Signal(object)  # what to do, by a button that has come below and has the focus

    def __init__(
        self, theme: Theme, desk: BacklogDesk, dialogs: Dialogs, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._plan: HolidayPlan | None = None  # shown, and not set yet
        self._leaving: Holiday | None = None  # asked about, and not removed yet
        self._said: Change | None = None
        self.add = Button(theme, pause_words.SET_HOLIDAY)
        self._head = SettingRow(theme, pause_words.HOLIDAY, self.add)
        self._list = QVBoxLayout()
        self._line = Text(theme, measure=600)
        self.picture = BarChart(theme)
        self.set_and_move = Button(theme, pause_words.SET_AND_MOVE)
        self.set_only = Button(theme, pause_words.SET_ONLY, "quiet")
        self.remove_and_move = Button(theme, pause_words.REMOVE_AND_MOVE)
        self.remove_only = Button(theme, pause_words.REMOVE_ONLY, "quiet")
        self.cancel = Button(theme, pause_words.CANCEL, "quiet")
        self.undo = Link(theme, pause_words.UNDO, keys=("Ctrl", "Z"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (*self._choices, self.undo):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._inside = QVBoxLayout()
        for part in (self._line, self.picture):
            self._inside.addWidget(part)
        self._end = HairLine(theme)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(RING, 0, RING, 0)
        self._foot.addWidget(self._end)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addLayout(self._list)
        rows.addLayout(self._inside)
        rows.addLayout(self._buttons)
        rows.addLayout(self._foot)
        self.add.clicked.connect(self._ask)
        self.set_and_move.clicked.connect(lambda: self._set(move=True))
        self.set_only.clicked.connect(lambda: self._set(move=False))
        self.remove_and_move.clicked.connect(lambda: self._remove(move_back=True))
        self.remove_only.clicked.connect(lambda: self._remove(move_back=False))
        self.cancel.clicked.connect(self._leave)
        self.undo.clicked.connect(self.undo_requested)
        theme.changed.connect(self._restyle)
        self._show_state()

    def refresh(self) -> None:
        """Show the holidays as they are; StudyError when they cannot be read."""
        self._show_list()
        self._show_state()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Fit a narrow place, or a wide one."""
        directions = QBoxLayout.Direction
        self._head.set_narrow(narrow)
        self._buttons.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    @property
    def _choices(self) -> tuple[Button, ...]:
        return self.set_and_move, self.set_only, self.remove_and_move, self.remove_only, self.cancel

    def _show_list(self) -> None:
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        today = self._desk.plans.today
        for holiday in self._desk.plans.holidays():
            line = _HolidayLine(self._theme, pause_words.holiday_words(holiday, today))
            line.remove.clicked.connect(lambda _checked=False, one=holiday: self._ask_removal(one))
            self._list.addWidget(line)

    def _show_state(self) -> None:
        """Show the plan that is to be decided, else what is asked about a removal, else what was done."""
        plan, leaving, today = self._plan, self._leaving, self._desk.plans.today
        said = self._desk.change if self._said is self._desk.change else None
        if plan:
            self._line.set_words(pause_words.plan_line(plan, today))
            self.picture.set_words(pause_words.holiday_title(plan), pause_words.OUTLINED_HOLIDAY)
            bars = [Bar(*bar) for bar in pause_words.bars(plan.days, today)]
            self.picture.set_bars(bars, today=0 if plan.days[0].day == today else None)
        elif leaving:
            moved = self._desk.moved_for(leaving)
            self._line.set_words(pause_words.removal_line(leaving, moved, today))
        elif said:
            self._line.set_words(f"{pause_words.changed_line(said, today)} {pause_words.TAKES_BACK}")
        for part in (self.picture, self.set_and_move, self.set_only):
            part.setVisible(plan is not None)
        for part in (self.remove_and_move, self.remove_only):
            part.setVisible(plan is None and leaving is not None)
        asks = plan is not None or leaving is not None
        self.cancel.setVisible(asks)
        self.undo.setVisible(not asks and said is not None)
        self._line.setVisible(asks or said is not None)
        self._end.setVisible(asks or said is not None)
        self.add.setEnabled(not asks)
        self._restyle()

    def _ask(self) -> None:
        holiday = self._dialogs.ask_holiday(
            pause_words.ASK_TITLE, pause_words.ASK_LINE, pause_words.ASK_VERB, self._desk.plans.today
        )
        if holiday is None:
            return
        try:
            plan = self._desk.plans.plan(holiday)
        except StudyError as error:
            self._dialogs.show_error(str(error))
            return
        self._plan, self._leaving = plan, None
        if plan.moves:
            self._show_state()
            self._ask_by(self.set_and_move)
        else:
            self._set(move=False)

    def _ask_removal(self, holiday: Holiday) -> None:
        self._plan, self._leaving = None, holiday
        if self._desk.moved_for(holiday):
            self._show_state()
            self._ask_by(self.remove_and_move)
        else:
            self._remove(move_back=False)

    def _ask_by(self, first: Button) -> None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asks.emit(first)

    def _set(self, *, move: bool) -> None:
        if plan := self._plan:
            self._keep(lambda: self._desk.set_holiday(plan, move=move))

    def _remove(self, *, move_back: bool) -> None:
        if holiday := self._leaving:
            self._keep(lambda: self._desk.remove_holiday(holiday, move_back=move_back))

    def _keep(self, change: Callable[[], Change]) -> None:
        try:
            said = self._said = change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        else:
            self.kept.emit(lambda: self._desk.take_back(said))
        self._leave()
        self.changed.emit()

    def _leave(self) -> None:
        self._plan = self._leaving = None
        self.refresh()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        theme = self._theme
        shown = not self._line.isHidden()
        self._inside.setContentsMargins(RING, theme.px(12 if shown else 0), RING, 0)
        self._inside.setSpacing(theme.px(12))
        self._buttons.setContentsMargins(0, theme.px(8 if shown else 0), 0, theme.px(12 if shown else 0))
        self._buttons.setSpacing(theme.px(12) - 2 * RING)


class _HolidayLine(QWidget):
    """One holiday, and the way to remove it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.remove = Link(theme, pause_words.REMOVE)
        self.remove.setAccessibleName(f"{pause_words.REMOVE}: {words}")
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.addWidget(Text(theme, words), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, RING, 0)
        foot.addWidget(HairLine(theme))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(RING, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(row)
        rows.addLayout(foot)
