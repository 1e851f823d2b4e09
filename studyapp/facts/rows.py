"""The rows of each relation and the conflicts of each fact, gathered once for each bank."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Fact
from studyapp.facts.crossings import columns
from studyapp.facts.ids import CardId
from studyapp.facts.values import Value

_KEPT = 8  # banks whose rows are remembered
_recent: list[tuple[Bank, Rows]] = []


@dataclass(frozen=True, slots=True)
class Rows:
    """The facts of a bank by relation, with their columns, and by the facts that they conflict with."""

    of_relation: Mapping[str, tuple[tuple[Fact, Mapping[str, Value]], ...]]
    in_conflict: Mapping[str, tuple[Fact, ...]]  # by the id of a fact, whichever of the two names the other
    agreeing: dict[CardId, tuple[Fact, ...]]  # filled as cards are asked for
    doubtful: dict[CardId, tuple[Value, ...]]  # what is no wrong answer, filled as cards are asked for


def rows_of(bank: Bank) -> Rows:
    """The rows of a bank, gathered when they are first asked for."""
    for known, rows in _recent:
        if known is bank:
            return rows
    rows = _gather(bank)
    _recent.insert(0, (bank, rows))
    del _recent[_KEPT:]
    return rows


def _gather(bank: Bank) -> Rows:
    relations: defaultdict[str, list[tuple[Fact, Mapping[str, Value]]]] = defaultdict(list)
    conflicts: defaultdict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in bank.facts.values():
        if fact.relation:
            relations[fact.relation].append((fact, columns(fact)))
        for name in fact.conflicts:
            conflicts[fact.id][name] = bank.facts[name]
            conflicts[name][fact.id] = fact
    return Rows(
        of_relation={name: tuple(rows) for name, rows in relations.items()},
        in_conflict={name: tuple(others.values()) for name, others in conflicts.items()},
        agreeing={},
        doubtful={},
    )
