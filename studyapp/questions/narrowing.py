"""Lines that are narrowed by hints: each half as long as the one before, with the key anywhere in it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from studyapp.facts.bank import Bank
from studyapp.facts.values import DateValue, NumberValue, Precision
from studyapp.questions.question import NumberLine, Timeline

_HALVES = 2
_FEWEST_STEPS = 4  # of a line that was narrowed


def narrowings(bank: Bank, question: NumberLine | Timeline) -> list[NumberLine | Timeline]:
    """The line after each of its hints, with the greater chance that a guess is right on it; the same on every call.

    KeyError when the bank lost the question's slot.
    """
    first, last, end = _steps(bank, question)
    rng = random.Random(f"{question.card} {question.stem}")
    low, high = 0, end
    lines: list[NumberLine | Timeline] = []
    while len(lines) < _HALVES:
        length = (high - low) // 2
        if length < _FEWEST_STEPS or length <= last - first:
            break
        low = rng.randint(max(low, last - length), min(first, high - length))
        high = low + length
        chance = min(question.chance * (end + 1) / (length + 1), 1.0)
        lines.append(_between(question, low, high, chance))
    return lines


def _between(question: NumberLine | Timeline, low: int, high: int, chance: float) -> NumberLine | Timeline:
    if isinstance(question, Timeline):
        return replace(question, first=_day(question, low), last=_day(question, high), chance=chance)
    ends = [round(question.low + place * question.step, 9) for place in (low, high)]
    return replace(question, low=ends[0], high=ends[1], chance=chance)


def _steps(bank: Bank, question: NumberLine | Timeline) -> tuple[int, int, int]:
    """In steps from the beginning of a line: where its key begins, where that ends, and where the line ends."""
    key = bank.slot(question.card).value
    match question:
        case NumberLine() if isinstance(key, NumberValue):
            steps = ((one - question.low) / question.step for one in (key.low, key.high, question.high))
            first, last, end = map(round, steps)
        case Timeline() if isinstance(key, DateValue):
            first, last, end = (_index(question, day) for day in (key.first, key.last, question.last))
        case _:
            raise TypeError(key)
    return max(first, 0), min(last, end), end


def _index(line: Timeline, day: date) -> int:
    match line.precision:
        case Precision.DAY:
            return (day - line.first).days
        case Precision.MONTH:
            return (day.year - line.first.year) * 12 + day.month - line.first.month
        case Precision.YEAR:
            return day.year - line.first.year


def _day(line: Timeline, place: int) -> date:
    """The day at which a step of a line begins."""
    first = line.first
    match line.precision:
        case Precision.DAY:
            return first + timedelta(days=place)
        case Precision.MONTH:
            months = first.year * 12 + first.month - 1 + place
            return date(months // 12, months % 12 + 1, 1)
        case Precision.YEAR:
            return date(first.year + place, 1, 1)
