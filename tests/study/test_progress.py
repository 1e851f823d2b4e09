from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.study.progress import State, count_states, share, state_of

TODAY = date(2026, 3, 20)
NAME = CardId("moon", "first-landing", "date")


def remembered(stability, last):
    return Card(NAME, Memory(stability, 5.0, last, TODAY, 3, 0))


def test_a_share_carries_its_wilson_interval():
    seen = share(81, 263)  # the example of Newcombe 1998, method 3
    assert seen.value == pytest.approx(0.30798, abs=1e-5)
    assert (round(seen.low, 4), round(seen.high, 4)) == (0.2553, 0.3662)


def test_nothing_answered_says_nothing():
    assert (share(0, 0).value, share(0, 0).low, share(0, 0).high) == (0.0, 0.0, 1.0)


@given(st.integers(1, 5000), st.data())
def test_an_interval_holds_its_share_and_stays_between_nothing_and_all(total, data):
    count = data.draw(st.integers(0, total))
    seen = share(count, total)
    assert 0.0 <= seen.low <= seen.value + 1e-12
    assert seen.value - 1e-12 <= seen.high <= 1.0


@pytest.mark.parametrize(("count", "total"), [(3, 2), (-1, 2)])
def test_a_share_of_more_than_all_is_a_mistake(count, total):
    with pytest.raises(ValueError, match="no share"):
        share(count, total)


@pytest.mark.parametrize(
    ("card", "state"),
    [
        (Card(NAME), State.NEW),
        (Card(NAME, suspended=True), State.SUSPENDED),
        (remembered(30.0, date(2026, 3, 10)), State.KNOWN),
        (remembered(30.0, date(2026, 1, 1)), State.LEARNING),
        (remembered(2.0, TODAY), State.LEARNING),
    ],
)
def test_a_card_is_new_then_learning_then_known(card, state):
    assert state_of(card, Scheduler(DEFAULT), TODAY) is state


def test_cards_are_counted_by_state_and_no_state_is_left_out():
    cards = [Card(NAME), Card(NAME), remembered(30.0, TODAY)]
    counts = count_states(cards, Scheduler(DEFAULT), TODAY)
    assert counts == {State.NEW: 2, State.LEARNING: 0, State.KNOWN: 1, State.SUSPENDED: 0}
