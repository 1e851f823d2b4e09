"""Clocks that are set back, put forward or taken to another country."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.questions.response import DontKnow
from tests.answers import right
from tests.study.sittings import LANDING, PLACE, START, sitting


def answered_at(journal, card, now, response=right):
    """Answer a card in a sitting of its own at this time."""
    session = sitting(journal, [journal.cards.get(card, card)])
    session.ask(now)
    return session.answer(response(session.asking.question), now)


def is_the_replay(journal, card):
    return journal.cards[card] == replay(card, journal.history(card), DEFAULT)


@pytest.mark.parametrize(
    "back", [timedelta(0), timedelta(seconds=1), timedelta(hours=30), timedelta(days=400)]
)
def test_a_clock_set_back_between_two_sittings_keeps_the_order_of_the_answers(journal, back):
    answered_at(journal, LANDING, START)
    answered_at(journal, LANDING, START - back, lambda _: DontKnow())
    first, second = journal.history(LANDING).reviews
    assert first.answered_at < second.answered_at
    assert second.study_day == (START - back).date()
    assert is_the_replay(journal, LANDING)
    assert journal.cards[LANDING].memory.last_day == START.date()


def test_only_the_card_that_saw_the_later_time_is_moved(journal):
    answered_at(journal, LANDING, START)
    earlier = START - timedelta(days=3)
    answered_at(journal, PLACE, earlier)
    assert journal.history(PLACE).reviews[0].answered_at == earlier
    assert journal.cards[PLACE].memory.last_day == earlier.date()


def test_burying_lasts_until_tomorrow_also_when_the_card_was_buried_by_a_wrong_clock(journal):
    for now in (START + timedelta(days=400), START):
        session = sitting(journal, [LANDING])
        session.ask(now)
        session.bury(now)
    assert journal.cards[LANDING].buried_until == START.date() + timedelta(days=1)


def test_a_card_that_was_answered_in_a_later_time_zone_today_is_not_older_than_its_last_day(journal):
    morning = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=14)))
    answered_at(journal, LANDING, morning)
    at_home = (morning + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-11)))
    after = answered_at(journal, LANDING, at_home).card
    assert journal.history(LANDING).reviews[1].study_day == date(2026, 3, 1)
    assert after.memory.last_day == date(2026, 3, 2)
    assert is_the_replay(journal, LANDING)


@pytest.mark.parametrize(
    ("utc", "day"),
    [
        ("2026-03-29T01:59:59+00:00", date(2026, 3, 28)),  # 03:59:59, an hour after the clocks went forward
        ("2026-03-29T02:00:00+00:00", date(2026, 3, 29)),  # 04:00
        ("2026-10-25T02:59:59+00:00", date(2026, 10, 24)),  # 03:59:59, after the hour that came twice
        ("2026-10-25T03:00:00+00:00", date(2026, 10, 25)),
        ("2028-02-29T02:59:00+00:00", date(2028, 2, 28)),
        ("2028-02-29T03:00:00+00:00", date(2028, 2, 29)),
        ("2028-03-01T02:59:00+00:00", date(2028, 2, 29)),
    ],
)
def test_a_day_turns_at_four_by_the_clock_on_the_wall(journal, utc, day):
    now = datetime.fromisoformat(utc).astimezone(ZoneInfo("Europe/Berlin"))
    answered_at(journal, LANDING, now)
    (review,) = journal.history(LANDING).reviews
    assert review.study_day == day
    assert review.answered_at == now
    assert journal.answers[0].utc_offset == now.utcoffset().total_seconds() / 60
    assert is_the_replay(journal, LANDING)
