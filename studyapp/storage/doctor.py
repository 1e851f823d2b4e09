"""Proves that the derived tables follow from what happened, and makes them again when they do not."""

from __future__ import annotations

from dataclasses import dataclass, field

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.replay import replay
from studyapp.storage import rows, tally
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, all_learners
from studyapp.storage.parameters import parameters_of
from studyapp.storage.trouble import DamagedError

_NOTHING = (0,) * len(tally.COLUMNS)


@dataclass(frozen=True, slots=True)
class Difference:
    """A card or a day that is kept otherwise than what happened says; both as text, to the last digit."""

    learner: str
    what: str  # "moon/first-landing#date" or "moon 2026-03-02"
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
    """Check the file, then compare every card and day with the replay of what happened; nothing is written.

    Answers may be given meanwhile: they are not part of it.
    """
    with database.snapshot():
        return _examine(database)


def rebuild(database: Database) -> Report:
    """Make `cards` and `days` again from what happened; the report tells what was different before.

    A damaged file is left alone. NotSavedError when the disk is at fault, and then the tables are as before.
    """
    with database.transaction("The repair") as write:
        report = _examine(database)
        if report.damage:
            return report
        write.execute("DELETE FROM cards")
        write.execute("DELETE FROM days")
        for learner in all_learners(database):
            derived = _derive(database, learner)
            write.executemany(
                rows.SAVE_CARD, (rows.card_row(learner.id, card) for card in derived.cards.values())
            )
            write.executemany(
                tally.ADD_TO_DAY, ((learner.id, *day, *counts) for day, counts in derived.days.items())
            )
    return report


def _examine(database: Database) -> Report:
    if damage := _damage(database):
        return Report(damage=damage)
    reviews = database.rows("SELECT count(*) FROM reviews")[0][0]
    cards = 0
    unreadable: list[str] = []
    differences: list[Difference] = []
    for learner in all_learners(database):
        derived, kept = _derive(database, learner), _kept(database, learner)
        cards += len(derived.cards)
        unreadable += derived.unreadable
        differences += _compare(learner.name, kept, derived)
    if unreadable:
        return Report(reviews, cards, tuple(f"what was kept of {card} cannot be read" for card in unreadable))
    return Report(reviews, cards, differences=tuple(differences))


@dataclass(slots=True)
class _Tables:
    """The derived tables of one learner, without the rows that say nothing."""

    cards: dict[str, Card] = field(default_factory=dict)  # by name
    days: dict[tuple[str, str], tally.Tally] = field(default_factory=dict)  # by bank and study day
    unreadable: list[str] = field(default_factory=list)  # names of cards that another program has touched

    def add(self, card: Card, days: dict[str, tally.Tally]) -> None:
        if card != Card(card.id):
            self.cards[str(card.id)] = card
        for day, counts in days.items():
            key = card.id.bank, day
            self.days[key] = tally.add(self.days.get(key, _NOTHING), counts)


def _derive(database: Database, learner: Learner) -> _Tables:
    parameters = parameters_of(database, learner)
    journal = LearnerJournal(database, learner.id, device="")
    derived = _Tables()
    for (name,) in database.rows(_TOUCHED, (learner.id,) * 4):
        try:
            card = CardId.parse(name)
            derived.add(replay(card, journal.history(card), parameters), journal.days(card))
        except (ValueError, TypeError):
            derived.unreadable.append(name)
    return derived


def _kept(database: Database, learner: Learner) -> _Tables:
    kept = _Tables()
    for row in database.rows(f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE learner = ?", (learner.id,)):  # noqa: S608
        try:
            kept.add(rows.card(row), {})
        except (ValueError, TypeError):
            kept.unreadable.append(row[0])
    columns = ", ".join(tally.COLUMNS)
    query = f"SELECT bank, study_day, {columns} FROM days WHERE learner = ?"  # noqa: S608 - constants
    for bank, day, *counts in database.rows(query, (learner.id,)):
        if any(counts):
            kept.days[bank, day] = tuple(counts)
    return kept


def _compare(learner: str, kept: _Tables, derived: _Tables) -> list[Difference]:
    pairs = [
        (name, _card(kept, name), _card(derived, name))
        for name in sorted({*kept.cards, *kept.unreadable, *derived.cards})
    ]
    pairs += [
        (" ".join(day), _words(kept.days.get(day, _NOTHING)), _words(derived.days.get(day, _NOTHING)))
        for day in sorted(kept.days.keys() | derived.days.keys())
    ]
    return [Difference(learner, what, old, new) for what, old, new in pairs if old != new]


def _card(tables: _Tables, name: str) -> str:
    if name in tables.unreadable:
        return "a row that cannot be read"
    return repr(tables.cards[name]) if name in tables.cards else "new"


def _words(counts: tally.Tally) -> str:
    return ", ".join(f"{count} {name}" for name, count in zip(tally.COLUMNS, counts, strict=True))


def _damage(database: Database) -> tuple[str, ...]:
    try:
        found = [text for (text,) in database.rows("PRAGMA integrity_check") if text != "ok"]
        lost = database.rows("PRAGMA foreign_key_check")
    except DamagedError as error:  # too damaged even to be checked to the end
        return (str(error),)
    return (*found, *(f"{table} names a row of {parent} that is not there" for table, _, parent, _ in lost))


_TOUCHED = (
    "SELECT card FROM reviews WHERE learner = ? UNION SELECT card FROM corrections WHERE learner = ? "
    "UNION SELECT card FROM acts WHERE learner = ? UNION SELECT new FROM renames WHERE learner = ?"
)
