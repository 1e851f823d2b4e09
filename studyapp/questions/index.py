"""What derivation and grading look up in a bank, gathered once for each bank."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from studyapp.facts.bank import Bank, Kind
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, Value
from studyapp.questions.passage import name_key, names_of

_K = TypeVar("_K")
_KEPT = 8  # banks whose index is remembered
_recent: list[tuple[Bank, BankIndex]] = []

DateSort = tuple[object, ...]
Dates = list[tuple[DateValue, CardId]]
Numbers = list[tuple[NumberValue, CardId]]
Ids = tuple[str, ...]  # of entities


@dataclass(frozen=True, slots=True)
class BankIndex:
    """The entities of a bank by name and kind, its dates and numbers in order."""

    by_name: Mapping[str, Ids]  # by the key of a name or alias
    by_surname: Mapping[str, Ids]  # persons, by the last word of a name
    by_first_word: Mapping[str, tuple[str, ...]]  # names and aliases that begin with a capital
    place_stems: frozenset[str]  # the first letters of countries and places, by which their peoples are known
    by_kind: Mapping[Kind, Ids]
    by_region: Mapping[tuple[Kind, str], Ids]
    by_column: Mapping[tuple[str, str], Ids]  # by relation and slot
    dates: Mapping[DateSort, Dates]
    numbers: Mapping[str, Numbers]  # by unit
    fitting: dict[CardId, tuple[Form, ...]]  # the forms that fit, filled as cards are asked for
    sound: dict[CardId, tuple[Form, ...]]  # those in which no rule finds an error


def index_of(bank: Bank) -> BankIndex:
    """The index of a bank, built when it is first asked for."""
    for known, index in _recent:
        if known is bank:
            return index
    index = _build(bank)
    _recent.insert(0, (bank, index))
    del _recent[_KEPT:]
    return index


def date_sort(value: DateValue) -> DateSort:
    """What two dates must share to stand side by side as options."""
    return (value.precision, value.extent, value.part, value.about)


def date_place(dates: Dates, value: DateValue) -> int:
    """Where a date stands among dates in order."""
    return bisect_left(dates, (value.first, value.last), key=lambda pair: (pair[0].first, pair[0].last))


def number_place(numbers: Numbers, value: NumberValue) -> int:
    """Where a number stands among numbers in order."""
    return bisect_left(numbers, (value.low, value.high), key=lambda pair: (pair[0].low, pair[0].high))


def members(value: Value) -> Ids:
    """The entities that a value names."""
    match value:
        case EntityValue():
            return (value.entity,)
        case EntitiesValue():
            return value.entities
        case _:
            return ()


def _build(bank: Bank) -> BankIndex:
    entities = bank.entities.values()
    named = [(name, entity) for entity in entities for name in names_of(entity)]
    persons = [(name, entity.id) for name, entity in named if entity.kind is Kind.PERSON]
    areas = [name for name, entity in named if entity.kind in {Kind.COUNTRY, Kind.PLACE}]
    filled = [(card, bank.slot(card).value) for card in bank.cards()]
    dates: defaultdict[DateSort, Dates] = defaultdict(list)
    numbers: defaultdict[str, Numbers] = defaultdict(list)
    for card, value in filled:
        if isinstance(value, DateValue):
            dates[date_sort(value)].append((value, card))
        elif isinstance(value, NumberValue):
            numbers[value.unit].append((value, card))
    for one_sort in dates.values():
        one_sort.sort(key=lambda pair: (pair[0].first, pair[0].last, pair[1]))
    for one_unit in numbers.values():
        one_unit.sort(key=lambda pair: (pair[0].low, pair[0].high, pair[1]))
    return BankIndex(
        by_name=_grouped((name_key(name), entity.id) for name, entity in named),
        by_surname=_grouped((name_key(name).rpartition(" ")[2], entity) for name, entity in persons),
        by_first_word=_grouped((name.split()[0], name) for name, _ in named if name[:1].isupper()),
        place_stems=frozenset(word[:4] for name in areas for word in name.split() if word[0].isupper()),
        by_kind=_grouped((entity.kind, entity.id) for entity in entities),
        by_region=_grouped(
            ((entity.kind, region), entity.id) for entity in entities for region in entity.part_of
        ),
        by_column=_grouped(
            ((bank.facts[card.fact].relation, card.slot), entity)
            for card, value in filled
            for entity in members(value)
        ),
        dates=dates,
        numbers=numbers,
        fitting={},
        sound={},
    )


def _grouped(pairs: Iterable[tuple[_K, str]]) -> dict[_K, tuple[str, ...]]:
    groups: defaultdict[_K, dict[str, None]] = defaultdict(dict)
    for key, value in pairs:
        groups[key][value] = None
    return {key: tuple(values) for key, values in groups.items()}
