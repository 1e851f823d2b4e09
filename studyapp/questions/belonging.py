"""To which card of the bank a wrong answer belongs: whose key it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isclose

from studyapp.facts.bank import Bank, Place
from studyapp.facts.crossings import columns
from studyapp.facts.ids import CardId
from studyapp.facts.relations import could_be_true
from studyapp.facts.values import DateValue, NumberValue, PhraseValue
from studyapp.facts.verdict import Unclear
from studyapp.questions.grading.names import known_name
from studyapp.questions.grading.written_dates import read_date
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.index import date_place, date_sort, index_of, members
from studyapp.questions.passage import name_key

_FAR = 1_000  # paragraphs, from one section to another


def belongs_to(bank: Bank, card: CardId, text: str) -> CardId | None:
    """The card whose key a wrong answer to another card is, read as grading reads it; KeyError when the bank lacks the card.

    Of several, the one in the same column of the same relation and nearest in the source; else the one whose fact has
    most in common with that of the card. None when none is, when two are as near, or when it may be true of the card.
    """
    found = [other for other in dict.fromkeys(_owners(bank, card, text)) if other != card]
    found = [other for other in found if _same_column(bank, card, other)] or found
    nearest = _nearest(bank, card, found) if len(found) > 1 else next(iter(found), None)
    if nearest is None or could_be_true(bank, card, bank.slot(nearest).value):
        return None
    return nearest


def _nearest(bank: Bank, card: CardId, found: Sequence[CardId]) -> CardId | None:
    if _same_column(bank, card, found[0]):
        return min(found, key=lambda other: _distance(bank, card, other))
    common = {other: _in_common(bank, card, other) for other in found}
    best = [other for other in found if common[other] == max(common.values())]
    return best[0] if len(best) == 1 else None


def _owners(bank: Bank, card: CardId, text: str) -> Iterator[CardId]:
    """The cards whose key a text is, of the kind that the card asks for."""
    key, index = bank.slot(card).value, index_of(bank)
    match key:
        case DateValue():
            return _of_date(bank, key, text)
        case NumberValue():
            return _of_number(bank, key, text)
        case PhraseValue():
            return iter(index.cards_by_phrase.get(name_key(text), ()))
        case _:
            entity = known_name(bank, text)
            return iter(index.cards_by_entity.get(entity.id, ()) if entity else ())


def _of_date(bank: Bank, key: DateValue, text: str) -> Iterator[CardId]:
    read = read_date(text, key, bank.language)
    if isinstance(read, Unclear):
        return
    given = read.value
    dates = index_of(bank).dates.get(date_sort(given), [])
    for value, card in dates[date_place(dates, given) :]:
        if (value.first, value.last) != (given.first, given.last):
            break
        yield card


def _of_number(bank: Bank, key: NumberValue, text: str) -> Iterator[CardId]:
    read = read_number(text)
    for given in () if isinstance(read, Unclear) else read:
        for value, card in index_of(bank).numbers.get(key.unit, ()):
            if isclose(given.low, value.low) and isclose(given.high, value.high):
                yield card


def _same_column(bank: Bank, one: CardId, other: CardId) -> bool:
    relation = bank.facts[one.fact].relation
    return bool(relation) and relation == bank.facts[other.fact].relation and one.slot == other.slot


def _distance(bank: Bank, one: CardId, other: CardId) -> int:
    """How many paragraphs lie between two facts."""
    nowhere = Place("", 0, 0)
    here, there = (min(bank.facts[card.fact].source, default=nowhere) for card in (one, other))
    return abs(here.paragraph - there.paragraph) + _FAR * (here.section != there.section)


def _in_common(bank: Bank, one: CardId, other: CardId) -> int:
    """How many entities both facts speak of, and whether in the same section."""
    here, there = (_spoken_of(bank, card) for card in (one, other))
    return 2 * len(here & there) + (_distance(bank, one, other) < _FAR)


def _spoken_of(bank: Bank, card: CardId) -> set[str]:
    fact = bank.facts[card.fact]
    return {*fact.about, *(entity for value in columns(fact).values() for entity in members(value))}
