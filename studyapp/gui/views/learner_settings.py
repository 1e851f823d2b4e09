"""The learners in Settings: who sits here, their PIN, everybody else, and the way to add somebody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui import learner_words as words
from studyapp.gui.desks.learners_desk import Back, LearnersDesk, Somebody
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.setting_changes import Changes
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.views.setting_section import Section
from studyapp.gui.widgets.button import Button


class LearnerSettings(QObject):
    """Rows for one section; another learner is asked for by name, and seated by the window."""

    learner_requested = Signal(str)

    def __init__(self, theme: Theme, desk: LearnersDesk, dialogs: Dialogs, changes: Changes) -> None:
        super().__init__(changes)
        self._desk = desk
        self._dialogs = dialogs
        self._changes = changes
        self.rename = Button(theme, words.RENAME)
        self.set_pin = Button(theme, words.SET_PIN)
        self.remove_pin = Button(theme, words.REMOVE_PIN, "quiet")
        self.add = Button(theme, words.ADD_VERB)
        pin = QWidget()
        pin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout(pin)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self.remove_pin)
        buttons.addWidget(self.set_pin)
        pin.setFocusProxy(self.set_pin)
        self._me = SettingRow(theme, (words.NAME, ""), self.rename)
        self._pin = SettingRow(theme, (words.PIN, ""), pin)
        self._others = _Others(theme)
        self._add = SettingRow(theme, (words.ADD, words.ADD_LINE), self.add)
        self._others.wanted.connect(self.learner_requested)
        self.rename.clicked.connect(self._rename)
        self.set_pin.clicked.connect(self._set_pin)
        self.remove_pin.clicked.connect(lambda: self._make(lambda: desk.set_pin("")))
        self.add.clicked.connect(self._ask_name)

    def fill(self, section: Section) -> None:
        """Put the rows into a section."""
        section.add(self._me, tr("name rename profile user account", "other words that find this setting"))
        section.add(
            self._pin, tr("password lock secret protect privacy", "other words that find this setting")
        )
        section.add(
            self._others, tr("switch user profile account classmates", "other words that find this setting")
        )
        section.add(self._add, tr("new user profile account", "other words that find this setting"))

    def refresh(self) -> None:
        """Show everybody as they are; StudyError when they cannot be read."""
        me, today = self._desk.me(), self._desk.today
        line = words.learner_line(me.answers, me.last, today, has_pin=False)
        self._me.set_line(words.own_line(me.name, line))
        self._pin.set_line(words.PIN_KEPT_LINE if me.has_pin else words.PIN_LINE)
        self.set_pin.set_verb(words.CHANGE_PIN if me.has_pin else words.SET_PIN)
        if not me.has_pin and self.remove_pin.hasFocus():
            self.set_pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove_pin.setVisible(me.has_pin)
        others = self._desk.others()
        lines = [words.learner_line(one.answers, one.last, today, has_pin=one.has_pin) for one in others]
        self._others.show_people(others, lines)

    def _rename(self) -> None:
        name = self._dialogs.ask_note(words.RENAME, words.RENAME_LINE, words.RENAME)
        if name:
            self._make(lambda: self._desk.rename(name))

    def _set_pin(self) -> None:
        pin = self._dialogs.ask_note(self.set_pin.text(), words.NEW_PIN_LINE, words.SET_PIN)
        if pin:
            self._make(lambda: self._desk.set_pin(pin))

    def _ask_name(self) -> None:
        name = self._dialogs.ask_note(words.ADD_VERB, words.ADD_ASKED, words.ADD_VERB)
        if name:
            self._make(lambda: self._desk.add(name))

    def _make(self, change: Callable[[], Back]) -> None:
        """Make a change that hands out what takes it back."""
        self._changes.make_reversible(change)


class _Others(QWidget):
    """A row for each of the others, made anew when they are other people or did something."""

    wanted = Signal(str)  # name of who is to study

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Sequence[tuple[Somebody, str]] | None = None
        self._rows: list[SettingRow] = []
        self._narrow = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def name(self) -> str:
        """What the rows are found by."""
        return " ".join((words.OTHERS, *(row.name for row in self._rows)))

    @property
    def line(self) -> str:
        """What they say."""
        return " ".join(row.line for row in self._rows)

    def show_people(self, people: Sequence[Somebody], lines: Sequence[str]) -> None:
        """Show these, each with a line."""
        shown = list(zip(people, lines, strict=True))
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for one, line in shown:
            switch = Button(self._theme, words.study_as(one.name))
            switch.clicked.connect(lambda _checked=False, name=one.name: self.wanted.emit(name))
            row = SettingRow(self._theme, (one.name, line), switch)
            row.set_narrow(self._narrow)
            self._rows.append(row)
            self._layout.addWidget(row)
            row.show()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the buttons below the words, or beside them."""
        self._narrow = narrow
        for row in self._rows:
            row.set_narrow(narrow)
