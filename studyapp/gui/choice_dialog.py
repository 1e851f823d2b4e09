"""A small window in which one of several is chosen, where nothing else is open yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.text import Text


class ChoiceDialog(QDialog):
    """A list that opens, with the focus, and a button that takes what it shows."""

    def __init__(self, theme: Theme, title: str, line: str, verb: str, choices: Sequence[str]) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(title)
        self.list = Dropdown(theme, [(one, one) for one in choices], title)
        take = Button(theme, verb, "main")
        leave = Button(theme, tr("Cancel"), "quiet", keys=("Esc",))
        take.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(Text(theme, title, "title"))
        layout.addWidget(Text(theme, line, role="ink2", measure=480))
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))

    @property
    def current(self) -> str:
        """What is chosen."""
        return self.list.current
