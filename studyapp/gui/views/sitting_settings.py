"""The settings of what a sitting asks and how it goes, in Settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studyapp.facts.forms import Form
from studyapp.gui import choose_words, labels, sitting_words
from studyapp.gui import settings_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.views.setting_section import Section
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.switch import Switch


class SittingSettings(QObject):
    """Rows that show the learner's settings and ask for others to be kept."""

    save_requested = Signal(object)  # LearnerSettings
    resume_requested = Signal()  # of all suspended questions

    def __init__(self, theme: Theme, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.turn = Stepper(
            theme,
            sitting_words.DAY_TURN,
            range(13),
            words=sitting_words.hour_words,
            read=sitting_words.read_hour,
        )
        self.forms = CheckGroup(
            theme, [(form.value, name) for form, name in choose_words.FORM_WORDS.items()], sitting_words.FORMS
        )
        self.certainty = Switch(theme, words.CERTAINTY[0])
        self.four_buttons = Switch(theme, words.FOUR_BUTTONS[0])
        self.suspended = Button(theme, labels.ask_again(0), "plain")
        self._turn_row = SettingRow(theme, (sitting_words.DAY_TURN, ""), self.turn)
        self._forms_row = SettingRow(theme, (sitting_words.FORMS, ""), self.forms, below=True)
        self._others = (
            SettingRow(theme, words.CERTAINTY, self.certainty),
            SettingRow(theme, words.FOUR_BUTTONS, self.four_buttons),
            SettingRow(theme, labels.SUSPENDED, self.suspended),
        )
        self.turn.changed.connect(lambda hour: self._ask(day_turn=hour))
        self.turn.refused.connect(lambda: self._turn_row.complain(sitting_words.NOT_AN_HOUR))
        self.turn.settled.connect(lambda: self._turn_row.complain(""))
        self.forms.ticked.connect(self._ask_forms)
        self.certainty.clicked.connect(lambda: self._ask(asks_certainty=self.certainty.isChecked()))
        self.four_buttons.clicked.connect(lambda: self._ask(four_buttons=self.four_buttons.isChecked()))
        self.suspended.clicked.connect(self.resume_requested)

    def fill(self, section: Section) -> None:
        """Put the rows into a section."""
        certainty, four_buttons, suspended = self._others
        section.add(
            self._turn_row,
            tr("day turn rollover midnight night hour start", "other words that find this setting"),
        )
        section.add(
            self._forms_row,
            tr("forms types choice typing modes", "other words that find this setting"),
            *choose_words.FORM_WORDS.values(),
        )
        section.add(
            certainty, tr("confidence certainty sure calibration", "other words that find this setting")
        )
        section.add(four_buttons, tr("grades hard good easy ratings", "other words that find this setting"))
        section.add(suspended, tr("resume paused hidden leech", "other words that find this setting"))

    def refresh(self) -> None:
        """Show the settings as they are; StudyError when they cannot be read."""
        settings = self._desk.learner.settings
        self.turn.show_value(settings.day_turn)
        self._turn_row.set_line(sitting_words.day_turn_line(settings.day_turn, self._desk.day()))
        self.forms.tick({form.value for form in settings.forms or Form})
        self._forms_row.set_line(sitting_words.forms_line(settings.forms))
        self.certainty.setChecked(settings.asks_certainty)
        self.four_buttons.setChecked(settings.four_buttons)
        suspended = self._desk.suspended()
        self.suspended.set_verb(labels.ask_again(suspended))
        self.suspended.setEnabled(suspended > 0)

    def _ask(self, **changed: object) -> None:
        settings = self._desk.learner.settings
        self.save_requested.emit(replace(settings, **changed))  # type: ignore[arg-type]

    def _ask_forms(self) -> None:
        ticked = tuple(form for form in Form if form.value in self.forms.keys)
        self._ask(forms=() if len(ticked) == len(Form) else ticked)
