import pytest

from studyapp.memory.formulas import AGAIN, GOOD
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.reckoning import credit, reckoner, with_offset

RECKONER = reckoner(DEFAULT)
EASIER = reckoner(Parameters(2, DEFAULT.weights, {"choice": 1.5}))


def test_what_cannot_be_guessed_is_given_full_credit() -> None:
    assert RECKONER.begun(GOOD) == RECKONER.formulas.first(GOOD)
    state = (10.0, 5.0)
    assert RECKONER.after(state, 10, GOOD) == RECKONER.formulas.right(*state, 0.9)


def test_credit_is_the_share_of_right_answers_that_were_known() -> None:
    assert credit(0.9, 0.0) == 1.0
    assert credit(0.3, 1 / 3) == pytest.approx(0.3 / (0.3 + 0.7 / 3))
    assert credit(1.0, 0.5) == 1.0


def test_a_right_answer_in_a_form_that_is_easier_for_the_learner_was_known_more_probably() -> None:
    state = (10.0, 5.0)
    plain, easier = (one.after(state, 20, GOOD, 1 / 3, "choice")[0] for one in (RECKONER, EASIER))
    assert easier > plain
    assert EASIER.after(state, 20, GOOD, 1 / 3, "match") == RECKONER.after(state, 20, GOOD, 1 / 3, "match")
    assert EASIER.begun(GOOD, 1 / 3, "choice")[0] > RECKONER.begun(GOOD, 1 / 3, "choice")[0]


def test_an_offset_moves_recall_on_the_scale_of_logits() -> None:
    assert with_offset(0.5, 0.0) == pytest.approx(0.5)
    assert with_offset(0.9, 1.0) == pytest.approx(9 * 2.718281828 / (1 + 9 * 2.718281828))
    assert with_offset(1.0, -3.0) == pytest.approx(1.0, abs=1e-4)
    assert RECKONER.recall_in("typed", 0.7) == 0.7


def test_a_wrong_answer_is_no_guess() -> None:
    assert RECKONER.begun(AGAIN, 0.5) == RECKONER.formulas.first(AGAIN)
    assert RECKONER.after((10.0, 5.0), 3, AGAIN, 0.5) == RECKONER.after((10.0, 5.0), 3, AGAIN)
