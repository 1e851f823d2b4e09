from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from studyapp.memory.studyday import study_day

TOKYO = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 3, 10, 3, 59, 59, tzinfo=TOKYO), date(2026, 3, 9)),
        (datetime(2026, 3, 10, 4, 0, tzinfo=TOKYO), date(2026, 3, 10)),
        (datetime(2026, 3, 10, 23, 59, tzinfo=TOKYO), date(2026, 3, 10)),
        (datetime(2026, 1, 1, 0, 30, tzinfo=UTC), date(2025, 12, 31)),
    ],
)
def test_the_study_day_turns_over_at_four_in_the_morning(now: datetime, day: date) -> None:
    assert study_day(now) == day


def test_the_turn_is_local_when_it_is_another_day_in_utc() -> None:
    assert study_day(datetime(2026, 3, 10, 5, 0, tzinfo=TOKYO)) == date(2026, 3, 10)


def test_the_turn_stays_at_four_when_the_clocks_are_changed() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert study_day(datetime(2026, 3, 29, 3, 59, tzinfo=berlin)) == date(2026, 3, 28)
    assert study_day(datetime(2026, 3, 29, 4, 0, tzinfo=berlin)) == date(2026, 3, 29)


@pytest.mark.parametrize(
    ("turn", "day"),
    [(0, date(2026, 3, 10)), (2, date(2026, 3, 10)), (3, date(2026, 3, 9)), (12, date(2026, 3, 9))],
)
def test_the_turn_can_be_another_hour(turn: int, day: date) -> None:
    assert study_day(datetime(2026, 3, 10, 2, 30, tzinfo=TOKYO), turn) == day


def test_a_time_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        study_day(datetime(2026, 3, 10, 12, 0))  # noqa: DTZ001 - what is refused
