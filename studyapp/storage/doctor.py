"""Proves that the derived tables follow from what happened, and makes them again when they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from studyapp.memory.card import Card
from studyapp.storage import rows, tally
from studyapp.storage.database import Database
from studyapp.storage.derived import KEPT_CARDS, Derived, count_card_days, derive, keep_derived
from studyapp.storage.learners import Learner, all_learners
from studyapp.storage.notes import unreadable_notes
from studyapp.storage.parameters import parameters_of
from studyapp.storage.trouble import DamagedError


@dataclass(frozen=True, slots=True)
class Difference:
    """A card, a day or a part of a week that is kept otherwise than what happened says; as text, to the last digit."""

    learner: str
    what: str  # "moon/first-landing#date", "moon 2026-03-02", "moon hour 09 2026-03-02"
    kept: str
    replayed: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the doctor found; a damaged file is not compared."""

    reviews: int = 0
    cards: int = 0
    damage: tuple[str, ...] = ()  # in words, SQLite's where it has some
    differences: tuple[Difference, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.damage or self.differences)


def examine(database: Database) -> Report:
    """Check the file, then compare every card, day and week with the replay of what happened; nothing is written.

    Answers may be given meanwhile: they are not part of it.
    """
    with database.snapshot():
        damage = _damage(database)
        return Report(damage=damage) if damage else _report(database, _derive_all(database))


def rebuild(database: Database) -> Report:
    """Make `cards`, `days` and `weeks` again from what happened; the report tells what was different before.

    A damaged file is left alone. NotSavedError when the disk is at fault, and then the tables are as before.
    """
    with database.transaction("The repair") as write:
        if damage := _damage(database):
            return Report(damage=damage)
        derived = _derive_all(database)
        report = _report(database, derived)
        if report.damage:
            return report
        for learner, made in derived:
            keep_derived(write, learner.id, made)
        count_card_days(write)
    return report


def _derive_all(database: Database) -> list[tuple[Learner, Derived]]:
    return [
        (learner, derive(database, learner.id, parameters_of(database, learner)))
        for learner in all_learners(database)
    ]


def _report(database: Database, derived: Sequence[tuple[Learner, Derived]]) -> Report:
    reviews = database.rows("SELECT count(*) FROM reviews")[0][0]
    cards = sum(len(made.cards) for _, made in derived)
    if unreadable := [name for _, made in derived for name in made.unreadable]:
        return Report(reviews, cards, tuple(f"what was kept of {card} cannot be read" for card in unreadable))
    if lost := unreadable_notes(database):
        return Report(reviews, cards, tuple(f"a note on {fact} cannot be read" for fact in lost))
    differences = [one for learner, made in derived for one in _compare(database, learner, made)]
    return Report(reviews, cards, differences=tuple(differences))


def _compare(database: Database, learner: Learner, derived: Derived) -> Iterator[Difference]:
    kept = {row[_NAME]: row for row in database.each(KEPT_CARDS, (learner.id,))}
    for name in sorted(kept.keys() | derived.cards.keys()):
        old, new = kept.get(name), derived.cards.get(name)
        if old != new and (old_words := _card(old)) != (new_words := _card(new)):
            yield Difference(learner.name, name, old_words, new_words)
    sums = {
        (bank, tally.Where(*where)): tuple(counts)
        for bank, *where, counts in (
            (*row[:4], row[4:]) for row in database.rows(_SUMS, (learner.id, learner.id))
        )
    }
    for key in sorted(sums.keys() | derived.sums.keys()):
        old_tally, new_tally = sums.get(key, tally.NOTHING), derived.sums.get(key, tally.NOTHING)
        if old_tally != new_tally:
            what = " ".join(part for part in (key[0], *key[1]) if part)
            yield Difference(learner.name, what, _words(old_tally), _words(new_tally))
    for bank, what, day, counted, there in database.rows(_CARD_DAYS, (learner.id,) * 3):
        yield Difference(learner.name, f"{bank} {day}", f"{counted} cards {what}", f"{there} cards {what}")


def _card(row: tuple[Any, ...] | None) -> str:
    if row is None:
        return "new"
    try:
        card = rows.card(row[_NAME:])
    except (ValueError, TypeError):
        return "a row that cannot be read"
    return "new" if card == Card(card.id) else repr(card)


def _words(counts: tally.Tally) -> str:
    return ", ".join(f"{count} {name}" for name, count in zip(tally.COLUMNS, counts, strict=True))


def _damage(database: Database) -> tuple[str, ...]:
    try:
        found = [text for (text,) in database.rows("PRAGMA integrity_check") if text != "ok"]
        lost = database.rows("PRAGMA foreign_key_check")
    except DamagedError as error:  # too damaged even to be checked to the end
        return (str(error),)
    return (*found, *(f"{table} names a row of {parent} that is not there" for table, _, parent, _ in lost))


_NAME = 2  # its place in a row, behind learner and bank
_COUNTS = ", ".join(tally.COLUMNS)
_SUMS = (
    f"SELECT bank, '', '', study_day, {_COUNTS} FROM days WHERE learner = ? "  # noqa: S608 - constants
    f"UNION ALL SELECT bank, what, which, week, {_COUNTS} FROM weeks WHERE learner = ?"
)
# The days on which more or fewer cards are counted than there are.
_CARD_DAYS = """
    SELECT bank, what, day, sum(counted), sum(there) FROM (
        SELECT bank, what, day, cards AS counted, 0 AS there FROM card_days WHERE learner = ?
        UNION ALL SELECT bank, 'due', due, 0, 1 FROM cards WHERE learner = ? AND suspended = 0 AND due IS NOT NULL
        UNION ALL SELECT bank, 'known', known_until, 0, 1 FROM cards
        WHERE learner = ? AND suspended = 0 AND known_until IS NOT NULL
    ) GROUP BY bank, what, day HAVING sum(counted) <> sum(there)"""
