"""Asking the person something: one replaceable object, so that tests can answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
)

from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.text import Text
from studyapp.memory.load import Holiday


class Dialogs:
    """Small windows over the one that is in use."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ask_note(self, title: str, line: str, verb: str) -> str | None:
        """One line of text, stripped; None when the person leaves without one."""
        dialog = _NoteDialog(self._theme, title, line, verb)
        return dialog.note if dialog.exec() == QDialog.DialogCode.Accepted else None

    def ask_day(self, title: str, line: str, verb: str, today: date) -> date | None:
        """A day after today, typed in any usual way; None when the person leaves without one."""
        from studyapp.gui.day_words import day_ahead  # noqa: PLC0415 - hardly ever needed

        def fault(text: str) -> str:
            read = day_ahead(text, today)
            return read if isinstance(read, str) else ""

        dialog = _NoteDialog(self._theme, title, line, verb, fault=fault)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        day = day_ahead(dialog.note, today)
        return day if isinstance(day, date) else None

    def ask_holiday(self, title: str, line: str, verb: str, today: date) -> Holiday | None:
        """The first and the last day of a holiday, typed in any usual way; None when the person leaves without them."""
        from studyapp.gui.holiday_reading import fault_of, read_holiday  # noqa: PLC0415 - hardly ever needed

        dialog = _NoteDialog(self._theme, title, line, verb, fault=lambda text: fault_of(text, today))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return read_holiday(dialog.note, today)

    def ask_pin(self, name: str, fits: Callable[[str], bool]) -> bool:
        """Whether the PIN of a learner was typed; it is hidden, and a wrong one is told until the person leaves."""
        from studyapp.gui import learner_words  # noqa: PLC0415 - hardly ever needed

        def fault(text: str) -> str:
            return "" if fits(text) else learner_words.WRONG_PIN

        title, line = learner_words.pin_title(name), learner_words.ASK_PIN
        dialog = _NoteDialog(self._theme, title, line, learner_words.OPEN, fault=fault, hidden=True)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def ask_one(self, title: str, line: str, verb: str, choices: Sequence[str]) -> str | None:
        """One of several texts; None when the person leaves without one."""
        from studyapp.gui.choice_dialog import ChoiceDialog  # noqa: PLC0415 - hardly ever needed

        dialog = ChoiceDialog(self._theme, title, line, verb, choices)
        return dialog.current if dialog.exec() == QDialog.DialogCode.Accepted else None

    def ask_open(self) -> Path | None:
        """A file to open; None when the person leaves without one."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - making it known takes as long as a picture

        chosen, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(),
            tr("Open a bank or document"),
            "",
            f"{tr('Banks')} (bank.toml);;* (*)",
        )
        return Path(chosen) if chosen else None

    def ask_document(self, title: str, kinds: str) -> Path | None:
        """A text, a Markdown file or a saved page, which `kinds` are called; None when the person leaves without one."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - making it known takes as long as a picture

        patterns = "*.txt *.md *.markdown *.html *.htm *.xhtml"
        chosen, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), title, "", f"{kinds} ({patterns});;* (*)"
        )
        return Path(chosen) if chosen else None

    def ask_save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where to save a file that may be called `name`, of one of the kinds; None when the person leaves without a place.

        Whoever chooses a file that is there already was asked whether it may be replaced.
        """
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - making it known takes as long as a picture

        chosen, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, name, kinds)
        return Path(chosen) if chosen else None

    def show_news(self, sentence: str) -> None:
        """Tell in one sentence what was done where the screen does not show it."""
        self._tell(sentence)

    def show_error(self, sentence: str) -> None:
        """Tell in one sentence what the world did wrong."""
        self._tell(sentence)

    @staticmethod
    def show_bug(sentence: str, report: str) -> None:
        """Tell what the program did wrong, with the report to look at and to copy."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - making it known takes as long as a picture

        box = QMessageBox(QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("studyapp")
        box.setText(sentence)
        box.setDetailedText(report)
        box.addButton(QMessageBox.StandardButton.Ok)
        copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # it copies, and the box stays
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        box.exec()

    @staticmethod
    def _tell(sentence: str) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - making it known takes as long as a picture

        box = QMessageBox(QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("studyapp")
        box.setText(sentence)
        box.exec()


def _no_fault(_text: str) -> str:
    return ""


class _NoteDialog(QDialog):
    def __init__(
        self,
        theme: Theme,
        title: str,
        line: str,
        verb: str,
        *,
        fault: Callable[[str], str] = _no_fault,
        hidden: bool = False,
    ) -> None:
        """Take one line of text, `hidden` by dots; `fault` says why what was typed cannot be used, "" when it can."""
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(title)
        self._fault = fault
        self._field = Field(theme)
        self._field.setAccessibleName(line)
        if hidden:
            self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.entered.connect(self._accept_note)
        self._field.textEdited.connect(lambda _: self._complain(""))
        self._below = Below(theme)
        self._below.say("")
        keep = Button(theme, verb, "main", keys=("Enter",))
        leave = Button(theme, tr("Cancel"), "quiet", keys=("Esc",))
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
        layout.addWidget(self._below)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))

    @property
    def note(self) -> str:
        return self._field.text().strip()

    def _accept_note(self) -> None:
        if fault := self._fault(self.note):
            self._complain(fault)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.note:
            self.accept()

    def _complain(self, sentence: str) -> None:
        self._field.set_fault(faulty=bool(sentence))
        self._field.setAccessibleDescription(sentence)
        if sentence:
            self._below.complain(sentence)
        else:
            self._below.say("")
