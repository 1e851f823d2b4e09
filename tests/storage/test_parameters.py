import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.doctor import examine
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner, find_learner
from studyapp.storage.parameters import adopt, all_parameters, parameters_of
from tests.memory.answers import FORGETFUL

Answering = Callable[..., tuple[Card, Any]]
DAY = date(2026, 3, 9)
CARD = Card(CardId("moon", "first-landing", "date"))


def test_new_weights_are_kept_beside_the_old_ones_with_their_day(
    database: Database, learner: Learner
) -> None:
    kept = adopt(database, learner.id, FORGETFUL, DAY)
    assert all_parameters(database) == [DEFAULT, kept]
    assert kept.weights == FORGETFUL
    assert database.rows("SELECT made_on FROM parameters WHERE id = ?", (kept.id,)) == [("2026-03-09",)]


def test_only_the_learner_they_were_found_for_is_scheduled_with_them(
    database: Database, learner: Learner
) -> None:
    add_learner(database, "Ana")
    kept = adopt(database, learner.id, FORGETFUL, DAY)
    assert find_learner(database, learner.name).settings.parameters == kept.id
    assert find_learner(database, "Ana").settings.parameters == DEFAULT.id


def test_their_offsets_are_kept_with_them(database: Database, learner: Learner) -> None:
    kept = adopt(database, learner.id, FORGETFUL, DAY, {"typed": -0.25})
    assert kept.offsets == {"typed": -0.25}
    assert parameters_of(database, find_learner(database, learner.name)) == kept


def test_all_cards_of_that_learner_are_reckoned_anew_and_their_due_days_stay(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering
) -> None:
    other = LearnerJournal(database, add_learner(database, "Ana").id, "desk")
    card, answer = answering(CARD)
    other.record(card, replace(answer, review=replace(answer.review, id=other.new_id())))
    answering(card, Rating.AGAIN, after=9)
    (before,), (of_ana,) = (CardStore(database, who).get([CARD.id]) for who in (learner.id, 2))
    kept = adopt(database, learner.id, FORGETFUL, DAY, {"choice": -1.0})
    (after,) = CardStore(database, learner.id).get([CARD.id])
    assert before.memory is not None
    assert after.memory is not None
    assert after == replay(CARD.id, journal.history(CARD.id), kept)
    assert (after.memory.stability != before.memory.stability, after.memory.due) == (True, before.memory.due)
    assert CardStore(database, 2).get([CARD.id]) == [of_ana]
    assert examine(database).sound


def test_weights_that_cannot_be_kept_change_nothing(
    database: Database, learner: Learner, answering: Answering
) -> None:
    answering(CARD)
    before = database.rows("SELECT * FROM cards"), database.rows("SELECT * FROM learners")
    database.connection.execute(
        "CREATE TEMP TRIGGER full BEFORE UPDATE ON cards BEGIN SELECT RAISE(ABORT, 'as if the disk were full'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        adopt(database, learner.id, FORGETFUL, DAY)
    assert all_parameters(database) == [DEFAULT]
    assert (database.rows("SELECT * FROM cards"), database.rows("SELECT * FROM learners")) == before
