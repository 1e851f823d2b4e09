"""The settings of the window in Settings: how it looks, whether it moves, what it speaks and which keys act."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui import labels
from studyapp.gui import look_words as words
from studyapp.gui.desks.device_desk import DeviceDesk
from studyapp.gui.letter_keys import LetterKeys
from studyapp.gui.theme import Scheme, Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.setting_changes import Changes
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.views.setting_section import Section
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.choice import Choice
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.switch import Switch


class LookSettings(QObject):
    """Rows for three sections; how it looks is of the theme, the rest is kept on this device."""

    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there

    def __init__(self, theme: Theme, desk: DeviceDesk, changes: Changes) -> None:
        super().__init__(changes)
        self._theme = theme
        self._desk = desk
        self._changes = changes
        self.scheme = Choice(theme, tuple(labels.SCHEMES.items()), labels.SCHEME[0])
        self.text_size = Choice(theme, tuple(words.TEXT_SIZES.items()), words.TEXT_SIZE[0])
        self.motion = Switch(theme, words.MOTION[0])
        self.language = Dropdown(theme, words.languages(), words.LANGUAGE[0])
        self.letters = Switch(theme, words.LETTERS[0])
        self.keys = Button(theme, words.SEE_KEYS, keys=("F1",))
        self.about = Button(theme, words.SEE_ABOUT)
        self._size_row = SettingRow(theme, words.TEXT_SIZE, self.text_size)
        self._motion_row = SettingRow(theme, words.MOTION, self.motion)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is a window
        self._letter_keys = LetterKeys.of(application)
        self.scheme.chosen.connect(self._set_scheme)
        self.text_size.chosen.connect(lambda key: self._set_size(int(key) / 100))
        self.motion.clicked.connect(lambda: self._keep("motion", self.motion.isChecked()))
        self.language.chosen.connect(lambda key: self._keep("language", key))
        self.letters.clicked.connect(lambda: self._keep("letters", self.letters.isChecked()))
        self.keys.clicked.connect(self._show_keys)
        self.about.clicked.connect(self._show_about)

    @property
    def size_line(self) -> str:
        """What is told of the size of text."""
        return self._size_row.line

    def fill_appearance(self, section: Section) -> None:
        """Put the rows of how the window looks into a section."""
        theme = self._theme
        section.add(
            SettingRow(theme, labels.SCHEME, self.scheme),
            tr("theme dark night black white contrast", "other words that find this setting"),
        )
        section.add(
            self._size_row, tr("font zoom larger smaller scale percent", "other words that find this setting")
        )
        section.add(self._motion_row, tr("animation fade reduce", "other words that find this setting"))
        section.add(
            SettingRow(theme, words.LANGUAGE, self.language),
            tr("german deutsch english translation", "other words that find this setting"),
        )
        section.add(
            SettingRow(theme, words.SOUND, QWidget()),
            tr("mute volume reminder alert bell", "other words that find this setting"),
        )

    def fill_keys(self, section: Section) -> None:
        """Put the rows about keys into a section."""
        section.add(
            SettingRow(self._theme, words.LETTERS, self.letters),
            tr("shortcuts single accessibility dictation", "other words that find this setting"),
        )
        section.add(
            SettingRow(self._theme, words.ALL_KEYS, self.keys),
            tr("shortcuts keyboard help", "other words that find this setting"),
        )

    def fill_about(self, section: Section) -> None:
        """Put what the program is into a section."""
        section.add(
            SettingRow(self._theme, words.ABOUT, self.about),
            tr("version licence credits privacy", "other words that find this setting"),
        )

    def refresh(self) -> None:
        """Show everything as it is; StudyError when that cannot be read."""
        kept = self._desk.settings
        self.motion.setChecked(kept.motion)
        self._motion_row.set_line(words.MOTION[1] if self._theme.system_moves else words.MOTION_OFF_OUTSIDE)
        self.language.choose(kept.language)
        self.letters.setChecked(kept.letters)
        self.show_looks()

    def show_looks(self) -> None:
        """Show what the theme is now, which keys change too."""
        self.scheme.choose(self._theme.scheme)
        percent = round(100 * self._theme.text_size)
        self.text_size.choose(str(percent))
        self._size_row.set_line(words.size_line(percent))

    def fit(self, room: int) -> None:
        """Show the choices so that they fit into a width in pixels."""
        for choice in (self.scheme, self.text_size):
            choice.fit(room)

    def _set_scheme(self, key: str) -> None:
        before = self._theme.scheme
        self._changes.make(
            lambda: self._theme.set_scheme(cast("Scheme", key)), lambda: self._theme.set_scheme(before)
        )

    def _set_size(self, size: float) -> None:
        before = self._theme.text_size
        self._changes.make(lambda: self._theme.set_text_size(size), lambda: self._theme.set_text_size(before))

    def _keep(self, name: str, value: object) -> None:
        before = getattr(self._desk.settings, name)
        self._changes.make(lambda: self._take(name, value), lambda: self._take(name, before))

    def _take(self, name: str, value: object) -> None:
        """Keep a setting of the device, and let it hold at once."""
        self._desk.keep(**{name: value})
        if name == "motion":
            self._theme.motion = bool(value)
        elif name == "letters":
            self._letter_keys.act(on=bool(value))

    def _show_keys(self) -> None:
        from studyapp.gui.views.keys import open_keys  # noqa: PLC0415 - hardly ever needed

        self.sheet_requested.emit(open_keys)

    def _show_about(self) -> None:
        from studyapp.gui.views.about import open_about  # noqa: PLC0415 - hardly ever needed

        folder = self._desk.folder
        self.sheet_requested.emit(lambda theme, window: open_about(theme, window, folder))
