"""Which facts speak of each country and place of the map, and how much of them is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.ids import CardId
from studyapp.facts.values import EntitiesValue, EntityValue
from studyapp.study.progress import State

_STEPS = 4  # shades of what is known


@dataclass(frozen=True, slots=True)
class Site:
    """A country, or a place with a point, and the facts that speak of it or of what lies in it."""

    entity: Entity
    facts: tuple[str, ...]  # ids, each once, in the order of the bank

    @property
    def is_country(self) -> bool:
        """Whether the map shows it as an area."""
        return bool(self.entity.iso)


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the answers of some facts have come; suspended ones are left out."""

    answers: int = 0
    started: int = 0  # ever answered
    known: int = 0

    def holds(self, state: State) -> bool:
        """Whether any of the answers is in a state."""
        learning, new = self.started - self.known, self.answers - self.started
        return {State.LEARNING: learning, State.NEW: new, State.KNOWN: self.known}.get(state, 0) > 0

    @property
    def share(self) -> float:
        """The part of the answers that is known, 0 to 1."""
        return self.known / self.answers if self.answers else 0.0

    @property
    def level(self) -> int:
        """The shade for the share: 1 for under a quarter known, 4 from three quarters on; 0 where nothing was started."""
        return min(int(self.share * _STEPS) + 1, _STEPS) if self.started else 0


def sites(bank: Bank) -> tuple[Site, ...]:
    """The countries and places that facts speak of, countries first, each kind by name.

    A fact speaks of what its answers, `about` and `given` name, and of every country and place that these are part of.
    Who makes a claim is not spoken of.
    """
    whole: dict[str, tuple[str, ...]] = {}
    found: dict[str, list[str]] = {}
    for fact in bank.facts.values():
        names: dict[str, None] = {}
        for name in _named(fact):
            if name not in whole:
                whole[name] = tuple(_wholes(bank.entities, name))
            names.update(dict.fromkeys(whole[name]))
        for name in names:
            found.setdefault(name, []).append(fact.id)
    told = [Site(bank.entities[name], tuple(facts)) for name, facts in found.items()]
    return tuple(sorted(told, key=lambda site: (not site.is_country, site.entity.name)))


def fact_tallies(bank: Bank, told: Iterable[Site], states: Mapping[CardId, State]) -> Mapping[str, Tally]:
    """How far the answers of each fact that sites name have come; what `states` leaves out is new."""
    counted: dict[str, Tally] = {}
    for fact in dict.fromkeys(fact for site in told for fact in site.facts):
        asked = [states.get(card, State.NEW) for card in bank.cards_of(bank.facts[fact])]
        asked = [state for state in asked if state is not State.SUSPENDED]
        started = [state for state in asked if state is not State.NEW]
        counted[fact] = Tally(len(asked), len(started), started.count(State.KNOWN))
    return counted


def tally(facts: Iterable[str], counted: Mapping[str, Tally]) -> Tally:
    """How far the answers of these facts have come together."""
    answers = started = known = 0
    for fact in facts:
        one = counted[fact]
        answers += one.answers
        started += one.started
        known += one.known
    return Tally(answers, started, known)


def together(
    bank: Bank, facts: Iterable[str], states: Mapping[CardId, State], counted: Mapping[str, Tally]
) -> Iterator[CardId]:
    """Yield the cards of facts: what is being learnt, then what is new, then what is known; suspended ones never."""
    facts = tuple(facts)
    for wanted in (State.LEARNING, State.NEW, State.KNOWN):
        for fact in facts:
            if counted[fact].holds(wanted):
                cards = bank.cards_of(bank.facts[fact])
                yield from (card for card in cards if states.get(card, State.NEW) is wanted)


def _named(fact: Fact) -> Iterator[str]:
    yield from fact.about
    for value in (*(slot.value for slot in fact.slots.values()), *fact.given.values()):
        if isinstance(value, EntityValue):
            yield value.entity
        elif isinstance(value, EntitiesValue):
            yield from value.entities


def _wholes(entities: Mapping[str, Entity], name: str) -> Iterator[str]:
    """What the map can show of an entity and of all that it is part of."""
    seen, open_ = {name}, [name]
    while open_:
        entity = entities[open_.pop()]
        if entity.iso or entity.point:
            yield entity.id
        parts = [whole for whole in entity.part_of if whole not in seen]
        seen.update(parts)
        open_ += parts
