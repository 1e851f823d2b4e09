"""The list of views at the left of the window, or a rail of icons when the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.translating import tr
from studyapp.gui.widgets.paint import paint_hairline
from studyapp.gui.widgets.sidebar_parts import BankButton, EntryButton

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_WIDE, _RAIL, _ROOM_FOR_WIDE = 224, 64, 1000


class Entry(NamedTuple):
    """One line of the sidebar; `key` is what the signal carries, `icon` a file of `resources/icons`."""

    key: str
    icon: str
    text: str
    keys: tuple[str, ...] = ()


class Sidebar(QWidget):
    """The bank, the views, and at the foot what belongs to no view."""

    chosen = Signal(str)  # the key of the entry that was pressed
    bank_requested = Signal()  # the name of the bank was pressed

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[Entry],
        foot: Sequence[Entry] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rail = False
        self._bank = BankButton(theme)
        self._bank.clicked.connect(self.bank_requested)
        self._entries: dict[str, EntryButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._bank)
        self._gap = QWidget()
        self._layout.addWidget(self._gap)
        for entry in entries:
            self._add(entry)
        self._layout.addStretch(1)
        for entry in foot:
            self._add(entry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Views", "the list of pages at the side"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_bank(self, name: str, line: str, *, choice: bool = True) -> None:
        """Show the name of the bank and a line about it; `choice` says whether there is another to choose."""
        self._bank.set_bank(name, line, choice=choice)

    def set_current(self, key: str) -> None:
        """Mark the entry of the view that is shown; an unknown key marks none."""
        for own, button in self._entries.items():
            button.set_current(own == key)

    def set_count(self, key: str, count: int | None) -> None:
        """Show a number at the right of an entry, or none."""
        self._entries[key].set_count(count)

    def button(self, key: str) -> EntryButton:
        """The button of an entry."""
        return self._entries[key]

    @property
    def is_rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def fit(self, window_width: int) -> None:
        """Be a rail in windows narrower than 1000 pixels (at text size 1), else wide."""
        rail = window_width < self._theme.px(_ROOM_FOR_WIDE)
        if rail != self._rail:
            self._rail = rail
            self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        x = 0 if self.isRightToLeft() else self.width() - 1
        paint_hairline(painter, self._theme.colour("line"), QPoint(x, 0), QPoint(x, self.height()))

    def _add(self, entry: Entry) -> None:
        button = EntryButton(self._theme, entry.icon, entry.text, entry.keys)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._entries[entry.key] = button
        self._layout.addWidget(button)

    def _restyle(self) -> None:
        theme, rail = self._theme, self._rail
        self.setFixedWidth(theme.px(_RAIL if rail else _WIDE))
        self._bank.setVisible(not rail)
        self._gap.setVisible(not rail)
        self._gap.setFixedHeight(max(theme.px(18) - RING, 0))
        side = theme.px(12) - RING
        above = theme.px(16) - RING
        self._layout.setContentsMargins(side, above, side + (0 if rail else 1), theme.px(16) - RING)
        for button in self._entries.values():
            button.set_rail(rail)
