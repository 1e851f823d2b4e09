"""What was gathered from the last few banks, so that it is gathered once for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from studyapp.facts.bank import Bank

_KEPT = 8  # banks

V = TypeVar("V")


class Recent(Generic[V]):
    """One thing for each set of facts and entities; what was asked for longest ago goes first.

    Any thread may ask, and none waits for another: the known ones are never changed, but put anew in one step.
    """

    def __init__(self, make: Callable[[Bank], V]) -> None:
        self._make = make
        self._known: tuple[tuple[Bank, V], ...] = ()

    def of(self, bank: Bank) -> V:
        """The thing of a bank, the same one for the same facts and entities; made when it is first asked for."""
        for one in self._known:
            known, found = one
            if known.facts is bank.facts and known.entities is bank.entities and known.id == bank.id:
                if one is not self._known[0]:
                    self._known = (one, *(other for other in self._known if other is not one))
                return found
        made = self._make(bank)
        self._known = ((bank, made), *self._known)[:_KEPT]
        return made
