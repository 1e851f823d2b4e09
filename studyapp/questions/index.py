"""What derivation and grading look up in a bank, gathered once for each bank."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeVar

from studyapp.facts.bank import Bank, Entity, Kind
from studyapp.facts.crossings import columns
from studyapp.facts.dates import parse_edtf
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions.happenings import Happening, happenings_of
from studyapp.questions.passage import name_key, names_of

_K = TypeVar("_K")
_V = TypeVar("_V")
_KEPT = 8  # banks whose index is remembered
_recent: list[tuple[Bank, BankIndex]] = []

DateSort = tuple[object, ...]
Dates = list[tuple[DateValue, CardId]]
Numbers = list[tuple[NumberValue, CardId]]
Ids = tuple[str, ...]  # of entities
Cards = tuple[CardId, ...]


class BankIndex:
    """The entities of a bank by name and kind, its dates and numbers in order; each gathered when first looked at."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self.fitting: dict[tuple[CardId, Form], bool] = {}  # which forms fit, filled as cards are asked for
        # What a row of a relation may be matched with beside its own, by a column on the left and the card on the right.
        self.partners: dict[tuple[str, CardId], tuple[Value | None, ...]] = {}
        self.sound: dict[tuple[CardId, Form], bool] = {}  # and in which of them no rule finds an error

    @cached_property
    def by_name(self) -> Mapping[str, Ids]:
        """By the key of a name or alias."""
        return _grouped((name_key(name), entity.id) for name, entity in self._named)

    @cached_property
    def by_surname(self) -> Mapping[str, Ids]:
        """Persons, by the last word of a name."""
        persons = [(name, entity.id) for name, entity in self._named if entity.kind is Kind.PERSON]
        return _grouped((name_key(name).rpartition(" ")[2], entity) for name, entity in persons)

    @cached_property
    def by_first_word(self) -> Mapping[str, tuple[str, ...]]:
        """Names and aliases that begin with a capital."""
        return _grouped((name.split()[0], name) for name, _ in self._named if name[:1].isupper())

    @cached_property
    def place_stems(self) -> frozenset[str]:
        """The first letters of countries and places, by which their peoples are known."""
        areas = [name for name, entity in self._named if entity.kind in {Kind.COUNTRY, Kind.PLACE}]
        return frozenset(word[:4] for name in areas for word in name.split() if word[0].isupper())

    @cached_property
    def by_kind(self) -> Mapping[Kind, Ids]:
        """All entities of one kind."""
        return _grouped((entity.kind, entity.id) for entity in self._bank.entities.values())

    @cached_property
    def by_region(self) -> Mapping[tuple[Kind, str], Ids]:
        """Entities of one kind that are part of another entity."""
        entities = self._bank.entities.values()
        return _grouped(
            ((entity.kind, region), entity.id) for entity in entities for region in entity.part_of
        )

    @cached_property
    def by_column(self) -> Mapping[tuple[str, str], Ids]:
        """Entities by relation and column."""
        return _grouped(
            ((relation, column), entity)
            for (relation, column, value), _ in self._cells
            for entity in members(value)
        )

    @cached_property
    def by_cell(self) -> Mapping[tuple[str, str, Value], tuple[str, ...]]:
        """The ids of facts by relation, column and what stands there."""
        return _grouped(self._cells)

    @cached_property
    def times_asked_for(self) -> Counter[str]:
        """Of how many slots each entity is the answer, or one of them."""
        slots = (slot for fact in self._bank.facts.values() for slot in fact.slots.values())
        return Counter(entity for slot in slots for entity in members(slot.value))

    @cached_property
    def times_spoken_of(self) -> Counter[str]:
        """In how many facts each entity is an answer, is given or is spoken of."""
        facts = self._bank.facts.values()
        return Counter(
            entity
            for fact in facts
            for entity in {*fact.about, *chain.from_iterable(map(members, columns(fact).values()))}
        )

    @cached_property
    def cards_by_entity(self) -> Mapping[str, Cards]:
        """The cards that an entity is the answer to, or one of the answers."""
        slots = ((card, self._bank.slot(card)) for card in self._bank.cards())
        return _grouped((entity, card) for card, slot in slots for entity in members(slot.value))

    @cached_property
    def cards_by_phrase(self) -> Mapping[str, Cards]:
        """The cards that a phrase is an answer to, by the key of each of its wordings."""
        slots = ((card, self._bank.slot(card)) for card in self._bank.cards())
        phrases = (
            (card, (slot.value.phrase, *slot.accept))
            for card, slot in slots
            if isinstance(slot.value, PhraseValue)
        )
        return _grouped((name_key(phrase), card) for card, wordings in phrases for phrase in wordings)

    @cached_property
    def latest_day(self) -> date:
        """The last day of the latest date that the bank knows."""
        facts = self._bank.facts.values()
        held = (value for fact in facts for value in columns(fact).values() if isinstance(value, DateValue))
        said = (
            parse_edtf(fact.according_to.when)
            for fact in facts
            if fact.according_to and fact.according_to.when
        )
        return max((value.last for value in chain(held, said)), default=date.max)

    @cached_property
    def dates(self) -> Mapping[DateSort, Dates]:
        """The dates that can be asked for, in order."""
        found: defaultdict[DateSort, Dates] = defaultdict(list)
        for card in self._bank.cards():
            value = self._bank.slot(card).value
            if isinstance(value, DateValue):
                found[date_sort(value)].append((value, card))
        for dates in found.values():
            dates.sort(key=lambda pair: (pair[0].first, pair[0].last, pair[1]))
        return found

    @cached_property
    def numbers(self) -> Mapping[str, Numbers]:
        """The numbers that can be asked for, by unit and in order."""
        found: defaultdict[str, Numbers] = defaultdict(list)
        for card in self._bank.cards():
            value = self._bank.slot(card).value
            if isinstance(value, NumberValue):
                found[value.unit].append((value, card))
        for numbers in found.values():
            numbers.sort(key=lambda pair: (pair[0].low, pair[0].high, pair[1]))
        return found

    @cached_property
    def telling(self) -> Mapping[str, tuple[str, ...]]:
        """The columns of each relation, those that hold the most different things first."""
        found: defaultdict[str, dict[str, set[Value]]] = defaultdict(dict)
        for (relation, column, value), _ in self._cells:
            found[relation].setdefault(column, set()).add(value)
        return {
            relation: tuple(sorted(seen, key=lambda column: -len(seen[column])))
            for relation, seen in found.items()
        }

    @cached_property
    def happenings(self) -> Mapping[CardId, Happening]:
        """The dated events that can stand beside one another, in their order of time."""
        return happenings_of(self._bank)

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Entities that make claims."""
        claims = (fact.according_to for fact in self._bank.facts.values())
        return frozenset(entity for claim in claims if claim for entity in claim.who)

    @cached_property
    def years(self) -> tuple[int, int]:
        """The years of the earliest and the latest date that can be asked for; ValueError in a bank without dates."""
        held = [value for dates in self.dates.values() for value, _ in dates]
        return min(value.first.year for value in held), max(value.last.year for value in held)

    @property
    def _cells(self) -> Iterator[tuple[tuple[str, str, Value], str]]:
        rows = (fact for fact in self._bank.facts.values() if fact.relation)
        return (
            ((fact.relation, name, value), fact.id) for fact in rows for name, value in columns(fact).items()
        )

    @property
    def _named(self) -> Iterator[tuple[str, Entity]]:
        return ((name, entity) for entity in self._bank.entities.values() for name in names_of(entity))


def index_of(bank: Bank) -> BankIndex:
    """The index of a bank, the same one for the same bank."""
    for known, index in _recent:
        if known is bank:
            return index
    index = BankIndex(bank)
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


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, tuple[_V, ...]]:
    groups: defaultdict[_K, dict[_V, None]] = defaultdict(dict)
    for key, value in pairs:
        groups[key][value] = None
    return {key: tuple(values) for key, values in groups.items()}
