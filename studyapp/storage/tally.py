"""What the answers to one card add to the days on which they were given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Rating
from studyapp.memory.replay import last_word
from studyapp.memory.review import Correction
from studyapp.study.rating import counted_outcome

COLUMNS = ("answers", "right", "close", "wrong", "new", "reviews", "recalled", "milliseconds")
ADD_TO_DAY = (
    f"INSERT INTO days (learner, bank, study_day, {', '.join(COLUMNS)}) "  # noqa: S608 - constants
    f"VALUES (?, ?, ?, {', '.join('?' * len(COLUMNS))}) "
    f"ON CONFLICT DO UPDATE SET {', '.join(f'{name} = {name} + excluded.{name}' for name in COLUMNS)}"
)
ANSWERED_COLUMNS = "id, study_day, verdict, rating, counts, first, milliseconds"

Tally = tuple[int, ...]
"""Counts in the order of COLUMNS."""
NOTHING: Tally = (0,) * len(COLUMNS)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The part of a row of `reviews` that days are made of."""

    id: str
    study_day: str
    verdict: str
    rating: int
    counts: int
    first: int  # the card was new before it
    milliseconds: int


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


def days(answers: Iterable[AnswerRow], corrections: Sequence[Correction]) -> dict[str, Tally]:
    """What all answers to one card add to each day, after the corrections of that card."""
    word = last_word(corrections)
    sums: dict[str, Tally] = defaultdict(lambda: NOTHING)
    for answered in answers:
        if answered.id in word.revoked:
            continue
        counted = replace(answered, rating=word.ratings.get(answered.id, answered.rating))
        sums[answered.study_day] = add(sums[answered.study_day], tally(counted))
    return dict(sums)


def difference(after: dict[str, Tally], before: dict[str, Tally]) -> dict[str, Tally]:
    """What must be added to each day of `before` to make it `after`; days that stay are left out."""
    changes = {
        day: tuple(
            new - old for new, old in zip(after.get(day, NOTHING), before.get(day, NOTHING), strict=True)
        )
        for day in after.keys() | before.keys()
    }
    return {day: change for day, change in changes.items() if any(change)}


def add(one: Tally, other: Tally) -> Tally:
    """Both together."""
    return tuple(a + b for a, b in zip(one, other, strict=True))
