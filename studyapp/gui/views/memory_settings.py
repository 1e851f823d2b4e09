"""The settings that the work of each day comes of, with what they cost, reckoned from the learner's own cards."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studyapp.gui import settings_words as words
from studyapp.gui.desks.preview_desk import Cost, Outset, PreviewDesk, costs_of
from studyapp.gui.notation import digits, ungrouped
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.share_slider import ShareSlider
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.weekday_shares import WeekdayShares
from studyapp.memory.parameters import MAXIMUM_INTERVAL
from studyapp.storage.learners import MOST_A_DAY, LearnerSettings

_LOWEST, _HIGHEST = 70, 97  # percent
_NEW, _REVIEWS = (0, 5, 10, 15, 20, 30, 50, 100), (0, 20, 50, 100, 200, 500, 1000)
_PAUSES = (30, 61, 91, 182, 365, 730, 1825, MAXIMUM_INTERVAL)  # days


class MemorySettings(QObject):
    """Rows that show the settings they are given and ask for others to be kept."""

    save_requested = Signal(object)  # LearnerSettings

    def __init__(self, theme: Theme, desk: PreviewDesk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._settings = LearnerSettings()
        self._outset: Outset | None = None
        self._working = False
        self.retention = ShareSlider(theme, words.AIM, _LOWEST, _HIGHEST)
        self.new = Stepper(theme, words.NEW, _NEW, read=_read_count)
        self.reviews = Stepper(theme, words.REVIEWS, _REVIEWS, read=_read_count)
        self.longest = Stepper(theme, words.LONGEST, _PAUSES, words=words.pause_words, read=words.read_pause)
        self.weekdays = WeekdayShares(theme, [words.day_name(day) for day in range(7)], words.share_word)
        self.retention.chosen.connect(lambda percent: self._ask(retention=percent / 100))
        self.new.changed.connect(lambda number: self._ask(new_a_day=number))
        self.reviews.changed.connect(lambda number: self._ask(reviews_a_day=number))
        self.longest.changed.connect(lambda days: self._ask(longest=days))
        self.weekdays.changed.connect(lambda shares: self._ask(weekdays=shares))
        self.rows = {
            name: SettingRow(theme, (name, ""), control)
            for name, control in (
                (words.AIM, self.retention),
                (words.NEW, self.new),
                (words.REVIEWS, self.reviews),
                (words.LONGEST, self.longest),
                (words.EASY_DAYS, self.weekdays),
            )
        }
        count_fault = words.NOT_A_NUMBER.format(low=0, high=digits(MOST_A_DAY))
        for stepper, name, fault in (
            (self.new, words.NEW, count_fault),
            (self.reviews, words.REVIEWS, count_fault),
            (self.longest, words.LONGEST, words.NOT_A_PAUSE),
        ):
            row = self.rows[name]
            stepper.refused.connect(lambda row=row, fault=fault: row.complain(fault))
            stepper.settled.connect(lambda row=row: row.complain(""))

    def show_settings(self, settings: LearnerSettings) -> None:
        """Show settings and what they lead to; StudyError when that cannot be read."""
        self._settings = settings
        self.retention.show_value(round(100 * settings.retention))
        self.new.show_value(settings.new_a_day)
        self.reviews.show_value(settings.reviews_a_day)
        self.longest.show_value(settings.longest)
        self.weekdays.show_shares(settings.weekdays)
        self.rows[words.REVIEWS].set_line(words.reviews_line(settings.reviews_a_day))
        self.rows[words.LONGEST].set_line(words.pause_line(settings.longest))
        self.rows[words.EASY_DAYS].set_line(words.easy_days_line(settings.weekdays))
        outset = self._outset = self._desk.outset()
        last = self._desk.all_begun_on(outset)
        self.rows[words.NEW].set_line(words.new_line(outset, last))
        self._work_out()

    def _ask(self, **changed: object) -> None:
        self.save_requested.emit(replace(self._settings, **changed))  # type: ignore[arg-type]

    def _work_out(self) -> None:
        """Show the cost of the aim, and reckon it in the background where it is not known; one at a time."""
        outset, aim = self._outset, self._settings.retention
        if outset is None:
            return
        aims = (aim, words.beside(aim))
        costs = {one: cost for one in aims if (cost := self._desk.known(one))}
        self.rows[words.AIM].set_line(words.aim_line(aim, costs, outset))
        missing = [one for one in aims if one not in costs]
        if missing and not self._working:
            self._working = True
            self._background.run(
                lambda: costs_of(outset, missing), lambda found: self._worked_out(outset, found), self._failed
            )

    def _worked_out(self, outset: Outset, found: dict[float, Cost]) -> None:
        self._working = False
        self._desk.keep(outset, found)
        self._work_out()

    def _failed(self, error: Exception) -> None:
        self._working = False
        raise error


def _read_count(text: str) -> int | None:
    """A number of cards a day; None where there is none."""
    number = ungrouped(text.strip())
    return int(number) if number.isascii() and number.isdigit() and int(number[:9]) <= MOST_A_DAY else None
