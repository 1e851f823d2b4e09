"""Settings: one line each, with what it does; kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import RING, Scheme, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.text import Text
from studyapp.storage.learners import LearnerSettings

Number = TypeVar("Number", int, float)
_MEASURE = 720
_SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")
_NEW, _REVIEWS = (0, 5, 10, 15, 20, 30, 50, 100), (20, 50, 100, 200, 500, 1000)
_RETENTION = tuple(percent / 100 for percent in (70, 75, 80, 85, 90, 92, 95, 97))
_TEXT_SIZES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class SettingsView(QWidget):
    """Changes the learner's settings and how the window looks."""

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._column = Column(theme, _MEASURE, centred=False)
        self._column.set_side(40)
        self._title = Text(theme, labels.SETTINGS, "title")
        self._column.rows.addWidget(self._title)
        self.rows = {
            "new": self._add(labels.NEW_A_DAY, self._step_new),
            "reviews": self._add(labels.REVIEWS_A_DAY, self._step_reviews),
            "retention": self._add(labels.RETENTION, self._step_retention),
            "buttons": self._add(labels.FOUR_BUTTONS, self._switch_buttons),
            "scheme": self._add(labels.SCHEME, self._step_scheme),
            "text": self._add(labels.TEXT_SIZE, self._step_text),
        }
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        theme.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the settings as they are."""
        self._show()

    def focus_first(self) -> None:
        """Give the focus to the first setting."""
        self.rows["new"].less.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, setting: tuple[str, str], step: Callable[[int], None]) -> SettingRow:
        row = SettingRow(self._theme, *setting, step)
        self._column.rows.addWidget(row)
        self._column.rows.addWidget(HairLine(self._theme))
        return row

    def _show(self) -> None:
        settings = self._desk.learner.settings
        self.rows["new"].set_value(str(settings.new_a_day))
        self.rows["reviews"].set_value(str(settings.reviews_a_day))
        self.rows["retention"].set_value(labels.percent(settings.retention))
        self.rows["buttons"].set_value(labels.ON if settings.four_buttons else labels.OFF)
        self.rows["scheme"].set_value(labels.SCHEMES[self._theme.scheme])
        self.rows["text"].set_value(labels.percent(self._theme.text_size))

    def _step_new(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, new_a_day=_stepped(_NEW, settings.new_a_day, by)))

    def _step_reviews(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, reviews_a_day=_stepped(_REVIEWS, settings.reviews_a_day, by)))

    def _step_retention(self, by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, retention=_stepped(_RETENTION, settings.retention, by)))

    def _switch_buttons(self, _by: int) -> None:
        settings = self._desk.learner.settings
        self._save(replace(settings, four_buttons=not settings.four_buttons))

    def _step_scheme(self, by: int) -> None:
        place = _SCHEMES.index(self._theme.scheme)
        self._theme.set_scheme(_SCHEMES[(place + by) % len(_SCHEMES)])

    def _step_text(self, by: int) -> None:
        self._theme.set_text_size(_stepped(_TEXT_SIZES, self._theme.text_size, by))

    def _save(self, settings: LearnerSettings) -> None:
        try:
            self._desk.save(settings)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self._show()

    def _restyle(self) -> None:
        self._title.setContentsMargins(RING, self._theme.px(22), RING, self._theme.px(22))


class SettingRow(QWidget):
    """What a setting is called and does, its value, and a step down and up."""

    def __init__(self, theme: Theme, name: str, consequence: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self._name = name
        self._value = Text(theme, weight=600, wrap=False, end=True)
        self.less = Button(theme, "−", "plain")
        self.more = Button(theme, "+", "plain")
        self.less.setAccessibleName(labels.less_of(name))
        self.more.setAccessibleName(labels.more_of(name))
        self.less.clicked.connect(lambda: step(-1))
        self.more.clicked.connect(lambda: step(1))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(theme, name))
        texts.addWidget(Text(theme, consequence, "small", role="ink2", measure=440))
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, theme.px(12), RING, theme.px(12))
        row.setSpacing(theme.px(4))
        row.addLayout(texts, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(theme.px(8))
        row.addWidget(self.less, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_value(self, value: str) -> None:
        """Show the value; screen readers hear it with the buttons."""
        self._value.set_words(value)
        for button in (self.less, self.more):
            button.setAccessibleDescription(f"{self._name}: {value}")


def _stepped(choices: tuple[Number, ...], value: Number, by: int) -> Number:
    """The next choice above or below a value, which need not be one of them; the end where there is none."""
    beyond = [choice for choice in choices if (choice > value if by > 0 else choice < value)]
    if not beyond:
        return value
    return beyond[0] if by > 0 else beyond[-1]
