"""Chooses a name that facts are filtered by: typed, with those that begin like it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import filter_words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.check import CheckRow
from studyapp.gui.widgets.text import Text

_SHOWN = 7


class NamePanel(QWidget):
    """A field and rows: Enter takes the first, the arrow down goes to them."""

    chosen = Signal(str)  # id of an entity; "" for none

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.entity = ""
        self._shown: Sequence[str] = ()
        self.field = Field(theme)
        self.field.setAccessibleName(filter_words.NAME_FIELD)
        self.field.textChanged.connect(self.complete)
        self.field.entered.connect(self._take_first)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self._nothing = Text(theme, filter_words.NO_NAME, "small", role="ink2")
        self.rows = [CheckRow(theme, "") for _ in range(_SHOWN)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.setSpacing(0)
        label = Text(theme, filter_words.NAME_FIELD, "small", role="ink3")
        label.setContentsMargins(0, 0, 0, theme.px(4))
        layout.addWidget(label)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _on=False, number=number: self._take(self._shown[number]))
            row.installEventFilter(self)
            layout.addWidget(row)
        layout.addStretch(1)

    def complete(self) -> None:
        """Show the names of which a word begins like what is typed."""
        bank, typed = self._desk.bank, self.field.text().strip()
        self._shown = self._desk.facts.complete(typed)[:_SHOWN] if typed else []
        if not typed and self.entity:
            self._shown = [self.entity]
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._shown))
            if number < len(self._shown):
                row.set_text(bank.entities[self._shown[number]].name)
                row.setChecked(self._shown[number] == self.entity)
        self._nothing.setVisible(bool(typed) and not self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from the field to the rows and back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            stops: list[QWidget] = [self.field, *self.rows[: len(self._shown)]]
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and watched in stops:
                place = stops.index(watched) + step
                stops[min(max(place, 0), len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _take_first(self) -> None:
        if self._shown:
            self._take(self._shown[0])

    def _take(self, entity: str) -> None:
        """Choose a name; the chosen one again chooses none."""
        self.entity = "" if entity == self.entity else entity
        self.chosen.emit(self.entity)
