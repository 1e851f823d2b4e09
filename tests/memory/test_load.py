from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.load import Availability, Work, levelled
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.memory.review import History, Review
from studyapp.memory.scheduler import Scheduler

MONDAY = date(2026, 3, 9)
ID = CardId("moon", "landing", "date")
SCHEDULER = Scheduler(DEFAULT)
CARD = Card(ID, Memory(10.0, 5.0, MONDAY, MONDAY + timedelta(days=10), reviews=3, lapses=0))
DAYS = SCHEDULER.due_days(CARD.memory)  # 8 to 12 days from Monday: Tuesday the 17th to Saturday the 21st
NO_WORK = Work({})


def due(card: Card) -> date:
    assert card.memory is not None
    return card.memory.due


def busy(*days: date, cards: int = 9) -> Work:
    return Work(dict.fromkeys(days, cards))


def test_the_days_that_will_do_lie_around_the_interval():
    assert [(day - MONDAY).days for day in DAYS] == [8, 9, 10, 11, 12]


def test_without_any_work_the_card_stays_where_it_is():
    assert levelled(CARD, SCHEDULER, NO_WORK) == CARD


def test_the_day_with_the_least_work_is_taken():
    assert due(levelled(CARD, SCHEDULER, busy(*DAYS[:4]))) == DAYS[4]


def test_a_day_with_a_sibling_is_avoided_even_if_it_has_less_work():
    work = busy(*DAYS[1:])
    assert due(levelled(CARD, SCHEDULER, work, siblings=[DAYS[0]])) == DAYS[2]


def test_a_day_is_found_when_siblings_are_due_on_all():
    assert due(levelled(CARD, SCHEDULER, busy(DAYS[2]), siblings=DAYS)) in {DAYS[1], DAYS[3]}


def test_an_easy_day_gets_its_share_of_the_work():
    half_a_friday = Work(dict.fromkeys(DAYS, 4) | {DAYS[3]: 2}, Availability((1, 1, 1, 1, 0.5, 1, 1)))
    assert due(levelled(CARD, SCHEDULER, half_a_friday)) == DAYS[2]


@pytest.mark.parametrize(("day", "cards"), [(DAYS[0], 10), (DAYS[3], 5), (DAYS[4], 0)])
def test_a_day_gets_its_share_of_the_new_cards(day, cards):
    week = [1.0] * 7
    week[DAYS[3].weekday()], week[DAYS[4].weekday()] = 0.5, 0
    assert Availability(tuple(week)).part(10, day) == cards


def test_a_day_off_gets_nothing_unless_there_is_no_other_day():
    no_thursday = Work({}, Availability((1, 1, 1, 0, 1, 1, 1)))
    assert due(levelled(CARD, SCHEDULER, no_thursday)) in {DAYS[1], DAYS[3]}
    never = Work({}, Availability((0,) * 7))
    assert due(levelled(CARD, SCHEDULER, never)) == due(CARD)


def test_a_new_card_has_no_day_to_choose():
    assert levelled(Card(ID), SCHEDULER, NO_WORK) == Card(ID)


def test_a_card_that_is_due_tomorrow_is_not_moved():
    card = SCHEDULER.review(Card(ID), Evidence(Rating.AGAIN), MONDAY)
    assert levelled(card, SCHEDULER, busy(due(card))) == card


@given(
    st.lists(
        st.tuples(st.sampled_from(Rating), st.integers(1, 40), st.integers(0, 9)), min_size=1, max_size=12
    )
)
def test_a_replay_chooses_the_days_that_were_chosen_for_their_work(answers: list[tuple[Rating, int, int]]):
    scheduler = Scheduler(DEFAULT)
    card, day, reviews = Card(ID), MONDAY, []
    for number, (rating, wait, where) in enumerate(answers):
        reviewed = scheduler.review(card, Evidence(rating), day)
        assert reviewed.memory is not None
        days = scheduler.due_days(reviewed.memory)
        work = Work({one: one != days[where % len(days)] for one in days})
        card = levelled(reviewed, scheduler, work)
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        reviews.append(Review(f"{number:03}", ID, at, day, rating, 0.0, True, DEFAULT.id, 0.9, due(card)))
        day += timedelta(days=wait)
    assert replay(ID, History(tuple(reviews)), DEFAULT) == card


def test_a_kept_day_stands_if_it_will_do_and_is_chosen_anew_if_not():
    late = MONDAY + timedelta(days=20)
    plain = SCHEDULER.review(CARD, Evidence(Rating.GOOD), late)
    assert plain.memory is not None
    for day in SCHEDULER.due_days(plain.memory):
        assert due(SCHEDULER.review(CARD, Evidence(Rating.GOOD), late, due=day)) == day
    assert SCHEDULER.review(CARD, Evidence(Rating.GOOD), late, due=late) == plain
