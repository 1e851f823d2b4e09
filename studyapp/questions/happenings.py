"""The dated events of a bank that can stand beside one another, and which of two is known to come first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from studyapp.facts.bank import Bank, Fact, Status
from studyapp.facts.dates import loosened
from studyapp.facts.ids import CardId
from studyapp.facts.relations import possible_values
from studyapp.facts.values import DateValue
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


def happenings_of(bank: Bank) -> dict[CardId, Happening]:
    """The events of a bank in their order of time.

    An event is a stated fact with one date and a label of its own that gives no date away. Whoever claims one date says
    nothing of the others, so attributed facts are none.
    """
    labels = Counter(fact.label.casefold() for fact in bank.facts.values())
    found = (
        _happening(bank, fact, dates[0])
        for fact in bank.facts.values()
        if fact.status is Status.STATED and labels[fact.label.casefold()] == 1 and fact.label
        if len(dates := list(_dates(fact))) == 1 and not _DATED.search(fact.label)
    )
    return {one.card: one for one in sorted(found, key=lambda one: (one.first, one.last, one.card))}


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
