"""Compare two values: could both be said of the same thing."""

from __future__ import annotations

from collections.abc import Collection
from math import floor, inf, log10
from typing import assert_never

from studyapp.facts.bank import Bank
from studyapp.facts.dates import loosened
from studyapp.facts.folding import fold
from studyapp.facts.values import (
    Bound,
    DateValue,
    EntitiesValue,
    EntityValue,
    NumberValue,
    PhraseValue,
    Value,
)


def could_be_same(bank: Bank, true: Value, candidate: Value) -> bool:
    """Whether the candidate equals the true value, contains it or lies within it, as far as the bank can tell."""
    match true, candidate:
        case DateValue(), DateValue():
            (first, last), (from_day, to_day) = loosened(true), loosened(candidate)
            return first <= to_day and from_day <= last
        case NumberValue(bound=Bound.OVER | Bound.AT_LEAST | Bound.UNDER as side), NumberValue(
            bound=other_side
        ) if side is other_side:
            # Two limits on one side: the weaker follows from the stronger, and the stronger is not what was said.
            weaker = candidate.low - true.high if side is Bound.UNDER else true.low - candidate.high
            return weaker >= -true.tolerance
        case NumberValue(), NumberValue():
            (low, high), (least, most) = _reach(true), (candidate.low, candidate.high)
            return low <= most and least <= high
        case EntityValue(one), EntityValue(other):
            return _entity_could_be(bank, one, other)
        case EntitiesValue(members), EntityValue(other):
            return any(_entity_could_be(bank, member, other) for member in members)
        case EntityValue(one), EntitiesValue(members):
            return any(_entity_could_be(bank, one, member) for member in members)
        case EntitiesValue(members, closed), EntitiesValue(others):
            # Some members alone are a true answer too; more than are known to be members only where the list is open.
            return set(others) <= set(members) or (not closed and set(members) <= set(others))
        case PhraseValue(one), PhraseValue(other):
            return fold(one) == fold(other)
        case (EntityValue(entity), PhraseValue(phrase)) | (PhraseValue(phrase), EntityValue(entity)):
            return fold(phrase) in _names(bank, entity)
        case _:
            return False


def marks(bank: Bank, value: Value) -> Collection[object]:
    """What two values have in common, some of it at least, wherever one could be the same as the other."""
    match value:
        case DateValue():
            first, last = loosened(value)
            return range(first.year, last.year + 1)
        case NumberValue():
            return (NumberValue,)
        case EntityValue(one):
            return _wholes(bank, one) | _names(bank, one)
        case EntitiesValue(members):
            return {mark for member in members for mark in (_wholes(bank, member) | _names(bank, member))}
        case PhraseValue(phrase):
            return (fold(phrase),)
        case _:
            assert_never(value)


def _entity_could_be(bank: Bank, one: str, other: str) -> bool:
    return (
        other in _wholes(bank, one)
        or one in _wholes(bank, other)
        or bool(_names(bank, one) & _names(bank, other))
    )


def _wholes(bank: Bank, entity: str) -> set[str]:
    """The entity and everything that it is part of."""
    found: set[str] = set()
    waiting = [entity]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += bank.entities[name].part_of
    return found


def _names(bank: Bank, entity: str) -> set[str]:
    found = bank.entities[entity]
    return {fold(name) for name in (found.name, *found.aliases)}


def _reach(number: NumberValue) -> tuple[float, float]:
    """The numbers that are true by the bound, or within the tolerance or the rounding that "about" admits."""
    slack = number.tolerance
    if number.bound is Bound.ABOUT:
        slack = max(slack, _rounding(number.low), _rounding(number.high))
    low = -inf if number.bound is Bound.UNDER else number.low - slack
    high = inf if number.bound in {Bound.OVER, Bound.AT_LEAST} else number.high + slack
    return low, high


def _rounding(number: float) -> float:
    """Half a unit of the last digit that is not 0: 5 for 60, 0.05 for 21.5."""
    if number == 0:
        return 0
    unit = 10.0 ** floor(log10(abs(number)))
    while abs(number / unit - round(number / unit)) > 1e-9 and unit > 1e-6:
        unit /= 10
    return unit / 2
