"""The learner's day, which turns over in the small hours and not at midnight."""

from __future__ import annotations

from datetime import date, datetime, timedelta

TURN = timedelta(hours=4)  # after midnight, local time


def study_day(now: datetime) -> date:
    """The study day that `now`, an aware local time, belongs to; ValueError when it knows no offset."""
    if now.utcoffset() is None:
        raise ValueError("a study day needs a local time that knows its offset from UTC")
    return (now - TURN).date()
