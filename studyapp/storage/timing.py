"""How long a learner's answers to a bank took."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from studyapp.memory.card import Rating
from studyapp.memory.timing import Timed
from studyapp.storage.database import Database

LATELY = 60  # days from which it is read how long answers take
MOST = 400  # answers that are looked at


def timed_lately(database: Database, learner: int, bank: str, today: date) -> list[Timed]:
    """The latest answers of the last weeks, undone ones too, oldest first."""
    return _timed(database, learner, bank, today - timedelta(days=LATELY), MOST)


def timed_on(database: Database, learner: int, bank: str, day: date) -> list[Timed]:
    """All answers of a study day, undone ones too, oldest first."""
    return _timed(database, learner, bank, day, -1)


def _timed(database: Database, learner: int, bank: str, first: date, most: int) -> list[Timed]:
    found = database.rows(
        _ANSWERS, (learner, f"{bank}/", f"{bank}0", first.isoformat(), first.isoformat(), most)
    )
    return [
        Timed(datetime.fromisoformat(at), milliseconds / 1000, rating > Rating.AGAIN, bool(counts))
        for at, milliseconds, rating, counts in reversed(found)
    ]


# Ids are ordered by time, so that the latest answers are found from the end of the primary key, which the sign before
# `learner` leaves as the only way; it goes no farther back than the last answer before the first day.
_ANSWERS = (
    "SELECT answered_at, milliseconds, rating, counts FROM reviews WHERE +learner = ? AND card >= ? AND card < ? "
    "AND id > coalesce((SELECT id FROM reviews WHERE study_day < ? ORDER BY id DESC LIMIT 1), '') "
    "AND study_day >= ? ORDER BY id DESC LIMIT ?"
)
