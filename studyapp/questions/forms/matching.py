"""Pair things with what belongs to them: the rows of a relation, or events and their dates."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from studyapp.facts.bank import Bank, Fact, Status
from studyapp.facts.crossings import columns
from studyapp.facts.folding import words
from studyapp.facts.ids import CardId
from studyapp.facts.overlaps import could_be_same
from studyapp.facts.relations import asks_speaker, could_be_true
from studyapp.facts.rows import rows_of
from studyapp.facts.values import DateValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions import english, wording
from studyapp.questions import english_reading as reading
from studyapp.questions.forms.wish import Wish
from studyapp.questions.happenings import comes_before, days_between
from studyapp.questions.index import date_sort, index_of
from studyapp.questions.options import shuffled
from studyapp.questions.passage import name_key
from studyapp.questions.question import Match, Option

_LEAST, _MOST = 3, 5  # pairs
_NEAR = 8  # dated events among which chance decides
_LOOKED_AT = 20  # rows weighed for a question, so that a large bank costs no more than a small one
_SHORT = 6  # words of the longest phrase in a column
_SHORT_LABEL = 12


@dataclass(frozen=True, slots=True)
class _Pair:
    """A row with what stands on its left and its right."""

    card: CardId  # whose slot is the right side
    left: Value | None  # None where it is the fact's label
    left_text: str
    right: Value
    right_text: str


@dataclass(frozen=True, slots=True)
class _Table:
    """What a question of pairs can be made of: the asked pair, others in an order of preference, and its words."""

    asked: _Pair
    others: tuple[_Pair, ...]
    stem: str
    column: str = ""  # of the relation, on the left; "" for labels


def fits(bank: Bank, card: CardId, due: Collection[CardId] = ()) -> bool:
    """Whether enough pairs are known of which no two could be exchanged."""
    return any(
        len(_chosen(bank, table, table.others, _LEAST)) == _LEAST for table in _tables(bank, card, due)
    )


def make(wish: Wish) -> Match:
    """Make pairs: dates and numbers ascend on the right, all else stands in an order of chance."""
    bank, card, rng = wish.bank, wish.card, wish.rng
    table, pairs = _with_enough(bank, card, wish.due, rng)
    left, right = shuffled(pairs, rng), shuffled(pairs, rng)
    right.sort(key=lambda one: _in_order(one.right))
    return Match(
        card=card,
        stem=table.stem,
        key=table.asked.right_text,
        left=tuple(one.left_text for one in left),
        options=tuple(Option(one.right_text, one.left_text) for one in right),
        partners=tuple(map(right.index, left)),
        asked=left.index(table.asked),
    )


def _with_enough(
    bank: Bank, card: CardId, due: Collection[CardId], rng: random.Random
) -> tuple[_Table, list[_Pair]]:
    """The first table with enough pairs; those that are due stand in it only where there would be too few without them."""
    found = (
        (table, _chosen(bank, table, others))
        for avoided in (due, ())
        for table in _tables(bank, card, avoided)
        for others in (shuffled(table.others, rng), table.others)
    )
    return next((table, pairs) for table, pairs in found if len(pairs) >= _LEAST)


def _chosen(bank: Bank, table: _Table, others: Sequence[_Pair], most: int = _MOST) -> list[_Pair]:
    chosen = [table.asked]
    for one in others:
        if len(chosen) < most and all(_apart(bank, table, one, other) for other in chosen):
            chosen.append(one)
    return chosen


def _tables(bank: Bank, card: CardId, due: Collection[CardId]) -> Iterator[_Table]:
    """The tables that a slot can be asked from: those of its relation by what tells its rows apart best, then events."""
    fact = bank.facts[card.fact]
    if fact.relation and not asks_speaker(bank, card):
        may_stand = (
            row for row, _ in rows_of(bank).of_relation[fact.relation] if _may_stand(bank, fact, row)
        )
        rows = list(islice(may_stand, _LOOKED_AT))
        for column in index_of(bank).telling[fact.relation]:
            if column != card.slot:
                pairs = filter(None, (_pair(bank, row, column, card.slot) for row in rows))
                yield from _table(bank, card, [one for one in pairs if one.card not in due], column)
    yield from _of_events(bank, card, due)


def _table(bank: Bank, card: CardId, pairs: list[_Pair], column: str) -> Iterator[_Table]:
    fact = bank.facts[card.fact]
    asked = _pair(bank, fact, column, card.slot)
    if asked:
        kind = _sort(bank, asked.left), _sort(bank, asked.right)
        others = (one for one in pairs if (_sort(bank, one.left), _sort(bank, one.right)) == kind)
        ask = english.match_ask(_spelt(column), _spelt(card.slot))
        yield _Table(
            asked, tuple(one for one in others if one.card != card), wording.stem(bank, fact, ask), column
        )


def _of_events(bank: Bank, card: CardId, due: Collection[CardId]) -> Iterator[_Table]:
    known = index_of(bank).happenings
    asked = known.get(card)
    if asked and len(asked.label.split()) <= _SHORT_LABEL:
        others = [
            one
            for one in known.values()
            if date_sort(one.value) == date_sort(asked.value)
            and (comes_before(one, asked) or comes_before(asked, one))
            and one.card not in due
            and len(one.label.split()) <= _SHORT_LABEL
        ]
        others.sort(key=lambda one: (one.section != asked.section, days_between(one, asked)))
        pairs = [
            _Pair(one.card, None, one.label, one.value, english.date_words(one.value))
            for one in (asked, *others[:_NEAR])
        ]
        yield _Table(
            pairs[0],
            tuple(pairs[1:]),
            wording.stem(bank, bank.facts[card.fact], english.match_ask(*english.EVENT_AND_DATE)),
        )


def _may_stand(bank: Bank, fact: Fact, row: Fact) -> bool:
    """Whether a row is claimed by the same as the asked one, in the same words."""
    same = wording.attribution_words(bank, row) == wording.attribution_words(bank, fact)
    return row.status is not Status.DISPUTED and same


def _pair(bank: Bank, row: Fact, column: str, slot: str) -> _Pair | None:
    """What a row has in two columns; None when it lacks one, one is no short thing, or one tells the other."""
    left = columns(row).get(column)
    if slot not in row.slots or not isinstance(left, EntityValue | PhraseValue):
        return None
    right = row.slots[slot].value
    quoted = column in row.slots and row.slots[column].quoted
    left_text = wording.value_words(bank, left, quoted=quoted)
    right_text = wording.value_words(bank, right, quoted=row.slots[slot].quoted)
    if not (_is_short(left) and _is_short(right)) or _content(left_text) & _content(right_text):
        return None
    return _Pair(CardId(bank.id, row.id, slot), left, left_text, right, right_text)


def _is_short(value: Value) -> bool:
    match value:
        case PhraseValue(phrase):
            return len(phrase.split()) <= _SHORT
        case NumberValue(low, high, bound=bound):
            return low == high and bound is None
        case _:
            return isinstance(value, DateValue | EntityValue)


def _content(text: str) -> set[str]:
    return {word for word in words(text) if len(word) > 3} - reading.EMPTY_WORDS


def _sort(bank: Bank, value: Value | None) -> object:
    """What all things of one column have in common."""
    match value:
        case DateValue():
            return date_sort(value)
        case NumberValue():
            return value.unit
        case EntityValue(entity):
            return bank.entities[entity].kind
        case _:
            return type(value)


def _apart(bank: Bank, table: _Table, one: _Pair, other: _Pair) -> bool:
    """Whether neither of two pairs could have the other's right side, by the bank."""
    if name_key(one.left_text) == name_key(other.left_text) or could_be_true(bank, one.card, other.right):
        return False
    if could_be_true(bank, other.card, one.right):
        return False
    return not table.column or not (
        _could_be(bank, one.left, other.left)
        or _joined(bank, table.column, one, other)
        or _joined(bank, table.column, other, one)
    )


def _joined(bank: Bank, column: str, one: _Pair, other: _Pair) -> bool:
    """Whether any row of the relation could have the left side of one pair and the right side of another."""
    known, asked = index_of(bank).partners, (column, one.card)
    if asked not in known:
        rows = rows_of(bank).of_relation[bank.facts[one.card.fact].relation]
        known[asked] = tuple(
            row.get(one.card.slot) for _, row in rows if _could_be(bank, row.get(column), one.left)
        )
    return any(_could_be(bank, partner, other.right) for partner in known[asked])


def _could_be(bank: Bank, one: Value | None, other: Value | None) -> bool:
    """Whether two values may be the same; what a row leaves open may be anything."""
    return one is None or other is None or could_be_same(bank, one, other) or could_be_same(bank, other, one)


def _spelt(column: str) -> str:
    return column.replace("-", " ").replace("_", " ")


def _in_order(value: Value) -> tuple[float, float]:
    match value:
        case DateValue():
            return value.first.toordinal(), value.last.toordinal()
        case NumberValue():
            return value.low, value.high
        case _:
            return 0, 0
