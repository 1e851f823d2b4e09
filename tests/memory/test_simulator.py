import random
from datetime import date, timedelta

import pytest

from studyapp.memory import simulator
from studyapp.memory.card import Memory
from studyapp.memory.formulas import formulas
from studyapp.memory.load import Availability, Holiday
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.simulator import Habits, Workload, simulate

TODAY = date(2026, 3, 10)
RECALL = formulas(DEFAULT.weights).recall
PACE = Pace(right=10, wrong=30)


def held(stability: float = 10.0, *, due_in: int = 0, ago: int = 10) -> Memory:
    return Memory(
        stability, 5.0, TODAY - timedelta(days=ago), TODAY + timedelta(days=due_in), reviews=3, lapses=0
    )


def many(count: int, seed: int = 1) -> list[Memory]:
    rng = random.Random(seed)
    return [
        held(rng.lognormvariate(3, 1), due_in=rng.randint(-5, 40), ago=rng.randint(5, 40))
        for _ in range(count)
    ]


def year(memories: list[Memory], unseen: int = 0, *, days: int = 365, seed: int = 1, **habits) -> Workload:
    wanted = Habits(**{"pace": PACE, **habits})
    return simulate(
        memories,
        unseen,
        wanted,
        weights=DEFAULT.weights,
        today=TODAY,
        rng=random.Random(seed),
        days=days,
    )


def test_every_day_has_all_figures():
    work = year(many(20), 30)
    assert {len(row) for row in (work.reviews, work.begun, work.minutes, work.waiting, work.remembered)} == {
        365
    }


def test_nothing_to_study_is_no_work():
    work = year([], days=3)
    assert work == Workload((0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0))


def test_the_same_chance_gives_the_same_year():
    assert year(many(50), 20, seed=4) == year(many(50), 20, seed=4)


def test_cards_that_are_due_are_asked_today_and_others_when_they_are_due():
    sure = {"stability": 5000.0, "ago": 30}
    work = year([held(**sure), held(**sure, due_in=-20), held(**sure, due_in=2)], days=4)
    assert work.reviews == (2, 0, 1, 0)


def test_a_card_that_is_due_after_the_end_is_only_remembered():
    work = year([held(due_in=9, ago=3)], days=2)
    assert work.reviews == (0, 0)
    assert work.remembered == pytest.approx([RECALL(10.0, days) for days in (3, 4)])


def test_new_cards_are_begun_so_many_a_day_until_there_are_no_more():
    work = year([], 25, new_a_day=10, days=5)
    assert work.begun == (10, 10, 5, 0, 0)


def test_half_a_new_card_a_day_is_one_every_other_day():
    assert year([], 9, new_a_day=0.5, days=6).begun == (0, 1, 0, 1, 0, 1)


def test_no_more_is_asked_than_the_minutes_allow_and_the_rest_waits():
    work = year([held() for _ in range(200)], minutes_a_day=5, days=120)
    assert max(work.minutes) <= 5 + PACE.wrong / 60
    assert work.waiting[0] == 200 - work.reviews[0]
    assert work.waiting[60] < work.waiting[0]


def test_no_more_is_asked_than_the_learner_wants_and_new_cards_come_beside():
    work = year([held() for _ in range(50)], 9, reviews_a_day=20, new_a_day=3, days=3)
    assert work.reviews[0] == 20
    assert work.waiting[0] == 30
    assert work.begun == (3, 3, 3)


def test_no_card_rests_longer_than_the_longest_pause():
    sure = held(5000.0, ago=30)
    assert sum(year([sure], days=100).reviews) == 1
    assert sum(year([sure], days=100, longest=10).reviews) >= 10


def test_what_gains_most_is_asked_first_when_minutes_are_short():
    lost, safe = held(0.5, ago=900), held(30.0, ago=30)
    work = year([lost] * 20 + [safe], minutes_a_day=PACE.right / 60 / 2, days=1)
    assert work.reviews == (1,)
    everything = sum(RECALL(0.5, 900) for _ in range(20)) + 1
    assert work.remembered[0] == pytest.approx(everything)


def test_new_cards_wait_while_reviews_take_all_minutes_and_do_not_pile_up():
    work = year([held() for _ in range(60)], 50, minutes_a_day=5, new_a_day=2, days=30)
    assert work.begun[0] == 0
    assert max(work.begun) <= 4


def test_a_higher_retention_costs_more_and_keeps_more():
    low, high = (year(many(300), retention=retention) for retention in (0.8, 0.95))
    assert sum(low.minutes) < sum(high.minutes)
    assert low.remembered[-1] < high.remembered[-1]


def test_minutes_are_those_of_right_and_wrong_answers():
    work = year(many(100), 50)
    asked = sum(work.reviews) + sum(work.begun)
    assert asked * PACE.right < sum(work.minutes) * 60 < asked * PACE.wrong


def test_nothing_is_asked_on_holidays_and_what_was_due_waits():
    away = Availability(holidays=(Holiday(TODAY + timedelta(days=1), TODAY + timedelta(days=3)),))
    work = year([held(due_in=day) for day in range(5)], 9, new_a_day=1, availability=away, days=5)
    assert work.reviews[1:4] == work.begun[1:4] == work.minutes[1:4] == (0, 0, 0)
    assert work.waiting[3] >= 3
    assert work.reviews[4] >= 4


def test_an_easy_day_is_given_less_and_a_day_off_nothing():
    easy, off = 2, 5  # Wednesday, Saturday
    weekdays = (1.0, 1.0, 0.5, 1.0, 1.0, 0.0, 1.0)
    work = year(many(600), 100, new_a_day=2, availability=Availability(weekdays), days=280)
    by_weekday = [0.0] * 7
    for day, reviews in enumerate(work.reviews):
        by_weekday[(TODAY + timedelta(days=day)).weekday()] += reviews
    assert by_weekday[off] == 0
    assert by_weekday[easy] < 0.8 * min(by_weekday[3:5])
    assert sum(work.begun[:7]) == 2 * 5 + 1


def test_a_sample_stands_for_a_large_collection(monkeypatch: pytest.MonkeyPatch):
    every_card = year(many(2000), 1000)
    monkeypatch.setattr(simulator, "SAMPLE", 1000)
    sample = year(many(2000), 1000)
    for one, other in ((every_card.reviews, sample.reviews), (every_card.minutes, sample.minutes)):
        assert sum(other) == pytest.approx(sum(one), rel=0.05)
    assert sample.remembered[-1] == pytest.approx(every_card.remembered[-1], rel=0.02)
    assert sum(sample.begun) == pytest.approx(1000, rel=0.01)
