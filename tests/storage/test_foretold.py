from datetime import UTC, date, datetime, time

from studyapp.facts.ids import CardId
from studyapp.memory.calibration import Foretelling
from studyapp.memory.expectation import Given
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import Act, ActKind
from studyapp.storage.database import Database
from studyapp.storage.foretold import foretold
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of


def test_a_learner_who_forgets_faster_than_expected_is_seen(database: Database, learner: Learner) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 1, cards=200))
    found = foretold(database, learner.id)
    assert found.scheduler.expected is not None
    assert found.scheduler.expected > found.scheduler.right.high
    assert sum(one.right.total for one in found.scheduler.bins) == found.scheduler.right.total
    assert set(found.scheduler.scores) == set(Foretelling)


def test_each_answer_is_foretold_with_the_weights_it_was_scheduled_with(
    database: Database, learner: Learner
) -> None:
    keep(database, learner.id, answers_of(DEFAULT.weights, 1, cards=200))
    found = foretold(database, learner.id).scheduler
    assert found.expected is not None
    assert found.right.low < found.expected < found.right.high


def test_offsets_are_weighed_on_the_latest_fifth(database: Database, learner: Learner) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 1, cards=300))
    found = foretold(database, learner.id).offsets
    assert found.answers >= 1000
    assert 0.15 < found.held_out / found.answers < 0.3
    assert found.used.by_form["choice"] < 0  # all are of this form, and all are remembered less than expected


def test_certainty_stands_beside_what_came(database: Database, learner: Learner) -> None:
    keep(
        database,
        learner.id,
        [
            Given("moon/a#date", 739000, 1, 0.0, 1, "typed", certainty=0.9),
            Given("moon/b#date", 739001, 3, 0.0, 1, "typed", certainty=0.5),
        ],
    )
    found = foretold(database, learner.id, "moon").learner
    assert (found.right.count, found.right.total) == (1, 2)
    assert [one.card for one in found.confidently_wrong] == ["moon/a#date"]


def test_nothing_is_expected_of_a_card_that_was_reset(
    database: Database, learner: Learner, journal: LearnerJournal
) -> None:
    days = (739000, 739010, 739020)
    keep(database, learner.id, [Given("moon/a#date", day, 3, 0.0, 1, "typed") for day in days])
    day = date.fromordinal(739015)
    at = datetime.combine(day, time(12), UTC)
    journal.act([], [Act(journal.new_id(), CardId("moon", "a", "date"), at, ActKind.RESET, day)])
    assert foretold(database, learner.id).scheduler.right.total == 1
