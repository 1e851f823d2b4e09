"""Grade a number, or a span of numbers."""

from __future__ import annotations

from math import isclose

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.relations import true_values
from studyapp.facts.values import Bound, NumberValue
from studyapp.facts.verdict import (
    AlsoTrue,
    Different,
    Exact,
    NumberOff,
    Outcome,
    PartOfSpan,
    Unclear,
    Verdict,
)
from studyapp.questions import english_reading as english
from studyapp.questions.grading.written_numbers import WrittenNumber, read_number

_SIDES = {Bound.OVER: 1, Bound.AT_LEAST: 1, Bound.UNDER: -1}


def grade_number(bank: Bank, card: CardId, key: NumberValue, text: str) -> Verdict | Unclear:
    """Grade a number: right within the tolerance; unit and bound may be left out, but not be others than the key's."""
    readings = read_number(text)
    if isinstance(readings, Unclear):
        return readings
    verdicts = [_against(key, given) for given in readings]
    best = min(verdicts, key=lambda verdict: list(Outcome).index(verdict.outcome))
    if best.outcome is Outcome.RIGHT:
        return best
    others = (value for value in true_values(bank, card)[1:] if isinstance(value, NumberValue))
    if any(_against(other, given).outcome is Outcome.RIGHT for other in others for given in readings):
        return Verdict(Outcome.RIGHT, AlsoTrue())
    return best


def _against(key: NumberValue, given: WrittenNumber) -> Verdict:
    if _other_unit(key.unit, given.unit) or given.side * _SIDES.get(key.bound or Bound.ABOUT, 0) < 0:
        return Verdict(Outcome.WRONG, Different())
    if _equal(given.low, key.low, key) and _equal(given.high, key.high, key):
        return Verdict(Outcome.RIGHT, Exact())
    if given.low != given.high:
        return Verdict(Outcome.WRONG, Different())
    if key.low != key.high and key.low <= given.low <= key.high:
        return Verdict(Outcome.CLOSE, PartOfSpan())
    return Verdict(Outcome.WRONG, NumberOff(low=given.low < key.low))


def _equal(given: float, wanted: float, key: NumberValue) -> bool:
    return isclose(given, wanted, rel_tol=1e-9, abs_tol=max(key.tolerance, 1e-9))


def _other_unit(wanted: str, given: str) -> bool:
    """Whether a unit of measure was typed that is not the key's; other words behind a number do not count."""
    measure = english.MEASURES.get(given)
    first = next(iter(wanted.split()), "")
    return (
        measure is not None
        and measure != english.MEASURES.get(first.casefold())
        and (first.casefold() in english.MEASURES or measure == "%")
    )
