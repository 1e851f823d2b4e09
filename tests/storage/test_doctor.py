import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.doctor import examine, rebuild
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner

Answering = Callable[..., tuple[Card, Any]]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DERIVED = (
    "SELECT * FROM cards ORDER BY 1, 2, 3",
    "SELECT * FROM days ORDER BY 1, 2, 3",
    "SELECT * FROM weeks ORDER BY 1, 2, 3, 4, 5",
)


def live_a_little(store: CardStore, journal: LearnerJournal, answering: Answering) -> None:
    """A month of answers, corrections and acts, the same on every run."""
    chance = random.Random(7)
    names = [CardId(bank, f"fact-{number}", "date") for bank in ("moon", "mars") for number in range(6)]
    for day in range(30):
        for name in chance.sample(names, 4):
            (card,) = store.get([name])
            card, answer = answering(
                card, chance.choice(list(Rating)), after=day, counts=chance.random() < 0.8
            )
            at = NOON + timedelta(days=day)
            target = answer.review.id
            corrections = []
            for kind in chance.sample(list(CorrectionKind), chance.choice([0, 0, 1, 2, 3])):
                rating = Rating.HARD if kind is CorrectionKind.RATED else None
                correction = Correction(journal.new_id(), target, name, at, kind, rating)
                corrections.append(correction)
                target = chance.choice([target, correction.id])
            if corrections:
                history = journal.history(name)
                history = replace(history, corrections=(*history.corrections, *corrections))
                journal.correct(replay(name, history, DEFAULT), corrections)
            if chance.random() < 0.3:
                kind = chance.choice(list(ActKind))
                act = Act(journal.new_id(), name, at, kind, at.date(), at.date() + timedelta(days=2), "")
                history = journal.history(name)
                journal.act([replay(name, replace(history, acts=(*history.acts, act)), DEFAULT)], [act])


def test_what_was_kept_answer_by_answer_is_what_the_replay_makes(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering
) -> None:
    live_a_little(CardStore(database, learner.id), journal, answering)
    report = examine(database)
    assert report.sound
    assert (report.reviews, report.cards > 8) == (120, True)


def test_a_rebuild_gives_the_same_tables_to_the_last_digit(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering
) -> None:
    live_a_little(CardStore(database, learner.id), journal, answering)
    rebuild(database)
    before = [database.rows(query) for query in DERIVED]
    database.connection.execute("DELETE FROM cards")
    database.connection.execute("DELETE FROM days")
    database.connection.execute("DELETE FROM weeks")
    assert not rebuild(database).sound
    assert repr([database.rows(query) for query in DERIVED]) == repr(before)
    assert rebuild(database).sound


def test_a_card_that_differs_in_the_last_digit_is_found_and_mended(
    database: Database, learner: Learner, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing)
    database.connection.execute("UPDATE cards SET stability = stability + 1e-15")
    report = examine(database)
    assert [(one.learner, one.what, one.replayed) for one in report.differences] == [
        ("Learner", "moon/first-landing#date", repr(card))
    ]
    rebuild(database)
    assert examine(database).sound
    assert CardStore(database, learner.id).get([card.id]) == [card]


def test_a_day_that_differs_is_found_and_mended(
    database: Database, answering: Answering, landing: Card
) -> None:
    answering(landing)
    database.connection.execute("UPDATE days SET right = 0")
    (difference,) = examine(database).differences
    assert (difference.what, difference.kept[:18], difference.replayed[:18]) == (
        "moon 2026-03-02",
        "1 answers, 0 right",
        "1 answers, 1 right",
    )
    rebuild(database)
    assert examine(database).sound


def test_an_hour_of_a_week_that_differs_is_found_and_mended(
    database: Database, answering: Answering, landing: Card
) -> None:
    answering(landing)
    database.connection.execute("UPDATE weeks SET right = 0 WHERE what = 'hour'")
    (difference,) = examine(database).differences
    assert (difference.what, difference.replayed[:18]) == ("moon hour 10 2026-03-02", "1 answers, 1 right")
    rebuild(database)
    assert examine(database).sound


def test_examining_writes_nothing(database: Database, answering: Answering, landing: Card) -> None:
    answering(landing)
    database.connection.execute("DELETE FROM cards")
    before = database.connection.total_changes
    assert not examine(database).sound
    assert database.connection.total_changes == before


def test_a_review_of_a_learner_who_is_not_there_is_damage(
    database: Database, answering: Answering, landing: Card
) -> None:
    answering(landing)
    database.connection.execute("PRAGMA foreign_keys = OFF")
    database.connection.execute("DELETE FROM learners")
    assert "reviews names a row of learners that is not there" in examine(database).damage
    assert rebuild(database).damage
    assert database.row("SELECT count(*) FROM cards") == (1,)


def test_an_empty_database_is_sound(database: Database) -> None:
    assert examine(database).sound


def test_a_clock_that_went_back_is_no_difference(
    database: Database, learner: Learner, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing, after=3)
    answering(Card(CardId("moon", "crew", "crew")), after=0)
    assert card.memory is not None
    assert card.memory.last_day == date(2026, 3, 5)
    assert examine(database).sound
