"""Asking the person something: one replaceable object, so that tests can answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from studyapp.gui.theme import Theme
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Text


class Dialogs:
    """Small windows over the one that is in use."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ask_note(self, title: str, line: str, verb: str) -> str | None:
        """One line of text, stripped; None when the person leaves without one."""
        dialog = _NoteDialog(self._theme, title, line, verb, QApplication.activeWindow())
        return dialog.note if dialog.exec() == QDialog.DialogCode.Accepted else None

    def show_error(self, sentence: str) -> None:
        """Tell in one sentence what the world did wrong."""
        box = QMessageBox(QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("studyapp")
        box.setText(sentence)
        box.exec()


class _NoteDialog(QDialog):
    def __init__(self, theme: Theme, title: str, line: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._field = Field(theme)
        self._field.setAccessibleName(line)
        self._field.entered.connect(self._accept_note)
        keep = Button(theme, verb, "main", keys=("Enter",))
        leave = Button(theme, "Cancel", "quiet", keys=("Esc",))
        keep.clicked.connect(self._accept_note)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(Text(theme, title, "title"))
        layout.addWidget(Text(theme, line, role="ink2", measure=480))
        layout.addWidget(self._field)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))

    @property
    def note(self) -> str:
        return self._field.text().strip()

    def _accept_note(self) -> None:
        if self.note:
            self.accept()
