"""Days of a simulation as numbers and as dates."""

from datetime import date, timedelta

START = date(2026, 1, 1)


def to_date(day: int) -> date:
    return START + timedelta(days=day)


def to_day(when: date) -> int:
    return (when - START).days
