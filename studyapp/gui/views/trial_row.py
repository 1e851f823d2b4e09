"""One setting that is tried: its name, a field with steps, and below it what is set now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import year_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.stepper import Stepper
from studyapp.gui.widgets.text import Text


class TrialRow(QWidget):
    """Tells with its stepper what was stepped to or typed; what cannot be used is said in place of the line below."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        steps: Sequence[int],
        shown: Callable[[int], str],
        *,
        lowest: int,
        highest: int,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._refused = words.not_a_number_line(lowest, highest)
        self.stepper = Stepper(
            theme, name, steps, words=shown, read=lambda text: words.read_number(text, lowest, highest)
        )
        self._line = Text(theme, "", "small", role="ink2")
        self._fault = Below(theme)
        self._fault.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        name_row = QVBoxLayout()
        name_row.setContentsMargins(RING, 0, 0, 0)
        name_row.addWidget(Text(theme, name))
        rows.addLayout(name_row)
        rows.addWidget(self.stepper)
        below = QVBoxLayout()
        below.setContentsMargins(RING, 0, 0, 0)
        below.addWidget(self._line)
        below.addWidget(self._fault)
        rows.addLayout(below)
        self.stepper.refused.connect(lambda: self._complain(self._refused))
        self.stepper.settled.connect(lambda: self._complain(""))

    def show_trial(self, value: int, line: str) -> None:
        """Show what is tried, and what stands below it."""
        self.stepper.show_value(value)
        self._line.set_words(line)
        self.stepper.field.setAccessibleDescription(line)

    def _complain(self, sentence: str) -> None:
        self._line.setVisible(not sentence)
        self._fault.setVisible(bool(sentence))
        if sentence:
            self._fault.complain(sentence)
