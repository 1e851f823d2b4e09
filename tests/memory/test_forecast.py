from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.forecast import forecast

TODAY = date(2026, 3, 10)


def card(due_in: int, *, suspended: bool = False, buried_for: int | None = None) -> Card:
    memory = Memory(5.0, 5.0, TODAY - timedelta(days=5), TODAY + timedelta(days=due_in), reviews=2, lapses=0)
    buried_until = None if buried_for is None else TODAY + timedelta(days=buried_for)
    return Card(CardId("moon", "landing", "date"), memory, suspended, buried_until)


def test_cards_are_counted_on_their_day_and_overdue_ones_today() -> None:
    assert forecast([card(-9), card(0), card(1), card(2), card(2), card(3)], TODAY, 3) == (2, 1, 2)


def test_new_and_suspended_cards_are_not_in_the_forecast() -> None:
    assert forecast([Card(CardId("moon", "crew", "crew")), card(0, suspended=True)], TODAY, 2) == (0, 0)


def test_a_buried_card_counts_on_the_day_it_comes_back() -> None:
    assert forecast([card(0, buried_for=1), card(2, buried_for=1)], TODAY, 3) == (0, 1, 1)
