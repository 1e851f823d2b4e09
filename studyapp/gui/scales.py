"""Positions along a line of numbers or of days: what each means, how it reads, and where it stands."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple

from studyapp.facts.values import DateValue, NumberValue, Precision, Value
from studyapp.facts.verdict import Unclear
from studyapp.questions import english
from studyapp.questions.grading.written_dates import read_date
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.question import NumberLine, Timeline
from studyapp.questions.response import Estimate, Placed, Response, Words

_MOST_TICKS = 8
_ROUND = (1.0, 2.0, 5.0)
_MONTHS_APART = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_PAGE = 10
_LANGUAGE = "en"  # of the window, in which the answer was typed


class Tick(NamedTuple):
    """A mark on the line: where it stands, as a share of the line, and what it is called."""

    share: float
    label: str


class NumberScale:
    """The numbers of a line, a step apart; positions are counted from 0."""

    def __init__(self, question: NumberLine) -> None:
        self._line = question
        self.last = ceil(round((question.high - question.low) / question.step, 9))

    @property
    def ends(self) -> tuple[str, str]:
        """What the ends of the line are called."""
        return self._amount(self._line.low), self._amount(self._line.high)

    def words(self, position: int) -> str:
        """The number at a position, with its unit: `1,200 fighters`."""
        number = self._number(position)
        return english.number_words(NumberValue(number, number, self._line.unit))

    def response(self, position: int) -> Response:
        """The answer that a position gives."""
        return Estimate(self._number(position))

    def share(self, position: int) -> float:
        """How far along the line a position stands, 0 to 1."""
        return self._share_of(self._number(position))

    def position(self, share: float) -> int:
        """The position nearest to a point of the line."""
        number = self._line.low + share * (self._line.high - self._line.low)
        return min(max(round((number - self._line.low) / self._line.step), 0), self.last)

    def paged(self, position: int, pages: int) -> int:
        """The position ten steps on or back; it may lie outside the line."""
        return position + _PAGE * pages

    def ticks(self) -> list[Tick]:
        """Round numbers between the ends."""
        low, high = self._line.low, self._line.high
        steps = (scale * 10.0**power for power in range(-6, 15) for scale in _ROUND)
        step = next(step for step in steps if (high - low) / step <= _MOST_TICKS)
        first = int(low // step) + 1
        numbers = [round(step * (first + number), 9) for number in range(_MOST_TICKS + 1)]
        return [Tick(self._share_of(one), self._amount(one)) for one in numbers if low < one < high]

    def span(self, key: Value) -> tuple[float, float]:
        """From where to where the key stands, as shares of the line."""
        if not isinstance(key, NumberValue):
            raise TypeError(key)
        return self._share_of(key.low - key.tolerance), self._share_of(key.high + key.tolerance)

    def given(self, response: Response, _key: Value) -> float | None:
        """Where an answer stands; None for one that has no place on a line."""
        match response:
            case Estimate(number):
                return self._share_of(number)
            case Words(text):
                readings = read_number(text)
                return None if isinstance(readings, Unclear) else self._share_of(readings[0].low)
            case _:
                return None

    def given_words(self, response: Response) -> str:
        """An answer in words, as it was typed or placed; "" where there is none."""
        match response:
            case Estimate(number):
                return english.number_words(NumberValue(number, number, self._line.unit))
            case Words(text):
                return text
            case _:
                return ""

    def _number(self, position: int) -> float:
        return min(round(self._line.low + position * self._line.step, 9), self._line.high)

    def _share_of(self, number: float) -> float:
        share = (number - self._line.low) / (self._line.high - self._line.low)
        return min(max(share, 0.0), 1.0)

    def _amount(self, number: float) -> str:
        return english.amount_words(NumberValue(number, number, self._line.unit))


class DayScale:
    """The days, months or years of a line; a month or year stands at its middle."""

    def __init__(self, question: Timeline) -> None:
        self._line = question
        self.last = self._index(question.last)

    @property
    def ends(self) -> tuple[str, str]:
        """What the ends of the line are called."""
        return self._words(self._line.first), self._words(self._line.last)

    def words(self, position: int) -> str:
        """The day, month or year at a position: `9 December 2017`, `December 2017`, `2017`."""
        return self._words(self._day(position))

    def response(self, position: int) -> Response:
        """The answer that a position gives."""
        return Placed(self._day(position))

    def share(self, position: int) -> float:
        """How far along the line a position stands, 0 to 1."""
        return self._share_of(self._day(position))

    def position(self, share: float) -> int:
        """The position in which a point of the line lies."""
        days = (self._line.last - self._line.first).days
        return self._index(self._line.first + timedelta(days=round(min(max(share, 0.0), 1.0) * days)))

    def paged(self, position: int, pages: int) -> int:
        """The position a month on or back among days, a year among months, ten years among years; maybe outside."""
        match self._line.precision:
            case Precision.DAY:
                day = self._day(position)
                months = day.year * 12 + day.month - 1 + pages
                year, month = months // 12, months % 12 + 1
                there = date(year, month, min(day.day, monthrange(year, month)[1]))
                return (there - self._line.first).days
            case Precision.MONTH:
                return position + 12 * pages
            case Precision.YEAR:
                return position + _PAGE * pages

    def ticks(self) -> list[Tick]:
        """Beginnings of months or years between the ends."""
        first, last = self._line.first, self._line.last
        months = (last.year - first.year) * 12 + last.month - first.month
        apart = next((one for one in _MONTHS_APART if months / one <= _MOST_TICKS), _MONTHS_APART[-1])
        begin = (first.year * 12 + first.month - 1) // apart * apart
        counts = range(begin, last.year * 12 + last.month, apart)
        days = [date(count // 12, count % 12 + 1, 1) for count in counts]
        precision = Precision.YEAR if apart % 12 == 0 else Precision.MONTH
        return [Tick(self._share_of(day), _day_words(day, precision)) for day in days if first < day < last]

    def span(self, key: Value) -> tuple[float, float]:
        """From where to where the key stands, as shares of the line."""
        if not isinstance(key, DateValue):
            raise TypeError(key)
        return self._share_of(key.first), self._share_of(key.last)

    def given(self, response: Response, key: Value) -> float | None:
        """Where an answer stands; None for one that has no place on a line."""
        match response:
            case Placed(day):
                return self._share_of(day)
            case Words(text) if isinstance(key, DateValue):
                written = read_date(text, key, _LANGUAGE)
                if isinstance(written, Unclear):
                    return None
                first, last = written.value.first, written.value.last
                return self._share_of(first + (last - first) / 2)
            case _:
                return None

    def given_words(self, response: Response) -> str:
        """An answer in words, as it was typed or placed; "" where there is none."""
        match response:
            case Placed(day):
                return self._words(day)
            case Words(text):
                return text
            case _:
                return ""

    def _index(self, day: date) -> int:
        first = self._line.first
        match self._line.precision:
            case Precision.DAY:
                return (day - first).days
            case Precision.MONTH:
                return (day.year - first.year) * 12 + day.month - first.month
            case Precision.YEAR:
                return day.year - first.year

    def _day(self, position: int) -> date:
        first = self._line.first
        match self._line.precision:
            case Precision.DAY:
                day = first + timedelta(days=position)
            case Precision.MONTH:
                months = first.year * 12 + first.month - 1 + position
                day = date(months // 12, months % 12 + 1, 15)
            case Precision.YEAR:
                day = date(first.year + position, 7, 1)
        return min(max(day, first), self._line.last)

    def _share_of(self, day: date) -> float:
        share = (day - self._line.first).days / max((self._line.last - self._line.first).days, 1)
        return min(max(share, 0.0), 1.0)

    def _words(self, day: date) -> str:
        return _day_words(day, self._line.precision)


Scale = NumberScale | DayScale


def scale_of(question: NumberLine | Timeline) -> Scale:
    """The scale of the line that a question is asked with."""
    return NumberScale(question) if isinstance(question, NumberLine) else DayScale(question)


def _day_words(day: date, precision: Precision) -> str:
    return english.date_words(DateValue("", day, day, precision))
