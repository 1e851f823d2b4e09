"""One of two to five: side by side where there is room, else in a list that opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.segments import Segments

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class Choice(QWidget):
    """Segments or a Dropdown, of which the one that fits is shown; `chosen` carries the key that the person took."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.segments = Segments(theme, choices, name)
        self.list = Dropdown(theme, choices, name)
        self.list.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, RING, RING, RING)
        row.setSpacing(0)
        for one in (self.segments, self.list):
            one.chosen.connect(self.chosen)
            row.addWidget(one)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The key of the choice that is shown, "" when what is in use is none of them."""
        return self.segments.current

    def choose(self, key: str) -> None:
        """Show a choice; of segments none is marked when it is none of them."""
        self.segments.choose(key)
        if key in self.segments.keys:
            self.list.choose(key)

    def fit(self, room: int) -> None:
        """Show what fits into so many pixels."""
        wide = self.segments.sizeHint().width() + 2 * RING <= room
        self.segments.setVisible(wide)
        self.list.setVisible(not wide)
