"""The doctor beside a writer, over files that were merged by hand, and over rows that nobody can read."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import examine, rebuild
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, first_learner
from tests.faults.answering_child import FIRST, answer

Answering = Callable[..., tuple[Card, Any]]


def test_an_answer_that_is_given_meanwhile_is_no_difference(
    folder: Path, database: Database, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing)
    with open_database(folder, writing=False) as reader:
        answers = iter(range(1, 100))

        def between(statement: str) -> None:
            nonlocal card
            if statement.startswith("SELECT"):
                card, _ = answering(card, after=next(answers))

        reader.connection.set_trace_callback(between)
        report = examine(reader)
        reader.connection.set_trace_callback(None)
        assert next(answers) > 3
        assert report.differences == ()
        assert examine(reader).reviews > report.reviews


UNREADABLE = (
    "UPDATE reviews SET card = 'no card'",
    "UPDATE reviews SET study_day = 'Monday'",
    "UPDATE reviews SET answered_at = '2026-03-02T09:30:15'",  # without an offset, beside one that has it
    "UPDATE reviews SET retention = 2.0",
    "INSERT INTO corrections SELECT 'c', learner, device, id, card, answered_at, 'praised', NULL FROM reviews",
    "INSERT INTO corrections SELECT 'c', learner, device, id, card, answered_at, 'rated', NULL FROM reviews",
    "INSERT INTO acts SELECT 'a', learner, device, card, answered_at, 'sing', study_day, NULL, '' FROM reviews",
    "INSERT INTO acts SELECT 'a', learner, device, card, answered_at, 'set-due', study_day, NULL, '' FROM reviews",
    "UPDATE cards SET due = 'soon'",
)


@pytest.mark.parametrize("odd", UNREADABLE)
def test_rows_that_cannot_be_read_are_told_and_nothing_is_made_of_them(
    database: Database, answering: Answering, landing: Card, odd: str
) -> None:
    card, _ = answering(landing)
    answering(card, Rating.AGAIN, after=3)
    database.connection.execute("DROP TRIGGER reviews_no_update")
    limit = " WHERE id = (SELECT max(id) FROM reviews)" if "UPDATE reviews" in odd or "INSERT" in odd else ""
    database.connection.execute(odd + limit)
    kept = database.rows("SELECT * FROM cards")
    report = examine(database)
    assert not report.sound
    if "UPDATE cards" not in odd:
        assert "cannot be read" in " ".join(report.damage)
        assert rebuild(database).damage
        assert database.rows("SELECT * FROM cards") == kept


@pytest.mark.parametrize("column", ["due", "last_day", "card"])
def test_a_card_that_cannot_be_read_is_made_anew(
    database: Database, learner: Learner, answering: Answering, landing: Card, column: str
) -> None:
    card, _ = answering(landing)
    database.connection.execute(f"UPDATE cards SET {column} = 'soon'")
    assert "a row that cannot be read" in [one.kept for one in examine(database).differences]
    rebuild(database)
    assert examine(database).sound
    assert CardStore(database, learner.id).get([card.id]) == [card]


def test_two_files_that_were_merged_row_by_row_are_made_one(tmp_path: Path) -> None:
    cards = [CardId("moon", f"fact-{number}", "date") for number in range(5)]
    for number in range(2):
        with open_database(tmp_path / str(number)) as database:
            learner = first_learner(database).id
            journal, store = LearnerJournal(database, learner, str(number)), CardStore(database, learner)
            for turn in range(20):
                (card,) = store.get([cards[turn * (number + 2) % 5]])
                rating = Rating.AGAIN if turn % 4 == number else Rating.GOOD
                journal.record(
                    *answer(card, rating, journal.new_id(), FIRST.replace(day=1 + turn, hour=9 + number))
                )
    with open_database(tmp_path / "0") as database:
        database.connection.execute("ATTACH ? AS other", (str(tmp_path / "1" / DATABASE_FILE),))
        database.connection.execute("INSERT INTO reviews SELECT * FROM other.reviews ORDER BY random()")
        database.connection.execute("DETACH other")
        assert not examine(database).sound
        rebuild(database)
        assert examine(database).sound
        memories = [card.memory for card in CardStore(database, 1).get(cards)]
    assert sum(memory.reviews for memory in memories if memory) == 40
    with pytest.raises(sqlite3.ProgrammingError):
        database.connection.execute("SELECT 1")
