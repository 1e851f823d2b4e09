"""How the database came to be: small steps that are never edited once they are released."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database as Tables
from sqlite_utils import Migrations

from studyapp.storage.backups import copy_before_migration
from studyapp.storage.database import Database
from studyapp.storage.derived import derive, keep_derived
from studyapp.storage.learners import all_learners
from studyapp.storage.parameters import parameters_of

steps = Migrations("studyapp")

_FSRS_6 = (
    *(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796),
    *(1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
)


@steps()
def m001_what_learners_did(db: Tables) -> None:
    """Learners with their settings, and the three tables that only ever grow."""
    _run(
        db,
        """CREATE TABLE parameters (
            id INTEGER PRIMARY KEY,
            made_on TEXT NOT NULL,
            weights TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE learners (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL UNIQUE,
            retention REAL NOT NULL DEFAULT 0.9 CHECK (retention BETWEEN 0.7 AND 0.97),
            new_a_day INTEGER NOT NULL DEFAULT 10 CHECK (new_a_day >= 0),
            reviews_a_day INTEGER NOT NULL DEFAULT 200 CHECK (reviews_a_day >= 0),
            four_buttons INTEGER NOT NULL DEFAULT 0 CHECK (four_buttons IN (0, 1)),
            parameters INTEGER NOT NULL DEFAULT 1 REFERENCES parameters (id)
        ) STRICT""",
        """CREATE TABLE reviews (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            card TEXT NOT NULL,
            answered_at TEXT NOT NULL,
            utc_offset INTEGER NOT NULL,
            study_day TEXT NOT NULL,
            mode TEXT NOT NULL,
            form TEXT NOT NULL,
            stem TEXT NOT NULL,
            options TEXT NOT NULL,
            key TEXT NOT NULL,
            response TEXT NOT NULL,
            guess_rate REAL NOT NULL,
            hint INTEGER NOT NULL,
            certainty REAL,
            verdict TEXT NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
            parameters INTEGER NOT NULL REFERENCES parameters (id),
            retention REAL NOT NULL,
            due TEXT,
            counts INTEGER NOT NULL,
            first INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            fact_hash TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX reviews_of_card ON reviews (learner, card)",
        """CREATE TABLE corrections (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            target TEXT NOT NULL,
            card TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            rating INTEGER CHECK (rating BETWEEN 1 AND 4)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX corrections_of_card ON corrections (learner, card)",
        """CREATE TABLE acts (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            card TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            study_day TEXT NOT NULL,
            until TEXT,
            note TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX acts_on_card ON acts (learner, card)",
    )
    for table in ("reviews", "corrections", "acts"):
        _run(db, *_only_ever_grows(table))
    db.execute(
        "INSERT INTO parameters (id, made_on, weights) VALUES (1, '2025-01-01', ?)", [json.dumps(_FSRS_6)]
    )


@steps()
def m002_what_follows_from_it(db: Tables) -> None:
    """Cards and days: derived, so that a start and a statistic need not read every review."""
    _run(
        db,
        """CREATE TABLE cards (
            learner INTEGER NOT NULL REFERENCES learners (id),
            bank TEXT NOT NULL,
            card TEXT NOT NULL,
            stability REAL,
            difficulty REAL,
            last_day TEXT,
            due TEXT,
            reviews INTEGER NOT NULL,
            lapses INTEGER NOT NULL,
            suspended INTEGER NOT NULL,
            buried_until TEXT,
            PRIMARY KEY (learner, bank, card)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX cards_due ON cards (learner, bank, suspended, due, buried_until)",
        """CREATE TABLE days (
            learner INTEGER NOT NULL REFERENCES learners (id),
            bank TEXT NOT NULL,
            study_day TEXT NOT NULL,
            answers INTEGER NOT NULL,
            right INTEGER NOT NULL,
            close INTEGER NOT NULL,
            wrong INTEGER NOT NULL,
            new INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            recalled INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            PRIMARY KEY (learner, bank, study_day)
        ) STRICT, WITHOUT ROWID""",
    )


@steps()
def m003_what_a_newer_bank_changes(db: Tables) -> None:
    """The key that each answer was given to, and cards that are called otherwise by now."""
    _run(
        db,
        "ALTER TABLE reviews ADD COLUMN slot_key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE cards ADD COLUMN slot_key TEXT NOT NULL DEFAULT ''",
        """CREATE TABLE renames (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            old TEXT NOT NULL,
            new TEXT NOT NULL CHECK (new <> old),
            at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX renames_from ON renames (learner, old)",
        "CREATE INDEX renames_to ON renames (learner, new)",
        *_only_ever_grows("renames"),
    )


@steps()
def m004_how_a_learner_plans(db: Tables) -> None:
    """Settings, exams and holidays; and how many cards are due on each day, or known until it, so that none are counted."""
    _run(
        db,
        "ALTER TABLE reviews ADD COLUMN longest INTEGER NOT NULL DEFAULT 36500",
        "ALTER TABLE parameters ADD COLUMN offsets TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE learners ADD COLUMN longest INTEGER NOT NULL DEFAULT 36500 CHECK (longest BETWEEN 1 AND 36500)",
        "ALTER TABLE learners ADD COLUMN weekdays TEXT NOT NULL DEFAULT '[1, 1, 1, 1, 1, 1, 1]'",
        "ALTER TABLE learners ADD COLUMN asks_certainty INTEGER NOT NULL DEFAULT 0 CHECK (asks_certainty IN (0, 1))",
        """CREATE TABLE exams (
            learner INTEGER NOT NULL REFERENCES learners (id),
            bank TEXT NOT NULL,
            day TEXT NOT NULL,
            minutes REAL NOT NULL CHECK (minutes > 0),
            PRIMARY KEY (learner, bank)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE holidays (
            learner INTEGER NOT NULL REFERENCES learners (id),
            first TEXT NOT NULL,
            last TEXT NOT NULL CHECK (last >= first),
            PRIMARY KEY (learner, first)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX acts_that_flag ON acts (learner, card) WHERE kind = 'flag'",
        "CREATE INDEX cards_slipping ON cards (learner, bank, lapses) WHERE lapses >= 8",  # as leeches.FIRST
        "CREATE INDEX cards_buried ON cards (learner, bank, buried_until) WHERE buried_until IS NOT NULL",
        """ALTER TABLE cards ADD COLUMN known_until TEXT GENERATED ALWAYS AS
            (CASE WHEN stability >= 7 THEN date(last_day, '+' || CAST(min(stability, 36500) AS INTEGER) || ' days') END)""",
        # Of cards that are not suspended; `day` is that of `due`, or the last one on which a card counts as known.
        """CREATE TABLE card_days (
            learner INTEGER NOT NULL REFERENCES learners (id),
            bank TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what IN ('due', 'known')),
            day TEXT NOT NULL,
            cards INTEGER NOT NULL,
            PRIMARY KEY (learner, what, day, bank)
        ) STRICT, WITHOUT ROWID""",
        *(
            f"""INSERT INTO card_days SELECT learner, bank, '{what}', {column}, count(*) FROM cards
                WHERE suspended = 0 AND {column} IS NOT NULL GROUP BY learner, bank, {column}"""  # noqa: S608 - constants
            for what, column in _CARD_DAYS
        ),
        *_count_card_days(),
    )


@steps()
def m005_what_learners_write_and_how_they_like_it(db: Tables) -> None:
    """Notes of a learner's own, quizzes with their results, settings, and answers by week, hour and form."""
    _run(
        db,
        "ALTER TABLE learners ADD COLUMN day_turn INTEGER NOT NULL DEFAULT 4 CHECK (day_turn BETWEEN 0 AND 12)",
        "ALTER TABLE learners ADD COLUMN forms TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE learners ADD COLUMN pin TEXT NOT NULL DEFAULT ''",
        # The last one of a fact stands; an empty one takes it away.
        """CREATE TABLE notes (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            fact TEXT NOT NULL,
            at TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX notes_on_fact ON notes (learner, fact)",
        *_only_ever_grows("notes"),
        """CREATE TABLE quizzes (
            id TEXT PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            bank TEXT NOT NULL,
            name TEXT NOT NULL,
            made_at TEXT NOT NULL,
            at_once INTEGER NOT NULL CHECK (at_once IN (0, 1)),
            questions TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX quizzes_of_bank ON quizzes (bank)",
        # Beginning one is an act whose id its answers and its result go by.
        """CREATE TABLE quiz_acts (
            id TEXT PRIMARY KEY,
            quiz TEXT NOT NULL REFERENCES quizzes (id),
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('begin', 'give-up', 'hide', 'show'))
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX acts_on_quiz ON quiz_acts (quiz, learner)",
        """CREATE TABLE quiz_answers (
            review TEXT PRIMARY KEY REFERENCES reviews (id),
            run TEXT NOT NULL REFERENCES quiz_acts (id)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX answers_of_run ON quiz_answers (run)",
        """CREATE TABLE quiz_results (
            id TEXT PRIMARY KEY REFERENCES quiz_acts (id),
            quiz TEXT NOT NULL REFERENCES quizzes (id),
            learner INTEGER NOT NULL REFERENCES learners (id),
            device TEXT NOT NULL,
            begun_at TEXT NOT NULL,
            ended_at TEXT NOT NULL,
            answers TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX results_of_quiz ON quiz_results (quiz)",
        *(line for table in _OF_QUIZZES for line in _only_ever_grows(table)),
        # Derived, as `days` is: of the week that begins on a Monday, the answers at one hour of the day or in one form.
        """CREATE TABLE weeks (
            learner INTEGER NOT NULL REFERENCES learners (id),
            bank TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what IN ('hour', 'form')),
            which TEXT NOT NULL,
            week TEXT NOT NULL,
            answers INTEGER NOT NULL,
            right INTEGER NOT NULL,
            close INTEGER NOT NULL,
            wrong INTEGER NOT NULL,
            new INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            recalled INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            PRIMARY KEY (learner, bank, what, week, which)
        ) STRICT, WITHOUT ROWID""",
    )


def migrate(connection: sqlite3.Connection, path: Path, application: int, version: int) -> None:
    """Take a database to `version` in one transaction, after copying it when it holds something already.

    Its cards are made anew then: versions differ in what they make of the same answers.
    """
    connection.execute("PRAGMA journal_mode = WAL")  # else the copy could not be read beside the transaction
    connection.execute("BEGIN EXCLUSIVE")
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found:
            copy_before_migration(path, found)
        steps.apply(Tables(connection, execute_plugins=False))
        if found:
            _make_cards_anew(Database(path, connection, None))
        connection.execute(f"PRAGMA application_id = {application}")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _make_cards_anew(database: Database) -> None:
    """Let every card be what its answers lead to by the formulas of this version."""
    for learner in all_learners(database):
        made = derive(database, learner.id, parameters_of(database, learner))
        keep_derived(database.connection, learner.id, made)


def _only_ever_grows(table: str) -> Iterator[str]:
    for verb in ("UPDATE", "DELETE"):
        yield f"""CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}
                BEGIN SELECT RAISE(ABORT, '{table} only ever grow'); END"""


_OF_QUIZZES = ("quizzes", "quiz_acts", "quiz_answers", "quiz_results")
_CARD_DAYS = (("due", "due"), ("known", "known_until"))


def _count_card_days() -> Iterator[str]:
    """Triggers that keep `card_days` in step with `cards`, whoever writes there."""
    for what, column in _CARD_DAYS:
        changing = "UPDATE OF suspended, " + ("due" if what == "due" else "stability, last_day")
        changed = f"(new.suspended <> old.suspended OR new.{column} IS NOT old.{column})"
        for verb, row, change, when in (
            ("INSERT", "new", 1, "TRUE"),
            ("DELETE", "old", -1, "TRUE"),
            (changing, "old", -1, changed),
            (changing, "new", 1, changed),
        ):
            name = f"cards_{what}_{verb.split()[0].lower()}_{row}"
            yield f"""CREATE TRIGGER {name} AFTER {verb} ON cards
                WHEN {row}.suspended = 0 AND {row}.{column} IS NOT NULL AND {when} BEGIN
                    INSERT INTO card_days VALUES ({row}.learner, {row}.bank, '{what}', {row}.{column}, {change})
                    ON CONFLICT DO UPDATE SET cards = cards + {change};
                END"""  # noqa: S608 - constants


def _run(db: Tables, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)
