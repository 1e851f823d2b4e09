"""A wrong value and what it is in the bank, and how wrong values are spread around a key."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.values import Value
from studyapp.questions import wording
from studyapp.questions.passage import name_key

_T = TypeVar("_T")
PLACES = 3  # of a choice: the key and two wrong options


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that may stand as a wrong option; `what` says what it is in the bank."""

    value: Value
    what: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """What wrong values are looked for: beside which stem, how many, and where the key shall stand among them."""

    bank: Bank
    card: CardId
    stem: str
    place: int  # of the key in the order of dates and numbers, from 0
    count: int
    rng: random.Random
    confused: Collection[str] = ()  # what this learner gave wrongly before: chosen first


def is_confused(search: Search, value: Value) -> bool:
    """Whether the learner gave this value for the key before."""
    if not search.confused:
        return False
    words = wording.value_words(search.bank, value, beside=search.stem)
    return name_key(words) in {name_key(text) for text in search.confused}


def confused_first(search: Search, wrong: Sequence[Wrong]) -> list[Wrong]:
    """Wrong values in an order of chance, but what the learner gave for the key before comes first."""
    return sorted(shuffled(wrong, search.rng), key=lambda one: not is_confused(search, one.value))


def room_for_confused(search: Search, *, below: bool, above: bool) -> int:
    """The place of the key that leaves room for what the learner gave for it before, below or above it in their order."""
    return min(max(search.place, int(below)), search.count - int(above))


def what_of(bank: Bank, card: CardId) -> str:
    """What a value that another fact holds belongs to: that fact's label, or its sentence."""
    fact = bank.facts[card.fact]
    return fact.label or wording.sentence(bank, fact)


def shuffled(items: Sequence[_T], rng: random.Random) -> list[_T]:
    """The items in an order of chance."""
    return rng.sample(items, len(items))


def both_sides(below: Iterator[Wrong], above: Iterator[Wrong], place: int, count: int) -> list[Wrong]:
    """Take `count` wrong values so that the key comes to `place` among them (from 0), or as near to it as can be."""
    wanted = min(place, count)
    low = _take(below, wanted)
    high = _take(above, count - len(low))
    if len(low) + len(high) < count:
        low += _take(below, count - len(low) - len(high))
    return low + high


def _take(items: Iterator[_T], count: int) -> list[_T]:
    return [item for _, item in zip(range(count), items, strict=False)]
