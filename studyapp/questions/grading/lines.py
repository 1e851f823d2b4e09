"""Grade an estimate on a line of numbers or of days, by its distance from the key."""

from __future__ import annotations

from datetime import date

from studyapp.facts.bank import Bank
from studyapp.facts.values import DateValue, NumberValue, Precision
from studyapp.facts.verdict import DateOff, Exact, NumberOff, Outcome, Unclear, Verdict
from studyapp.questions.grading.dates import grade_date
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.question import NumberLine, Timeline
from studyapp.questions.response import Estimate, Placed, Words

NEAR_NUMBER = 0.05  # of the line, up to which an estimate is close
NEAR_DAY = 0.03  # of the line, up to which a day is close


def grade_estimate(question: NumberLine, key: NumberValue, response: Estimate | Words) -> Verdict | Unclear:
    """Grade a number on a line: right within half a step or the tolerance, close within a small share of the line."""
    if isinstance(response, Words):
        readings = read_number(response.text)
        if isinstance(readings, Unclear):
            return readings
        response = Estimate(readings[0].low)
    off = max(key.low - response.number, response.number - key.high, 0.0)
    if off <= max(key.tolerance, question.step / 2):
        return Verdict(Outcome.RIGHT, Exact())
    share = off / (question.high - question.low)
    reason = NumberOff(response.number < key.low, share)
    return Verdict(Outcome.CLOSE if share <= NEAR_NUMBER else Outcome.WRONG, reason)


def grade_day(bank: Bank, question: Timeline, key: DateValue, response: Placed | Words) -> Verdict | Unclear:
    """Grade a day on a line: right within the key, however precise that is; close within a small share of the line."""
    if isinstance(response, Words):
        return grade_date(bank, question, key, response.text)
    day = response.day
    if key.first <= day <= key.last:
        return Verdict(Outcome.RIGHT, Exact())
    nearest = key.first if day < key.first else key.last
    share = abs((day - nearest).days) / max((question.last - question.first).days, 1)
    outcome = Outcome.CLOSE if share <= NEAR_DAY else Outcome.WRONG
    return Verdict(outcome, _off(nearest, day, question.precision, share))


def _off(key: date, day: date, precision: Precision, share: float) -> DateOff:
    """How far a day is from the key, in no finer unit than the line has."""
    years, months = day.year - key.year, (day.year - key.year) * 12 + day.month - key.month
    if precision is Precision.YEAR or abs(months) >= 24:
        return DateOff(Precision.YEAR, years, share)
    if precision is Precision.MONTH or abs((day - key).days) >= 60:
        return DateOff(Precision.MONTH, months, share)
    return DateOff(Precision.DAY, (day - key).days, share)
