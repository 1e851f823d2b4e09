"""Cards derived all at once are those that each replay makes by itself, also where rows are not in order."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import Parameters
from studyapp.memory.replay import replay
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.memory.scheduler import Scheduler
from studyapp.storage import rows
from studyapp.storage.database import Database
from studyapp.storage.derived import derive
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from studyapp.storage.tally import Where
from studyapp.study.keeping import Keeper
from tests.memory.answers import FORGETFUL

NAMES = [CardId(bank, f"fact-{number}", "date") for bank in ("moon", "mars") for number in range(5)]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OTHER = Parameters(2, FORGETFUL, {"choice": -0.5, "typed": 0.5})
Answering = Callable[..., tuple[Card, Any]]


@pytest.mark.parametrize("seed", range(20))
def test_all_at_once_is_one_by_one(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering, seed: int
) -> None:
    chance = random.Random(seed)
    keeper = Keeper(journal, Scheduler(OTHER))
    for day in range(60):
        name, now = chance.choice(NAMES), NOON + timedelta(days=day)
        past = journal.history(name)
        card = replay(name, past, OTHER)
        match chance.choice(["answer"] * 6 + ["again", "correct", "correct", "act", "rename"]):
            case "answer":
                early = (
                    chance.randint(0, 40) if seed % 4 == 0 else 0
                )  # as another device, merged since, would have
                answering(card, chance.choice([*Rating]), after=day - early)
            case "again":
                answering(card, Rating.AGAIN, after=day, counts=False)
            case "correct" if past.reviews:
                row, kind = (
                    chance.choice(past.reviews).id,
                    chance.choice(["revoked", "restored", "rated", "guessed"]),
                )
                keeper._correct(name, row, CorrectionKind(kind), chance.choice([*Rating]), now)
            case "act" if seed % 2:
                keeper.act(name, chance.choice([*ActKind][:5]), now)
            case "rename" if seed % 3 == 0:
                keeper.rename(name, chance.choice([one for one in NAMES if one != name]), now)
    derived = derive(database, learner.id, OTHER)
    alone = {str(name): replay(name, journal.history(name), OTHER) for name in NAMES}
    assert derived.cards == {
        name: rows.card_row(learner.id, card) for name, card in alone.items() if card != Card(card.id)
    }
    found: dict[tuple[str, Where], list[int]] = {}
    for name in NAMES:
        for where, counts in journal.sums(name).items():
            sums = found.setdefault((name.bank, where), [0] * len(counts))
            sums[:] = [one + other for one, other in zip(sums, counts, strict=True)]
    assert {key: list(sums) for key, sums in derived.sums.items() if any(sums)} == {
        key: sums for key, sums in found.items() if any(sums)
    }
    assert derived.unreadable == []


def test_an_answer_whose_due_day_was_not_kept_gets_the_one_that_chance_chooses(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, answer = answering(landing)
    journal.record(card, replace(answer, review=replace(answer.review, id=journal.new_id(), due=None)))
    assert derive(database, learner.id, OTHER).cards == {
        str(landing.id): rows.card_row(learner.id, replay(landing.id, journal.history(landing.id), OTHER))
    }
