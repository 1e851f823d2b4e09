import pytest

from studyapp.facts.forms import Form
from studyapp.facts.values import Precision
from studyapp.facts.verdict import Different, Exact, LessPrecise, Misspelt, NotKnown, Outcome, Verdict
from studyapp.memory.card import Rating
from studyapp.study.rating import FAST, LONGEST, VERY_SLOW, rate, seconds_counted

RIGHT = Verdict(Outcome.RIGHT, Exact())


@pytest.mark.parametrize("reason", [Different(), NotKnown()])
def test_wrong_and_not_known_are_again_however_fast(reason):
    assert rate(Verdict(Outcome.WRONG, reason), Form.TYPED, 1.0, first_try=True) is Rating.AGAIN


def test_close_is_hard():
    close = Verdict(Outcome.CLOSE, LessPrecise(Precision.MONTH))
    assert rate(close, Form.TYPED, 1.0, first_try=True) is Rating.HARD


@pytest.mark.parametrize("form", [Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE])
def test_right_is_good_and_only_a_typed_answer_can_be_easy(form):
    assert rate(RIGHT, form, 1.0, first_try=True) is Rating.GOOD


def test_typed_fast_at_the_first_try_is_easy():
    assert rate(RIGHT, Form.TYPED, FAST - 0.1, first_try=True) is Rating.EASY


def test_typed_at_leisure_is_good():
    assert rate(RIGHT, Form.TYPED, FAST, first_try=True) is Rating.GOOD


def test_a_key_that_was_shown_in_this_sitting_is_never_easy():
    assert rate(RIGHT, Form.TYPED, 1.0, first_try=False) is Rating.GOOD


def test_a_slip_of_the_pen_is_never_easy():
    misspelt = Verdict(Outcome.RIGHT, Misspelt("Fra Mauro"))
    assert rate(misspelt, Form.TYPED, 1.0, first_try=True) is Rating.GOOD


def test_right_but_very_slow_is_hard():
    assert rate(RIGHT, Form.CHOICE, VERY_SLOW, first_try=True) is Rating.HARD


@pytest.mark.parametrize(("seconds", "kept"), [(7.5, 7.5), (600.0, LONGEST), (-3.0, 0.0)])
def test_time_is_kept_up_to_a_minute_and_never_negative(seconds, kept):
    assert seconds_counted(seconds) == kept


@pytest.mark.parametrize(
    ("certainty", "rating"),
    [(0.33, Rating.GOOD), (0.7, Rating.GOOD), (0.95, Rating.EASY), (None, Rating.EASY)],
)
def test_easy_needs_no_doubt_and_a_right_guess_is_still_right(certainty, rating):
    assert rate(RIGHT, Form.TYPED, 1.0, first_try=True, certainty=certainty) is rating
