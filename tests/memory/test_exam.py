from datetime import timedelta

from studyapp.memory.exam import LAST_DAYS, cards_for_today, plan_for
from studyapp.memory.load import Availability, Holiday
from tests.memory.exams import EXAM, PACE, TODAY, conditions, many, names, new, old

NO_WEEKENDS = Availability((1, 1, 1, 1, 1, 0, 0))
TUESDAYS_HALF = Availability((1, 0.5, 1, 1, 1, 1, 1))


def test_the_minutes_of_a_day_are_not_overdrawn():
    cards = [old(f"card-{number}", 5.0) for number in range(50)]
    chosen = cards_for_today(cards, conditions(5))
    assert 5 * 60 / PACE.wrong <= len(chosen) <= 5 * 60 / PACE.right


def test_what_was_studied_today_is_taken_from_the_minutes():
    cards = [old(f"card-{number}", 5.0) for number in range(50)]
    assert len(cards_for_today(cards, conditions(5, spent=240))) < 10
    assert cards_for_today(cards, conditions(5, spent=300)) == []


def test_what_would_be_forgotten_by_the_day_comes_before_what_will_be_known_anyway():
    cards = [old("safe", 2000.0), old("shaky", 8.0)]
    assert names(cards_for_today(cards, conditions(20)))[0] == "shaky"


def test_a_card_that_was_answered_today_is_not_asked_again():
    assert cards_for_today([old("a", 3.0, ago=0)], conditions(20)) == []


def test_on_the_day_of_the_exam_and_later_nothing_is_asked():
    cards = [new("a"), old("b", 3.0)]
    assert cards_for_today(cards, conditions(20, today=EXAM)) == []
    assert cards_for_today(cards, conditions(20, today=EXAM + timedelta(days=4))) == []


def test_a_card_whose_clock_was_set_back_counts_as_answered_today():
    assert cards_for_today([old("a", 3.0, ago=-3)], conditions(20)) == []


def test_new_cards_are_begun_in_their_order_and_all_a_week_before_the_exam():
    cards = many(46)
    assert names(cards_for_today(cards, conditions(1000))) == ["card-0", "card-1"]  # 46 cards in 23 days
    assert len(cards_for_today(cards, conditions(1000, today=EXAM - timedelta(days=LAST_DAYS)))) == 46


def test_cards_begun_earlier_today_are_not_begun_a_second_time():
    begun = [old("x", 2.0, ago=0, reviews=1), old("y", 2.0, ago=0, reviews=1)]
    assert cards_for_today([*begun, *many(44)], conditions(1000)) == []


def test_a_day_off_and_a_holiday_ask_nothing_and_a_half_day_asks_half():
    cards = [old(f"card-{number}", 5.0) for number in range(50)]
    saturday = TODAY + timedelta(days=4)
    assert cards_for_today(cards, conditions(5, today=saturday, availability=NO_WEEKENDS)) == []
    away = Availability(holidays=(Holiday(TODAY, TODAY),))
    assert cards_for_today(cards, conditions(5, availability=away)) == []
    whole = len(cards_for_today(cards, conditions(5)))
    half = len(cards_for_today(cards, conditions(5, availability=TUESDAYS_HALF)))
    assert whole // 2 - 1 <= half <= whole // 2 + 1


def test_new_cards_are_begun_faster_where_days_are_off():
    away = Availability(holidays=(Holiday(TODAY + timedelta(days=1), EXAM - timedelta(days=LAST_DAYS)),))
    assert len(cards_for_today(many(46), conditions(1000, availability=away))) == 46


def test_an_answer_changes_what_is_worth_asking_on_the_days_after():
    cards = [old("a", 8.0), old("b", 8.0)]
    plan = plan_for(cards, conditions(20))
    assert list(plan.ranked(0)) == [0, 1]
    plan.answered(0, 0, right=True)
    assert list(plan.ranked(0)) == [1]
    assert list(plan.ranked(1)) == [1, 0]


def test_a_card_that_was_begun_in_the_plan_is_new_no_more():
    plan = plan_for(many(23), conditions(20))
    (first,) = plan.ranked(0)
    plan.answered(first, 0, right=False)
    assert list(plan.ranked(0)) == [1]  # of those that are still new
    assert set(plan.ranked(1)) == {0, 1}
