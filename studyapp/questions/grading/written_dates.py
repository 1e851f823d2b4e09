"""Read a date as people type it: `9 December 2017`, `December 9th`, `9.12.2017`, `mid-June 2014`, `2015 and 2016`."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, replace

from studyapp.facts.dates import parse_edtf
from studyapp.facts.folding import odd_digits
from studyapp.facts.values import DateValue, Extent, Part, Precision
from studyapp.facts.verdict import Doubt, Unclear
from studyapp.questions import english, english_reading
from studyapp.questions.grading import loading
from studyapp.questions.grading.slips import is_slip

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_NUMERIC = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|'?\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4}|'?\d{2})")
_TOKEN = re.compile(r"'?\d+|[^\W\d_]+")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’‘ʼ′`´", "'"))
_LONGEST = 500  # letters; more are no date, and reading them takes the square of their count
_MONTHS = range(1, 13)
_NOT_READ = Unclear(Doubt.NO_DATE)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it was typed; `whole` is false when the year was left out and taken from the key."""

    value: DateValue
    whole: bool = True
    misspelt: bool = False


@dataclass(frozen=True, slots=True)
class _Parts:
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: Part | None = None
    misspelt: bool = False


def read_date(text: str, key: DateValue, language: str) -> Written | Unclear:
    """Read one date or a span of dates; a year of two digits is the one nearest to the key's.

    Unclear when no date was read, when the day and the month could be exchanged, and for days that no calendar has.
    """
    if len(text.strip()) > _LONGEST:
        return _NOT_READ
    if odd_digits(text):
        return Unclear(Doubt.ODD_DIGITS)
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    plain = english_reading.DAY_IN_WORDS.sub(_day_in_figures, plain)
    plain = english_reading.ORDINAL.sub("", plain).strip(' \t\r\n.,;:!?"“”').rstrip("'")
    read: _Parts | Written | Unclear = _parts(plain, key)
    if read == _NOT_READ:
        read = _span(english_reading.MONTH_BEFORE.sub(r"\2\3\4 \1", plain), key)
    if read == _NOT_READ:
        in_words = any(map(str.isdigit, plain)) and any(map(str.isalpha, plain))
        other = loading.any_date(text, language) if in_words else None
        read = _Parts(other.year, other.month, other.day) if other else _NOT_READ
    match read:
        case Unclear() | Written():
            return read
        case _Parts():
            return _written(read, key)


def _day_in_figures(day: re.Match[str]) -> str:
    return str(english_reading.DAYS_IN_WORDS.get(day[0].replace("-", " "), day[0]))


def _parts(plain: str, key: DateValue) -> _Parts | Unclear:
    if iso := _ISO.fullmatch(plain):
        year, month, day = int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None
        years = key.precision is Precision.YEAR and key.extent is not Extent.POINT and day is None
        if month not in _MONTHS or (years and month == (year + 1) % 100):  # 2011/12, two years
            return _NOT_READ
        return _Parts(year, month, day)
    if numeric := _NUMERIC.fullmatch(plain):
        return _numeric(int(numeric[1]), int(numeric[3]), numeric[2], _year(numeric[4], key))
    month_year = _MONTH_YEAR.fullmatch(plain)
    if month_year and (len(month_year[2]) == 4 or key.precision is Precision.MONTH):
        return (
            _Parts(_year(month_year[2], key), int(month_year[1]))
            if int(month_year[1]) in _MONTHS
            else _NOT_READ
        )
    return _from_words(plain, key)


def _numeric(first: int, second: int, mark: str, year: int) -> _Parts | Unclear:
    if (
        first > 12 or first == second or (mark == "." and second <= 12)
    ):  # with points the day always comes first
        return _Parts(year, second, first) if second in _MONTHS else _NOT_READ
    if second > 12:
        return _Parts(year, first, second) if first in _MONTHS else _NOT_READ
    if first not in _MONTHS or second not in _MONTHS:
        return _NOT_READ
    both = f"{first} {english.MONTHS[second - 1]} or {second} {english.MONTHS[first - 1]} {year}"
    return Unclear(Doubt.AMBIGUOUS_DATE, both)


def _from_words(plain: str, key: DateValue) -> _Parts | Unclear:
    found = _Parts()
    numbers: list[str] = []
    for token in _TOKEN.findall(plain):
        if token.strip("'").isdigit():
            numbers.append(token)
        elif token in english_reading.MONTH_NUMBERS and found.month is None:
            found = replace(found, month=english_reading.MONTH_NUMBERS[token])
        elif token in english_reading.PARTS and found.part is None:
            found = replace(found, part=english_reading.PARTS[token])
        elif token not in english_reading.DATE_FILLERS:
            month = next(
                (n for name, n in english_reading.MONTH_NUMBERS.items() if is_slip(token, name)), None
            )
            if month is None or found.month is not None:
                return _NOT_READ
            found = replace(found, month=month, misspelt=True)
    if re.search(r"\d\s*[-/.]\s*\d", plain):  # a span, or figures of an order unknown
        return _NOT_READ
    return _with_numbers(found, numbers, key)


def _with_numbers(found: _Parts, numbers: list[str], key: DateValue) -> _Parts | Unclear:
    long = [number for number in numbers if len(number) == 4 and number.isdigit()]
    short = sorted(
        (number for number in numbers if len(number.strip("'")) <= 2), key=lambda one: one.startswith("'")
    )
    if len(long) + len(short) < len(numbers) or len(long) > 1 or len(short) > 2 - len(long):
        return _NOT_READ
    if long:
        found = replace(found, year=int(long[0]))
    elif len(short) == 2 or (short and _is_year(short[0], key)):
        found = replace(found, year=_year(short.pop(), key))
    if short:
        found = replace(found, day=int(short[0].strip("'")))
    good = found.month is not None if found.day is not None else (found.month or found.year) is not None
    return found if good else _NOT_READ


def _is_year(number: str, key: DateValue) -> bool:
    return number.startswith("'") or int(number) > 31 or key.precision is not Precision.DAY


def _year(digits: str, key: DateValue) -> int:
    """A year; one of two digits is the nearest to the key's that ends in them."""
    number = int(digits.strip("'"))
    if len(digits.strip("'")) == 4:
        return number
    century = key.first.year // 100 * 100
    return min(
        (century + shift + number for shift in (-100, 0, 100)), key=lambda year: abs(year - key.first.year)
    )


def _span(plain: str, key: DateValue) -> Written | Unclear:
    """Read two dates with a word or dash between them; the first takes from the second what it leaves out."""
    for mark in english_reading.RANGE.finditer(plain):
        last = _parts(plain[mark.end() :].strip(), key)
        if isinstance(last, Unclear):
            continue
        first = _start(plain[: mark.start()].strip(), last, key)
        if first is None:
            continue
        ends = _written(first, key), _written(last, key)
        match ends:
            case Written(start, misspelt=slip), Written(end, whole, other_slip):
                if start.first > end.first:
                    return _NOT_READ
                edtf = f"{start.edtf}/{end.edtf}"
                value = replace(end, edtf=edtf, first=start.first, part=None)
                return Written(value, whole, misspelt=slip or other_slip)
            case (Unclear() as unclear, _) | (_, Unclear() as unclear):
                return unclear
    return _NOT_READ


def _start(plain: str, last: _Parts, key: DateValue) -> _Parts | None:
    bare = re.fullmatch(r"(?:\D*\s)?(\d{1,2})", plain)
    if bare and last.day is not None and not any(month in plain for month in english_reading.MONTH_NUMBERS):
        return replace(last, day=int(bare[1]))
    first = _parts(plain, key)
    if isinstance(first, Unclear):
        return None
    if first.year is None:
        first = replace(first, year=last.year)
    return first


def _written(parts: _Parts, key: DateValue) -> Written | Unclear:
    year = key.first.year if parts.year is None else parts.year
    if parts.day is not None and parts.month is not None:
        days = monthrange(year, parts.month)[1] if 1 <= year <= 9999 else 0
        if not 1 <= parts.day <= days:
            return Unclear(Doubt.NO_SUCH_DAY, english_reading.month_length(parts.month, parts.year, days))
        edtf, part = f"{year:04}-{parts.month:02}-{parts.day:02}", None
    elif parts.month is not None:
        edtf, part = f"{year:04}-{parts.month:02}", parts.part
    else:
        edtf, part = f"{year:04}", parts.part
    try:
        return Written(parse_edtf(edtf, part), whole=parts.year is not None, misspelt=parts.misspelt)
    except ValueError:
        return _NOT_READ
