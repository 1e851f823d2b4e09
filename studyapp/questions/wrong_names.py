"""Wrong names for an entity: others of its kind, the most alike first."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import islice

from studyapp.facts.bank import Entity
from studyapp.facts.crossings import columns
from studyapp.facts.folding import words
from studyapp.facts.values import EntityValue
from studyapp.questions import english_reading as english
from studyapp.questions.index import index_of, members
from studyapp.questions.options import Search, Wrong, shuffled
from studyapp.questions.passage import Passage, name_key, names_of

_LOOKED_AT = 40  # candidates weighed for a question, so that a large bank costs no more than a small one

Fits = Callable[[EntityValue], bool]


def wrong_names(search: Search, keys: Sequence[str], fits: Fits) -> list[Wrong]:
    """Choose entities of the kind of the first of `keys`, in an order of chance; fewer when there are not enough.

    What the learner gave for the key before comes first, then the most alike: those of rows that share more columns, of
    the same region, described alike; among equals those that are no key anywhere come last. A single one is any of
    those that are alike at all, or the nearest would be the same each time; the key of another question comes first, or
    a name that is known from elsewhere would be a true one. One of several is the key of as many other
    questions, or else the same for this key each time: the key must not be told by standing there most often. A word that two
    names share does not make them alike. What the stem names, what contains a key or lies within one, and entities
    with a name in common are left out.
    """
    key = search.bank.entities[keys[0]]
    passage = Passage.of(search.stem)
    echoed = _significant(key.name) & set(passage.padded.split())
    shared, asked_for = _shared_columns(search), index_of(search.bank).times_asked_for
    mistaken = {name_key(text) for text in search.confused}

    def must(other: Entity) -> bool:
        # A word that stem and key share must not single out the key: one that has it too comes first.
        return bool(echoed & _significant(other.name)) or not mistaken.isdisjoint(
            map(name_key, names_of(other))
        )

    def kinship(other: Entity) -> tuple[int, int, bool]:
        regions = len(set(key.part_of) & set(other.part_of))
        return shared[other.id], regions, _described_alike(key, other)

    def order(other: Entity) -> tuple[bool | int, ...]:
        rows, regions, described = kinship(other)
        if search.count == 1:
            alike = any((rows, regions, described))
            unknown = not asked_for[other.id] if alike else other.outside
            return not must(other), not alike, unknown
        return not must(other), -rows, -regions, not described, other.outside

    def may_stand(other: Entity) -> bool:
        value = EntityValue(other.id)
        return not (passage.mentions_entity(other) or _holds(search, other, keys)) and fits(value)

    def as_common(other: Entity) -> bool:
        return asked_for[other.id] >= asked_for[key.id]

    candidates = [one for one in _candidates(search, key, shared) if one.id not in keys]
    by_id = sorted(candidates, key=_id)
    fixed = filter(may_stand, sorted(shuffled(by_id, random.Random(key.id)), key=order))
    ranked = sorted(shuffled(by_id, search.rng), key=order)
    chosen = list(islice(filter(may_stand, ranked), search.count))
    if search.count > 1 and chosen and not (any(map(as_common, chosen)) or must(chosen[-1])):
        commoner = (one for one in ranked if as_common(one) and any(kinship(one)) and may_stand(one))
        partner = next(commoner, None) or next(fixed)
        chosen = [partner, *(one for one in chosen if one is not partner)][: search.count]
    return [Wrong(EntityValue(other.id), other.gloss) for other in chosen]


def _id(entity: Entity) -> str:
    return entity.id


def _candidates(search: Search, key: Entity, shared: Mapping[str, int]) -> list[Entity]:
    bank, card, index = search.bank, search.card, index_of(search.bank)
    relation = bank.facts[card.fact].relation
    groups: list[Sequence[str]] = [index.by_name.get(name_key(text), ()) for text in search.confused]
    groups += [sorted(shared), index.by_column.get((relation, card.slot), ()) if relation else ()]
    groups += [index.by_region.get((key.kind, region), ()) for region in key.part_of]
    groups.append(index.by_kind[key.kind])
    found: dict[str, None] = {}
    for group in groups:
        found.update(dict.fromkeys(search.rng.sample(group, min(len(group), _LOOKED_AT))))
    alike = (bank.entities[entity] for entity in found)
    return list(islice((other for other in alike if other.kind is key.kind), _LOOKED_AT))


def _shared_columns(search: Search) -> Counter[str]:
    """How many other columns the rows of an entity share with the row that is asked of, at most."""
    bank, card, index = search.bank, search.card, index_of(search.bank)
    fact = bank.facts[card.fact]
    shared: Counter[str] = Counter()
    for name, value in columns(fact).items() if fact.relation else ():
        if name != card.slot:
            rows = index.by_cell.get((fact.relation, name, value), ())
            shared.update(search.rng.sample(rows, min(len(rows), _LOOKED_AT)))
    found: Counter[str] = Counter()
    for row, count in shared.items():
        answer = columns(bank.facts[row]).get(card.slot)
        for entity in members(answer) if answer else ():
            found[entity] = max(found[entity], count)
    return found


def _described_alike(key: Entity, other: Entity) -> bool:
    """Whether half of what the bank says of the key in a few words is said of the other too."""
    said = _significant(key.gloss) - {key.kind.value}
    return bool(said) and 2 * len(said & _significant(other.gloss)) >= len(said)


def _holds(search: Search, other: Entity, keys: Collection[str]) -> bool:
    """Whether an entity is part of a key or the reverse, so that both may be true of the same thing."""
    return any(key in _whole(search, other.id) or other.id in _whole(search, key) for key in keys)


def _whole(search: Search, entity: str) -> set[str]:
    found: set[str] = set()
    waiting = list(search.bank.entities[entity].part_of)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += search.bank.entities[one].part_of
    return found


def _significant(text: str) -> set[str]:
    return {word for word in words(text) if len(word) >= 4 and word.isalpha()} - english.EMPTY_WORDS
