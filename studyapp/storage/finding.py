"""Finds facts of a bank: by words, section, entity, kind of answer, status and memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Status
from studyapp.facts.folding import fold
from studyapp.study.progress import State


@dataclass(frozen=True, slots=True)
class FactQuery:
    """What facts are looked for; what is left empty is not asked for."""

    words: str = ""  # all of these, the last one as it begins; in text, label, names of entities
    sections: frozenset[str] = frozenset()  # of the source, any of these
    statuses: frozenset[Status] = frozenset()
    kinds: frozenset[str] = frozenset()  # of an answer: date, number, entity, entities, phrase
    entity: str = ""  # id; answers, about, given or who claims it
    states: frozenset[State] = frozenset()  # of the fact
    due: bool = False  # only facts with an answer that is due


class FactFinder:
    """Looks through the facts of one bank for one learner."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    def find(self, query: FactQuery) -> Sequence[str]:
        """The ids of all facts that a query fits, in the order of the bank."""
        words = fold(query.words).split()
        return [
            fact.id for fact in self._bank.facts.values() if all(word in fold(fact.text) for word in words)
        ]
