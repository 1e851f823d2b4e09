"""The marks of a sitting in the order of the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.picture import Picture

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SIDE, _GAP = 24, 8


class MarkStrip(Picture):
    """A row of marks that goes on below when it is too long."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._outcomes: tuple[Outcome, ...] = ()

    def set_outcomes(self, outcomes: Sequence[Outcome], name: str) -> None:
        """Show a mark for each answer; `name` says the same to screen readers ("19 right, 2 close, 3 wrong")."""
        self._outcomes = tuple(outcomes)
        self.setAccessibleName(name)
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._outcomes) // self._in_a_row(width))
        return max(rows * self._step - self._theme.px(_GAP), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, in_a_row = self._theme.px(_SIDE), self._in_a_row(self.width())
        for number, outcome in enumerate(self._outcomes):
            row, column = divmod(number, in_a_row)
            x = column * self._step
            if self.isRightToLeft():
                x = self.width() - side - x
            paint_mark(painter, self._theme, outcome, QRect(x, row * self._step, side, side))

    @property
    def _step(self) -> int:
        return self._theme.px(_SIDE) + self._theme.px(_GAP)

    def _in_a_row(self, width: int) -> int:
        return max((width + self._theme.px(_GAP)) // self._step, 1)

    def _natural_width(self) -> int:
        return max(len(self._outcomes) * (_SIDE + _GAP) - _GAP, _SIDE)
