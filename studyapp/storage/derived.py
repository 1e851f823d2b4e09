"""All cards, days and weeks of a learner, made from what happened; reviews are read once, as they lie in the file."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.parameters import Parameters
from studyapp.memory.replay import LastWord, last_word, replay
from studyapp.memory.review import Correction
from studyapp.storage import rows, tally
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.reckoned import COLUMNS, Reckoned


@dataclass(slots=True)
class Derived:
    """The rows of one learner's derived tables, without those that say nothing."""

    cards: dict[str, tuple[Any, ...]] = field(default_factory=dict)  # by name, as SAVE_CARD takes them
    sums: dict[tuple[str, tally.Where], tally.Tally] = field(
        default_factory=dict
    )  # of days and weeks, by bank
    unreadable: list[str] = field(default_factory=list)  # names of cards that another program has touched


def derive(database: Database, learner: int, parameters: Parameters) -> Derived:
    """Make every card, day and week of a learner; the cards are to the last digit what `replay` makes of them.

    A card with acts or renames is replayed by itself, as is one whose rows are not in the order of time or not as this
    program writes them. Of all others no row is held longer than until the next.
    """
    words, alone = _words(database, learner)
    renamed = {name for row in database.rows(_RENAMED, (learner,)) for name in row}
    alone |= renamed | {name for (name,) in database.rows(_ACTED, (learner,))}
    reckoned = Reckoned(parameters, words, days_only=alone)
    reckoned.take(row for row in database.each(_REVIEWS, (learner,)) if row[1] not in renamed)
    derived = Derived(reckoned.cards(learner), reckoned.sums())
    journal = LearnerJournal(database, learner, device="")
    for name in sorted(alone | reckoned.odd):
        try:
            card = CardId.parse(name)
            replayed, sums = replay(card, journal.history(card), parameters), journal.sums(card)
        except (ValueError, TypeError):
            derived.unreadable.append(name)
            continue
        if replayed != Card(card):
            derived.cards[name] = rows.card_row(learner, replayed)
        if name in renamed:
            for where, counts in sums.items():
                key = card.bank, where
                derived.sums[key] = tally.add(derived.sums.get(key, tally.NOTHING), counts)
    return derived


def keep_derived(write: sqlite3.Connection, learner: int, derived: Derived) -> None:
    """Let a learner's cards, days and weeks be as derived, within a transaction; rows that are so already are not written.

    Where something cannot be read, the cards that it belongs to stay as they are, and so do all days and weeks.
    """
    kept = {row[_KEY]: row for row in write.execute(KEPT_CARDS, (learner,))}
    made = {row[_KEY]: row for row in derived.cards.values()}
    left = (key for key in kept.keys() - made.keys() if key[1] not in derived.unreadable)
    write.executemany(
        "DELETE FROM cards WHERE learner = ? AND bank = ? AND card = ?", ((learner, *key) for key in left)
    )
    write.executemany(rows.SAVE_CARD, (row for key, row in made.items() if kept.get(key) != row))
    if not derived.unreadable:
        for table in ("days", "weeks"):
            write.execute(f"DELETE FROM {table} WHERE learner = ?", (learner,))  # noqa: S608 - constants
        for (bank, where), counts in derived.sums.items():
            tally.keep(write, learner, bank, {where: counts})


def count_card_days(write: sqlite3.Connection) -> None:
    """Count the cards of every day anew, within a transaction."""
    write.execute("DELETE FROM card_days")
    for what, column in (("due", "due"), ("known", "known_until")):
        write.execute(
            f"INSERT INTO card_days SELECT learner, bank, ?, {column}, count(*) FROM cards "  # noqa: S608 - constants
            f"WHERE suspended = 0 AND {column} IS NOT NULL GROUP BY learner, bank, {column}",
            (what,),
        )


def _words(database: Database, learner: int) -> tuple[dict[str, LastWord], set[str]]:
    """What the corrections of each card come to, by its name; and the names where they cannot be read."""
    found: defaultdict[str, list[Correction]] = defaultdict(list)
    unreadable: set[str] = set()
    words: dict[str, LastWord] = {}
    for row in database.each(_CORRECTIONS, (learner,)):
        try:
            found[row[2]].append(rows.correction(row))
        except (ValueError, TypeError):
            unreadable.add(row[2])
    for name, corrections in found.items():
        try:
            words[name] = last_word(corrections)
        except (ValueError, TypeError):
            unreadable.add(name)
    return words, unreadable


KEPT_CARDS = f"SELECT learner, bank, {rows.CARD_COLUMNS} FROM cards WHERE learner = ?"  # noqa: S608 - constants
_KEY = slice(1, 3)  # bank and card in a row
# By way of the index of cards, which the sign before `learner` bars, each row would be looked up by itself.
_REVIEWS = f"SELECT {COLUMNS} FROM reviews WHERE +learner = ? ORDER BY id"  # noqa: S608 - constants
_CORRECTIONS = f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections WHERE learner = ?"  # noqa: S608
_RENAMED = "SELECT old, new FROM renames WHERE learner = ?"
_ACTED = "SELECT DISTINCT card FROM acts WHERE learner = ?"
