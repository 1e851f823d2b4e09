"""Gathers what is looked up in a bank from its facts; where a few were laid over others, from what was gathered of those."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, reduce
from itertools import chain
from typing import Any, TypeVar

from studyapp.facts.agreement import Row
from studyapp.facts.bank import Bank, Fact, Slot, speaker_slot
from studyapp.facts.ids import CardId
from studyapp.facts.rows import Laid, laid_over, rows_of

K = TypeVar("K")
V = TypeVar("V")
End = TypeVar("End")


class Gathering:
    """The facts of one bank; `below` in each method gives what the same method gave for the bank that it was laid over.

    It is asked for only where there is such a bank, and never changed.
    """

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    @cached_property
    def laid(self) -> Laid | None:
        """What lies over the facts of another bank."""
        return laid_over(self._bank)

    def grouped(
        self,
        told: Callable[[Fact], Iterable[tuple[K, V]]],
        fact_of: Callable[[V], str],
        below: Callable[[], Mapping[K, tuple[V, ...]]],
    ) -> Mapping[K, tuple[V, ...]]:
        """What facts tell, by its key and in the order of the bank; `fact_of` gives the id of the fact that told a thing."""
        if self.laid is None:
            return grouped(chain.from_iterable(map(told, self._bank.facts.values())))
        names, places, known = self.laid.names, rows_of(self._bank).places, below()
        gone = grouped(chain.from_iterable(map(told, self.laid.old.values())))
        came = grouped(chain.from_iterable(map(told, self.laid.new.values())))
        found = dict(known)
        for key in {**gone, **came}:
            kept = (one for one in known.get(key, ()) if fact_of(one) not in names)
            found[key] = tuple(sorted([*kept, *came.get(key, ())], key=lambda one: places[fact_of(one)]))
        return {key: values for key, values in found.items() if values}

    def counted(
        self, told: Callable[[Fact], Iterable[str]], below: Callable[[], Mapping[str, int]]
    ) -> Counter[str]:
        """How often facts tell of each thing."""
        if self.laid is None:
            return Counter(chain.from_iterable(map(told, self._bank.facts.values())))
        found = Counter(below())
        found.subtract(chain.from_iterable(map(told, self.laid.old.values())))
        found.update(chain.from_iterable(map(told, self.laid.new.values())))
        return found

    def ordered(
        self,
        told: Callable[[Fact], Iterable[tuple[K, V]]],
        order: Callable[[V], Any],
        below: Callable[[], Mapping[K, list[V]]],
    ) -> Mapping[K, list[V]]:
        """What facts tell, by its key and in an order of its own."""
        if self.laid is None:
            found: defaultdict[K, list[V]] = defaultdict(list)
            for key, one in chain.from_iterable(map(told, self._bank.facts.values())):
                found[key].append(one)
            for several in found.values():
                several.sort(key=order)
            return dict(found)
        laid = dict(below())
        gone = grouped(chain.from_iterable(map(told, self.laid.old.values())))
        came = grouped(chain.from_iterable(map(told, self.laid.new.values())))
        for key in {**gone, **came}:
            several = [*laid.get(key, ())]
            for one in gone.get(key, ()):
                several.remove(one)
            laid[key] = sorted([*several, *came.get(key, ())], key=order)
        return {key: several for key, several in laid.items() if several}

    def outermost(
        self,
        told: Callable[[Fact], Iterable[End]],
        outer: Callable[[End, End], End],
        below: Callable[[], End | None],
    ) -> End | None:
        """The outermost of all that facts tell; None when they tell nothing."""
        every = chain.from_iterable(map(told, self._bank.facts.values()))
        if self.laid is None:
            return _outermost(every, outer)
        known = below()
        if any(known == one for one in chain.from_iterable(map(told, self.laid.old.values()))):
            return _outermost(every, outer)  # it may have been the only one
        came = chain.from_iterable(map(told, self.laid.new.values()))
        return _outermost(came if known is None else chain([known], came), outer)

    def by_relation(
        self,
        told: Callable[[Iterable[Row]], Mapping[str, V]],
        below: Callable[[], Mapping[tuple[str, str], V]],
    ) -> Mapping[tuple[str, str], V]:
        """What the rows of each relation tell of each column."""
        relations = rows_of(self._bank).of_relation
        found: dict[tuple[str, str], V] = {}
        if self.laid is not None:
            touched = {fact.relation for fact in self.laid.every}
            found = {key: one for key, one in below().items() if key[0] not in touched}
            relations = {name: rows for name, rows in relations.items() if name in touched}
        for name, rows in relations.items():
            found |= {(name, column): one for column, one in told(rows).items()}
        return found


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """Values by their key, each once, in the order in which they come."""
    groups: defaultdict[K, dict[V, None]] = defaultdict(dict)
    for key, value in pairs:
        groups[key][value] = None
    return {key: tuple(values) for key, values in groups.items()}


def asked_slots(bank: Bank, fact: Fact) -> Iterator[tuple[CardId, Slot]]:
    """Yield the cards of a fact with their slots, whether the bank says that fact now or another one of its id."""
    for card in bank.cards_of(fact):
        slot = fact.slots.get(card.slot) or speaker_slot(fact)
        if slot:
            yield card, slot


def _outermost(ends: Iterable[End], outer: Callable[[End, End], End]) -> End | None:
    found = iter(ends)
    first = next(found, None)
    return None if first is None else reduce(outer, found, first)
