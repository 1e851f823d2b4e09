"""Tell what is true for the question of a slot, and what cannot be proved wrong.

The facts of one relation are the rows of a table; their slots and what is given are its columns. The query of a slot
takes the rows that agree with its own in every other column; a fact without a relation is a table of one row.
"""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.bank import Bank, Fact, Slot
from studyapp.facts.crossings import columns
from studyapp.facts.folding import fold
from studyapp.facts.ids import CardId
from studyapp.facts.overlaps import could_be_same
from studyapp.facts.values import EntitiesValue, EntityValue, NumberValue, PhraseValue, Value


def true_values(bank: Bank, card: CardId) -> tuple[Value, ...]:
    """What the query of the slot yields: the key first, then everything else that is true by the same speakers.

    Every value counts with what it contains: see `could_be_true`. Raises KeyError when the bank has no such card.
    """
    fact, slot = bank.facts[card.fact], bank.slot(card)
    found = [slot.value, *slot.also_true]
    for row in _rows(bank, fact, card.slot):
        if _speakers(row) == _speakers(fact):
            found += _answers(row, card.slot)
    return tuple(dict.fromkeys(found))


def could_be_true(bank: Bank, card: CardId, candidate: Value) -> bool:
    """Whether the bank cannot prove that the candidate is a wrong answer to the slot's question.

    Beside what is true, that is whatever contains a true value or lies within one, what a number's bound or rounding
    allows, any entity of the bank where a list is not closed, what a conflicting fact says, and what another speaker
    says on the same question; of an attributed number, any figure of its relation by another speaker.
    """
    fact, slot = bank.facts[card.fact], bank.slot(card)
    if _may_be_unlisted(bank, slot, candidate):
        return True
    wordings = [PhraseValue(wording) for wording in slot.accept]
    return any(could_be_same(bank, one, candidate) for one in (*wordings, *_not_offered(bank, fact, slot)))


def _not_offered(bank: Bank, fact: Fact, slot: Slot) -> Iterator[Value]:
    yield slot.value
    yield from slot.also_true
    for row in _rows(bank, fact, slot.name):
        yield from _answers(row, slot.name)
    for other in bank.facts.values():
        if other.id in fact.conflicts or fact.id in other.conflicts:
            yield from _answers(other, slot.name)
        figures = isinstance(slot.value, NumberValue) and fact.according_to and fact.relation
        if figures and other.relation == fact.relation and _speakers(other) != _speakers(fact):
            yield from _answers(other, slot.name)


def _rows(bank: Bank, fact: Fact, column: str) -> Iterator[Fact]:
    """The other rows of the fact's relation that agree with it in every column but the one asked for."""
    if not fact.relation:
        return
    own = {name: value for name, value in columns(fact).items() if name != column}
    for row in bank.facts.values():
        if row.relation != fact.relation or row.id == fact.id:
            continue
        theirs = columns(row)
        # A column that the row leaves open may hold anything, so it agrees.
        if all(_agree(bank, value, theirs[name]) for name, value in own.items() if name in theirs):
            yield row


def _agree(bank: Bank, one: Value, other: Value) -> bool:
    return could_be_same(bank, one, other) or could_be_same(bank, other, one)


def _answers(row: Fact, column: str) -> Iterator[Value]:
    if column in row.slots:
        slot = row.slots[column]
        yield slot.value
        yield from slot.also_true
        yield from map(PhraseValue, slot.accept)
    elif column in row.given:
        yield row.given[column]


def _speakers(fact: Fact) -> tuple[frozenset[str], str] | None:
    return (frozenset(fact.according_to.who), fold(fact.according_to.unnamed)) if fact.according_to else None


def _may_be_unlisted(bank: Bank, slot: Slot, candidate: Value) -> bool:
    """Of a list that the source leaves open, no entity is provably missing; an outside one is by its author's word."""
    match slot.value, candidate:
        case EntitiesValue(closed=False), EntityValue(entity):
            return not bank.entities[entity].outside
        case _:
            return False
