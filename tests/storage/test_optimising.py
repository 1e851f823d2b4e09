from pathlib import Path

from studyapp.memory.optimiser import Stage
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner
from studyapp.storage.optimising import weigh_new_weights
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of


def test_weights_of_a_forgetful_learner_are_found_beside_an_open_window_and_nothing_is_written(
    database: Database, learner: Learner, folder: Path
) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 4, cards=300, guess_rate=1 / 3))
    before = database.rows("SELECT * FROM parameters")
    told: list[Stage] = []
    weighed = weigh_new_weights(lambda stage, _share: told.append(stage), folder, learner.name, None)
    assert weighed.better
    assert weighed.weights != DEFAULT.weights
    assert list(dict.fromkeys(told)) == list(Stage)
    assert database.rows("SELECT * FROM parameters") == before


def test_the_same_answers_lead_to_the_same_weights(
    database: Database, learner: Learner, folder: Path
) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 3, guess_rate=1 / 3))
    first, second = (weigh_new_weights(print_nothing, folder, learner.name, "moon") for _ in range(2))
    assert first == second
    assert first.weights is not None


def test_a_bank_without_answers_tells_nothing(database: Database, learner: Learner, folder: Path) -> None:
    keep(database, learner.id, answers_of(FORGETFUL, 3))
    weighed = weigh_new_weights(print_nothing, folder, learner.name, "mars")
    assert (weighed.weights, weighed.answers, weighed.better) == (None, 0, False)


def print_nothing(_stage: Stage, _share: float) -> None:
    """Progress that nobody looks at."""
