"""Grade a date against a key that may itself be a month, a year or a span."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.dates import contains, overlap
from studyapp.facts.relations import true_values
from studyapp.facts.values import DateValue, Extent, Precision
from studyapp.facts.verdict import (
    AlsoTrue,
    DateOff,
    Exact,
    LessPrecise,
    Misspelt,
    Other,
    Outcome,
    PartOfSpan,
    Unclear,
    Verdict,
)
from studyapp.questions.english import date_words
from studyapp.questions.grading.written_dates import Written, read_date
from studyapp.questions.index import date_place, date_sort, index_of
from studyapp.questions.options import what_of
from studyapp.questions.question import Question


def grade_date(bank: Bank, question: Question, key: DateValue, text: str) -> Verdict | Unclear:
    """Grade a date: right within the key and at least as precise, close when less precise or a part of a span."""
    written = read_date(text, key, bank.language)
    if isinstance(written, Unclear):
        return written
    verdict = _against(key, written)
    if verdict.outcome is not Outcome.RIGHT:
        others = (value for value in true_values(bank, question.card)[1:] if isinstance(value, DateValue))
        if any(_against(other, written).outcome is Outcome.RIGHT for other in others):
            return Verdict(Outcome.RIGHT, AlsoTrue())
        return _told(bank, written.value) or verdict if verdict.outcome is Outcome.WRONG else verdict
    if not (written.whole or key.implied == "year" or str(key.first.year) in question.stem):
        return Verdict(Outcome.CLOSE, LessPrecise(written.value.precision))
    return Verdict(Outcome.RIGHT, Misspelt(question.key)) if written.misspelt else verdict


def _against(key: DateValue, written: Written) -> Verdict:
    given = written.value
    if (given.first, given.last) == (key.first, key.last):
        return Verdict(Outcome.RIGHT, Exact())
    if contains(key, given):
        if key.extent is Extent.POINT:
            return Verdict(Outcome.RIGHT, Exact())
        return Verdict(Outcome.CLOSE, PartOfSpan())
    if contains(given, key):
        return Verdict(Outcome.CLOSE, LessPrecise(given.precision))
    if key.extent is not Extent.POINT and overlap(key, given):
        return Verdict(Outcome.CLOSE, PartOfSpan())
    return Verdict(Outcome.WRONG, _off(key, given))


def _told(bank: Bank, given: DateValue) -> Verdict | None:
    """The verdict that says what happened on the date that was given, when the bank tells of something."""
    dates = index_of(bank).dates.get(date_sort(given), [])
    at = date_place(dates, given)
    if at < len(dates) and (dates[at][0].first, dates[at][0].last) == (given.first, given.last):
        return Verdict(Outcome.WRONG, Other(date_words(given), what_of(bank, dates[at][1])))
    return None


def _off(key: DateValue, given: DateValue) -> DateOff:
    """How far a date is from the key, in the unit in which they first differ."""
    if given.first.year != key.first.year:
        return DateOff(Precision.YEAR, given.first.year - key.first.year)
    if given.first.month != key.first.month:
        return DateOff(Precision.MONTH, given.first.month - key.first.month)
    return DateOff(Precision.DAY, (given.first - key.first).days or (given.last - key.last).days)
