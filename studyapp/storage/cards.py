"""One learner's cards: which are due, how many, and what was done today."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Self

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.storage import rows
from studyapp.storage.database import Database
from studyapp.storage.outline import Outline

_OFFERED = 5  # times the limit, for build_queue to rank
_NEAR = 1000  # names that are looked up by themselves


@dataclass(frozen=True, slots=True)
class Done:
    """What was asked on one study day: new cards, and reviews of others that counted."""

    new: int
    reviews: int


class CardStore:
    """Reads the cards of one learner; a card that was never touched has no row and is new."""

    def __init__(self, database: Database, learner: int, *, gone: Collection[str] = ()) -> None:
        """Take the names of cards that are never offered or counted, because their bank no longer has them."""
        self._database = database
        self._learner = learner
        self.gone = frozenset(gone)
        self._gone = json.dumps(sorted(gone))

    @classmethod
    def of_bank(cls, database: Database, learner: int, bank: Bank) -> Self:
        """A store that offers and counts no cards of a bank that the bank no longer has."""
        gone, _ = Outline(bank).unlike(database, learner)
        return cls(database, learner, gone=gone)

    def learnt(self, bank: str, among: Iterable[CardId] | None = None) -> dict[str, str]:
        """The key that each kept card of a bank is a memory of, by name; "" where it is none or was not kept.

        Of all cards, or of those `among` them.
        """
        if among is None:
            return dict(self._database.rows(_LEARNT, (self._learner, bank)))
        names = json.dumps([str(card) for card in among])
        return dict(self._database.rows(f"{_LEARNT} AND {_NAMED}", (self._learner, bank, names)))

    def due(self, bank: str, day: date, limit: int) -> list[Card]:
        """Cards due on a study day, the longest due first; at most five times the limit.

        Suspended cards and those buried beyond the day are left out.
        """
        found = self._database.rows(
            f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE {_DUE} ORDER BY due LIMIT ?",  # noqa: S608 - constants
            (self._learner, bank, day.isoformat(), day.isoformat(), self._gone, _OFFERED * limit),
        )
        return [rows.card(row) for row in found]

    def count_due(self, bank: str, day: date) -> int:
        """How many cards `due` would offer without a limit; only buried cards and those gone are counted one by one."""
        on = day.isoformat()
        ((counted,),) = self._database.rows(_COUNTED_DUE, (self._learner, bank, on))
        ((buried,),) = self._database.rows(_BURIED_DUE, (self._learner, bank, on, on, self._gone))
        ((gone,),) = self._database.rows(_GONE_DUE, (self._learner, bank, self._gone, on))
        return int(counted - buried - gone)

    def get(self, ids: Iterable[CardId]) -> list[Card]:
        """The cards of these names, in their order; a card without a row is new. Many are read by one query."""
        names = list(ids)
        if len(names) == 1:
            return [self._card(names[0])]
        found: dict[CardId, Card] = {}
        for bank in dict.fromkeys(name.bank for name in names):
            of_bank = [str(name) for name in names if name.bank == bank]
            for at in range(0, len(of_bank), _NEAR):
                values = self._learner, bank, json.dumps(of_bank[at : at + _NEAR])
                found.update((card.id, card) for card in map(rows.card, self._database.rows(_SOME, values)))
        return [found.get(name) or Card(name) for name in names]

    def memories(self, bank: str, at_most: int) -> tuple[list[Memory], float]:
        """What is left of a bank's cards that are not suspended, and how many of them each memory stands for.

        Of more than `at_most` an even sample by their names.
        """
        of = f"learner = ? AND bank = ? AND suspended = 0 AND due IS NOT NULL AND {_NOT_GONE}"
        values = (self._learner, bank, self._gone)
        ((count,),) = self._database.rows(f"SELECT count(*) FROM cards WHERE {of}", values)  # noqa: S608 - constants
        found = self._database.rows(
            f"SELECT {rows.CARD_COLUMNS} FROM (SELECT *, row_number() OVER (ORDER BY card) AS place FROM cards "  # noqa: S608
            f"WHERE {of}) WHERE place % ? = 0",
            (*values, max(1, -(-count // at_most))),
        )
        memories = [card.memory for card in map(rows.card, found) if card.memory]
        return memories, count / max(1, len(memories))

    def answered(self, ids: Iterable[CardId], day: date) -> list[Card]:
        """Those of the cards of these names whose last answer that counts was given on a study day."""
        return [card for card in self.get(ids) if card.memory and card.memory.last_day == day]

    def new(self, names: Sequence[CardId], day: date, limit: int) -> list[Card]:
        """The first new cards among the names of one bank, in their order, at most `limit`.

        Suspended cards and those buried beyond the day are left out.
        """
        if not names or limit <= 0:
            return []
        values = self._learner, names[0].bank, day.isoformat()
        near = json.dumps([str(name) for name in names[:_NEAR]])
        found = _first(names[:_NEAR], self._database.rows(f"{_SHUT} AND {_NAMED}", (*values, near)), limit)
        if (
            len(found) < limit and len(names) > _NEAR
        ):  # much of the bank is known: then all that is, by the index
            found = _first(names, self._database.rows(_SHUT, values), limit)
        return self.get(found)

    def suspended(self, bank: str) -> list[CardId]:
        """The cards of a bank that are asked no more, by name."""
        found = self._database.rows(
            "SELECT card FROM cards WHERE learner = ? AND bank = ? AND suspended = 1 ORDER BY card",
            (self._learner, bank),
        )
        return [CardId.parse(name) for (name,) in found]

    def done(self, bank: str, day: date) -> Done:
        """What was asked on a study day, undone answers not counted."""
        row = self._database.row(
            "SELECT new, reviews FROM days WHERE learner = ? AND bank = ? AND study_day = ?",
            (self._learner, bank, day.isoformat()),
        )
        return Done(*row) if row else Done(0, 0)

    def forecast(self, bank: str, first: date, days: int) -> list[int]:
        """How many cards come due on each of so many days from the first; those overdue count on the first."""
        last = (first + timedelta(days=days - 1)).isoformat()
        counts = [0] * days

        def add(due: date, cards: int) -> None:
            if (ahead := max(0, (due - first).days)) < days:
                counts[ahead] += cards

        for day, cards in self._database.rows(_COUNTED_DAYS, (self._learner, bank, last)):
            add(date.fromisoformat(day), cards)
        for due, until in self.buried(bank, first, days):
            add(due, -1)
            add(max(due, until), 1)
        for (day,) in self._database.rows(_GONE_DAYS, (self._learner, bank, self._gone, last)):
            add(date.fromisoformat(day), -1)
        return counts

    def buried(self, bank: str, first: date, days: int) -> list[tuple[date, date]]:
        """Of cards put off beyond a study day that are due by one so many days later: when they are due, and until when."""
        on, last = first.isoformat(), (first + timedelta(days=days - 1)).isoformat()
        found = self._database.rows(_BURIED, (self._learner, bank, on, last, self._gone))
        return [(date.fromisoformat(due), date.fromisoformat(until)) for due, until in found]

    def _card(self, name: CardId) -> Card:
        row = self._database.row(_ONE, (self._learner, name.bank, str(name)))
        return rows.card(row) if row else Card(name)


_NOT_GONE = "card NOT IN (SELECT value FROM json_each(?))"
_DUE = (
    "learner = ? AND bank = ? AND suspended = 0 AND due <= ? "
    f"AND (buried_until IS NULL OR buried_until <= ?) AND {_NOT_GONE}"
)
_NAMED = "card IN (SELECT value FROM json_each(?))"
# What is kept of how many cards are due on each day, and what is not to be counted of it.
_COUNTED_DUE = "SELECT coalesce(sum(cards), 0) FROM card_days WHERE learner = ? AND what = 'due' AND bank = ? AND day <= ?"
_COUNTED_DAYS = (
    "SELECT day, cards FROM card_days WHERE learner = ? AND what = 'due' AND bank = ? AND day <= ?"
)
_OF_BURIED = (
    "FROM cards INDEXED BY cards_buried WHERE learner = ? AND bank = ? AND buried_until > ? AND suspended = 0 "
    f"AND due <= ? AND {_NOT_GONE}"
)
_BURIED_DUE = f"SELECT count(*) {_OF_BURIED}"
_BURIED = f"SELECT due, buried_until {_OF_BURIED}"
# By name, which the signs before the other columns leave as the only way.
_OF_GONE = f"FROM cards WHERE learner = ? AND bank = ? AND {_NAMED} AND +suspended = 0 AND +due <= ?"
_GONE_DUE = f"SELECT count(*) {_OF_GONE}"
_GONE_DAYS = f"SELECT due {_OF_GONE}"
_LEARNT = "SELECT card, slot_key FROM cards WHERE learner = ? AND bank = ?"
# All that this asks about a whole bank is in the index.
_SHUT = (
    "SELECT card FROM cards WHERE learner = ? AND bank = ? "
    "AND (due IS NOT NULL OR suspended = 1 OR buried_until > ?)"
)
_SOME = f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE learner = ? AND bank = ? AND {_NAMED}"  # noqa: S608
_ONE = f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE learner = ? AND bank = ? AND card = ?"  # noqa: S608


def _first(names: Iterable[CardId], shut: Iterable[tuple[str]], limit: int) -> list[CardId]:
    closed = {name for (name,) in shut}
    return list(islice((name for name in names if str(name) not in closed), limit))
