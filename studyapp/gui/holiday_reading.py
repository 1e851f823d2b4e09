"""Reads a holiday as people type it: `24 December to 2 January`, `2026-12-24 - 2027-01-02`, `until Sunday`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from studyapp.facts.dates import parse_edtf
from studyapp.facts.faults import StudyError
from studyapp.facts.values import Precision
from studyapp.facts.verdict import Doubt, Unclear
from studyapp.gui.translating import tr
from studyapp.gui.typed_days import in_english
from studyapp.gui.words import doubt_line
from studyapp.memory.load import Holiday
from studyapp.questions.grading.written_dates import Written, read_date

_BETWEEN = re.compile(r"\s+(?:to|until|till|through|and)\s+|\s*[-–—]\s*|\s*\.\.+\s*")
_FROM = re.compile(r"^\s*(?:from|between)\s+")
_UNTIL = re.compile(r"^\s*(?:to|until|till|through)\s+")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PLAIN = (Doubt.EMPTY, Doubt.NO_DATE)
_NOT_READ = tr(
    "These are not two days. Nothing was changed. Type the first and the last, as in 24 "
    "December to 2 January."
)


def read_holiday(text: str, today: date) -> Holiday:
    """The days that a person typed, the first and the last; a year that was left out is the next that fits.

    StudyError says what was not understood.
    """
    plain = in_english(text).casefold().strip(" .")
    if until := _UNTIL.match(plain):
        return _spanned(today, plain[until.end() :], today)
    plain = _FROM.sub("", plain)
    whole = read_date(plain, parse_edtf(today.isoformat()), "en")
    if isinstance(whole, Written) and whole.value.precision is Precision.DAY:
        return _on_days(whole, today)
    for first, last in _parted(plain):
        start = _day(first, today)
        if start is not None:
            return _spanned(start, last, today)
    raise _doubt((plain, *(end for ends in _parted(plain) for end in ends)), today)


def _parted(plain: str) -> Iterator[tuple[str, str]]:
    for mark in _BETWEEN.finditer(plain):
        yield plain[: mark.start()], plain[mark.end() :]


def _on_days(written: Written, today: date) -> Holiday:
    first, last = written.value.first, written.value.last
    if not written.whole and last < today:
        first, last = _next_year(first), _next_year(last)
    return Holiday(first, last)


def _spanned(first: date, text: str, today: date) -> Holiday:
    last = _day(text, max(first, today))
    if last is None:
        raise _doubt((text,), today)
    if last < first:
        raise StudyError(tr("The last day lies before the first. Nothing was changed. Type the days again."))
    return Holiday(first, last)


def _day(text: str, since: date) -> date | None:
    """A day; without a year or a month the first that is not before `since`."""
    plain = text.strip()
    if plain in {"today", "tomorrow"}:
        return since + timedelta(days=plain == "tomorrow")
    if plain in _DAYS:
        return since + timedelta(days=(_DAYS.index(plain) - since.weekday()) % 7)
    written = read_date(plain, parse_edtf(since.isoformat()), "en")
    if not isinstance(written, Written) or written.value.precision is not Precision.DAY:
        return None
    day = written.value.first
    return _next_year(day) if day < since and not written.whole else day


def _next_year(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day + timedelta(days=366)


def _doubt(texts: Iterable[str], today: date) -> StudyError:
    """What to say of texts that hold no days: the first that is told apart, else that they are none."""
    for text in texts:
        read = read_date(text, parse_edtf(today.isoformat()), "en")
        if isinstance(read, Unclear) and read.doubt not in _PLAIN:
            return StudyError(tr("{doubt_line} Nothing was changed.").format(doubt_line=doubt_line(read)))
    return StudyError(_NOT_READ)


def fault_of(text: str, today: date) -> str:
    """What is wrong with a holiday that was typed; "" when it can be read."""
    try:
        read_holiday(text, today)
    except StudyError as error:
        return str(error)
    return ""
