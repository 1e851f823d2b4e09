"""Asks for outlooks and shows the one that was asked for last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studyapp.facts.faults import StudyError
from studyapp.gui.tasks import Background
from studyapp.processes import CancelledError, run_in_process
from studyapp.storage.foreseeing import Sought

_SOON = 0.3  # seconds in which a process of its own has hardly begun
_CARD_DAY, _ANSWER = 2e-5, 5e-4  # seconds that they cost, about


class Foreseeing:
    """One kind of outlook at a time; what was asked for before is cancelled, and its outcome dropped."""

    def __init__(self, background: Background, work: Callable[..., Any]) -> None:
        """Take what works it out: a function of a module that takes (tell, sought)."""
        self._background = background
        self._work = work
        self._wanted: Sought | None = None
        self._found: tuple[Sought, Any] | None = None

    def ask(self, sought: Sought, show: Callable[[Any], None], tell_fault: Callable[[str], None]) -> None:
        """Call `show` with the outcome: at once when it is known, else when it is worked out and still wanted."""
        if self._found and self._found[0] == sought:
            self._wanted = None
            show(self._found[1])
            return
        if self._wanted == sought:
            return
        self._wanted = sought

        def done(outcome: object) -> None:
            if self._wanted is sought:
                self._wanted = None
                self._found = sought, outcome
                show(outcome)

        def failed(error: Exception) -> None:
            if isinstance(error, CancelledError) or self._wanted is not sought:
                return
            self._wanted = None
            if not isinstance(error, StudyError):
                raise error
            tell_fault(str(error))

        self._background.run(lambda: self._worked_out(sought), done, failed)

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def _worked_out(self, sought: Sought) -> object:
        if _cost(sought) < _SOON:
            return self._work(lambda *_: None, sought)
        return run_in_process(self._work, sought, cancelled=lambda: self._wanted is not sought)


def _cost(sought: Sought) -> float:
    """About how many seconds an outlook takes."""
    answers = sum(card.memory.reviews for card in sought.cards if card.memory)
    return len(sought.cards) * sought.conditions.days * _CARD_DAY + answers * _ANSWER
