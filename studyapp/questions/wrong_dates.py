"""Wrong dates for a date: nearby dates of other facts, else dates made up beside the key."""

from __future__ import annotations

import random
import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain, islice

from studyapp.facts.bank import Bank
from studyapp.facts.dates import overlap, parse_edtf
from studyapp.facts.values import DateValue, Extent, Precision
from studyapp.questions.index import date_place, date_sort, index_of
from studyapp.questions.options import (
    Search,
    Wrong,
    both_sides,
    is_confused,
    room_for_confused,
    shuffled,
    what_of,
)

_ERA = timedelta(days=3 * 366)
_NEAR = 5  # real dates on each side among which chance decides
_LOOKED_AT = 60  # real dates on each side at most, so that a large bank costs no more than a small one
# How far made-up dates lie from the key: days for a day, months for a month, years for a year.
_STEPS = {
    Precision.DAY: (6, 9, 13, 19, 26, 37, 48),
    Precision.MONTH: (1, 2, 3, 4, 5, 6),
    Precision.YEAR: (1, 2, 3),
}
_YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")

Fits = Callable[[DateValue], bool]


def wrong_dates(search: Search, key: DateValue, fits: Fits) -> list[Wrong]:
    """Choose wrong dates so that the key comes to its place in their order; fewer when there are not enough.

    `fits` says which dates may stand as wrong ones. A year that the stem gives away is shared by all options. None is
    made up after the latest date that the bank knows: anybody could rule that out.
    """
    year = (
        key.first.year
        if str(key.first.year) in _YEAR.findall(search.stem) and key.precision is not Precision.YEAR
        else None
    )
    taken = [key]

    def apart(value: DateValue) -> bool:
        fresh = not any(overlap(value, other) for other in taken)
        if fresh and (year is None or value.first.year == value.last.year == year) and fits(value):
            taken.append(value)
            return True
        return False

    latest = index_of(search.bank).latest_day

    confused = {
        below: list(
            _real(search.bank, key, lambda value: is_confused(search, value) and apart(value), below=below)
        )
        for below in ((True, False) if search.confused else ())
    }

    def side(*, below: bool) -> Iterator[Wrong]:
        near = list(islice(_real(search.bank, key, apart, below=below), _NEAR))
        real = [*confused.get(below, ()), *shuffled(near, search.rng)]
        # By chance for the key alone: were others made up each time, the key would be told by standing there so often.
        chance = random.Random(key.edtf)
        made_up = (value for value in _made_up(key, chance, below=below) if value.last <= latest)
        return chain(real, (Wrong(value) for value in made_up if apart(value)))

    place = room_for_confused(search, below=bool(confused.get(True)), above=bool(confused.get(False)))
    return both_sides(side(below=True), side(below=False), place, search.count)


def _real(bank: Bank, key: DateValue, apart: Fits, *, below: bool) -> Iterator[Wrong]:
    dates = index_of(bank).dates.get(date_sort(key), [])
    place = date_place(dates, key)
    indexes = range(place - 1, -1, -1) if below else range(place, len(dates))
    for i in indexes[:_LOOKED_AT]:
        value, card = dates[i]
        if abs(value.first - key.first) <= _ERA and apart(value):
            yield Wrong(value, what_of(bank, card))


def _made_up(key: DateValue, rng: random.Random, *, below: bool) -> Iterator[DateValue]:
    steps = _STEPS[key.precision]
    days = (key.last - key.first).days + 1
    length = days // {Precision.DAY: 1, Precision.MONTH: 28, Precision.YEAR: 365}[key.precision]
    for further in (
        0,
        steps[-1] + length,
    ):  # where all wrong dates must lie on one side, one may lie beyond another
        for step in shuffled(steps, rng):
            moved = _moved(key, -(step + further) if below else step + further)
            if moved is not None:
                yield moved


def _moved(key: DateValue, by: int) -> DateValue | None:
    """The key moved by so many days, months or years, beyond its own length; None outside the calendar."""
    length = (key.last - key.first).days
    try:
        match key.precision:
            case Precision.DAY:
                far = timedelta(days=by + (length if by > 0 else -length))
                ends = [(key.first + far).isoformat(), (key.last + far).isoformat()]
            case Precision.MONTH:
                far_months = (
                    by + (length // 28 - 1) * (1 if by > 0 else -1) if key.extent is not Extent.POINT else by
                )
                ends = [_months_on(day, far_months)[:7] for day in (key.first, key.last)]
            case Precision.YEAR:
                far_years = (
                    by + (length // 365 - 1) * (1 if by > 0 else -1) if key.extent is not Extent.POINT else by
                )
                ends = [f"{day.year + far_years:04}" for day in (key.first, key.last)]
        about = "~" if key.about else ""
        match key.extent:
            case Extent.POINT:
                edtf = ends[0] + about
            case Extent.SPAN:
                edtf = f"{ends[0]}{about}/{ends[1]}{about}"
            case Extent.WITHIN:
                edtf = f"[{ends[0]}{about}..{ends[1]}{about}]"
        return parse_edtf(edtf, key.part)
    except (ValueError, OverflowError):
        return None


def _months_on(day: date, by: int) -> str:
    count = day.year * 12 + day.month - 1 + by
    year, month = divmod(count, 12)
    return day.replace(
        year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1])
    ).isoformat()
