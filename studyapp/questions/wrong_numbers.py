"""Wrong numbers for a number: those of other facts in the same unit, else numbers made up and rounded like the key."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice

from studyapp.facts.bank import Bank
from studyapp.facts.values import Bound, NumberValue
from studyapp.questions.index import index_of, number_place
from studyapp.questions.options import (
    Search,
    Wrong,
    both_sides,
    is_confused,
    room_for_confused,
    shuffled,
    what_of,
)

_NEAR = 3  # real numbers on each side among which chance decides
_LOOKED_AT = 60
_LEAST_GAP = 0.1  # of the key, between any two options
_LEAST_GAP_ABOUT = 0.25  # where the source itself says "about"

Fits = Callable[[NumberValue], bool]


def wrong_numbers(search: Search, key: NumberValue, fits: Fits) -> list[Wrong]:
    """Choose wrong numbers so that the key comes to its place in their order; fewer when there are not enough.

    A bounded number is asked for its limit. What is over 10,000 is over 8,000 too, so below "over" and above "under"
    every other limit would be true by the bound: there wrong limits lie on the far side only.
    """
    gap = max(key.tolerance, abs(key.high) * (_LEAST_GAP_ABOUT if key.bound is Bound.ABOUT else _LEAST_GAP))
    taken = [key]

    def apart(value: NumberValue) -> bool:
        fresh = all(value.high <= other.low - gap or value.low >= other.high + gap for other in taken)
        if fresh and _plausible(value, key) and fits(value):
            taken.append(value)
            return True
        return False

    confused = {
        below: list(
            _real(search.bank, key, lambda value: is_confused(search, value) and apart(value), below=below)
        )
        for below in ((True, False) if search.confused else ())
    }

    def side(*, below: bool) -> Iterator[Wrong]:
        if key.bound in ((Bound.OVER, Bound.AT_LEAST) if below else (Bound.UNDER,)):
            return iter(())
        near = list(islice(_real(search.bank, key, apart, below=below), _NEAR))
        real = [*confused.get(below, ()), *shuffled(near, search.rng)]
        return chain(real, (Wrong(value) for value in _made_up(key, search.rng, below=below) if apart(value)))

    place = room_for_confused(search, below=bool(confused.get(True)), above=bool(confused.get(False)))
    return both_sides(side(below=True), side(below=False), place, search.count)


def _plausible(value: NumberValue, key: NumberValue) -> bool:
    if key.unit == "%" and value.high > 100:
        return False
    if value.high == value.low == 1 and key.unit.endswith("s"):  # "1 fighters"
        return False
    return value.low > 0 if key.low != key.high else 0.5 * key.low <= value.low <= 2 * key.low


def _real(bank: Bank, key: NumberValue, apart: Fits, *, below: bool) -> Iterator[Wrong]:
    numbers = index_of(bank).numbers.get(key.unit, [])
    place = number_place(numbers, key)
    for i in (range(place - 1, -1, -1) if below else range(place, len(numbers)))[:_LOOKED_AT]:
        value, card = numbers[i]
        if (value.low == value.high) == (key.low == key.high) and value.low > 0 and apart(value):
            yield Wrong(replace(value, bound=key.bound), what_of(bank, card))


def _made_up(key: NumberValue, rng: random.Random, *, below: bool) -> Iterator[NumberValue]:
    if key.low != key.high:
        yield from _made_up_spans(key, below=below)
        return
    step = _grain(key.low)
    for finer in (1, 2, 5, 10):
        size = step / finer
        if key.low == int(key.low) and size != int(size):  # no half fighters
            return
        first, last = (0.5, 1.0) if below else (1.0, 2.0)
        steps = range(int(first * key.low / size), int(last * key.low / size) + 1)
        steps = steps[:: max(1, len(steps) // 50)]
        for times in shuffled(steps, rng):
            yield _single(key, times * size)


def _made_up_spans(key: NumberValue, *, below: bool) -> Iterator[NumberValue]:
    width, step = key.high - key.low, _grain(key.low)
    for times in (1, 2):
        far = times * (width + step)
        low = key.low - far if below else key.low + far
        yield replace(key, low=_clean(low), high=_clean(low + width))
    if below:
        yield replace(key, low=_clean(key.low / 4), high=_clean(key.low / 2))


def _single(key: NumberValue, number: float) -> NumberValue:
    return replace(key, low=_clean(number), high=_clean(number))


def _clean(number: float) -> float:
    return round(number, 9)


def _grain(number: float) -> float:
    """The power of ten that a number is rounded to: 1,000 for 36,000, 0.1 for 2.5."""
    grain = 1.0
    if number != int(number):
        while round(number / grain, 9) != int(round(number / grain, 9)) and grain > 1e-9:
            grain /= 10
        return grain
    while number and number % (grain * 10) == 0:
        grain *= 10
    return grain
