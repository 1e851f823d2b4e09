"""The steps of a sitting, which can be taken back and done again any number of times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from studyapp.facts.ids import CardId

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """One thing that the learner did; `row` names the review, correction or act that it wrote, "" for none."""

    card: CardId
    row: str
    state: State  # to go back to; in the steps taken back, to go forward to


class Steps(Generic[State]):
    """Two stacks: what was done, and what was taken back since."""

    def __init__(self) -> None:
        self._done: list[Step[State]] = []
        self._undone: list[Step[State]] = []

    @property
    def last_done(self) -> Step[State] | None:
        """The step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Step[State] | None:
        """The step that redo does again."""
        return self._undone[-1] if self._undone else None

    def add(self, card: CardId, row: str, before: State) -> None:
        """Note a new step; what was taken back before it can no longer be done again."""
        self._done.append(Step(card, row, before))
        self._undone.clear()

    def back(self, now: State) -> State:
        """Take the last step back from the state `now`; the state before it."""
        return _move(self._done, self._undone, now)

    def forward(self, now: State) -> State:
        """Do the step that was taken back last again; the state in which it was taken back."""
        return _move(self._undone, self._done, now)


def _move(source: list[Step[State]], target: list[Step[State]], now: State) -> State:
    step = source.pop()
    target.append(Step(step.card, step.row, now))
    return step.state
