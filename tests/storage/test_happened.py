import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.expectation import Given, Memories, Reset
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.happened import count_answers, count_scheduled_with, happened
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner
from studyapp.study.keeping import Keeper
from tests.keeping import keep

Answering = Callable[..., tuple[Card, Any]]
OLD, NEW, OTHER = (CardId("moon", fact, "date") for fact in ("old", "new", "other"))
MARS = CardId("mars", "landing", "date")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def keeper(journal: LearnerJournal) -> Keeper:
    return Keeper(journal, Scheduler(DEFAULT))


@pytest.mark.parametrize("seed", range(20))
def test_a_walk_through_all_that_happened_ends_at_the_cards_as_they_are_kept(
    database: Database, learner: Learner, keeper: Keeper, answering: Answering, seed: int
) -> None:
    chance, store, names = random.Random(seed), CardStore(database, learner.id), (OLD, NEW, OTHER, MARS)
    reviewed: list[tuple[CardId, str]] = []
    for day in range(40):
        name, now = chance.choice(names), NOON + timedelta(days=day)
        match chance.choice(["answer", "answer", "answer", "act", "correct", "rename"]):
            case "answer":
                (card,) = store.get([name])
                _, answer = answering(
                    card, chance.choice(list(Rating)), after=day, counts=chance.random() < 0.8
                )
                reviewed.append((name, answer.review.id))
            case "act":
                reviewed.append(
                    (name, keeper.act(name, chance.choice([ActKind.RESET, ActKind.SUSPEND]), now))
                )
            case "correct" if reviewed and day % 3:
                card_id, row = reviewed.pop()
                keeper.say(card_id, row, chance.choice([CorrectionKind.REVOKED, CorrectionKind.GUESSED]), now)
            case "rename":
                keeper.rename(name, chance.choice([one for one in names[:3] if one != name]), now)
                reviewed.clear()
    memories = Memories({DEFAULT.id: DEFAULT})
    for _ in memories.walk(happened(database, learner.id)):
        pass
    for card in store.get(names):
        kept = card.memory and (card.memory.stability, card.memory.difficulty)
        assert memories.state(str(card.id)) == (kept and pytest.approx(kept))


def test_answers_come_in_the_order_of_time_whatever_their_ids_say(
    database: Database, learner: Learner, answering: Answering
) -> None:
    answering(Card(NEW), after=5)
    answering(Card(OLD), after=2)
    assert [one.card for one in happened(database, learner.id)] == [str(OLD), str(NEW)]


def test_an_answer_is_told_with_all_that_a_memory_is_made_of(database: Database, learner: Learner) -> None:
    asked = [Given("moon/old#date", date(2026, 3, 2).toordinal(), 3, 0.25, 1, "choice", certainty=0.8)]
    keep(database, learner.id, asked)
    assert list(happened(database, learner.id)) == asked


def test_what_was_undone_or_asked_again_is_left_out_and_luck_counts_as_wrong(
    database: Database, learner: Learner, keeper: Keeper, answering: Answering
) -> None:
    answering(Card(OTHER), counts=False)
    _, undone = answering(Card(OLD), after=1)
    _, lucky = answering(Card(NEW), after=2)
    keeper.say(OLD, undone.review.id, CorrectionKind.REVOKED, NOON)
    keeper.say(NEW, lucky.review.id, CorrectionKind.GUESSED, NOON)
    (left,) = happened(database, learner.id)
    assert isinstance(left, Given)
    assert (left.card, left.right) == (str(NEW), False)


def test_a_reset_that_stands_is_told(
    database: Database, learner: Learner, keeper: Keeper, answering: Answering
) -> None:
    answering(Card(OLD))
    act = keeper.act(OLD, ActKind.RESET, NOON)
    assert list(happened(database, learner.id))[1:] == [Reset(str(OLD))]
    keeper.say(OLD, act, CorrectionKind.REVOKED, NOON + timedelta(days=1))
    assert len(list(happened(database, learner.id))) == 1


def test_one_bank_or_all_of_one_learner(database: Database, learner: Learner, answering: Answering) -> None:
    answering(Card(MARS))
    answering(Card(OLD))
    answering(Card(CardId("moon-2", "old", "date")))
    other = add_learner(database, "Ana")
    assert [one.card for one in happened(database, learner.id, "moon")] == [str(OLD)]
    assert (count_answers(database, learner.id), count_answers(database, learner.id, "moon")) == (3, 1)
    assert count_scheduled_with(database, learner.id, DEFAULT.id) == 3
    assert count_scheduled_with(database, learner.id, 2) == 0
    assert list(happened(database, other.id)) == []
