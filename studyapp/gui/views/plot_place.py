"""A place on a page for a plot, or for a sentence that says what will stand there."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.plot import Plot, Table
from studyapp.gui.widgets.text import Text

P = TypeVar("P", bound=Plot)


class PlotPlace(QWidget, Generic[P]):
    """Shows the plot from `show_plot` on, and a title with a sentence in its place from `say` on."""

    def __init__(self, theme: Theme, plot: P) -> None:
        super().__init__()
        self.plot = plot
        self._title = Text(theme, weight=600)
        self.line = Text(theme, role="ink2", measure=440)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(RING, RING, RING, RING)
        rows.setSpacing(0)
        for part in (plot, self._title, self.line):
            rows.addWidget(part)
        rows.addStretch(1)
        self.say("", "")

    def show_plot(self) -> None:
        """Show the plot."""
        self._switch(plot=True)

    def say(self, title: str, line: str) -> None:
        """Show a sentence under a title that tells what it is about."""
        self._title.set_words(title)
        self.line.set_words(line)
        self._switch(plot=False)

    def tables(self) -> list[tuple[str, Table]]:
        """The table of the plot under what it measures; none where a sentence stands."""
        if self.plot.isHidden():
            return []
        return [(self.plot.accessibleDescription(), self.plot.table())]

    def _switch(self, *, plot: bool) -> None:
        self.plot.setVisible(plot)
        self._title.setVisible(not plot)
        self.line.setVisible(not plot)
