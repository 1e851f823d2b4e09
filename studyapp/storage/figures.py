"""What Progress and `stats` show: days, what was recalled, and how far the cards have come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.storage import tally
from studyapp.storage.database import Database
from studyapp.study.progress import KNOWN_STABILITY, State


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One study day, or the days that begin with it, as the corrections have left it."""

    day: date
    answers: int  # all, also those asked again within a sitting
    right: int
    close: int
    wrong: int
    new: int  # first answers to a card
    reviews: int  # answers that count, to cards that were not new
    recalled: int  # of these, all but Again
    seconds: float


class Figures:
    """One learner's figures; they cost the days and cards there are, not the answers ever given."""

    def __init__(self, database: Database, learner: int) -> None:
        self._database = database
        self._learner = learner

    def days(self, first: date, last: date, bank: str | None = None) -> list[DayFigures]:
        """Every day with an answer from the first to the last, oldest first; of all banks without a bank."""
        sums = ", ".join(f"sum({name})" for name in tally.COLUMNS)
        found = self._database.rows(
            f"SELECT study_day, {sums} FROM days WHERE learner = ? AND study_day BETWEEN ? AND ? "  # noqa: S608 - constants
            "AND bank = coalesce(?, bank) GROUP BY study_day HAVING sum(answers) > 0 ORDER BY study_day",
            (self._learner, first.isoformat(), last.isoformat(), bank),
        )
        return [_day(*row) for row in found]

    def states(self, names: Iterable[CardId], bank: str, today: date) -> Mapping[State, int]:
        """How many of a bank's cards are in each state; cards that the bank no longer has are left out.

        Known is what has lasted a week and is recalled with 0.90 or more today: no more days have passed than the
        stability counts.
        """
        found = self._database.rows(
            "SELECT card, suspended, stability IS NULL, "
            "stability >= ? AND julianday(?) - julianday(last_day) <= stability "
            "FROM cards WHERE learner = ? AND bank = ?",
            (KNOWN_STABILITY, today.isoformat(), self._learner, bank),
        )
        kept = {name: _state(*flags) for name, *flags in found}
        counts = dict.fromkeys(State, 0)
        for name in names:
            counts[kept.get(str(name), State.NEW)] += 1
        return counts


def by_week(days: Iterable[DayFigures]) -> list[DayFigures]:
    """The same figures by week, each named by its Monday; weeks without an answer are left out."""
    weeks: dict[date, DayFigures] = {}
    for one in days:
        monday = one.day - timedelta(days=one.day.weekday())
        weeks[monday] = _together(monday, weeks[monday], one) if monday in weeks else _together(monday, one)
    return list(weeks.values())


def _day(day: str, *counts: int) -> DayFigures:
    answers, right, close, wrong, new, reviews, recalled, milliseconds = counts
    return DayFigures(
        date.fromisoformat(day), answers, right, close, wrong, new, reviews, recalled, milliseconds / 1000
    )


def _together(day: date, *figures: DayFigures) -> DayFigures:
    return DayFigures(
        day=day,
        answers=sum(one.answers for one in figures),
        right=sum(one.right for one in figures),
        close=sum(one.close for one in figures),
        wrong=sum(one.wrong for one in figures),
        new=sum(one.new for one in figures),
        reviews=sum(one.reviews for one in figures),
        recalled=sum(one.recalled for one in figures),
        seconds=sum(one.seconds for one in figures),
    )


def _state(suspended: int, new: int, known: int | None) -> State:
    if suspended:
        return State.SUSPENDED
    if new:
        return State.NEW
    return State.KNOWN if known else State.LEARNING
