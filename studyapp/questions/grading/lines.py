"""Grade an estimate on a line of numbers or of days, by its distance from the key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from studyapp.facts.bank import Bank
from studyapp.facts.relations import true_values
from studyapp.facts.values import DateValue, NumberValue, Precision
from studyapp.facts.verdict import AlsoTrue, DateOff, Exact, NumberOff, Outcome, Unclear, Verdict
from studyapp.questions.grading.dates import grade_date
from studyapp.questions.grading.numbers import grade_number
from studyapp.questions.grading.written_dates import read_date
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.question import NumberLine, Question, Timeline
from studyapp.questions.response import Estimate, Placed, Words

NEAR_NUMBER = 0.05  # of the line, up to which an estimate is close
NEAR_DAY = 0.03  # of the line, up to which a day is close
_FINENESS = (Precision.YEAR, Precision.MONTH, Precision.DAY)

_V = TypeVar("_V", DateValue, NumberValue)


def grade_estimate(
    bank: Bank, question: NumberLine, key: NumberValue, response: Estimate | Words
) -> Verdict | Unclear:
    """Grade a number on a line: right within the tolerance or less than half a step off, close within a small share of the line.

    A typed number is read as in any other form first; another than the key counts by its place on the line.
    """
    if isinstance(response, Estimate):
        return _by_distance(bank, question, key, response.number)
    verdict = grade_number(bank, question.card, key, response.text)
    readings = read_number(response.text)
    if isinstance(readings, Unclear) or not (
        isinstance(verdict, Verdict) and isinstance(verdict.reason, NumberOff)
    ):
        return verdict
    placed = [
        _by_distance(bank, question, key, one.low)
        for one in readings
        if one.low == one.high and question.low <= one.low <= question.high
    ]
    return min(placed, key=lambda one: list(Outcome).index(one.outcome), default=verdict)


def _by_distance(bank: Bank, question: NumberLine, key: NumberValue, number: float) -> Verdict:
    off = _beyond(key, number)
    if off <= _reach(question, key):
        return Verdict(Outcome.RIGHT, Exact())
    if any(_beyond(other, number) <= _reach(question, other) for other in _also(bank, question, key)):
        return Verdict(Outcome.RIGHT, AlsoTrue())
    share = off / (question.high - question.low)
    return Verdict(
        Outcome.CLOSE if share <= NEAR_NUMBER else Outcome.WRONG, NumberOff(number < key.low, share)
    )


def _beyond(value: NumberValue, number: float) -> float:
    return max(value.low - number, number - value.high, 0.0)


def _reach(question: NumberLine, value: NumberValue) -> float:
    """How far off is right: as far as the tolerance, or less than half a step; decimals are not exact to the last place."""
    least = question.step * 1e-6
    return max(value.tolerance + least, question.step / 2 - least)


def grade_day(bank: Bank, question: Timeline, key: DateValue, response: Placed | Words) -> Verdict | Unclear:
    """Grade a day on a line: right within the key, however precise that is; close within a small share of the line.

    A day stands for the month or year in which it lies where the line goes by these. A typed date is read as in any
    other form first; another than the key counts by its place on the line if it has a year and is as precise as the line.
    """
    if isinstance(response, Placed):
        return _by_days(bank, question, key, response.day)
    verdict = grade_date(bank, question, key, response.text)
    written = read_date(response.text, key, bank.language)
    if isinstance(written, Unclear) or not (
        isinstance(verdict, Verdict) and isinstance(verdict.reason, DateOff)
    ):
        return verdict
    first, last = written.value.first, written.value.last
    fine = _FINENESS.index(written.value.precision) >= _FINENESS.index(question.precision)
    if not (fine and written.whole and question.first <= first and last <= question.last):
        return verdict
    return _by_days(bank, question, key, last if last < key.first else first)


def _by_days(bank: Bank, question: Timeline, key: DateValue, day: date) -> Verdict:
    if key.first <= day <= key.last:
        return Verdict(Outcome.RIGHT, Exact())
    if any(other.first <= day <= other.last for other in _also(bank, question, key)):
        return Verdict(Outcome.RIGHT, AlsoTrue())
    nearest = key.first if day < key.first else key.last
    days = (_start(day, question.precision) - _start(nearest, question.precision)).days
    share = abs(days) / max((question.last - question.first).days, 1)
    outcome = Outcome.CLOSE if share <= NEAR_DAY else Outcome.WRONG
    return Verdict(outcome, _off(nearest, day, question.precision, share))


def _start(day: date, precision: Precision) -> date:
    """The first day of the month or year that a line goes by."""
    match precision:
        case Precision.DAY:
            return day
        case Precision.MONTH:
            return day.replace(day=1)
        case Precision.YEAR:
            return day.replace(month=1, day=1)


def _also(bank: Bank, question: Question, key: _V) -> Iterator[_V]:
    """What else is true by the bank, of the key's kind."""
    return (value for value in true_values(bank, question.card)[1:] if isinstance(value, type(key)))


def _off(key: date, day: date, precision: Precision, share: float) -> DateOff:
    """How far a day is from the key, in no finer unit than the line has."""
    years, months = day.year - key.year, (day.year - key.year) * 12 + day.month - key.month
    if precision is Precision.YEAR or abs(months) >= 24:
        return DateOff(Precision.YEAR, years, share)
    if precision is Precision.MONTH or abs((day - key).days) >= 60:
        return DateOff(Precision.MONTH, months, share)
    return DateOff(Precision.DAY, (day - key).days, share)
