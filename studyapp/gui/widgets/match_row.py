"""One thing that is to be paired, with its partner written in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.paragraph import Paragraph, Words, plain
from studyapp.gui.widgets.row import Measures, Row

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme


class MatchRow(Row):
    """A number, a text, and below it a note: which partner it has. Keys belong to the form it stands in."""

    came = Signal()  # it got the focus
    roomy = Measures("body", 10, 12, 12)
    compact = Measures("body", 8, 10, 10)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "1", parent=parent)
        self._note: Words = ""
        self._room: Callable[[int], int] = lambda _width: theme.line_height("small")

    @property
    def note(self) -> str:
        """What stands below the text."""
        return plain(self._note)

    def set_thing(self, number: int, text: str, room: Callable[[int], int]) -> None:
        """Show a thing to be paired; `room` tells for a width how high a note may become, in pixels."""
        self._room = room
        self._show(str(number), text)

    def set_current(self, *, current: bool) -> None:
        """Show whether it is the one that gets a partner next."""
        self._show_state("chosen" if current else "rest")

    def set_note(self, note: Words) -> None:
        """Write a note below the text."""
        self._note = note
        self.setAccessibleName(f"{self._sign}: {self.text()}. {self.note}")
        self.update()

    def show_verdict(self, outcome: Outcome | None, *, asked: bool) -> None:
        """Say whether it has its partner, or nothing of that; the one that was asked for stands out."""
        self._show_state(outcome.value if outcome else "neither", quiet=not asked)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, self._theme.line_height("small"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _paint(self, painter: QPainter, box: QRect) -> None:
        super()._paint(painter, box)
        width = self._text_width(box.width())
        top = box.top() + self._theme.px(self._measures.above) + self._words().height(width)
        note = note_paragraph(self._theme, self._note, self.layoutDirection())
        note.paint(painter, self._placed(box, self._before_text(), width), top, width)

    def _far_below(self, box_width: int) -> bool:  # noqa: ARG002 - nothing ever stands at the far side
        return False

    def _foot(self, box_width: int) -> int:
        """Room for the tallest note, so that no pair moves anything."""
        return self._room(self._text_width(box_width))


def note_paragraph(theme: Theme, note: Words, direction: Qt.LayoutDirection) -> Paragraph:
    """A note as it is laid out in a row."""
    role: Role = "ink2" if isinstance(note, str) else "ink"
    return Paragraph(theme, note, "small", role=role, direction=direction)
