"""The lanes that events lie in: the countries and regions where they happened, or the sections of the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Entity, Fact, Kind
from studyapp.facts.folding import fold
from studyapp.facts.values import EntitiesValue, EntityValue, Value
from studyapp.study.timeline import Event

OTHER = ""  # the name of the lane of all that lies in no other
_MOST = 8  # lanes beside that


@dataclass(frozen=True, slots=True)
class Lanes:
    """Names from the top, the one of the others last, and for each event the lane that it lies in."""

    names: tuple[str, ...]
    of: tuple[int, ...]


def by_section(bank: Bank, events: Sequence[Event]) -> Lanes:
    """Lanes by the chapters of the source, in the order of the bank; the smallest of too many are put together."""
    names = {fact: _chapter(bank.facts[fact]) for fact in {event.fact for event in events}}
    order = dict.fromkeys(_chapter(fact) for fact in bank.facts.values())
    return _lanes([names[event.fact] or OTHER for event in events], list(order))


def by_theatre(bank: Bank, events: Sequence[Event]) -> Lanes:
    """Lanes by the countries and regions that facts happened in, those with most events first.

    A country is such a theatre when facts of the bank speak of a place in it, or a chapter of the source is named after it: a
    country that only acts elsewhere is none. A fact that speaks of several theatres lies in the one that its chapter names, else
    with the others, as does one that speaks of none outside such a chapter.
    """
    regions = _Regions(bank)
    found = {fact: regions.theatre(bank.facts[fact]) for fact in {event.fact for event in events}}
    keys = [found[event.fact] for event in events]
    most = [region for region, _ in Counter(keys).most_common()]
    lanes = _lanes(keys, most)
    return Lanes(tuple(bank.entities[name].name if name else OTHER for name in lanes.names), lanes.of)


class _Regions:
    """Which countries and regions the facts of a bank speak of."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._above: dict[str, tuple[str, ...]] = {}
        self._named: dict[str, str] = {}  # chapters and the region that each is named after
        regions = [entity for entity in bank.entities.values() if self.of(entity.id) == (entity.id,)]
        names = {fold(name): region.id for region in regions for name in (*region.aliases, region.name)}
        for chapter in {_chapter(fact) for fact in bank.facts.values()}:
            if (region := names.get(fold(chapter))) is not None:
                self._named[chapter] = region
        self._theatres = set(self._named.values()) | {
            region
            for one in {one for fact in bank.facts.values() for one in _spoken_of(fact)}
            if one in bank.entities and bank.entities[one].kind is Kind.PLACE
            for region in self.of(one)
            if region != one
        }

    def theatre(self, fact: Fact) -> str:
        """The one theatre of a fact, `OTHER` when there is none or more than one."""
        named = self._named.get(_chapter(fact), OTHER)
        spoken = {region for one in _spoken_of(fact) for region in self.of(one)} & self._theatres
        if named in spoken or not spoken:
            return named
        return spoken.pop() if len(spoken) == 1 else OTHER

    def of(self, entity: str) -> tuple[str, ...]:
        """The countries that an entity is or belongs to; for a place in no country the largest region known."""
        found = self._above.get(entity)
        if found is None:
            above = list(self._upwards(entity, set()))
            countries = [one.id for one in above if one.kind is Kind.COUNTRY]
            places = [one.id for one in above if one.kind is Kind.PLACE and not one.outside]
            found = self._above[entity] = tuple(dict.fromkeys(countries)) or tuple(places[-1:])
        return found

    def _upwards(self, entity: str, met: set[str]) -> Iterator[Entity]:
        one = self._bank.entities.get(entity)
        if one is None or entity in met:
            return
        met.add(entity)
        yield one
        if one.kind is not Kind.COUNTRY:
            for wider in one.part_of:
                yield from self._upwards(wider, met)


def _spoken_of(fact: Fact) -> Iterator[str]:
    yield from fact.about
    values: list[Value] = [*fact.given.values(), *(slot.value for slot in fact.slots.values())]
    for value in values:
        if isinstance(value, EntityValue):
            yield value.entity
        elif isinstance(value, EntitiesValue):
            yield from value.entities


def _chapter(fact: Fact) -> str:
    """The outermost section of the source that a fact is first found in; "" without a source."""
    return fact.source[0].section.partition("/")[0] if fact.source else ""


def _lanes(keys: Sequence[str], order: Sequence[str]) -> Lanes:
    """Lanes for the keys in an order; those of the fewest events, beyond the most that are shown, are of the others."""
    most = {key for key, _ in Counter(key for key in keys if key).most_common(_MOST)}
    names = [key for key in order if key in most]
    if len(names) < len(set(keys)):
        names.append(OTHER)
    places = {name: place for place, name in enumerate(names)}
    return Lanes(tuple(names), tuple(places.get(key, len(names) - 1) for key in keys))
