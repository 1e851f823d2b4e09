import random
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.exam import ExamPlan, Outlook, Pace
from studyapp.memory.parameters import DEFAULT

TODAY = date(2026, 3, 10)
EXAM = TODAY + timedelta(days=30)
PACE = Pace(right=10, wrong=30)


def named(name: str) -> CardId:
    return CardId("moon", name, "date")


def new(name: str) -> Card:
    return Card(named(name))


def old(name: str, stability: float, *, ago: int = 10, difficulty: float = 5.0) -> Card:
    last = TODAY - timedelta(days=ago)
    return Card(named(name), Memory(stability, difficulty, last, TODAY, reviews=3, lapses=0))


def plan(minutes: float, exam: date = EXAM) -> ExamPlan:
    return ExamPlan(DEFAULT.weights, exam, minutes, PACE)


def names(cards: list[Card]) -> list[str]:
    return [card.id.fact for card in cards]


def test_the_minutes_of_a_day_are_not_overdrawn():
    cards = [old(f"card-{number}", 5.0) for number in range(50)]
    chosen = plan(5).today(cards, TODAY)
    assert 5 * 60 / PACE.wrong <= len(chosen) <= 5 * 60 / PACE.right


def test_without_minutes_nothing_is_asked():
    assert plan(0).today([new("a"), old("b", 5.0)], TODAY) == []


def test_what_would_be_forgotten_by_the_day_comes_before_what_will_be_known_anyway():
    cards = [old("safe", 2000.0), old("shaky", 8.0)]
    assert names(plan(20).today(cards, TODAY))[0] == "shaky"


def test_a_card_that_was_answered_today_is_not_asked_again():
    assert plan(20).today([old("a", 3.0, ago=0)], TODAY) == []


def test_on_the_day_of_the_exam_and_later_nothing_is_asked():
    cards = [new("a"), old("b", 3.0)]
    assert plan(20).today(cards, EXAM) == []
    assert plan(20).today(cards, EXAM + timedelta(days=4)) == []


def test_a_card_whose_clock_was_set_back_counts_as_answered_today():
    assert plan(20).today([old("a", 3.0, ago=-3)], TODAY) == []


def test_new_cards_are_begun_in_their_order_and_all_a_week_before_the_exam():
    cards = [new(f"card-{number}") for number in range(46)]
    assert names(plan(1000).today(cards, TODAY)) == ["card-0", "card-1"]  # 46 cards in 23 days
    assert len(plan(1000).today(cards, EXAM - timedelta(days=7))) == 46


def test_the_outlook_is_better_with_more_minutes_and_says_how_sure_it_is():
    cards = [new(f"card-{number}") for number in range(60)]
    little, much = (plan(minutes).outlook(cards, TODAY, random.Random(1)) for minutes in (1, 10))
    assert little.known < much.known
    for outlook in (little, much):
        assert 0 <= outlook.low < outlook.known < outlook.high <= 1


def test_the_outlook_is_the_same_for_the_same_chance():
    cards = [new("a"), old("b", 3.0)]
    one, other = (plan(2).outlook(cards, TODAY, random.Random(5)) for _ in range(2))
    assert one == other


def test_without_study_the_outlook_is_what_is_left_on_the_day():
    outlook = plan(0).outlook([old("a", 10.0, ago=0), new("b")], TODAY, random.Random(1))
    assert outlook.recall[named("b")] == pytest.approx(0.3)
    assert 0.7 < outlook.recall[named("a")] < 0.9  # 30 days with a stability of 10
    assert outlook.known == pytest.approx((0.3 + outlook.recall[named("a")]) / 2)


def test_after_the_exam_the_outlook_is_what_is_known_today():
    outlook = plan(5, TODAY - timedelta(days=3)).outlook([old("a", 10.0, ago=10)], TODAY, random.Random(1))
    assert outlook.known == pytest.approx(0.9)


def test_an_outlook_without_cards_is_refused():
    with pytest.raises(ValueError, match="without cards"):
        plan(5).outlook([], TODAY, random.Random(1))


@pytest.mark.parametrize(
    ("goal", "dropped"), [(0.5, []), (0.7, ["c"]), (0.9, ["c", "b"]), (0.99, ["c", "b", "a"])]
)
def test_what_is_known_least_is_dropped_until_the_goal_is_met(goal: float, dropped: list[str]):
    outlook = Outlook(0.6, 0.5, 0.7, {named("a"): 0.95, named("b"): 0.6, named("c"): 0.25})
    assert [card.fact for card in outlook.to_drop(goal)] == dropped
