"""The copies of the database in Settings, and what restoring one of them leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import backup_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Text
from studyapp.storage.backups import Backup
from studyapp.storage.restoring import Prepared

_FIRST = 3  # copies that are shown at once


class BackupList(QWidget):
    """A row for each copy; below them what is asked about one, with the buttons that answer it."""

    prove_requested = Signal(object)  # Backup that is to be restored
    restore_requested = Signal(object)  # Prepared
    left = Signal(object)  # Prepared that is not wanted, None as long as it is proved

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Sequence[Backup] = ()
        self._rows: list[SettingRow] = []
        self._narrow = False
        self._prepared: Prepared | None = None
        self._said = Text(theme, words.NO_COPY, role="ink2", measure=600)
        self.all = Button(theme, words.all_copies(0), "quiet")
        self.restore = Button(theme, words.RESTORE_THIS)
        self.cancel = Button(theme, words.CANCEL, "quiet")
        self._list = QVBoxLayout()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.restore)
        self._buttons.addWidget(self.cancel)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._list)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._said)
        layout.addLayout(self._buttons)
        self.restore.hide()
        self.cancel.hide()
        self.all.clicked.connect(self._show_all)
        self.restore.clicked.connect(self._restore)
        self.cancel.clicked.connect(self._leave)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def name(self) -> str:
        """What the copies are found by."""
        return words.COPIES

    @property
    def line(self) -> str:
        """What is told below them, or of each."""
        return " ".join((*(row.line for row in self._rows), self._said.text()))

    def show_backups(self, backups: Sequence[Backup], today: date) -> None:
        """Show these copies, the first few of them at once."""
        if backups == self._shown:
            return
        self._shown = backups
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for number, one in enumerate(backups):
            restore = Button(self._theme, words.RESTORE)
            restore.setAccessibleName(words.restore_name(one, today))
            restore.clicked.connect(lambda _checked=False, one=one: self.prove_requested.emit(one))
            row = SettingRow(self._theme, (words.copy_name(one, today), words.copy_line(one)), restore)
            row.set_narrow(self._narrow)
            self._rows.append(row)
            self._list.addWidget(row)
            row.setVisible(number < _FIRST)
        self.all.set_verb(words.all_copies(len(backups)))
        self.all.setVisible(len(backups) > _FIRST)
        self._said.set_words("" if backups else words.NO_COPY)
        self._said.setVisible(not backups)

    def say(self, sentence: str) -> None:
        """Say what is going on with a copy; while it is proved it can be left."""
        self._prepared = None
        self._said.set_words(sentence)
        self._said.setVisible(bool(sentence))
        self.restore.hide()
        self.cancel.setVisible(sentence == words.PROVING)
        self._let_choose(choose=sentence != words.PROVING)
        if sentence == words.PROVING:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, prepared: Prepared, sentence: str) -> None:
        """Ask whether a copy that was proved is to be restored."""
        self.say(sentence)
        self._prepared = prepared
        self._let_choose(choose=False)
        self.restore.show()
        self.cancel.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the buttons below the words, or beside them."""
        self._narrow = narrow
        for row in self._rows:
            row.set_narrow(narrow)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _show_all(self) -> None:
        for row in self._rows:
            row.show()
        self.all.hide()
        self._rows[_FIRST].findChildren(Button)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        if self._prepared:
            self.restore_requested.emit(self._prepared)

    def _leave(self) -> None:
        prepared = self._prepared
        self.say("")
        self.left.emit(prepared)

    def _let_choose(self, *, choose: bool) -> None:
        for row in self._rows:
            for button in row.findChildren(Button):
                button.setEnabled(choose)

    def _restyle(self) -> None:
        theme = self._theme
        self._said.setContentsMargins(RING, theme.px(12), RING, theme.px(12))
        self._buttons.setContentsMargins(0, 0, 0, theme.px(12))
