import random
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.parameters import DEFAULT, MAXIMUM_INTERVAL
from studyapp.memory.scheduler import (
    Scheduler,
    fuzz_window,
)
from studyapp.memory.studyday import study_day

DAY = date(2026, 3, 10)
ID = CardId("moon", "first-landing", "date")
NEW = Card(ID)
PLAIN = Scheduler(DEFAULT, fuzz=False)
FUZZY = Scheduler(DEFAULT)

ratings = st.sampled_from(Rating)
rights = st.sampled_from((Rating.HARD, Rating.GOOD, Rating.EASY))
guess_rates = st.floats(0, 0.5)
retentions = st.floats(0.70, 0.97)
memories = st.builds(
    Memory,
    stability=st.floats(0.01, 3000),
    difficulty=st.floats(1, 10),
    last_day=st.just(DAY),
    due=st.just(DAY + timedelta(days=5)),
    reviews=st.integers(1, 40),
    lapses=st.integers(0, 9),
)
old_cards = st.builds(Card, id=st.just(ID), memory=memories)
cards = st.one_of(st.just(NEW), old_cards)
days = st.integers(0, 2000).map(lambda n: DAY + timedelta(days=n))


def memory_of(card: Card) -> Memory:
    assert card.memory is not None
    return card.memory


def test_ten_thousand_random_histories_are_those_of_the_library() -> None:
    rng = random.Random(20260310)
    for _ in range(10_000):
        retention = rng.uniform(0.70, 0.97)
        ours = Scheduler(DEFAULT, retention=retention, fuzz=False)
        library = fsrs.Scheduler(
            desired_retention=retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )
        card, theirs, day = NEW, fsrs.Card(card_id=1), DAY
        for _ in range(rng.randint(1, 10)):
            rating = rng.choice(tuple(Rating))
            now = datetime(day.year, day.month, day.day, tzinfo=UTC)
            theirs, _ = library.review_card(theirs, fsrs.Rating(rating), now)
            card = ours.review(card, Evidence(rating), day)
            memory = memory_of(card)
            assert memory.stability == pytest.approx(theirs.stability, abs=1e-6)
            assert memory.difficulty == pytest.approx(theirs.difficulty, abs=1e-6)
            assert memory.due == theirs.due.date()
            day += timedelta(days=min(3650, 1 + int(rng.expovariate(1 / memory.stability))))


def test_days_are_counted_and_not_blocks_of_24_hours() -> None:
    evening = datetime(2026, 3, 10, 22, 0, tzinfo=UTC)
    card = PLAIN.review(NEW, Evidence(Rating.GOOD), study_day(evening))
    after_47_hours = PLAIN.review(card, Evidence(Rating.GOOD), study_day(evening + timedelta(hours=47)))
    assert memory_of(after_47_hours).stability == pytest.approx(11.0, abs=0.05)
    assert memory_of(after_47_hours).last_day == DAY + timedelta(days=2)


def test_a_day_before_the_last_review_is_raised_to_it() -> None:
    card = PLAIN.review(NEW, Evidence(Rating.GOOD), DAY)
    earlier = PLAIN.review(card, Evidence(Rating.AGAIN), DAY - timedelta(days=30))
    assert earlier == PLAIN.review(card, Evidence(Rating.AGAIN), DAY)


@given(old_cards, rights, guess_rates)
def test_a_second_right_answer_on_a_day_changes_no_stability(
    card: Card, rating: Rating, guess: float
) -> None:
    old, new = memory_of(card), memory_of(FUZZY.review(card, Evidence(rating, guess), DAY))
    assert (new.stability, new.difficulty) == (old.stability, old.difficulty)
    assert new.reviews == old.reviews + 1


@given(old_cards)
def test_a_second_answer_on_a_day_that_is_wrong_never_raises_stability(card: Card) -> None:
    assert memory_of(FUZZY.review(card, Evidence(Rating.AGAIN), DAY)).stability <= memory_of(card).stability


def test_a_wrong_second_answer_on_a_day_is_that_of_the_library() -> None:
    card = PLAIN.review(NEW, Evidence(Rating.GOOD), DAY)
    library = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    theirs = fsrs.Card(card_id=1)
    for rating in (fsrs.Rating.Good, fsrs.Rating.Again):
        theirs, _ = library.review_card(theirs, rating, datetime(2026, 3, 10, tzinfo=UTC))
    memory = memory_of(PLAIN.review(card, Evidence(Rating.AGAIN), DAY))
    assert (memory.stability, memory.difficulty) == pytest.approx((theirs.stability, theirs.difficulty))


@given(cards, rights, days, guess_rates, guess_rates)
def test_more_credit_to_guessing_never_raises_stability(
    card: Card, rating: Rating, day: date, one: float, other: float
) -> None:
    less, more = sorted((one, other))
    surer = memory_of(FUZZY.review(card, Evidence(rating, less), day))
    softer = memory_of(FUZZY.review(card, Evidence(rating, more), day))
    assert softer.stability <= surer.stability * (1 + 1e-12)
    assert softer.difficulty >= surer.difficulty - 1e-12


@given(cards, days, guess_rates)
def test_a_wrong_answer_is_as_wrong_in_a_guessable_form(card: Card, day: date, guess: float) -> None:
    assert FUZZY.review(card, Evidence(Rating.AGAIN, guess), day) == FUZZY.review(
        card, Evidence(Rating.AGAIN), day
    )


def mean_recall(known: Memory, guessed: Memory, share: float, day: date) -> float:
    recall = [PLAIN.retrievability(Card(ID, memory), day) for memory in (known, guessed)]
    return share * recall[0] + (1 - share) * recall[1]


def test_a_right_choice_of_three_on_a_new_card_lies_between_knowing_and_not() -> None:
    known = 0.3 / (0.3 + 0.7 / 3)
    good, again = (memory_of(PLAIN.review(NEW, Evidence(one), DAY)) for one in (Rating.GOOD, Rating.AGAIN))
    soft = memory_of(PLAIN.review(NEW, Evidence(Rating.GOOD, 1 / 3), DAY))
    assert again.stability < soft.stability < good.stability
    assert soft.difficulty == pytest.approx(known * good.difficulty + (1 - known) * again.difficulty)


def test_a_right_choice_is_due_when_what_was_known_or_guessed_is_recalled_as_desired() -> None:
    card, day = Card(ID, Memory(40.0, 5.0, DAY, DAY, 4, 0)), DAY + timedelta(days=60)
    recall = PLAIN.retrievability(card, day)
    known = recall / (recall + (1 - recall) * 0.5)
    good, again, soft = (
        memory_of(PLAIN.review(card, evidence, day))
        for evidence in (Evidence(Rating.GOOD), Evidence(Rating.AGAIN), Evidence(Rating.GOOD, 0.5))
    )
    assert mean_recall(good, again, known, soft.due) == pytest.approx(0.9, abs=0.005)


@given(cards, ratings, guess_rates, days, retentions)
def test_the_next_day_lies_after_the_study_day(
    card: Card, rating: Rating, guess: float, day: date, retention: float
) -> None:
    scheduler = Scheduler(DEFAULT, retention)
    assert memory_of(scheduler.review(card, Evidence(rating, guess), day)).due > day


@given(cards, ratings, days)
def test_fuzz_stays_within_its_window_and_is_the_same_every_time(
    card: Card, rating: Rating, day: date
) -> None:
    exact = memory_of(PLAIN.review(card, Evidence(rating), day))
    fuzzed = memory_of(FUZZY.review(card, Evidence(rating), day))
    low, high = fuzz_window((exact.due - day).days)
    assert low <= (fuzzed.due - day).days <= high
    assert fuzzed == memory_of(FUZZY.review(card, Evidence(rating), day))


@pytest.mark.parametrize(
    ("interval", "window"),
    [
        (1, (1, 1)),
        (2, (2, 2)),
        (3, (2, 4)),
        (7, (5, 9)),
        (20, (17, 23)),
        (100, (93, 107)),
        (36500, (34673, 36500)),
    ],
)
def test_the_window_of_fuzz_grows_with_the_interval(interval: int, window: tuple[int, int]) -> None:
    assert fuzz_window(interval) == window


def test_fuzz_reaches_every_day_of_its_window() -> None:
    memory = Memory(100.0, 5.0, last_day=DAY, due=DAY, reviews=4, lapses=0)
    chosen = {
        memory_of(
            FUZZY.review(Card(CardId("moon", f"fact-{n}", "date"), memory), Evidence(Rating.GOOD), DAY)
        ).due
        for n in range(400)
    }
    assert chosen == {DAY + timedelta(days=n) for n in range(93, 108)}


def test_fuzz_is_the_same_in_every_process() -> None:
    program = (
        "from datetime import date; from studyapp.facts.ids import CardId; from studyapp.memory.card import *\n"
        "from studyapp.memory.scheduler import Scheduler; from studyapp.memory.parameters import DEFAULT\n"
        "card = Card(CardId('moon', 'first-landing', 'date'), Memory(80.0, 5.0, date(2026, 3, 1), date(2026, 3, 9), 3, 0))\n"
        "print(Scheduler(DEFAULT).review(card, Evidence(Rating.GOOD), date(2026, 3, 10)).memory.due)"
    )
    run = [sys.executable, "-c", program]
    root = Path(__file__).parents[2]
    dues = {
        subprocess.run(
            run, cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(dues) == 1


def test_an_interval_is_never_longer_than_the_longest_allowed() -> None:
    memory = Memory(36_500.0, 5.0, last_day=DAY, due=DAY, reviews=4, lapses=0)
    day = DAY + timedelta(days=4000)
    for scheduler in (PLAIN, FUZZY):
        due = memory_of(scheduler.review(Card(ID, memory), Evidence(Rating.EASY), day)).due
        assert day + timedelta(days=34_000) < due <= day + timedelta(days=MAXIMUM_INTERVAL)


@given(old_cards, ratings, days)
def test_forgetting_what_was_known_is_a_lapse(card: Card, rating: Rating, day: date) -> None:
    lapses = memory_of(FUZZY.review(card, Evidence(rating), day)).lapses
    assert lapses == memory_of(card).lapses + (rating is Rating.AGAIN)


def test_not_knowing_a_new_card_is_no_lapse() -> None:
    memory = memory_of(FUZZY.review(NEW, Evidence(Rating.AGAIN), DAY))
    assert (memory.reviews, memory.lapses, memory.due) == (1, 0, DAY + timedelta(days=1))


@given(ratings, days, guess_rates)
def test_the_card_that_was_answered_is_left_as_it_was(rating: Rating, day: date, guess: float) -> None:
    card = Card(ID, suspended=True, buried_until=DAY)
    after = FUZZY.review(card, Evidence(rating, guess), day)
    assert (after.id, after.suspended, after.buried_until) == (ID, True, DAY)
    assert card == Card(ID, suspended=True, buried_until=DAY)


@pytest.mark.parametrize("retention", [0.69, 0.98, 0.0, 1.0, float("nan")])
def test_a_retention_out_of_bounds_is_refused(retention: float) -> None:
    with pytest.raises(ValueError, match="desired retention"):
        Scheduler(DEFAULT, retention)


def test_a_higher_retention_asks_sooner() -> None:
    memory = Memory(50.0, 5.0, last_day=DAY, due=DAY, reviews=4, lapses=0)
    dues = [
        memory_of(Scheduler(DEFAULT, r, fuzz=False).review(Card(ID, memory), Evidence(Rating.GOOD), DAY)).due
        for r in (0.97, 0.90, 0.70)
    ]
    assert dues == sorted(set(dues))


def test_retrievability_falls_from_certain_to_unlikely() -> None:
    card = Card(ID, Memory(10.0, 5.0, last_day=DAY, due=DAY, reviews=1, lapses=0))
    assert PLAIN.retrievability(card, DAY) == 1
    assert PLAIN.retrievability(card, DAY + timedelta(days=10)) == pytest.approx(0.9)
    assert PLAIN.retrievability(card, DAY - timedelta(days=10)) == 1


def test_something_of_a_new_card_may_be_known() -> None:
    assert PLAIN.retrievability(NEW, DAY) == 0.3
