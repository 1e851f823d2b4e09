"""What was done to something that is being written, step by step, back and forth."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class EditHistory(Generic[T]):
    """Holds the present state and those before and behind it; typing on in one field is one step until a pause."""

    def __init__(self, state: T) -> None:
        self.state = state
        self._before: list[T] = []
        self._behind: list[T] = []
        self._field = ""  # in which the last change was typed, "" after a pause

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def put(self, state: T, field: str = "") -> None:
        """Take another state, by a change in a field; "" is a step of its own."""
        if state == self.state:
            return
        if not field or field != self._field:
            self._before.append(self.state)
        self._behind.clear()
        self.state, self._field = state, field

    def pause(self) -> None:
        """Let the next change be a step of its own."""
        self._field = ""

    def undo(self) -> bool:
        """Go back one step; False when there is none."""
        return self._go(self._before, self._behind)

    def redo(self) -> bool:
        """Go forth again; False when there is nothing to go to."""
        return self._go(self._behind, self._before)

    def _go(self, where: list[T], back: list[T]) -> bool:
        if not where:
            return False
        back.append(self.state)
        self.state, self._field = where.pop(), ""
        return True
