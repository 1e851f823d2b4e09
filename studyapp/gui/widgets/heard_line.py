"""A line that changes while somebody types elsewhere, and is told to screen readers once it has come to rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.text import Text, Words

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Size, Theme

_PAUSE = 700  # ms after the last change; a key comes sooner, and every key would interrupt what is said


class HeardLine(Text):
    """As `Text`; `announced` carries what screen readers were told."""

    announced = Signal(str)

    def __init__(
        self,
        theme: Theme,
        size: Size = "body",
        *,
        role: Role = "ink2",
        end: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._rest: QTimer | None = None
        super().__init__(theme, "", size, role=role, end=end, wrap=wrap, parent=parent)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self._rest.timeout.connect(self._announce)

    def set_words(self, words: Words) -> None:
        """Show other words, and tell them after a pause if they stand until then."""
        before = self.text()
        super().set_words(words)
        if self._rest and self.text() != before:
            self._rest.start()

    def _announce(self) -> None:
        if self.isVisible() and (said := self.text()):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
            self.announced.emit(said)
