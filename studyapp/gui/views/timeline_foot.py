"""What stands below the line of time: what its marks mean, studying what is in view, nearer and farther."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import timeline_words as words
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.time_legend import TimeLegend


class TimelineFoot(QWidget):
    """A legend above four buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.legend = TimeLegend(theme)
        self.drill = Button(theme, "", keys=("Ctrl", "Enter"))
        self.nearer = Button(theme, words.NEARER, "quiet", keys=("+",))
        self.farther = Button(theme, words.FARTHER, "quiet", keys=("−",))
        self.fit = Button(theme, words.FIT, "quiet", keys=("F",))
        self._buttons = Flow()
        for button in (self.drill, self.nearer, self.farther, self.fit):
            self._buttons.addWidget(button)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.legend)
        self._rows.addLayout(self._buttons)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_answers(self, answers: int) -> None:
        """Say how many answers are in view."""
        self.drill.set_verb(words.drill_verb(answers))
        self.drill.setEnabled(answers > 0)

    def show_for_table(self, *, table: bool) -> None:
        """Leave out what only the line needs, or show it again."""
        for part in (self.legend, self.nearer, self.farther, self.fit):
            part.setVisible(not table)

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(0, 0, 0, theme.px(16))
        self._rows.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(4))
