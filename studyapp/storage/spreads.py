"""How long a learner's memories of a bank last, how likely they are recalled today, and how far each section has come."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from studyapp.facts.bank import Bank
from studyapp.memory.formulas import formulas
from studyapp.memory.parameters import Parameters
from studyapp.storage.database import Database
from studyapp.storage.layers import layers_of
from studyapp.study.order import section_of
from studyapp.study.progress import State

LASTS = (1, 7, 30, 365)  # days of stability at which one group ends and the next begins
RECALLED = (0.5, 0.7, 0.8, 0.9, 0.95)  # chances of recall at which one group ends and the next begins


@dataclass(frozen=True, slots=True)
class Spreads:
    """Cards that the bank still has, counted in groups from the lowest to the highest."""

    lasting: tuple[int, ...]  # those learnt and not suspended, by stability: under a day, …, a year or more
    recalled: tuple[int, ...]  # the same by the chance to be recalled today: under 0.5, …, 0.95 or more
    sections: Mapping[
        str, Mapping[State, int]
    ]  # all cards of each section of the source, in the order of the bank


def spreads(
    database: Database,
    learner: int,
    bank: Bank,
    *,
    gone: Collection[str],
    parameters: Parameters,
    today: date,
) -> Spreads:
    """Count a learner's cards of a bank, all of which are read: nothing that a picture should wait for.

    `gone` are the names of those that the bank no longer has. StudyError when they cannot be read.
    """
    values = (today.isoformat(), learner, bank.id, json.dumps(sorted(gone)))
    lasting, recalled = [0] * (len(LASTS) + 1), [0] * (len(RECALLED) + 1)
    for lasts, likely, cards in database.each(_grouped(parameters), values):
        lasting[lasts] += cards
        recalled[likely] += cards
    on: dict[str, str] = {}
    sums: dict[str, list[int]] = {}  # by section: all cards, those learnt, known, suspended
    for fact, section, cards in _facts(bank):
        on[fact] = section
        sums.setdefault(section, [0, 0, 0, 0])[0] += cards
    for fact, learnt, known, suspended in database.each(_OF_FACTS, values):
        counts = sums[on[fact]]
        counts[1] += learnt
        counts[2] += known
        counts[3] += suspended
    sections = {name: _states(*counts) for name, counts in sums.items()}
    return Spreads(tuple(lasting), tuple(recalled), sections)


def _states(cards: int, learnt: int, known: int, suspended: int) -> Mapping[State, int]:
    return {
        State.NEW: cards - learnt - suspended,
        State.LEARNING: learnt - known,
        State.KNOWN: known,
        State.SUSPENDED: suspended,
    }


def _facts(bank: Bank) -> Iterator[tuple[str, str, int]]:
    """Yield each fact that has cards, its section and how many they are; of a kept bank without reading the facts."""
    layers = None
    try:
        layers = layers_of(bank)
        kept = layers.content.rows(_KEPT_FACTS) if layers else []
    except sqlite3.Error:  # what is kept is damaged
        layers, kept = None, []
    yield from (row for row in kept if layers and row[0] not in layers.changed)
    own = layers.over if layers else bank
    for fact in own.facts.values():
        if cards := list(own.cards_of(fact)):
            yield fact.id, section_of(own, cards[0]), len(cards)


def _grouped(parameters: Parameters) -> str:
    """The query of both spreads: so many days after an answer recall has fallen to a chance, in parts of the stability."""
    days = formulas(parameters.weights).days_until
    lasting = " + ".join(f"(stability >= {limit})" for limit in LASTS)
    recalled = " + ".join(f"(days <= {_HAIR * days(1.0, chance)!r} * stability)" for chance in RECALLED)
    return (
        f"SELECT {lasting}, {recalled}, count(*) FROM "  # noqa: S608 - numbers of ours
        "(SELECT stability, julianday(?1) - julianday(last_day) AS days FROM cards WHERE learner = ?2 AND bank = ?3 "
        "AND suspended = 0 AND due IS NOT NULL AND card NOT IN (SELECT value FROM json_each(?4))) GROUP BY 1, 2"
    )


_HAIR = 1 + 1e-9  # a memory as old as its stability is recalled with 0.9, whatever the last digit of that
_KEPT_FACTS = "SELECT id, section, cards FROM facts WHERE cards > 0 ORDER BY place"
_FACT = "substr(card, length(?3) + 2, instr(card, '#') - length(?3) - 2)"
_OF_FACTS = (
    f"SELECT {_FACT}, sum(NOT suspended AND due IS NOT NULL), "  # noqa: S608 - constants
    "sum(NOT suspended AND coalesce(known_until >= ?1, 0)), sum(suspended) FROM cards "
    "WHERE learner = ?2 AND bank = ?3 AND card NOT IN (SELECT value FROM json_each(?4)) GROUP BY 1"
)
