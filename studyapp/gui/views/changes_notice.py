"""The notice on Today that answers have changed in the bank, with what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.keys import NewKey
from studyapp.gui import change_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.pressable import Pressable
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text
from studyapp.study.versions import Decision


class ChangesNotice(QWidget):
    """One sentence; while nothing is decided two buttons and a link to the answers, and then a way back."""

    reset_requested = Signal()
    keep_requested = Signal()
    which_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = Text(theme, measure=600)
        self.reset = Button(theme, change_words.ASK_AS_NEW, keys=("N",))
        self.keep = Button(theme, change_words.KEEP, keys=("K",))
        self.which = Link(theme, change_words.WHICH, keys=("W",))
        self.undo = Link(theme, change_words.UNDO, keys=("Ctrl", "Z"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.reset, self.keep, self.which, self.undo):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._line)
        self._rows.addLayout(self._buttons)
        self.reset.clicked.connect(self.reset_requested)
        self.keep.clicked.connect(self.keep_requested)
        self.which.clicked.connect(self.which_requested)
        self.undo.clicked.connect(self.undo_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_changes(self, changed: Sequence[NewKey], decision: Decision | None) -> None:
        """Tell what has changed, or else what was decided; hidden when there is neither."""
        if changed:
            self._line.set_words(change_words.changed_line(len(changed)))
        elif decision:
            self._line.set_words(change_words.decided_line(len(decision.acts), reset=decision.reset))
        for button in (self.reset, self.keep, self.which):
            button.setVisible(bool(changed))
        self.undo.setVisible(not changed)
        self.setVisible(bool(changed or decision))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Let the buttons stand below one another."""
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; whether it stands for anything."""
        if event.isAutoRepeat():
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            button: Pressable = self.undo
        elif (letter := event.text().upper()) in "NKW" and letter:
            button = {"N": self.reset, "K": self.keep, "W": self.which}[letter]
        else:
            return False
        if button.isVisible():
            button.click()
        return button.isVisible()

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(0, 0, 0, theme.px(32) - RING)
        self._rows.setSpacing(theme.px(8) - RING)
        self._line.setContentsMargins(RING, 0, RING, 0)
        self._buttons.setSpacing(theme.px(12) - 2 * RING)


def open_changes(theme: Theme, window: QWidget, bank: Bank, changed: Sequence[NewKey]) -> Sheet:
    """Show over a window which answers have changed; Esc closes the sheet and gives the focus back."""
    content = QWidget()
    rows = QVBoxLayout(content)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for change in changed:
        rows.addWidget(Text(theme, change_words.question_line(bank, change)))
        line = Text(theme, change_words.key_line(change), role="ink2")
        line.setContentsMargins(0, 0, 0, theme.px(16))
        rows.addWidget(line)
    rows.addStretch(1)
    sheet = Sheet(theme, window, change_words.CHANGED, content)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet
