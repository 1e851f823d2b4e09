from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.memory.formulas import AGAIN, EASY, GOOD, HARD, Formulas, formulas
from studyapp.memory.parameters import DEFAULT

RULES = formulas(DEFAULT.weights)
stabilities = st.floats(0.01, 5000)
difficulties = st.floats(1, 10)
shares = st.floats(0, 1)
states = st.tuples(stabilities, difficulties)


@given(stabilities, st.integers(0, 5000))
def test_the_curve_is_that_of_the_library(stability: float, days: int) -> None:
    reviewed = datetime(2026, 3, 10, tzinfo=UTC)
    card = fsrs.Card(card_id=0, state=fsrs.State.Review, stability=stability, last_review=reviewed)
    expected = fsrs.Scheduler().get_card_retrievability(card, reviewed + timedelta(days=days))
    assert RULES.recall(stability, days) == pytest.approx(expected, rel=1e-12)


def test_recall_is_nine_in_ten_when_the_days_equal_the_stability() -> None:
    assert RULES.recall(12.0, 12) == pytest.approx(0.9)


@given(stabilities, st.floats(0.7, 0.97))
def test_the_interval_ends_where_recall_meets_the_retention(stability: float, retention: float) -> None:
    assert RULES.recall(stability, RULES.days_until(stability, retention)) == pytest.approx(retention)


def test_the_formulas_of_a_vector_are_made_once() -> None:
    assert formulas(DEFAULT.weights) is formulas(DEFAULT.weights)


@given(stabilities, difficulties, shares)
def test_a_better_rating_never_leaves_less(stability: float, difficulty: float, recall: float) -> None:
    after = [RULES.right(stability, difficulty, recall, rating) for rating in (HARD, GOOD, EASY)]
    assert [one[0] for one in after] == sorted(one[0] for one in after)
    assert [one[1] for one in after] == sorted((one[1] for one in after), reverse=True)
    assert RULES.wrong(stability, difficulty, recall)[0] <= stability


@given(states, states, shares)
def test_between_two_states_recall_is_nine_in_ten_on_the_mean_when_the_stability_has_passed(
    known: tuple[float, float], guessed: tuple[float, float], share: float
) -> None:
    low = min(guessed[0], known[0])
    stability, difficulty = RULES.between(known, guessed, share)
    mean = share * RULES.recall(known[0], stability) + (1 - share) * RULES.recall(low, stability)
    assert mean == pytest.approx(0.9, abs=1e-9)
    assert low * (1 - 1e-9) <= stability <= known[0]
    assert min(known[1], guessed[1]) - 1e-9 <= difficulty <= max(known[1], guessed[1]) + 1e-9


def test_between_with_a_share_of_one_is_what_is_known_and_with_none_the_other() -> None:
    known, guessed = (20.0, 4.0), (2.0, 8.0)
    assert RULES.between(known, guessed, 1.0) == pytest.approx(known)
    assert RULES.between(known, guessed, 0.0) == pytest.approx(guessed)


def test_a_guess_never_lasts_longer_than_knowing() -> None:
    assert RULES.between((2.0, 5.0), (5.0, 5.0), 0.5)[0] == pytest.approx(2.0)


def test_the_first_state_is_that_of_the_rating() -> None:
    other = Formulas((0.5, *DEFAULT.weights[1:]))
    assert other.first(AGAIN)[0] == 0.5
    assert [RULES.first(rating)[0] for rating in (AGAIN, HARD, GOOD, EASY)] == list(DEFAULT.weights[:4])
