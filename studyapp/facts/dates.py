"""Read dates as banks write them (EDTF, ISO 8601-2) and compare the days that they may mean."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from studyapp.facts.values import DateValue, Extent, Part, Precision

_SINGLE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)", re.ASCII)
_FINENESS = (Precision.YEAR, Precision.MONTH, Precision.DAY)
# The shortest ones, so that "about" reaches the next month or year and never the one after it.
_ONE_UNIT = {
    Precision.DAY: timedelta(days=1),
    Precision.MONTH: timedelta(days=28),
    Precision.YEAR: timedelta(days=365),
}


def parse_edtf(edtf: str, part: Part | None = None, implied: str = "") -> DateValue:
    """Read an EDTF date: Y, Y-M, Y-M-D, each with "~" for about, `a/b` from to, `[a..b]` one day within.

    `part` narrows a month to 10 days or a year to 4 months. Raises ValueError with a sentence for the author.
    """
    if edtf.startswith("[") and edtf.endswith("]"):
        ends, extent = edtf[1:-1].split(".."), Extent.WITHIN
    else:
        ends, extent = edtf.split("/"), Extent.SPAN
    if len(ends) == 1 and extent is Extent.SPAN:
        extent = Extent.POINT
    elif len(ends) != 2:
        raise ValueError(_unreadable(edtf))
    read = [_single(end, edtf) for end in ends]
    first, last = read[0][0], read[-1][1]
    precision = min((one[2] for one in read), key=_FINENESS.index)
    if first > last or (extent is not Extent.POINT and read[0] == read[1]):
        raise ValueError(f"The date “{edtf}” ends before it begins or has only one end.")
    if part is not None:
        if extent is not Extent.POINT or precision is Precision.DAY:
            raise ValueError(f"The date “{edtf}” has no {part} part: only one month or one year has.")
        first, last = _narrowed(first, last, part, precision)
    about = any(one[3] for one in read)
    return DateValue(edtf, first, last, precision, extent, about=about, part=part, implied=implied)


def contains(outer: DateValue, inner: DateValue) -> bool:
    """Whether every day that `inner` may mean lies within `outer`."""
    return outer.first <= inner.first and inner.last <= outer.last


def overlap(one: DateValue, other: DateValue) -> bool:
    """Whether some day may be meant by both dates."""
    return one.first <= other.last and other.first <= one.last


def loosened(value: DateValue) -> tuple[date, date]:
    """The first and last day that a date may mean when "about" is taken to reach one unit to either side."""
    if not value.about:
        return value.first, value.last
    reach = _ONE_UNIT[value.precision]
    return max(value.first, date.min + reach) - reach, min(value.last, date.max - reach) + reach


def _single(text: str, edtf: str) -> tuple[date, date, Precision, bool]:
    match = _SINGLE.fullmatch(text)
    if match is None:
        raise ValueError(_unreadable(edtf))
    year, month, day, about = match.groups()
    try:
        if day is not None:
            first = date(int(year), int(month), int(day))
            return first, first, Precision.DAY, bool(about)
        if month is not None:
            first = date(int(year), int(month), 1)
            return first, _end_of_month(first), Precision.MONTH, bool(about)
        return date(int(year), 1, 1), date(int(year), 12, 31), Precision.YEAR, bool(about)
    except ValueError as error:
        raise ValueError(f"The date “{edtf}” names a day that no calendar has.") from error


def _narrowed(first: date, last: date, part: Part, precision: Precision) -> tuple[date, date]:
    third = (Part.EARLY, Part.MID, Part.LATE).index(part)
    if precision is Precision.MONTH:
        return first.replace(day=third * 10 + 1), last if part is Part.LATE else first.replace(
            day=third * 10 + 10
        )
    return first.replace(month=third * 4 + 1), _end_of_month(first.replace(month=third * 4 + 4))


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _unreadable(edtf: str) -> str:
    return f"The date “{edtf}” cannot be read."
