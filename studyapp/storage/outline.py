"""What a start asks of all facts of a bank, answered from what is kept of it, without reading any."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import TypeVar, overload

from studyapp.facts.bank import Bank, Status
from studyapp.facts.former_names import former_cards
from studyapp.facts.ids import CardId
from studyapp.storage.content import Content, as_json
from studyapp.storage.database import Database
from studyapp.storage.layers import Layers, layers_of
from studyapp.study.order import mixed_by_section, sections
from studyapp.study.versions import changed_keys, gone_cards

_AT_ONCE = 1000  # names of a walk

T = TypeVar("T")


class Outline:
    """The cards of a bank by name; of a bank that is not kept all facts are looked at."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    @cached_property
    def names(self) -> Sequence[CardId]:
        """The names of all cards in the order in which new ones are met, as `mixed_by_section` has them.

        What was laid over a kept bank keeps its place, and comes last when it is new.
        """
        return self._asked(self._names) or mixed_by_section(self._bank)

    @cached_property
    def sections(self) -> Sequence[str]:
        """The sections that the cards come from, in the order of the bank."""
        return self._asked(_sections) or sections(self._bank)

    @cached_property
    def former(self) -> Mapping[CardId, CardId]:
        """The cards by the names that they had in older versions."""
        found = self._asked(_former)
        return former_cards(self._bank) if found is None else found

    def unlike(self, database: Database, learner: int) -> tuple[frozenset[str], Sequence[CardId]]:
        """What of a learner's cards the bank has no longer, by name, and the cards whose key is another one than was learnt.

        StudyError when the learner's cards cannot be read.
        """
        found = self._asked(lambda layers: _unlike(layers, database, learner))
        if found is None:
            learnt = dict(database.rows(_LEARNT, (learner, self._bank.id)))
            keys = changed_keys(self._bank, learnt)
            return gone_cards(self._bank, learnt), [one.card for one in keys]
        learnt = dict(found)
        held = {card for card in map(CardId.parse, learnt) if self._asks(card)}
        gone = frozenset(learnt).difference(map(str, held))
        order = self._asked(lambda layers: _places(layers, held)) or {}
        among = sorted(held, key=lambda card: (order.get(card.fact, len(order)), self._slot_place(card)))
        return gone, [one.card for one in changed_keys(self._bank, learnt, among)]

    def _asks(self, card: CardId) -> bool:
        return self._bank.holds(card) and self._bank.facts[card.fact].status is not Status.DISPUTED

    def _slot_place(self, card: CardId) -> int:
        slots = list(self._bank.facts[card.fact].slots)
        return slots.index(card.slot) if card.slot in slots else len(slots)

    def _asked(self, what: Callable[[Layers], T]) -> T | None:
        try:
            layers = layers_of(self._bank)
            return None if layers is None else what(layers)
        except (sqlite3.Error, ValueError, KeyError):  # what is kept is damaged
            return None

    def _names(self, layers: Layers) -> Sequence[CardId]:
        own = mixed_by_section(layers.over)
        wanted = frozenset(map(str, own))
        kept = dict(layers.content.rows(_CARDS_OF, (as_json(sorted(layers.changed)),)))
        dropped = frozenset(place for name, place in kept.items() if name not in wanted)
        more = [card for card in own if str(card) not in kept]
        return Names(self._bank, layers.content, layers.cards, dropped, more)


class Names(Sequence[CardId]):
    """Names of cards, read as far as they are walked through."""

    def __init__(
        self, bank: Bank, content: Content, count: int, dropped: frozenset[int], more: Sequence[CardId]
    ) -> None:
        """Take how many are kept, the places of those that are no longer meant, and what comes after them."""
        self._bank = bank
        self._content = content
        self._count = count
        self._dropped = dropped
        self._more = more

    def __len__(self) -> int:
        return self._count - len(self._dropped) + len(self._more)

    def __iter__(self) -> Iterator[CardId]:
        yield from self._first
        for at in range(_AT_ONCE, self._count, _AT_ONCE):
            yield from self._part(at)
        yield from self._more

    @cached_property
    def _first(self) -> Sequence[CardId]:
        return self._part(0)  # all that most days need

    def _part(self, at: int) -> Sequence[CardId]:
        try:
            found = self._content.rows(_NAMES, (at, _AT_ONCE))
        except sqlite3.Error:  # damaged
            return mixed_by_section(self._bank)[at : at + _AT_ONCE]
        return [CardId.parse(name) for place, name in found if place not in self._dropped]

    @overload
    def __getitem__(self, at: int) -> CardId: ...
    @overload
    def __getitem__(self, at: slice) -> list[CardId]: ...
    def __getitem__(self, at: int | slice) -> CardId | list[CardId]:
        if isinstance(at, slice):
            places = range(len(self))[at]
            first = list(islice(self, max(places, default=-1) + 1))
            return [first[place] for place in places]
        return next(islice(self, range(len(self))[at], None))


_NAMES = "SELECT place, name FROM cards WHERE place >= ? ORDER BY place LIMIT ?"
_CARDS_OF = (
    "SELECT name, cards.place FROM cards WHERE fact IN "
    "(SELECT place FROM facts WHERE id IN (SELECT value FROM json_each(?)))"
)
_LEARNT = "SELECT card, slot_key FROM cards WHERE learner = ? AND bank = ?"
_OF_LEARNER = "SELECT card, slot_key FROM learners.cards AS kept WHERE learner = ? AND bank = ?"
_UNLIKE = (
    f"{_OF_LEARNER} AND NOT EXISTS (SELECT 1 FROM main.cards AS now "  # noqa: S608 - constants
    "WHERE now.name = kept.card AND (kept.slot_key = '' OR now.key = kept.slot_key))"
)
_OF_CARDS = f"{_OF_LEARNER} AND card IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants


def _sections(layers: Layers) -> Sequence[str]:
    return list(dict.fromkeys([*layers.content.about("sections"), *sections(layers.over)]))


def _former(layers: Layers) -> Mapping[CardId, CardId]:
    kept = (
        (CardId.parse(old), CardId.parse(new)) for old, new in layers.content.rows("SELECT * FROM former")
    )
    return {old: new for old, new in kept if new.fact not in layers.changed} | dict(former_cards(layers.over))


def _unlike(layers: Layers, database: Database, learner: int) -> list[tuple[str, str]]:
    """The cards with the keys that were learnt, all but those whose key is the very same still."""
    content, bank = layers.content, layers.over.id
    content.beside(database.path)
    found = content.rows(_UNLIKE, (learner, bank))
    if layers.changed:
        kept = (name for name, _ in content.rows(_CARDS_OF, (as_json(sorted(layers.changed)),)))
        names = {*kept, *map(str, layers.over.cards())}
        found += content.rows(_OF_CARDS, (learner, bank, as_json(sorted(names))))
    return [(name, key) for name, key in found]


def _places(layers: Layers, cards: set[CardId]) -> Mapping[str, int]:
    facts = as_json(sorted({card.fact for card in cards}))
    return dict(
        layers.content.rows(
            "SELECT id, place FROM facts WHERE id IN (SELECT value FROM json_each(?))", (facts,)
        )
    )
