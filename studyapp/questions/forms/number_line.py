"""Estimate a number on a line with round ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.values import NumberValue
from studyapp.questions import wording
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import NumberLine

# Of a line, times a power of ten; so many that no share of a line is where keys mostly lie.
_LENGTHS = (*range(10, 20), *(length for length in range(20, 100) if length % 2 == 0 or length % 5 == 0))
_STEPS = (1, 2, 5)  # times a power of ten
_LEAST = 5  # what is less is counted, not estimated
_FEWEST = 10  # steps of a line
_MOST, _MOST_FROM_ABOVE_ZERO = 100, 200
_EDGE = 10  # a key lies no nearer to an end than the line's length divided by this
_DECIMALS = 3

_Line = tuple[int, int, int]  # low, high and step, in the last place of the key


def fits(bank: Bank, card: CardId) -> bool:
    """Whether the key is one number, neither so small that it is counted nor so exact that nobody could point to it."""
    value = bank.slot(card).value
    return isinstance(value, NumberValue) and value.low == value.high and bool(_lines(value))


def make(wish: Wish) -> NumberLine:
    """Make a line on which the key may lie anywhere but at the ends, and lies on a step.

    A share is a share of a hundred; other lines begin at zero unless the key has too many figures for that. A bounded
    number is asked for its limit.
    """
    value = cast(NumberValue, wish.slot.value)  # or it would not fit
    key, scale = _whole(value.low)
    shares = {(key - low) / (high - low): (low, high, step) for low, high, step in _lines(value)}
    wanted = wish.rng.uniform(min(shares), max(shares))
    low, high, step = shares[min(shares, key=lambda share: abs(share - wanted))]
    stem = wording.stem(wish.bank, wish.fact, wish.slot.ask)
    at_most = max(value.tolerance * scale, step / 2)
    right = range(low, high + 1, step)
    return NumberLine(
        card=wish.card,
        stem=stem,
        key=wording.value_words(wish.bank, value, beside=stem),
        low=low / scale,
        high=high / scale,
        step=step / scale,
        unit=value.unit,
        chance=sum(abs(number - key) <= at_most for number in right) / len(right),
    )


def _lines(value: NumberValue) -> list[_Line]:
    """Every line for a number, none of them so short that the tolerance covers half of it."""
    _, scale = _whole(value.low)
    return [one for one in _round_lines(value) if 4 * value.tolerance * scale <= one[1] - one[0]]


def _round_lines(value: NumberValue) -> list[_Line]:
    key, scale = _whole(value.low)
    if key <= 0:
        return []
    if value.unit == "%":
        hundred = 100 * scale
        steps = _step(key, hundred, _MOST_FROM_ABOVE_ZERO) if key < hundred else None
        return [(0, hundred, steps)] if steps else []
    if key < _LEAST:
        return []
    return list(_from_zero(key)) or list(_from_above_zero(key))


def _from_zero(key: int) -> Iterator[_Line]:
    for length in _lengths(key):
        step = _step(key, length, _MOST)
        if step and length <= _EDGE * key <= (_EDGE - 1) * length:
            yield 0, length, step


def _from_above_zero(key: int) -> Iterator[_Line]:
    """Lines at least half as long as the key is large, since a shorter one would tell its first figures."""
    for length in _lengths(key):
        mark = 10 ** (len(str(length // 5)) - 1)  # the ends are round, too
        for low in range(max(0, (key - length) // mark * mark), key, mark):
            step = _step(key - low, length, _MOST_FROM_ABOVE_ZERO)
            if step and 2 * length >= key and length <= _EDGE * (key - low) <= (_EDGE - 1) * length:
                yield low, low + length, step


def _lengths(key: int) -> Iterator[int]:
    power = 10 ** max(len(str(key)) - 2, 0)
    return (length * times for times in (max(power // 10, 1), power, 10 * power) for length in _LENGTHS)


def _step(key: int, length: int, most: int) -> int | None:
    """The finest round step that leads from the beginning of a line to the key and to the end."""
    power = 1
    while power * _FEWEST <= length:
        for times in _STEPS:
            step = times * power
            if _FEWEST * step <= length <= most * step and key % step == 0 == length % step:
                return step
        power *= 10
    return None


def _whole(number: float) -> tuple[int, int]:
    """A number without its decimals, and by what it was multiplied for that; decimals beyond the third make it 0."""
    for decimals in range(_DECIMALS + 1):
        scale = 10**decimals
        if abs(number * scale - round(number * scale)) < 1e-6:
            return round(number * scale), scale
    return 0, 1
