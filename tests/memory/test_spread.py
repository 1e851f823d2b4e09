"""Cards dealt out over days: even, none too soon, those that lose most first, siblings apart."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Memory
from studyapp.memory.formulas import Formulas
from studyapp.memory.load import Availability, Holiday, Work
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.spread import MOST, Spreader, is_backlog, longest_pause, study_days

MONDAY = date(2026, 3, 9)
RULES = Formulas(DEFAULT.weights)
EVEN = Pace(10.0, 10.0)  # every answer takes as long
NO_SUNDAY = Availability((1, 1, 1, 1, 1, 1, 0))


EVERY_DAY = Availability()


def spreader(due=None, availability=EVERY_DAY, usual=10.0, pace=EVEN):
    return Spreader(Work(due or {}, availability), usual, RULES, pace)


def overdue(stability=10.0, *, late=10, interval=10):
    """A memory that has been due for some days."""
    due = MONDAY - timedelta(days=late)
    return Memory(stability, 5.0, due - timedelta(days=interval), due, 3, 0)


def coming(day, *, stability=10.0, interval=10):
    """A memory that is due on a day to come."""
    return Memory(stability, 5.0, day - timedelta(days=interval), day, 3, 0)


def cards(number, slots=1):
    """Names of cards, so many to a fact."""
    return [CardId("moon", f"fact-{one // slots}", f"slot-{one % slots}") for one in range(number)]


def days(number):
    return [MONDAY + timedelta(days=ahead) for ahead in range(number)]


@pytest.mark.parametrize(
    ("due", "usual", "pause", "limit", "is_one"),
    [
        (62, 15, 21, 200, True),
        (62, 15, 2, 200, True),
        (62, 15, 1, 200, False),  # a day missed
        (30, 15, 21, 200, False),  # twice the usual
        (19, 2, 21, 200, False),  # a few minutes
        (61, 60, 0, 60, True),  # more than is asked in a day
        (60, 60, 0, 60, False),
    ],
)
def test_a_backlog_is_much_more_than_usual_after_a_pause_or_more_than_is_asked(
    due, usual, pause, limit, is_one
):
    assert is_backlog(due, usual, pause, limit) is is_one


def test_a_pause_is_told_from_days_off_and_is_remembered_for_a_week():
    def pause(*answered, availability=EVERY_DAY):
        return longest_pause([MONDAY - timedelta(days=back) for back in answered], MONDAY, availability)

    assert pause(1, 2, 3, 4, 5, 6, 7) == 0
    assert pause() == 7
    assert pause(1, 5) == 3
    assert pause(2, 3, 4, 5, 6, 7, availability=NO_SUNDAY) == 0
    assert pause(4, 5, 6, 7, availability=NO_SUNDAY) == 2
    away = Availability(holidays=(Holiday(MONDAY - timedelta(days=9), MONDAY - timedelta(days=1)),))
    assert pause(availability=away) == 7


def test_days_off_are_no_study_days():
    assert study_days(MONDAY, 8, NO_SUNDAY) == [*days(6), MONDAY + timedelta(7), MONDAY + timedelta(8)]
    assert study_days(MONDAY, 3, Availability((0,) * 7)) == []


def test_sixty_two_cards_over_four_days_are_fifteen_or_sixteen_a_day():
    memories = dict.fromkeys(cards(62), overdue())
    moves = spreader().spread(memories, days(4))
    assert sorted(Counter(moves.values()).values()) == [15, 15, 16, 16]
    assert set(moves.values()) == set(days(4))


def test_a_day_that_has_work_gets_as_much_less():
    memories = dict.fromkeys(cards(30), overdue())
    found = Counter(spreader({MONDAY: 10}).spread(memories, days(4)).values())
    assert [found[day] for day in days(4)] == [0, 10, 10, 10]


def test_half_a_day_gets_half_and_a_day_off_nothing():
    half_a_tuesday = Availability((1, 0.5, 1, 1, 1, 1, 1))
    found = Counter(
        spreader(availability=half_a_tuesday).spread(dict.fromkeys(cards(20), overdue()), days(2)).values()
    )
    assert found == {MONDAY: 13, MONDAY + timedelta(days=1): 7}


def test_those_that_are_least_recalled_come_first():
    weak, firm = cards(2)
    memories = {firm: overdue(200.0, late=20, interval=200), weak: overdue(4.0, late=4, interval=4)}
    assert spreader().spread(memories, days(2)) == {weak: MONDAY, firm: MONDAY + timedelta(days=1)}


def test_a_card_that_is_due_later_waits_for_its_day_and_one_beyond_the_days_is_left_alone():
    soon, later, beyond = cards(3)
    memories = {
        soon: overdue(),
        later: coming(MONDAY + timedelta(days=1)),
        beyond: coming(MONDAY + timedelta(days=9)),
    }
    assert spreader().spread(memories, days(2)) == {soon: MONDAY, later: MONDAY + timedelta(days=1)}


def test_without_days_or_cards_nothing_moves():
    assert spreader().spread({cards(1)[0]: overdue()}, []) == {}
    assert spreader().spread({}, days(2)) == {}


def test_the_days_needed_keep_each_day_near_the_usual():
    memories = dict.fromkeys(cards(62), overdue())
    assert spreader(usual=15.0).days_needed(memories, MONDAY) == 4  # 15.5 a day, and 18.75 would do
    assert spreader(dict.fromkeys(days(14), 10), usual=15.0).days_needed(memories, MONDAY) == 8
    assert spreader(usual=100.0).days_needed(memories, MONDAY) == 2
    assert spreader(usual=1.0).days_needed(memories, MONDAY) == MOST
    assert spreader(availability=Availability((0,) * 7)).days_needed(memories, MONDAY) == MOST


MEMORIES = st.builds(overdue, st.floats(0.5, 300), late=st.integers(0, 200), interval=st.integers(1, 300))
WEEK = st.tuples(*[st.sampled_from((0.0, 0.5, 1.0))] * 7).filter(any)


@given(
    st.lists(MEMORIES, min_size=1, max_size=60),
    st.integers(1, 3),
    st.integers(1, 14),
    WEEK,
    st.lists(st.integers(0, 30), min_size=14, max_size=14),
)
def test_however_they_lie_the_minutes_are_even_to_within_one_card(found, slots, number, week, work):
    memories = dict(zip(cards(len(found), slots), found, strict=True))
    availability, pace = Availability(week), Pace()
    chosen = study_days(MONDAY, number, availability)
    anyway = dict(zip(chosen, work, strict=False))
    moves = spreader(anyway, availability, pace=pace).spread(memories, chosen)
    assert moves.keys() == memories.keys()
    assert set(moves.values()) <= set(chosen)
    first = chosen[0]
    lengths = {
        card: pace.expected(RULES.recall(one.stability, (first - one.last_day).days))
        for card, one in memories.items()
    }
    given_ = {day: sum(lengths[card] for card, on in moves.items() if on == day) for day in chosen}
    held = {day: (given_[day] + anyway[day] * pace.expected(0.9)) for day in chosen}
    longest = max(lengths.values())
    for day in chosen:
        for other in chosen:
            if given_[day] > longest:  # else what is due anyway rules
                level, other_level = (
                    (held[one] + sign * longest) / availability.share(one)
                    for one, sign in ((day, -1), (other, 1))
                )
                assert level <= other_level + 1e-6


@given(st.integers(1, 40), st.integers(1, 6), st.integers(2, 14))
def test_siblings_fall_on_different_days_where_there_are_days_enough(facts, slots, number):
    names = cards(facts * slots, slots)
    moves = spreader().spread(dict.fromkeys(names, overdue()), days(number))
    together = Counter((card.fact, day) for card, day in moves.items())
    if slots <= number:
        assert max(together.values()) == 1


BACK = MONDAY + timedelta(days=20)
HOLIDAY = Holiday(MONDAY + timedelta(days=10), MONDAY + timedelta(days=19))


def in_holiday(number, stability, *, day=HOLIDAY.first):
    return dict.fromkeys(cards(number), coming(day, stability=stability, interval=8))


def test_before_a_holiday_those_that_would_fade_are_asked_and_the_firm_ones_after_it():
    weak, firm = cards(2)
    memories = {
        weak: coming(HOLIDAY.first, stability=3.0, interval=3),
        firm: coming(HOLIDAY.first, stability=90.0, interval=90),
    }
    moves = spreader().around(memories, HOLIDAY, MONDAY)
    assert MONDAY + timedelta(days=3) <= moves[weak] < HOLIDAY.first
    assert moves[firm] == BACK


def test_no_more_come_before_a_holiday_than_its_week_has_room_for():
    memories = in_holiday(120, 3.0)
    moves = spreader(usual=10.0).around(memories, HOLIDAY, MONDAY)
    found = Counter(moves.values())
    ahead = {day: count for day, count in found.items() if day < HOLIDAY.first}
    assert len(ahead) == 4  # from half of their eight days on
    assert sorted(ahead.values()) == [12, 12, 13, 13]  # a quarter more than the usual ten
    after = {day: count for day, count in found.items() if day not in ahead}
    assert min(after) == BACK
    assert max(after.values()) - min(after.values()) <= 1
    assert not any(day in HOLIDAY for day in found)


def test_where_more_may_be_asked_late_than_early_the_days_before_a_holiday_still_keep_their_measure():
    eve = HOLIDAY.first - timedelta(days=1)
    names = cards(30)
    early = dict.fromkeys(names[:5], coming(HOLIDAY.first, stability=3.0, interval=8))
    late = dict.fromkeys(names[5:], coming(HOLIDAY.first + timedelta(days=1), stability=3.0, interval=4))
    found = Counter(spreader().around(early | late, HOLIDAY, MONDAY).values())
    assert max(found[day] for day in found if day <= eve) <= 13
    assert found[eve] >= 12


def test_days_that_are_full_before_a_holiday_take_nothing():
    busy = {MONDAY + timedelta(days=ahead): 30 for ahead in range(10)}
    moves = spreader(busy).around(in_holiday(5, 3.0), HOLIDAY, MONDAY)
    assert min(moves.values()) == BACK


def test_a_holiday_that_has_begun_or_never_ends_leaves_no_day_before():
    running = Holiday(MONDAY, HOLIDAY.last)
    assert min(spreader().around(in_holiday(5, 3.0), running, MONDAY).values()) == BACK
    for_ever = Availability(holidays=(Holiday(MONDAY, MONDAY + timedelta(days=500)),))
    assert spreader(availability=for_ever).around(in_holiday(5, 3.0), HOLIDAY, MONDAY) == {}
