from datetime import timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.review import Act, ActKind
from studyapp.memory.simulator import Habits
from studyapp.processes import run_in_process
from studyapp.storage import simulating
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from studyapp.storage.simulating import Wish, simulate_habits, simulated
from tests.storage.conftest import DAY

NAMES = frozenset(f"moon/fact-{number}#date" for number in range(60))
WISH = Wish("moon", NAMES, DAY + timedelta(days=1), days=60)
NONE = Habits(new_a_day=0)


def fact(number: int) -> Card:
    return Card(CardId("moon", f"fact-{number}", "date"))


def test_before_the_first_answer_all_cards_are_new(database: Database, learner: Learner) -> None:
    (work,) = simulated(database, learner, WISH, [Habits(new_a_day=5)])
    assert work.begun == (5,) * 12 + (0,) * 48
    assert work.remembered[0] > 0
    assert len(work.reviews) == 60


def test_what_was_learnt_is_remembered_and_asked(database, learner, answering) -> None:
    for number in range(10):
        answering(fact(number))
    (work,) = simulated(database, learner, WISH, [NONE])
    assert 8 < work.remembered[-1] <= 10
    assert sum(work.reviews) >= 10
    assert sum(work.begun) == 0


def test_cards_that_are_suspended_or_gone_from_the_bank_have_no_part_in_it(
    database, learner, answering, journal: LearnerJournal
) -> None:
    for number in (0, 1, 90):
        answering(fact(number))
    at = WISH.today
    when = answering(fact(2))[1].review.answered_at
    journal.act(
        [Card(fact(5).id, suspended=True)], [Act(journal.new_id(), fact(5).id, when, ActKind.SUSPEND, at)]
    )
    (work,) = simulated(database, learner, WISH, [Habits(new_a_day=100)])
    assert sum(work.begun) == 60 - 4
    assert simulated(database, learner, WISH, [NONE])[0].remembered[0] <= 3


def test_habits_meet_the_same_chance_and_a_seed_another(database: Database, learner: Learner) -> None:
    one, other = simulated(database, learner, WISH, [Habits(), Habits()])
    assert one == other
    (again,) = simulated(database, learner, Wish("moon", NAMES, WISH.today, 60, seed=2), [Habits()])
    assert again != one


def test_of_many_cards_a_sample_stands_for_all(
    database, learner, answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        answering(fact(number))
    (every,) = simulated(database, learner, WISH, [Habits(new_a_day=4, reviews_a_day=8)])
    monkeypatch.setattr(simulating, "SAMPLE", 10)
    (sample,) = simulated(database, learner, WISH, [Habits(new_a_day=4, reviews_a_day=8)])
    assert sum(sample.begun) == sum(every.begun) == 40
    assert sum(sample.reviews) == pytest.approx(sum(every.reviews), rel=0.2)
    assert max(sample.reviews) <= 8


def test_another_process_finds_the_same(database: Database, learner: Learner) -> None:
    found = run_in_process(simulate_habits, database.path.parent, learner.name, WISH, (Habits(),))
    assert found == simulated(database, learner, WISH, [Habits()])
