"""What Progress and `stats` show: days, what was recalled, and how far the cards have come."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.storage import tally
from studyapp.storage.database import Database
from studyapp.study.progress import State


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


@dataclass(frozen=True, slots=True)
class PartFigures:
    """The answers of some weeks at one hour of the day or in one form, as the corrections have left them."""

    answers: int
    right: int
    close: int
    wrong: int
    reviews: int  # as in DayFigures
    recalled: int


class Figures:
    """One learner's figures; they cost the days there are, not the cards or the answers ever given."""

    def __init__(self, database: Database, learner: int, *, gone: Collection[str] = ()) -> None:
        """Take the names of cards that are never counted, because their bank no longer has them."""
        self._database = database
        self._learner = learner
        self._gone = json.dumps(sorted(gone))

    def days(self, first: date, last: date, bank: str | None = None) -> list[DayFigures]:
        """Every day with an answer from the first to the last, oldest first; of all banks without a bank."""
        sums = ", ".join(f"sum({name})" for name in tally.COLUMNS)
        found = self._database.rows(
            f"SELECT study_day, {sums} FROM days WHERE learner = ? AND study_day BETWEEN ? AND ? "  # noqa: S608 - constants
            "AND bank = coalesce(?, bank) GROUP BY study_day HAVING sum(answers) > 0 ORDER BY study_day",
            (self._learner, first.isoformat(), last.isoformat(), bank),
        )
        return [_day(*row) for row in found]

    def hours(self, first: date, last: date, bank: str) -> dict[int, PartFigures]:
        """By hour of the day, 0 to 23, of the weeks whose Monday is from the first to the last day; others are left out."""
        return {int(hour): figures for hour, figures in self._parts(tally.HOUR, first, last, bank).items()}

    def forms(self, first: date, last: date, bank: str) -> dict[Form, PartFigures]:
        """By form, of the weeks whose Monday is from the first to the last day; forms without an answer are left out."""
        return {Form(form): figures for form, figures in self._parts(tally.FORM, first, last, bank).items()}

    def _parts(self, what: str, first: date, last: date, bank: str) -> dict[str, PartFigures]:
        values = (self._learner, bank, what, first.isoformat(), last.isoformat())
        return {which: PartFigures(*counts) for which, *counts in self._database.rows(_PARTS, values)}

    def states(self, names: Collection[CardId], bank: str, today: date) -> Mapping[State, int]:
        """How many of a bank's cards, all of whose names are given, are in each state.

        Known is what has lasted a week and is recalled with 0.90 or more today: no more days have passed than the
        stability counts. Only suspended cards, and those that are gone, are counted one by one.
        """
        on = today.isoformat()
        ((learnt,),) = self._database.rows(_LEARNT, (self._learner, bank))
        ((known,),) = self._database.rows(_KNOWN, (self._learner, bank, on))
        ((suspended,),) = self._database.rows(_SUSPENDED, (self._learner, bank))
        ((gone_learnt, gone_known, gone_suspended),) = self._database.rows(
            _GONE, (on, self._learner, bank, self._gone)
        )
        learnt, known, suspended = learnt - gone_learnt, known - gone_known, suspended - gone_suspended
        return {
            State.NEW: len(names) - learnt - suspended,
            State.LEARNING: learnt - known,
            State.KNOWN: known,
            State.SUSPENDED: suspended,
        }

    def each_state(self, bank: str, today: date) -> dict[CardId, State]:
        """The state of each of a bank's cards that is not new."""
        found = self._database.rows(_EACH, (today.isoformat(), self._learner, bank))
        return {
            CardId.parse(card): State.SUSPENDED if suspended else State.KNOWN if known else State.LEARNING
            for card, suspended, known in found
        }


def by_week(days: Iterable[DayFigures]) -> list[DayFigures]:
    """The same figures by week, each named by its Monday; weeks without an answer are left out."""
    return _by(days, lambda day: day - timedelta(days=day.weekday()))


def by_month(days: Iterable[DayFigures]) -> list[DayFigures]:
    """The same figures by month, each named by its first day; months without an answer are left out."""
    return _by(days, lambda day: day.replace(day=1))


def _by(days: Iterable[DayFigures], start: Callable[[date], date]) -> list[DayFigures]:
    found: dict[date, list[DayFigures]] = {}
    for one in days:
        found.setdefault(start(one.day), []).append(one)
    return [_together(first, figures) for first, figures in found.items()]


def _day(day: str, *counts: int) -> DayFigures:
    answers, right, close, wrong, new, reviews, recalled, milliseconds = counts
    return DayFigures(
        date.fromisoformat(day), answers, right, close, wrong, new, reviews, recalled, milliseconds / 1000
    )


def _together(day: date, figures: Sequence[DayFigures]) -> DayFigures:
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


_PARTS = (
    "SELECT which, sum(answers), sum(right), sum(close), sum(wrong), sum(reviews), sum(recalled) FROM weeks "
    "WHERE learner = ? AND bank = ? AND what = ? AND week BETWEEN ? AND ? "
    "GROUP BY which HAVING sum(answers) > 0 ORDER BY which"
)
_COUNTED = "SELECT coalesce(sum(cards), 0) FROM card_days WHERE learner = ?"
_LEARNT = f"{_COUNTED} AND what = 'due' AND bank = ?"
_KNOWN = f"{_COUNTED} AND what = 'known' AND bank = ? AND day >= ?"
_SUSPENDED = "SELECT count(*) FROM cards WHERE learner = ? AND bank = ? AND suspended = 1"
_EACH = (
    "SELECT card, suspended, coalesce(known_until >= ?, 0) FROM cards WHERE learner = ? AND bank = ? "
    "AND (suspended = 1 OR due IS NOT NULL)"
)
_GONE = (
    "SELECT coalesce(sum(NOT suspended AND due IS NOT NULL), 0), "
    "coalesce(sum(NOT suspended AND known_until >= ?), 0), coalesce(sum(suspended), 0) "
    "FROM cards WHERE learner = ? AND bank = ? AND card IN (SELECT value FROM json_each(?))"
)
