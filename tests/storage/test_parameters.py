from collections.abc import Callable
from datetime import date
from typing import Any

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner, add_learner, find_learner
from studyapp.storage.parameters import adopt, all_parameters
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
