"""What derivation and grading look up in a bank, gathered once for each bank."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import chain

from studyapp.facts.agreement import Row
from studyapp.facts.bank import Bank, Entity, Fact, Kind
from studyapp.facts.crossings import columns
from studyapp.facts.dates import parse_edtf
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.overlay import Overlay, layers_of
from studyapp.facts.recent import Recent
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions.gathering import Gathering, asked_slots, grouped
from studyapp.questions.happenings import Happening, Happenings, happenings_of, happenings_over
from studyapp.questions.passage import name_key, names_of

DateSort = tuple[object, ...]
Dates = list[tuple[DateValue, CardId]]
Numbers = list[tuple[NumberValue, CardId]]
Ids = tuple[str, ...]  # of entities
Cards = tuple[CardId, ...]


class BankIndex:
    """The entities of a bank by name and kind, its dates and numbers in order; each gathered when first looked at.

    Of a bank that a few facts were laid over, what is known of the bank below is gathered once and the few are put into it.
    """

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self.fitting: dict[tuple[CardId, Form], bool] = {}  # which forms fit, filled as cards are asked for
        # What a row of a relation may be matched with beside its own, by a column on the left and the card on the right.
        self.partners: dict[tuple[str, CardId], tuple[Value | None, ...]] = {}
        self.sound: dict[tuple[CardId, Form], bool] = {}  # and in which of them no rule finds an error

    @cached_property
    def by_name(self) -> Mapping[str, Ids]:
        """By the key of a name or alias."""
        if self._names_under:
            return self._names_under.by_name
        return grouped((name_key(name), entity.id) for name, entity in self._named)

    @cached_property
    def by_surname(self) -> Mapping[str, Ids]:
        """Persons, by the last word of a name."""
        if self._names_under:
            return self._names_under.by_surname
        persons = [(name, entity.id) for name, entity in self._named if entity.kind is Kind.PERSON]
        return grouped((name_key(name).rpartition(" ")[2], entity) for name, entity in persons)

    @cached_property
    def by_first_word(self) -> Mapping[str, tuple[str, ...]]:
        """Names and aliases that begin with a capital."""
        if self._names_under:
            return self._names_under.by_first_word
        return grouped((name.split()[0], name) for name, _ in self._named if name[:1].isupper())

    @cached_property
    def place_stems(self) -> frozenset[str]:
        """The first letters of countries and places, by which their peoples are known."""
        if self._names_under:
            return self._names_under.place_stems
        areas = [name for name, entity in self._named if entity.kind in {Kind.COUNTRY, Kind.PLACE}]
        return frozenset(word[:4] for name in areas for word in name.split() if word[0].isupper())

    @cached_property
    def by_kind(self) -> Mapping[Kind, Ids]:
        """All entities of one kind."""
        if self._names_under:
            return self._names_under.by_kind
        return grouped((entity.kind, entity.id) for entity in self._bank.entities.values())

    @cached_property
    def by_region(self) -> Mapping[tuple[Kind, str], Ids]:
        """Entities of one kind that are part of another entity."""
        if self._names_under:
            return self._names_under.by_region
        entities = self._bank.entities.values()
        return grouped(((entity.kind, region), entity.id) for entity in entities for region in entity.part_of)

    @cached_property
    def by_column(self) -> Mapping[tuple[str, str], Ids]:
        """Entities by relation and column."""
        return self._facts.by_relation(_in_columns, lambda: self._under.by_column)

    @cached_property
    def by_cell(self) -> Mapping[tuple[str, str, Value], tuple[str, ...]]:
        """The ids of facts by relation, column and what stands there."""
        return self._facts.grouped(_cells, str, lambda: self._under.by_cell)

    @cached_property
    def times_asked_for(self) -> Counter[str]:
        """Of how many slots each entity is the answer, or one of them."""
        return self._facts.counted(_answers, lambda: self._under.times_asked_for)

    @cached_property
    def times_spoken_of(self) -> Counter[str]:
        """In how many facts each entity is an answer, is given or is spoken of."""
        return self._facts.counted(_spoken_of, lambda: self._under.times_spoken_of)

    @cached_property
    def cards_by_entity(self) -> Mapping[str, Cards]:
        """The cards that an entity is the answer to, or one of the answers."""
        return self._facts.grouped(
            lambda fact: (
                (entity, card)
                for card, slot in asked_slots(self._bank, fact)
                for entity in members(slot.value)
            ),
            _fact_of,
            lambda: self._under.cards_by_entity,
        )

    @cached_property
    def cards_by_phrase(self) -> Mapping[str, Cards]:
        """The cards that a phrase is an answer to, by the key of each of its wordings."""
        return self._facts.grouped(
            lambda fact: (
                (name_key(phrase), card)
                for card, slot in asked_slots(self._bank, fact)
                if isinstance(slot.value, PhraseValue)
                for phrase in (slot.value.phrase, *slot.accept)
            ),
            _fact_of,
            lambda: self._under.cards_by_phrase,
        )

    @property
    def latest_day(self) -> date:
        """The last day of the latest date that the bank knows."""
        return self.last_day or date.max

    @cached_property
    def dates(self) -> Mapping[DateSort, Dates]:
        """The dates that can be asked for, in order."""
        return self._facts.ordered(
            lambda fact: ((date_sort(value), (value, card)) for value, card in self._asked_dates(fact)),
            lambda pair: (pair[0].first, pair[0].last, pair[1]),
            lambda: self._under.dates,
        )

    @cached_property
    def numbers(self) -> Mapping[str, Numbers]:
        """The numbers that can be asked for, by unit and in order."""
        return self._facts.ordered(
            lambda fact: (
                (slot.value.unit, (slot.value, card))
                for card, slot in asked_slots(self._bank, fact)
                if isinstance(slot.value, NumberValue)
            ),
            lambda pair: (pair[0].low, pair[0].high, pair[1]),
            lambda: self._under.numbers,
        )

    @cached_property
    def telling(self) -> Mapping[str, tuple[str, ...]]:
        """The columns of each relation, those that hold the most different things first."""
        found: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for (relation, column), things in self.things.items():
            found[relation][column] = things
        return {
            relation: tuple(sorted(seen, key=lambda column: -seen[column]))
            for relation, seen in found.items()
        }

    @property
    def happenings(self) -> Mapping[CardId, Happening]:
        """The dated events that can stand beside one another, in their order of time."""
        return self.known_happenings.events

    @cached_property
    def happenings_in(self) -> Mapping[str, tuple[Happening, ...]]:
        """The same by section of the source."""
        return grouped((one.section, one) for one in self.happenings.values())

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Entities that make claims."""
        return frozenset(entity for entity, claims in self.claims.items() if claims)

    @cached_property
    def years(self) -> tuple[int, int]:
        """The years of the earliest and the latest date that can be asked for; ValueError in a bank without dates."""
        if self.first_year is None or self.last_year is None:
            raise ValueError("no date can be asked for")
        return self.first_year, self.last_year

    # What the others are made of, also those of a bank that is laid over this one

    @cached_property
    def _facts(self) -> Gathering:
        return Gathering(self._bank)

    @property
    def _under(self) -> BankIndex:
        """The index of the facts below those that were laid over them; only asked for where there are any."""
        return index_of(replace(self._bank, facts=layers_of(self._bank.facts)[0]))

    @cached_property
    def _names_under(self) -> BankIndex | None:
        """The index of the facts below, which has the same entities."""
        return self._under if isinstance(self._bank.facts, Overlay) else None

    @cached_property
    def things(self) -> Mapping[tuple[str, str], int]:
        """How many different things each column of a relation holds, in the order in which columns come."""
        return self._facts.by_relation(_different, lambda: self._under.things)

    @cached_property
    def claims(self) -> Counter[str]:
        """How many claims each entity makes."""
        return self._facts.counted(
            lambda fact: fact.according_to.who if fact.according_to else (), lambda: self._under.claims
        )

    @cached_property
    def known_happenings(self) -> Happenings:
        """The events, and what those of a bank that is laid over this one are found by."""
        laid = self._facts.laid
        return (
            happenings_over(self._bank, laid, self._under.known_happenings)
            if laid
            else happenings_of(self._bank)
        )

    @cached_property
    def last_day(self) -> date | None:
        """The last day of the latest date; None in a bank without dates."""
        return self._facts.outermost(_last_days, max, lambda: self._under.last_day)

    @cached_property
    def first_year(self) -> int | None:
        """The year of the earliest date that can be asked for; None in a bank without one."""
        return self._facts.outermost(
            lambda fact: (value.first.year for value, _ in self._asked_dates(fact)),
            min,
            lambda: self._under.first_year,
        )

    @cached_property
    def last_year(self) -> int | None:
        """That of the latest one."""
        return self._facts.outermost(
            lambda fact: (value.last.year for value, _ in self._asked_dates(fact)),
            max,
            lambda: self._under.last_year,
        )

    def _asked_dates(self, fact: Fact) -> Iterator[tuple[DateValue, CardId]]:
        return (
            (slot.value, card)
            for card, slot in asked_slots(self._bank, fact)
            if isinstance(slot.value, DateValue)
        )

    @property
    def _named(self) -> Iterator[tuple[str, Entity]]:
        return ((name, entity) for entity in self._bank.entities.values() for name in names_of(entity))


def index_of(bank: Bank) -> BankIndex:
    """The index of a bank, the same one for the same bank."""
    return _recent.of(bank)


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


def _fact_of(card: CardId) -> str:
    return card.fact


def _cells(fact: Fact) -> Iterator[tuple[tuple[str, str, Value], str]]:
    if fact.relation:
        yield from (((fact.relation, name, value), fact.id) for name, value in columns(fact).items())


def _in_columns(rows: Iterable[Row]) -> Mapping[str, Ids]:
    """The entities in each column that holds any."""
    return grouped((name, one) for _, row in rows for name, value in row.items() for one in members(value))


def _different(rows: Iterable[Row]) -> Mapping[str, int]:
    return {
        name: len(things) for name, things in grouped(cell for _, row in rows for cell in row.items()).items()
    }


def _answers(fact: Fact) -> Iterator[str]:
    return chain.from_iterable(members(slot.value) for slot in fact.slots.values())


def _spoken_of(fact: Fact) -> set[str]:
    return {*fact.about, *chain.from_iterable(map(members, columns(fact).values()))}


def _last_days(fact: Fact) -> Iterator[date]:
    yield from (value.last for value in columns(fact).values() if isinstance(value, DateValue))
    if fact.according_to and fact.according_to.when:
        yield parse_edtf(fact.according_to.when).last


_recent = Recent(BankIndex)
