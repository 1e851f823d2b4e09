"""Settings: one line each, with what it leads to; kept at once, and taken back by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui import settings_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.optimiser_desk import OptimiserDesk
from studyapp.gui.desks.preview_desk import PreviewDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Scheme, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.exam_row import ExamRow
from studyapp.gui.views.fit_row import FitRow
from studyapp.gui.views.holiday_row import HolidayRow
from studyapp.gui.views.memory_settings import MemorySettings
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.switch import Switch
from studyapp.gui.widgets.text import Text
from studyapp.storage.learners import LearnerSettings

_MEASURE = 776
_SIDE_BY_SIDE = 620  # narrower than this, a setting stands below its words
_TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)  # percent


class SettingsView(QWidget):
    """Changes the learner's settings and how the window looks."""

    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there

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
        self._desk = desk
        self._dialogs = dialogs
        self._undo: list[Callable[[], None]] = []  # what takes each change back, the latest last
        self.memory = MemorySettings(theme, PreviewDesk(desk.studies), background)
        self.exam = ExamRow(theme, desk.exam, dialogs, background)
        self.holidays = HolidayRow(theme, desk.backlog, dialogs)
        self.certainty = Switch(theme, words.CERTAINTY[0])
        self.four_buttons = Switch(theme, words.FOUR_BUTTONS[0])
        self.suspended = Button(theme, labels.ask_again(0), "plain")
        self.fit = FitRow(theme, OptimiserDesk(desk.studies), background)
        self.scheme = Segments(theme, tuple(labels.SCHEMES.items()), labels.SCHEME[0])
        self.text_size = Stepper(theme, labels.TEXT_SIZE[0], _TEXT_SIZES, words=_percent, read=_read_percent)
        self._title = Text(theme, labels.SETTINGS, "title")
        self._kept = Text(theme, words.KEPT_AT_ONCE, "small", role="ink2")
        self._heads = [Text(theme, words.STUDY, weight=600), Text(theme, words.APPEARANCE, weight=600)]
        self._rows: list[ExamRow | HolidayRow | SettingRow | FitRow] = [
            self.exam,
            self.holidays,
            SettingRow(theme, words.CERTAINTY, self.certainty),
            SettingRow(theme, words.FOUR_BUTTONS, self.four_buttons),
            SettingRow(theme, labels.SUSPENDED, self.suspended),
            self.fit,
            SettingRow(theme, labels.SCHEME, self.scheme),
            SettingRow(theme, labels.TEXT_SIZE, self.text_size),
            *self.memory.rows.values(),
        ]
        self._column = Column(theme, _MEASURE, centred=False)
        study, appearance = self._heads
        for part in (
            *(self._title, self._kept, study, self.memory, *self._rows[:6]),
            *(appearance, *self._rows[6:8]),
        ):
            self._column.rows.addWidget(part)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._connect()
        theme.changed.connect(self._show_looks)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the settings as they are; StudyError when they cannot be read."""
        self._show()
        self.fit.refresh()

    def focus_first(self) -> None:
        """Give the focus to the first setting."""
        self.memory.retention.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.verticalScrollBar().setValue(0)

    def stop(self) -> None:
        """End what runs, because the window closes."""
        self.fit.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.fit.running:
            self.fit.cancel()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _connect(self) -> None:
        self.memory.save_requested.connect(self._save)
        self.exam.changed.connect(self._exam_changed)
        self.exam.sheet_requested.connect(self.sheet_requested)
        self.holidays.changed.connect(self._show_again)
        self.holidays.asks.connect(self._show_button)
        self.holidays.kept.connect(self._undo.append)
        self.holidays.undo_requested.connect(self._take_back)
        self.certainty.clicked.connect(
            lambda: self._save(replace(self._settings, asks_certainty=self.certainty.isChecked()))
        )
        self.four_buttons.clicked.connect(
            lambda: self._save(replace(self._settings, four_buttons=self.four_buttons.isChecked()))
        )
        self.suspended.clicked.connect(self._resume)
        self.fit.changed.connect(self._schedule_changed)
        self.fit.undo_requested.connect(self._take_back)
        self.scheme.chosen.connect(lambda key: self._theme.set_scheme(cast("Scheme", key)))
        self.text_size.changed.connect(lambda percent: self._theme.set_text_size(percent / 100))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._take_back)

    @property
    def _settings(self) -> LearnerSettings:
        return self._desk.learner.settings

    def _show(self) -> None:
        settings = self._settings
        self.memory.show_settings(settings)
        self.certainty.setChecked(settings.asks_certainty)
        self.four_buttons.setChecked(settings.four_buttons)
        suspended = self._desk.suspended()
        self.suspended.set_verb(labels.ask_again(suspended))
        self.suspended.setEnabled(suspended > 0)
        self.fit.offer_take_back(shown=self._undo[-1:] == [self.fit.undo])
        self.exam.refresh()
        self.holidays.refresh()
        self._show_looks()

    def _show_looks(self) -> None:
        self.scheme.choose(self._theme.scheme)
        self.text_size.show_value(round(100 * self._theme.text_size))

    def _save(self, settings: LearnerSettings) -> None:
        names = [field.name for field in fields(settings)]
        before = {name: getattr(self._settings, name) for name in names}
        former = {name: value for name, value in before.items() if value != getattr(settings, name)}
        self._keep(
            lambda: self._desk.save(settings), lambda: self._desk.save(replace(self._settings, **former))
        )

    def _resume(self) -> None:
        self._keep(self._desk.resume, None)

    def _keep(self, change: Callable[[], None], back: Callable[[], None] | None) -> None:
        """Make a change, and remember what takes it back; say so when it cannot be kept."""
        try:
            change()
            if back:
                self._undo.append(back)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self._show_again()

    def _take_back(self) -> None:
        if not self._undo:
            return
        back = self._undo.pop()
        try:
            back()
        except StudyError as error:
            self._undo.append(back)
            self._dialogs.show_error(str(error))
        self._show_again()

    def _schedule_changed(self) -> None:
        self._undo.append(self.fit.undo)
        self._show_again()

    def _exam_changed(self) -> None:
        """Let Ctrl+Z take back the last change of the exam, which its own button may have taken back already."""
        back = self._desk.exam.take_back
        if back in self._undo:
            self._undo.remove(back)
        if self._desk.exam.last_change is not None:
            self._undo.append(back)
        self._show_again()

    def _show_again(self) -> None:
        try:
            self._show()
        except StudyError as error:
            self._dialogs.show_error(str(error))

    def _show_button(self, button: Button) -> None:
        """Scroll to a button that stands below what has just come."""
        self._column.settle()
        self._column.ensureWidgetVisible(button, 0, 2 * RING)

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 40)
        self._title.setContentsMargins(RING, theme.px(22), RING, 0)
        self._kept.setContentsMargins(RING, 0, RING, theme.px(16))
        for head, above in zip(self._heads, (0, 32), strict=True):
            head.setContentsMargins(RING, theme.px(above), RING, theme.px(4))
        for row in self._rows:
            row.set_narrow(narrow)


def _percent(number: int) -> str:
    return words.percent(number / 100)


def _read_percent(text: str) -> int | None:
    digits = text.replace("%", "").strip()
    number = int(digits[:9]) if digits.isascii() and digits.isdigit() else 0
    return number if _TEXT_SIZES[0] <= number <= _TEXT_SIZES[-1] else None
