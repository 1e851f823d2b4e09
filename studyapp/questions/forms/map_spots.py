"""Find a country or a place on the map, among others that are known to be wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import acos, cos, radians, sin

from studyapp.facts.bank import Bank, Entity, Kind
from studyapp.facts.folding import words
from studyapp.facts.ids import CardId
from studyapp.facts.relations import could_be_true
from studyapp.facts.values import EntityValue
from studyapp.questions import english_reading as english
from studyapp.questions import wording
from studyapp.questions.forms.wish import Wish
from studyapp.questions.index import index_of, members
from studyapp.questions.passage import Passage, name_key
from studyapp.questions.question import Map, Spot

_LEAST, _MOST = 4, 30  # spots
_MOST_POINTS = 12


def fits(bank: Bank, card: CardId) -> bool:
    """Whether it is asked where something is, and the key is on the map with enough others and not named in the stem."""
    value = bank.slot(card).value
    ask = bank.slot(card).ask
    if not isinstance(value, EntityValue) or not _is_on_map(key := bank.entities[value.entity]):
        return False
    if english.WHERE.isdisjoint(words(ask)):  # "whose aircraft" is not asked of a map
        return False
    stem = Passage.of(wording.stem(bank, bank.facts[card.fact], ask))
    return (
        not stem.mentions_entity(key)
        and len(list(islice(_others(bank, card, key), _LEAST - 1))) == _LEAST - 1
    )


def make(wish: Wish) -> Map:
    """Make a map of the bank's countries, or of the places around the key where it is one, sorted by name.

    No spot is left to chance: the keys of a bank stand on more maps than its other names and would be told by that.
    """
    bank = wish.bank
    [entity] = members(wish.slot.value)
    key = bank.entities[entity]
    others = list(_others(bank, wish.card, key))
    if key.point:
        others.sort(key=lambda other: (not set(other.part_of) & set(key.part_of), _apart(key, other)))
        del others[_MOST_POINTS - 1 :]
    else:
        others.sort(key=lambda other: other.outside)
        del others[_MOST - 1 :]
    shown = sorted((key, *others), key=lambda entity: name_key(entity.name))
    return Map(
        card=wish.card,
        stem=wording.stem(bank, wish.fact, wish.slot.ask),
        key=wording.entity_words(key),
        spots=tuple(map(_spot, shown)),
        right=shown.index(key),
    )


def _others(bank: Bank, card: CardId, key: Entity) -> Iterator[Entity]:
    """What is on the map as the key is, and provably wrong."""
    alike = (bank.entities[entity] for entity in index_of(bank).by_kind[key.kind])
    return (
        entity
        for entity in alike
        if _is_on_map(entity) and not could_be_true(bank, card, EntityValue(entity.id))
    )


def _is_on_map(entity: Entity) -> bool:
    """Whether an entity is a country with its code or a place with a point."""
    if entity.kind is Kind.COUNTRY:
        return bool(entity.iso)
    return entity.kind is Kind.PLACE and entity.point is not None


def _apart(one: Entity, other: Entity) -> float:
    """The angle between two points on the globe, in radians."""
    (north, east), (other_north, other_east) = (
        map(radians, entity.point or (0.0, 0.0)) for entity in (one, other)
    )
    cosine = sin(north) * sin(other_north) + cos(north) * cos(other_north) * cos(east - other_east)
    return acos(max(-1.0, min(1.0, cosine)))


def _spot(entity: Entity) -> Spot:
    return Spot(entity.id, wording.entity_words(entity), entity.gloss, entity.iso, entity.point)
