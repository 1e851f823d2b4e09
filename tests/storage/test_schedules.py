from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.doctor import examine
from studyapp.storage.learners import Learner, add_learner, find_learner
from studyapp.storage.parameters import adopt
from studyapp.storage.schedules import Schedule, schedules_of, use_schedule
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of

Answering = Callable[..., tuple[Card, Any]]
DAY = date(2026, 3, 9)
CARD = Card(CardId("moon", "first-landing", "date"))


def test_everyone_begins_with_one_schedule(database: Database, learner: Learner) -> None:
    assert schedules_of(database, learner) == [Schedule(DEFAULT.id, None, 0, in_use=True)]


def test_schedules_are_told_with_their_day_their_answers_and_which_is_in_use(
    database: Database, learner: Learner
) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 3, cards=5, days=30))
    kept = adopt(database, learner.id, FORGETFUL, DAY)
    latest, first = schedules_of(database, find_learner(database, learner.name))
    assert latest == Schedule(kept.id, DAY, 0, in_use=True)
    assert first == Schedule(DEFAULT.id, None, first.answers, in_use=False)
    assert first.answers > 5


def test_what_others_were_scheduled_with_is_left_out(database: Database, learner: Learner) -> None:
    ana = add_learner(database, "Ana")
    theirs = adopt(database, ana.id, FORGETFUL, DAY)
    once = adopt(database, ana.id, FORGETFUL, DAY)
    answers = [one._replace(parameters=theirs.id) for one in answers_of(FORGETFUL, 3, cards=2, days=9)]
    keep(database, ana.id, answers)
    assert [one.number for one in schedules_of(database, learner)] == [DEFAULT.id]
    ana = find_learner(database, "Ana")
    assert [one.number for one in schedules_of(database, ana)] == [once.id, theirs.id, DEFAULT.id]


def test_going_back_reckons_all_cards_anew_and_the_doctor_agrees(
    database: Database, learner: Learner, answering: Answering
) -> None:
    first, _ = answering(CARD)
    kept = adopt(database, learner.id, FORGETFUL, DAY)
    (reckoned,) = CardStore(database, learner.id).get([CARD.id])
    use_schedule(database, learner.id, DEFAULT.id)
    assert CardStore(database, learner.id).get([CARD.id]) == [first] != [reckoned]
    assert find_learner(database, learner.name).settings.parameters == DEFAULT.id
    assert examine(database).sound
    use_schedule(database, learner.id, kept.id)
    assert CardStore(database, learner.id).get([CARD.id]) == [reckoned]
    assert examine(database).sound


def test_there_is_no_going_back_to_what_never_was(database: Database, learner: Learner) -> None:
    with pytest.raises(KeyError):
        use_schedule(database, learner.id, 7)
    assert find_learner(database, learner.name).settings.parameters == DEFAULT.id
