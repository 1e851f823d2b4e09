from datetime import timedelta

import pytest

from studyapp.memory.expectation import Given
from studyapp.memory.load import Availability, Holiday
from studyapp.memory.outlook import MINUTES, Outlook, Prospect, foresee, recalled_today, ways_out
from tests.memory.exams import EXAM, TODAY, conditions, many, named, new, old


def outlook(minutes, cards, met=(), **rest):
    return foresee(print, Prospect(conditions(minutes, **rest), tuple(cards), tuple(met), "seed"))


def answers(*, right):
    """Three answers a card, days apart, to forty cards."""
    return [
        Given(f"moon/card-{card}#date", TODAY.toordinal() - ago, 3 if right else 1, 0.0, 1, "typed")
        for ago in (20, 15, 10)
        for card in range(40)
    ]


def test_the_outlook_is_better_with_more_minutes_and_says_how_sure_it_is():
    little, much = (outlook(minutes, many(60)) for minutes in (1, 10))
    assert little.known < much.known
    for one in (little, much):
        assert 0 <= one.low < one.known < one.high <= 1


def test_the_ends_of_the_interval_are_whole_percents():
    one = outlook(5, many(60))
    assert [round(100 * end, 9) % 1 for end in (one.low, one.high)] == [0, 0]


def test_the_outlook_is_the_same_for_the_same_seed():
    cards = (new("a"), old("b", 3.0))
    assert outlook(2, cards) == outlook(2, cards)


def test_without_study_the_outlook_is_what_is_left_on_the_day():
    away = Availability(holidays=(Holiday(TODAY, EXAM),))
    one = outlook(5, [old("a", 10.0, ago=0), new("b")], availability=away)
    assert one.recall[named("b")] == pytest.approx(0.3)
    assert 0.6 < one.recall[named("a")] < 0.95  # 30 days with a stability of about 10
    assert one.known == pytest.approx((0.3 + one.recall[named("a")]) / 2)


def test_what_was_studied_today_leaves_less_for_today():
    cards, tomorrow = many(100), TODAY + timedelta(days=1)
    assert outlook(10, cards, exam=tomorrow, spent=600).known == pytest.approx(0.3)
    assert outlook(10, cards, exam=tomorrow).known > 0.3


def test_who_answered_better_than_expected_is_expected_to_know_more():
    cards = [old(f"card-{number}", 8.0) for number in range(40)]
    good, bad = (outlook(1, cards, answers(right=right)) for right in (True, False))
    assert good.known > bad.known


def test_answers_make_the_outlook_surer():
    cards = [old(f"card-{number}", 8.0) for number in range(40)]
    before, since = outlook(1, cards), outlook(1, cards, answers(right=True))
    assert since.high - since.low < before.high - before.low


def test_after_the_exam_the_outlook_is_what_is_known_then():
    one = outlook(5, [old("a", 10.0, ago=10)], exam=TODAY - timedelta(days=3))
    assert one.known == pytest.approx(recalled_today([old("a", 10.0)], conditions(5)), abs=0.1)


def test_a_new_card_counts_as_known_in_part_today():
    assert recalled_today([new("a"), old("b", 10.0)], conditions(5)) == pytest.approx((0.3 + 0.9) / 2)


def test_an_outlook_without_cards_is_refused():
    with pytest.raises(ValueError, match="without cards"):
        outlook(5, [])


def test_the_fewest_minutes_that_do_are_found():
    cards = many(300)
    found = ways_out(print, Prospect(conditions(1), cards, (), "seed"), 0.8).minutes
    assert found in MINUTES
    below = MINUTES[MINUTES.index(found) - 1]
    assert outlook(below, cards).known < 0.8 <= outlook(found, cards).known


def test_about_the_fewest_cards_to_leave_out_are_found():
    cards = many(100)
    dropped = ways_out(print, Prospect(conditions(1), cards, (), "seed"), 0.8).dropped

    def known_without(some):
        return outlook(1, [card for card in cards if card.id not in some]).known

    assert known_without(dropped) >= 0.8
    assert known_without(dropped[: -len(cards) // 20]) < 0.8


def test_no_minutes_do_when_the_exam_is_too_near_and_leaving_out_helps_no_more():
    tomorrow = conditions(1, exam=TODAY + timedelta(days=1), spent=600)
    ways = ways_out(print, Prospect(tomorrow, many(2000), (), "seed"), 0.99)
    assert ways.minutes is None
    assert ways.dropped == ()


@pytest.mark.parametrize(
    ("goal", "dropped"), [(0.5, []), (0.7, ["c"]), (0.9, ["c", "b"]), (0.99, ["c", "b", "a"])]
)
def test_what_is_known_least_is_dropped_until_the_goal_is_met(goal: float, dropped: list[str]):
    one = Outlook(0.6, 0.5, 0.7, {named("a"): 0.95, named("b"): 0.6, named("c"): 0.25})
    assert [card.fact for card in one.to_drop(goal)] == dropped
