from datetime import date

import pytest

from studyapp.gui import calibration_words as words
from studyapp.memory.calibration import Calibration, Foretelling, Score
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.share import share
from tests.gui.pages import plain


def predicted(expected, right, total, *, losses=(0.3, 0.4, 0.4)):
    scores = {way: Score(loss, 0.1, None) for way, loss in zip(Foretelling, losses, strict=True)}
    return Calibration(expected, share(right, total), scores, ())


@pytest.mark.parametrize(
    ("expected", "title"),
    [
        (0.90, "Predictions are close"),
        (0.93, "Predictions are close, slightly high"),
        (0.87, "Predictions are close, slightly low"),
        (0.97, "Predictions are too high"),
        (0.80, "Predictions are too low"),
    ],
)
def test_the_title_says_how_far_predictions_are_off(expected, title):
    assert words.predictions_title(predicted(expected, 1800, 2000)) == title


def test_what_may_be_chance_is_not_told_as_a_difference():
    assert words.predictions_title(predicted(0.8, 9, 10)) == "Predictions are close"
    assert (
        words.certainty_title(SelfKnowledge(0.8, share(9, 10), 0.1, (), ()))
        == "You are as sure as you are right"
    )


def test_the_learner_is_told_which_way_they_are_off():
    def title(stated):
        return words.certainty_title(SelfKnowledge(stated, share(70, 100), 0.1, (), ()))

    assert title(0.95) == "You are surer than you are right"
    assert title(0.4) == "You are right more often than you are sure"


def test_only_what_beats_both_averages_has_told_questions_apart():
    assert "better than both averages" in words.scores_line(predicted(0.9, 9, 10))
    for losses in ((0.4, 0.5, 0.4), (0.5, 0.4, 0.6)):
        assert "no better than a plain average" in words.scores_line(predicted(0.9, 9, 10, losses=losses))


def test_what_is_not_known_is_a_dash():
    assert words.score_rows(predicted(0.9, 9, 10))[0] == ("This scheduler", "0.300", "0.100", "–")


def test_the_setting_is_named_while_it_is_off():
    assert "“How sure?” in Settings asks for it." in words.no_certainty_line(0, asked=False)
    assert "So far" not in words.no_certainty_line(0, asked=False)
    assert words.no_certainty_line(0, asked=True).endswith("So far there are none.")
    assert words.no_certainty_line(7, asked=True).endswith("So far there are 7.")


def test_the_day_of_a_wrong_answer_is_told():
    line = words.sure_line(0.75, date(2026, 11, 3), date(2026, 11, 22))
    assert plain(line) == "You were 75 % sure, on Tuesday 3 November"
    assert words.practise_verb(1) == "Practise it"
    assert words.practise_verb(5) == "Practise these 5"
