"""The learner's day, which turns over in the small hours and not at midnight."""

from __future__ import annotations

from datetime import date, datetime, timedelta

TURN = 4  # the usual hour after midnight, local time


def study_day(now: datetime, turn: int = TURN) -> date:
    """The study day that `now`, an aware local time, belongs to, where days turn over at the hour `turn`.

    ValueError when it knows no offset.
    """
    if now.utcoffset() is None:
        raise ValueError("a study day needs a local time that knows its offset from UTC")
    return (now - timedelta(hours=turn)).date()
