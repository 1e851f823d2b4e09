"""Tell what is true for the question of a slot, and what cannot be proved wrong.

The facts of one relation are the rows of a table; their slots and what is given are its columns. The query of a slot
takes the rows that agree with its own in every other column; a fact without a relation is a table of one row.
"""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.agreement import agree
from studyapp.facts.bank import WHO, Bank, Fact, Slot, speaker_slot
from studyapp.facts.crossings import columns
from studyapp.facts.folding import fold
from studyapp.facts.ids import CardId
from studyapp.facts.overlaps import could_be_same
from studyapp.facts.rows import rows_of
from studyapp.facts.values import EntitiesValue, EntityValue, NumberValue, PhraseValue, Value


def true_values(bank: Bank, card: CardId) -> tuple[Value, ...]:
    """What the query of the slot yields: the key first, then everything else that is true by the same speakers.

    Every value counts with what it contains: see `could_be_true`. Raises KeyError when the bank has no such card.
    """
    fact, slot = bank.facts[card.fact], bank.slot(card)
    found = [slot.value, *slot.also_true]
    for row in _agreeing_rows(bank, card):
        # Who claims more than is asked makes another claim, though this one follows from it.
        same_claim = asks_speaker(bank, card) and columns(row) == columns(fact)
        if _speakers(row) == _speakers(fact) or same_claim:
            found += _answers(row, card.slot)
    return tuple(dict.fromkeys(found))


def could_be_true(bank: Bank, card: CardId, candidate: Value) -> bool:
    """Whether the bank cannot prove that the candidate is a wrong answer to the slot's question.

    Beside what is true, that is whatever contains a true value or lies within one, what a number's bound or rounding
    allows, any entity of the bank where a list is not closed, what a conflicting fact says, and what another speaker
    says on the same question; of an attributed number, any figure of its relation by another speaker.
    """
    if _may_be_unlisted(bank, bank.slot(card), candidate):
        return True
    return any(could_be_same(bank, one, candidate) for one in possible_values(bank, card))


def possible_values(bank: Bank, card: CardId) -> tuple[Value, ...]:
    """The key first, then every value of the bank that `could_be_true` takes for a possible answer."""
    known = rows_of(bank).doubtful
    if card not in known:
        known[card] = tuple(dict.fromkeys(_not_offered(bank, card)))
    return known[card]


def _not_offered(bank: Bank, card: CardId) -> Iterator[Value]:
    fact, slot = bank.facts[card.fact], bank.slot(card)
    yield slot.value
    yield from slot.also_true
    yield from map(PhraseValue, slot.accept)
    for row in (*_agreeing_rows(bank, card), *rows_of(bank).in_conflict.get(fact.id, ())):
        yield from _answers(row, slot.name)
    if isinstance(slot.value, NumberValue) and fact.according_to and fact.relation:
        for row, _ in rows_of(bank).of_relation[fact.relation]:
            if _speakers(row) != _speakers(fact):
                yield from _answers(row, slot.name)


def _agreeing_rows(bank: Bank, card: CardId) -> tuple[Fact, ...]:
    """The other rows of the fact's relation that agree with it in every column but the one asked for."""
    fact, known = bank.facts[card.fact], rows_of(bank).agreeing
    if card not in known:
        own = {name: value for name, value in columns(fact).items() if name != card.slot}
        agreement = rows_of(bank).agreements.get(fact.relation)
        near = agreement.candidates(own) if agreement else ()
        known[card] = tuple(row for row, theirs in near if row.id != fact.id and agree(bank, own, theirs))
    return known[card]


def asks_speaker(bank: Bank, card: CardId) -> bool:
    """Whether the card is about who makes a claim, which is no column of a relation."""
    return card.slot == WHO and WHO not in bank.facts[card.fact].slots


def _answers(row: Fact, column: str) -> Iterator[Value]:
    slot = row.slots.get(column) or (speaker_slot(row) if column == WHO else None)
    if slot:
        yield slot.value
        yield from slot.also_true
        yield from map(PhraseValue, slot.accept)
    elif column == WHO and row.according_to:  # who is not asked for says so all the same
        yield from map(EntityValue, row.according_to.who)
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
