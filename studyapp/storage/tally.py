"""What the answers to one card add to the days on which they were given, and to the hours and forms of the weeks."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Rating
from studyapp.memory.replay import last_word
from studyapp.memory.review import Correction
from studyapp.study.rating import counted_outcome

COLUMNS = ("answers", "right", "close", "wrong", "new", "reviews", "recalled", "milliseconds")
_ADDED = f"ON CONFLICT DO UPDATE SET {', '.join(f'{name} = {name} + excluded.{name}' for name in COLUMNS)}"
_PLACES = ", ".join("?" * len(COLUMNS))
ADD_TO_DAY = (
    f"INSERT INTO days (learner, bank, study_day, {', '.join(COLUMNS)}) "  # noqa: S608 - constants
    f"VALUES (?, ?, ?, {_PLACES}) {_ADDED}"
)
ADD_TO_WEEK = (
    f"INSERT INTO weeks (learner, bank, what, which, week, {', '.join(COLUMNS)}) "  # noqa: S608 - constants
    f"VALUES (?, ?, ?, ?, ?, {_PLACES}) {_ADDED}"
)
ANSWERED_COLUMNS = (
    "id, study_day, verdict, rating, counts, first, milliseconds, answered_at, utc_offset, form"
)
HOUR, FORM = "hour", "form"

Tally = tuple[int, ...]
"""Counts in the order of COLUMNS."""
NOTHING: Tally = (0,) * len(COLUMNS)


class Where(NamedTuple):
    """What an answer is counted in: a day, or the part of a week with one hour of the day or one form."""

    what: str  # HOUR or FORM; "" for a whole day
    which: str  # "00" to "23" by the clock of the person, the name of a form, "" for a whole day
    on: str  # study day; of a part of a week its Monday


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The part of a row of `reviews` that days and weeks are made of."""

    id: str
    study_day: str
    verdict: str
    rating: int
    counts: int
    first: int  # the card was new before it
    milliseconds: int
    answered_at: str
    utc_offset: int  # minutes
    form: str


def tally(answered: AnswerRow) -> Tally:
    """What one answer adds to its day.

    `reviews` and `recalled` are the answers that show how much is kept: those that count, on cards that were not new.
    """
    outcome = counted_outcome(Outcome(answered.verdict), Rating(answered.rating))
    review = answered.counts and not answered.first
    return (
        1,
        int(outcome is Outcome.RIGHT),
        int(outcome is Outcome.CLOSE),
        int(outcome is Outcome.WRONG),
        int(answered.first),
        int(review),
        int(review and answered.rating > Rating.AGAIN),
        answered.milliseconds,
    )


def counted_in(answered: AnswerRow) -> tuple[Where, Where, Where]:
    """The day, the hour and the form that an answer is counted in; ValueError when its row says no time."""
    week = monday(answered.study_day)
    return (
        Where("", "", answered.study_day),
        Where(HOUR, local_hour(answered.answered_at, answered.utc_offset), week),
        Where(FORM, answered.form, week),
    )


def local_hour(answered_at: str, utc_offset: int) -> str:
    """The hour that a clock showed which is so many minutes ahead of UTC: `09`; ValueError when it is no time."""
    at = datetime.fromisoformat(answered_at).astimezone(UTC) + timedelta(minutes=utc_offset)
    return f"{at.hour:02}"


def monday(study_day: str) -> str:
    """The first day of the week of a study day; ValueError when it is no day."""
    day = date.fromisoformat(study_day)
    return (day - timedelta(days=day.weekday())).isoformat()


def sums(answers: Iterable[AnswerRow], corrections: Sequence[Correction]) -> dict[Where, Tally]:
    """What all answers to one card add to each day and each part of a week, after the corrections of that card."""
    word = last_word(corrections)
    found: dict[Where, Tally] = defaultdict(lambda: NOTHING)
    for answered in answers:
        if answered.id in word.revoked:
            continue
        counted = replace(answered, rating=word.ratings.get(answered.id, answered.rating))
        for where in counted_in(answered):
            found[where] = add(found[where], tally(counted))
    return dict(found)


def difference(after: Mapping[Where, Tally], before: Mapping[Where, Tally]) -> dict[Where, Tally]:
    """What must be added to each sum of `before` to make it `after`; sums that stay are left out."""
    changes = {
        where: tuple(
            new - old for new, old in zip(after.get(where, NOTHING), before.get(where, NOTHING), strict=True)
        )
        for where in after.keys() | before.keys()
    }
    return {where: change for where, change in changes.items() if any(change)}


def keep(write: sqlite3.Connection, learner: int, bank: str, found: Mapping[Where, Tally]) -> None:
    """Add sums of a bank to what is kept of days and weeks, within a transaction."""
    for where, counts in found.items():
        if where.what:
            write.execute(ADD_TO_WEEK, (learner, bank, *where, *counts))
        else:
            write.execute(ADD_TO_DAY, (learner, bank, where.on, *counts))


def add(one: Tally, other: Tally) -> Tally:
    """Both together."""
    return tuple(a + b for a, b in zip(one, other, strict=True))
