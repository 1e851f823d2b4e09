"""Settings: one line each, with what it does; kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Scheme, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.setting_row import SettingRow, Stepper
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.switch import Switch
from studyapp.gui.widgets.text import Text
from studyapp.storage.learners import LearnerSettings

Number = TypeVar("Number", int, float)
_MEASURE = 776
_SIDE_BY_SIDE = 560  # narrower than this, a setting stands below its words
_NEW, _REVIEWS = (0, 5, 10, 15, 20, 30, 50, 100), (20, 50, 100, 200, 500, 1000)
_RETENTION = tuple(percent / 100 for percent in (70, 75, 80, 85, 90, 92, 95, 97))
_TEXT_SIZES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class SettingsView(QWidget):
    """Changes the learner's settings and how the window looks."""

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
        self._background = background
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._column = Column(theme, _MEASURE, centred=False)
        self._title = Text(theme, labels.SETTINGS, "title")
        self._column.rows.addWidget(self._title)
        self.new = self._stepper(labels.NEW_A_DAY, self._step_new)
        self.reviews = self._stepper(labels.REVIEWS_A_DAY, self._step_reviews)
        self.retention = self._stepper(labels.RETENTION, self._step_retention)
        self.four_buttons = Switch(theme, labels.FOUR_BUTTONS[0])
        self.four_buttons.clicked.connect(self._switch_buttons)
        self.scheme = Segments(theme, tuple(labels.SCHEMES.items()), labels.SCHEME[0])
        self.scheme.chosen.connect(lambda key: theme.set_scheme(cast("Scheme", key)))
        self.text_size = self._stepper(labels.TEXT_SIZE, self._step_text)
        self.suspended = Button(theme, labels.ask_again(0), "plain")
        self.suspended.clicked.connect(self._resume)
        self._rows = [
            SettingRow(theme, words, control)
            for words, control in (
                (labels.NEW_A_DAY, self.new),
                (labels.REVIEWS_A_DAY, self.reviews),
                (labels.RETENTION, self.retention),
                (labels.FOUR_BUTTONS, self.four_buttons),
                (labels.SUSPENDED, self.suspended),
                (labels.SCHEME, self.scheme),
                (labels.TEXT_SIZE, self.text_size),
            )
        ]
        for row in self._rows:
            self._column.rows.addWidget(row)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        theme.changed.connect(self._show_looks)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the settings as they are."""
        self._show()

    def focus_first(self) -> None:
        """Give the focus to the first setting."""
        self.new.less.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _stepper(self, words: tuple[str, str], step: Callable[[int], None]) -> Stepper:
        stepper = Stepper(self._theme, words[0])
        stepper.stepped.connect(step)
        return stepper

    def _show(self) -> None:
        settings = self._desk.learner.settings
        self.new.set_value(str(settings.new_a_day))
        self.reviews.set_value(str(settings.reviews_a_day))
        self.retention.set_value(labels.percent(settings.retention))
        self.four_buttons.setChecked(settings.four_buttons)
        suspended = self._desk.suspended()
        self.suspended.set_verb(labels.ask_again(suspended))
        self.suspended.setEnabled(suspended > 0)
        self._show_looks()

    def _show_looks(self) -> None:
        self.scheme.choose(self._theme.scheme)
        self.text_size.set_value(labels.percent(self._theme.text_size))

    def _step_new(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, new_a_day=_stepped(_NEW, settings.new_a_day, by)))

    def _step_reviews(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, reviews_a_day=_stepped(_REVIEWS, settings.reviews_a_day, by)))

    def _step_retention(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, retention=_stepped(_RETENTION, settings.retention, by)))

    def _switch_buttons(self) -> None:
        self._save(replace(self._desk.learner.settings, four_buttons=self.four_buttons.isChecked()))

    def _step_text(self, by: int) -> None:
        self._theme.set_text_size(_stepped(_TEXT_SIZES, self._theme.text_size, by))

    def _resume(self) -> None:
        self._keep(self._desk.resume)

    def _save(self, settings: LearnerSettings) -> None:
        self._keep(lambda: self._desk.save(settings))

    def _keep(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self._show()

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 40)
        self._title.setContentsMargins(RING, theme.px(22), RING, theme.px(22))
        for row in self._rows:
            row.set_narrow(narrow)


def _stepped(choices: tuple[Number, ...], value: Number, by: int) -> Number:
    """The next choice above or below a value, which need not be one of them; the end where there is none."""
    beyond = [choice for choice in choices if (choice > value if by > 0 else choice < value)]
    if not beyond:
        return value
    return beyond[0] if by > 0 else beyond[-1]
