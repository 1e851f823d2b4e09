import math
import random

import pytest

from studyapp.memory.calibration import Calibration, Calibrator, Foretelling, gathered, log_loss
from studyapp.memory.expectation import Expected, Memories
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.share import share
from tests.memory.answers import FORGETFUL, answers_of


def asked(recall: float, *, right: bool, days: int = 3, guess_rate: float = 0.0) -> Expected:
    return Expected(recall, guess_rate, right, days, reviews=2, lapses=0, form="typed")


def calibrated(*answers: Expected) -> Calibration:
    calibrator = Calibrator()
    for one in answers:
        calibrator.add(one)
    return calibrator.calibration()


def test_nothing_asked_tells_nothing():
    found = calibrated()
    assert (found.expected, found.right.total, found.bins) == (None, 0, ())
    assert {(score.log_loss, score.rmse, score.auc) for score in found.scores.values()} == {
        (None, None, None)
    }


def test_log_loss_is_the_mean_surprise():
    found = calibrated(asked(0.8, right=True), asked(0.8, right=False))
    assert found.scores[Foretelling.SCHEDULER].log_loss == pytest.approx((-math.log(0.8) - math.log(0.2)) / 2)
    assert log_loss(1.0, right=False) == pytest.approx(-math.log(1e-6))


def test_a_guessable_form_is_expected_to_be_right_more_often():
    assert calibrated(asked(0.7, right=True, guess_rate=0.5)).expected == pytest.approx(0.85)


def test_expected_and_actual_recall_stand_side_by_side_in_bins_of_a_twentieth():
    found = calibrated(
        asked(0.91, right=True), asked(0.93, right=False), asked(0.52, right=True), asked(1.0, right=True)
    )
    assert [(one.low, one.high, one.right.count, one.right.total) for one in found.bins] == [
        (0.5, 0.55, 1, 1),
        (0.9, 0.95, 1, 2),
        (0.95, 1.0, 1, 1),
    ]
    middle = found.bins[1]
    assert middle.expected == pytest.approx(0.92)
    assert (middle.right.low, middle.right.high) == (
        pytest.approx(0.0945, abs=1e-4),
        pytest.approx(0.9055, abs=1e-4),
    )
    assert (found.right.count, found.right.total) == (3, 4)


def test_rmse_sees_what_is_off_within_days_reviews_and_lapses():
    # Right half the time where 0.8 was expected, on two kinds of reviews that are off in opposite directions.
    off = (
        asked(0.8, right=False, days=1),
        asked(0.8, right=True, days=1),
        asked(0.2, right=False, days=90),
        asked(0.2, right=True, days=90),
    )
    assert calibrated(*off).scores[Foretelling.SCHEDULER].rmse == pytest.approx(0.3)
    assert calibrated(*(one._replace(days=90) for one in off)).scores[
        Foretelling.SCHEDULER
    ].rmse == pytest.approx(0)


@pytest.mark.parametrize(
    ("answers", "auc"),
    [
        ([(0.9, True), (0.2, False)], 1.0),
        ([(0.2, True), (0.9, False)], 0.0),
        ([(0.5, True), (0.5, False)], 0.5),
        ([(0.9, True), (0.7, False), (0.5, True), (0.3, False)], 0.75),
        ([(0.9, True)], None),
        ([(0.9, False)], None),
    ],
)
def test_auc_is_how_often_a_right_answer_was_held_likelier_than_a_wrong_one(answers, auc):
    found = calibrated(*(asked(recall, right=right) for recall, right in answers))
    assert found.scores[Foretelling.SCHEDULER].auc == auc


def test_the_averages_know_only_what_came_before():
    found = calibrated(asked(0.9, right=True))
    assert found.scores[Foretelling.AVERAGE].log_loss == pytest.approx(math.log(2))
    assert found.scores[Foretelling.MOVING_AVERAGE].log_loss == pytest.approx(math.log(2))


def test_the_moving_average_follows_a_change_and_the_average_does_not():
    change = [asked(0.5, right=True)] * 400 + [asked(0.5, right=False)] * 400
    scores = calibrated(*change).scores
    assert scores[Foretelling.MOVING_AVERAGE].log_loss < scores[Foretelling.AVERAGE].log_loss


def test_a_true_memory_is_calibrated_and_beats_both_averages():
    found = calibrated(*Memories({1: DEFAULT}).walk(answers_of(DEFAULT.weights, 1, cards=400)))
    assert found.right.low < found.expected < found.right.high
    scores = found.scores
    assert scores[Foretelling.SCHEDULER].log_loss < scores[Foretelling.AVERAGE].log_loss
    assert scores[Foretelling.SCHEDULER].log_loss < scores[Foretelling.MOVING_AVERAGE].log_loss
    assert scores[Foretelling.SCHEDULER].auc > 0.5


def test_a_false_memory_is_found_out():
    found = calibrated(*Memories({1: DEFAULT}).walk(answers_of(FORGETFUL, 1, cards=400)))
    assert found.expected > found.right.high


def test_sums_do_not_care_for_the_order_within_a_bin():
    answers = [asked(0.9, right=turn % 10 > 0) for turn in range(50)]
    shuffled = random.Random(1).sample(answers, len(answers))
    assert calibrated(*answers).bins == calibrated(*shuffled).bins


def test_bins_with_few_answers_are_put_together_with_their_neighbours():
    bins = [(0.5, share(1, 4)), (0.6, share(3, 6)), (0.8, share(9, 10)), (0.9, share(2, 2))]
    assert gathered(bins, 10) == [
        (pytest.approx(0.56), share(4, 10)),
        (pytest.approx(9.8 / 12), share(11, 12)),
    ]


def test_too_few_answers_for_any_bin_are_one_and_none_are_none():
    assert gathered([(0.5, share(1, 2)), (0.7, share(2, 2))], 10) == [(pytest.approx(0.6), share(3, 4))]
    assert gathered([], 10) == []
