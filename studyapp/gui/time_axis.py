"""The periods that an axis of time names: years, months or days, as many as there is room for."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from studyapp.gui import timeline_words as words

_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_YEAR, _MONTH = 365.2425, 30.44  # days
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


class Period(NamedTuple):
    """From a day to before another, with its name."""

    begin: int
    end: int
    label: str


class Axis(NamedTuple):
    """The periods in view, and the longer ones around them where those are no years."""

    upper: tuple[Period, ...]
    lower: tuple[Period, ...]


def axis_of(begin: float, end: float, scale: float, width: Callable[[str], float], gap: float) -> Axis:
    """The axis for a stretch of days at so many pixels a day; `width` measures a label, `gap` stays beside it."""

    def fits(label: str, days: float) -> bool:
        return width(label) + gap <= days * scale

    if fits("28", 1):
        return Axis(_periods(begin, end, _month, words.month_and_year), _periods(begin, end, _day, words.day))
    if fits("21–31", 8):
        return Axis(
            _periods(begin, end, _month, words.month_and_year), _periods(begin, end, _third, words.days)
        )
    if fits(words.WIDEST_MONTH, _MONTH - 2):
        return Axis(_periods(begin, end, _year(1), words.years), _periods(begin, end, _month, words.month))
    if fits(words.WIDEST_QUARTER, 90):
        return Axis(_periods(begin, end, _year(1), words.years), _periods(begin, end, _quarter, words.months))
    step = next(
        (step for step in _YEARS if fits("2000–09" if step > 1 else "2000", step * _YEAR)), _YEARS[-1]
    )
    return Axis((), _periods(begin, end, _year(step), words.years))


Round = Callable[[date], tuple[int, int]]  # the first day of the period that a day is in, and of the next


def _periods(begin: float, end: float, of: Round, name: Callable[[date, date], str]) -> tuple[Period, ...]:
    return tuple(_each(max(int(begin), _FIRST), min(int(end), _LAST), of, name))


def _each(day: int, last: int, of: Round, name: Callable[[date, date], str]) -> Iterator[Period]:
    while day <= last:
        first, after = of(date.fromordinal(day))
        yield Period(first, after, name(date.fromordinal(first), date.fromordinal(after - 1)))
        day = after


def _day(day: date) -> tuple[int, int]:
    return day.toordinal(), day.toordinal() + 1


def _third(day: date) -> tuple[int, int]:
    """Early, mid and late, as dates are written."""
    third = min((day.day - 1) // 10, 2)
    first = day.replace(day=third * 10 + 1).toordinal()
    return first, first + 10 if third < 2 else _month(day)[1]


def _month(day: date) -> tuple[int, int]:
    first = day.replace(day=1).toordinal()
    return first, first + monthrange(day.year, day.month)[1]


def _quarter(day: date) -> tuple[int, int]:
    first = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return first.toordinal(), _month(first.replace(month=first.month + 2))[1]


def _year(step: int) -> Round:
    def of(day: date) -> tuple[int, int]:
        first = max(day.year // step * step, 1)
        after = day.year // step * step + step
        return date(first, 1, 1).toordinal(), date(
            after, 1, 1
        ).toordinal() if after <= date.max.year else _LAST + 1

    return of
