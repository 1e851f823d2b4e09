"""Wrong names for an entity: others of its kind, the most alike first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import islice

from studyapp.facts.bank import Bank, Entity
from studyapp.facts.folding import words
from studyapp.facts.values import EntityValue
from studyapp.questions.index import index_of
from studyapp.questions.options import Search, Wrong, shuffled
from studyapp.questions.passage import Passage

_LOOKED_AT = 40  # candidates weighed for a question, so that a large bank costs no more than a small one
_ALIKE = 5  # of which chance decides among the most alike

Fits = Callable[[EntityValue], bool]


def wrong_names(search: Search, keys: Sequence[str], fits: Fits) -> list[Wrong]:
    """Choose entities of the kind of the first of `keys`, in an order of chance; fewer when there are not enough.

    Alike are entities of the same column or region, and those whose names or glosses share words with the key's;
    those that are no key anywhere come after the others of like standing.
    What the stem names, what contains a key or lies within one, and entities with a name in common are left out.
    """
    bank, key = search.bank, search.bank.entities[keys[0]]
    passage = Passage.of(search.stem)
    echoed = _significant(key.name) & set(passage.padded.split())
    own_words = _significant(f"{key.name} {key.gloss}")

    def unlike(other: Entity) -> tuple[bool, bool, bool, int]:
        theirs = _significant(other.name)
        related = bool(set(key.part_of) & set(other.part_of) or _significant(key.name) & theirs)
        likeness = len(own_words & (theirs | _significant(other.gloss)))
        return not related, other.outside, not echoed & theirs, -likeness

    def may_stand(other: Entity) -> bool:
        value = EntityValue(other.id)
        return not (passage.mentions_entity(other) or _holds(bank, other, keys)) and fits(value)

    ranked = sorted((one for one in _candidates(search, key) if one.id not in keys), key=unlike)
    fitting = islice(filter(may_stand, ranked), max(search.count, _ALIKE))
    near = shuffled(list(fitting), search.rng)
    near.sort(key=lambda other: unlike(other)[:2])
    # A word that stem and key share must not single out the key: one that has it too comes first.
    near.sort(key=lambda other: not echoed & _significant(other.name))
    return [Wrong(EntityValue(other.id), other.gloss) for other in near[: search.count]]


def _candidates(search: Search, key: Entity) -> list[Entity]:
    bank, card, index = search.bank, search.card, index_of(search.bank)
    relation = bank.facts[card.fact].relation
    groups = [index.by_column.get((relation, card.slot), ()) if relation else ()]
    groups += [index.by_region.get((key.kind, region), ()) for region in key.part_of]
    groups.append(index.by_kind[key.kind])
    found: dict[str, None] = {}
    for group in groups:
        found.update(dict.fromkeys(search.rng.sample(group, min(len(group), _LOOKED_AT))))
    alike = (bank.entities[entity] for entity in found)
    return list(islice((other for other in alike if other.kind is key.kind), _LOOKED_AT))


def _holds(bank: Bank, other: Entity, keys: Collection[str]) -> bool:
    """Whether an entity is part of a key or the reverse, so that both may be true of the same thing."""
    return any(key in _whole(bank, other.id) or other.id in _whole(bank, key) for key in keys)


def _whole(bank: Bank, entity: str) -> set[str]:
    found: set[str] = set()
    waiting = list(bank.entities[entity].part_of)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += bank.entities[one].part_of
    return found


def _significant(text: str) -> set[str]:
    return {word for word in words(text) if len(word) >= 4}
