"""The dated events of a bank that can stand beside one another, and which of two is known to come first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from heapq import merge

from studyapp.facts.agreement import agree
from studyapp.facts.bank import Bank, Fact, Status
from studyapp.facts.crossings import columns
from studyapp.facts.dates import loosened
from studyapp.facts.ids import CardId
from studyapp.facts.relations import possible_values
from studyapp.facts.rows import Laid, rows_of
from studyapp.facts.values import DateValue, Value
from studyapp.questions.english import MONTHS

_DATED = re.compile(rf"\b(?:1\d{{3}}|20\d\d|{'|'.join(MONTHS)})\b")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event by the label of its fact, with the first and last day on which it may have been."""

    card: CardId  # whose slot is its date
    label: str
    value: DateValue
    first: date
    last: date
    section: str  # of the source
    after: frozenset[str]  # the facts that it comes after, by the author's word


@dataclass(frozen=True, slots=True)
class Happenings:
    """The events of a bank, and what else is known of it to find those of a bank that has a few other facts."""

    events: Mapping[CardId, Happening]  # in their order of time
    labelled: Mapping[str, tuple[str, ...]]  # the ids of facts by their label, whatever its case


def happenings_of(bank: Bank) -> Happenings:
    """The events of a bank.

    An event is a stated fact with one date and a label of its own that gives no date away. Whoever claims one date says
    nothing of the others, so attributed facts are none.
    """
    labelled: defaultdict[str, list[str]] = defaultdict(list)
    for fact in bank.facts.values():
        labelled[fact.label.casefold()].append(fact.id)
    found = _found(bank, bank.facts.values(), labelled)
    return Happenings(
        {one.card: one for one in sorted(found, key=_time)},
        {label: tuple(names) for label, names in labelled.items()},
    )


def happenings_over(bank: Bank, laid: Laid, below: Happenings) -> Happenings:
    """The same, of a bank that lies over another one whose events are known: few of them are looked at again."""
    labelled = dict(below.labelled)
    for label in {fact.label.casefold() for fact in laid.every}:
        kept = (name for name in labelled.get(label, ()) if name not in laid.names)
        labelled[label] = (*kept, *(one.id for one in laid.new.values() if one.label.casefold() == label))
    again = _touched(bank, laid, below, labelled)
    came = sorted(_found(bank, (bank.facts[one] for one in again if one in bank.facts), labelled), key=_time)
    kept_events = (one for one in below.events.values() if one.card.fact not in again)
    return Happenings({one.card: one for one in merge(kept_events, came, key=_time)}, labelled)


def _touched(
    bank: Bank, laid: Laid, below: Happenings, labelled: Mapping[str, tuple[str, ...]]
) -> AbstractSet[str]:
    """The facts that differ, and all whose label, dates or order hang on one of them."""
    found = set(laid.names)
    for fact in laid.every:
        found.update(labelled[fact.label.casefold()], below.labelled.get(fact.label.casefold(), ()))
        found.update(one.id for one in rows_of(bank).in_conflict.get(fact.id, ()))
        found.update(fact.conflicts)
        own = columns(fact)
        rows = rows_of(bank).of_relation.get(fact.relation, ())
        found.update(row.id for row, theirs in rows if row.id not in found and _may_agree(bank, theirs, own))
    moved = {
        name for name in laid.old if name not in laid.new or laid.old[name].after != laid.new[name].after
    }
    if moved:
        found.update(one.card.fact for one in below.events.values() if not moved.isdisjoint(one.after))
    return found


def _may_agree(bank: Bank, row: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether two rows agree in all columns but a date, so that each gives a date that the other may have."""
    dates = (name for name, value in row.items() if isinstance(value, DateValue))
    return any(agree(bank, {one: row[one] for one in row if one != name}, other) for name in dates)


def _found(bank: Bank, facts: Iterable[Fact], labelled: Mapping[str, Sequence[str]]) -> Iterator[Happening]:
    for fact in facts:
        if fact.status is not Status.STATED or not fact.label or len(labelled[fact.label.casefold()]) > 1:
            continue
        dates = list(_dates(fact))
        if len(dates) == 1 and not _DATED.search(fact.label):
            yield _happening(bank, fact, dates[0])


def _time(one: Happening) -> tuple[date, date, CardId]:
    return one.first, one.last, one.card


def comes_before(one: Happening, other: Happening) -> bool:
    """Whether one event is known to lie before the other: their dates do not meet, or an author says so."""
    if one.last < other.first or other.last < one.first:
        return one.last < other.first
    return one.card.fact in other.after


def days_between(one: Happening, other: Happening) -> int:
    """How far two events lie apart, in days; 0 when their dates meet."""
    return max((other.first - one.last).days, (one.first - other.last).days, 0)


def _happening(bank: Bank, fact: Fact, slot: str) -> Happening:
    card = CardId(bank.id, fact.id, slot)
    # Also those dates that a conflicting fact or another row of the relation gives.
    dates = [value for value in possible_values(bank, card) if isinstance(value, DateValue)]
    ends = list(map(loosened, dates))
    return Happening(
        card=card,
        label=fact.label,
        value=dates[0],
        first=min(first for first, _ in ends),
        last=max(last for _, last in ends),
        section=fact.source[0].section if fact.source else "",
        after=frozenset(_earlier(bank, fact)),
    )


def _dates(fact: Fact) -> Iterator[str]:
    return (name for name, slot in fact.slots.items() if isinstance(slot.value, DateValue))


def _earlier(bank: Bank, fact: Fact) -> set[str]:
    found: set[str] = set()
    waiting = list(fact.after)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += bank.facts[name].after
    return found
