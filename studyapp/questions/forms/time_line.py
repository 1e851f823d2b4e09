"""Place an event on a line of years."""

from __future__ import annotations

import random
import re
from datetime import MAXYEAR, MINYEAR, date
from typing import cast

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, Extent, Precision
from studyapp.questions import english, wording
from studyapp.questions.forms.wish import Wish
from studyapp.questions.index import index_of
from studyapp.questions.question import Timeline

_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(english.MONTHS)})\b")
_FINER = {Precision.MONTH: Precision.DAY, Precision.YEAR: Precision.MONTH}
_YEARS_OF_DAYS = 3  # of a line on which one day is to be found
_LEAST, _MOST = 8, 40  # years of other lines
_SPARE = 3  # years by which a line goes on beyond the dates of the bank, at most


def fits(bank: Bank, card: CardId) -> bool:
    """Whether the key is one day, month or year, or a part of one, that the question leaves open."""
    slot = bank.slot(card)
    if not isinstance(slot.value, DateValue) or slot.value.extent is not Extent.POINT or slot.value.about:
        return False
    stem = wording.stem(bank, bank.facts[card.fact], slot.ask)
    precision = _precision(slot.value)
    told = precision is Precision.YEAR or (precision is Precision.DAY and _MONTH.search(stem))
    return not (told and _tells_year(stem, slot.value))


def make(wish: Wish) -> Timeline:
    """Make a line that begins and ends at the start of a year, and on which the key may lie in any year.

    Months and years are placed among all that the bank knows, days among three years, where a day is wide enough to be
    pointed to. A line ends with the last year of the bank: anybody could rule out a later one. Where the stem says the
    year, the line is that year.
    """
    value = cast(DateValue, wish.slot.value)  # or it would not fit
    stem = wording.stem(wish.bank, wish.fact, wish.slot.ask)
    precision = _precision(value)
    if _tells_year(stem, value):
        begin, end = value.first.year, value.first.year + 1
    else:
        begin, end = _years(wish.bank, value, precision, wish.rng)
    first = date(max(begin, MINYEAR), 1, 1)
    last = date(end, 1, 1) if end <= MAXYEAR else date.max
    return Timeline(
        card=wish.card,
        stem=stem,
        key=wording.value_words(wish.bank, value),
        first=first,
        last=last,
        precision=precision,
        chance=((value.last - value.first).days + 1) / (last - first).days,
    )


def _years(bank: Bank, key: DateValue, precision: Precision, rng: random.Random) -> tuple[int, int]:
    """The year with which a line begins and the one before which it ends."""
    earliest, latest = index_of(bank).years
    if precision is Precision.DAY:
        length = _YEARS_OF_DAYS
    else:
        begin, end = earliest - rng.randint(0, _SPARE), latest + 1
        if _LEAST <= end - begin <= _MOST:
            return begin, end
        length = min(max(end - begin, _LEAST), _MOST)
    begin = key.first.year - rng.randrange(length)
    begin = min(begin, max(latest + 1 - length, key.first.year + 1 - length))
    return begin, begin + length


def _precision(key: DateValue) -> Precision:
    """How finely an event is placed: a part of a month by the day, since it begins and ends on one."""
    return _FINER[key.precision] if key.part else key.precision


def _tells_year(stem: str, key: DateValue) -> bool:
    return str(key.first.year) in _YEAR.findall(stem)
