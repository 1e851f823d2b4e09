"""Switches letters off that act alone, for those who touch keys by chance or dictate (WCAG 2.1.4)."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from studyapp.gui.widgets.match_row import MatchRow

_TAKES_LETTERS = (QLineEdit, QTextEdit, QPlainTextEdit, MatchRow)  # while it has the focus
_WITH = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class LetterKeys(QObject):
    """Keeps letters, digits and signs from acting while they are off; nothing looks at a key while they are on."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application

    @classmethod
    def of(cls, application: QApplication) -> Self:
        """The only one of an application."""
        return application.findChild(cls) or cls(application)

    def act(self, *, on: bool) -> None:
        """Let letters act alone, or not; with Alt they do."""
        self._application.removeEventFilter(self)
        if not on:
            self._application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        sign = event.text().strip()
        if not sign or not sign.isprintable() or event.modifiers() & _WITH:
            return False
        return not (
            QApplication.activePopupWidget() or isinstance(QApplication.focusWidget(), _TAKES_LETTERS)
        )
