"""A bank with a few facts and entities laid over those that it has; however many it has, none of them is copied."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from dataclasses import replace
from itertools import chain
from typing import Generic, TypeVar

from studyapp.facts.bank import Bank, Entity, Fact

V = TypeVar("V")


class Overlay(Mapping[str, V], Generic[V]):
    """A mapping in the order of its base: what was changed stands in its place, what is new at the end."""

    def __init__(self, base: Mapping[str, V], over: Mapping[str, V], hidden: frozenset[str]) -> None:
        """Lay `over` upon a base, of which the names in `hidden` are not seen."""
        self.base = base
        self.over = over
        self.hidden = frozenset(name for name in hidden if name in base and name not in over)
        self._new = [name for name in over if name not in base]

    def __getitem__(self, name: str) -> V:
        if name in self.over:
            return self._seen(self.over[name])
        if name in self.hidden:
            raise KeyError(name)
        return self._seen(self.base[name])

    def __contains__(self, name: object) -> bool:
        return name in self.over or (name in self.base and name not in self.hidden)

    def __iter__(self) -> Iterator[str]:
        return chain((name for name in self.base if name not in self.hidden), self._new)

    def __len__(self) -> int:
        return len(self.base) - len(self.hidden) + len(self._new)

    def items(self) -> ItemsView[str, V]:
        """Names and values, read from the base in one go."""
        return _Items(self)

    def values(self) -> ValuesView[V]:
        """The values, read from the base in one go."""
        return _Values(self)

    def pairs(self) -> Iterator[tuple[str, V]]:
        """Yield names and values in order."""
        for name, value in self.base.items():
            if name not in self.hidden:
                yield name, self._seen(self.over.get(name, value))
        for name in self._new:
            yield name, self._seen(self.over[name])

    def _seen(self, value: V) -> V:
        return value


class _Items(ItemsView[str, V]):
    def __init__(self, overlay: Overlay[V]) -> None:
        super().__init__(overlay)
        self._overlay = overlay

    def __iter__(self) -> Iterator[tuple[str, V]]:
        return self._overlay.pairs()


class _Values(ValuesView[V]):
    def __init__(self, overlay: Overlay[V]) -> None:
        super().__init__(overlay)
        self._overlay = overlay

    def __iter__(self) -> Iterator[V]:
        return (value for _, value in self._overlay.pairs())


class _Facts(Overlay[Fact]):
    """Facts, which speak of no fact that is hidden."""

    def _seen(self, value: Fact) -> Fact:
        if self.hidden.isdisjoint(value.after) and self.hidden.isdisjoint(value.conflicts):
            return value
        after, conflicts = (
            tuple(name for name in names if name not in self.hidden)
            for names in (value.after, value.conflicts)
        )
        return replace(value, after=after, conflicts=conflicts)


def with_fact(bank: Bank, *facts: Fact) -> Bank:
    """The bank with a fact, or several, in the place of the one of its id, or at the end."""
    base, over, hidden = layers_of(bank.facts)
    return replace(bank, facts=_Facts(base, {**over, **{fact.id: fact for fact in facts}}, hidden))


def without_fact(bank: Bank, name: str) -> Bank:
    """The bank without a fact, of which no other one speaks any more; KeyError when the bank does not hold it."""
    if name not in bank.facts:
        raise KeyError(name)
    base, over, hidden = layers_of(bank.facts)
    left = {one: fact for one, fact in over.items() if one != name}
    return replace(bank, facts=_Facts(base, left, hidden | {name}))


def with_entity(bank: Bank, entity: Entity) -> Bank:
    """The bank with an entity in the place of the one of its id, or at the end."""
    base, over, hidden = layers_of(bank.entities)
    return replace(bank, entities=Overlay(base, {**over, entity.id: entity}, hidden))


def base_of(bank: Bank) -> Bank:
    """The bank without what was laid over it."""
    return replace(bank, facts=layers_of(bank.facts)[0], entities=layers_of(bank.entities)[0])


def layers_of(found: Mapping[str, V]) -> tuple[Mapping[str, V], Mapping[str, V], frozenset[str]]:
    """What lies below, what was laid over it, and which names of the base are hidden."""
    return (found.base, found.over, found.hidden) if isinstance(found, Overlay) else (found, {}, frozenset())
