"""Facts and entities as plain values that JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import Any

from studyapp.facts import bank as bank_module
from studyapp.facts import values as values_module

# A list begins with the place of its type in _TYPES, but an empty one is an empty tuple; all else is as JSON has it.


def plain(value: Any) -> Any:
    """A value of a bank as lists, texts and numbers."""
    kind = type(value)
    if kind in _SIMPLE:
        return value
    if kind in _FIELDS:
        return [_CODES[kind], *[plain(part) for part in _PARTS[kind](value)[:-1]]]
    if kind is tuple:
        return [_CODES[tuple], *map(plain, value)] if value else []
    if kind is dict and all(type(key) is str for key in value):
        return {key: plain(one) for key, one in value.items()}
    match value:
        case dict():
            return [_CODES[dict], *(plain(pair) for pair in value.items())]
        case Enum():
            return [_CODES[kind], value.value]
        case _:
            return [_CODES[date], value.toordinal()]


def restored(value: Any) -> Any:
    """What `plain` was given; ValueError, TypeError, LookupError or ArithmeticError for what it never made."""
    if type(value) is list:
        if not value:
            return ()
        make = _MAKERS[value[0]]
        return make(*[restored(part) if type(part) in _NESTED else part for part in value[1:]])
    if type(value) is dict:
        return {key: restored(part) for key, part in value.items()}
    return value


def _pairs(*pairs: tuple[Any, Any]) -> dict[Any, Any]:
    return dict(pairs)


def _tuple(*parts: Any) -> tuple[Any, ...]:
    return parts


def _maker(kind: Any) -> Callable[..., Any]:
    if is_dataclass(kind):
        return kind  # type: ignore[return-value]
    return {member.value: member for member in kind}.__getitem__


_OURS: list[Any] = sorted(
    (
        one
        for module in (bank_module, values_module)
        for one in vars(module).values()
        if isinstance(one, type) and (is_dataclass(one) or (issubclass(one, Enum) and list(one)))
    ),
    key=lambda one: one.__name__,
)
_TYPES: list[Any] = [tuple, dict, date, *_OURS]
_CODES = {one: code for code, one in enumerate(_TYPES)}
_FIELDS = {one: tuple(field.name for field in fields(one)) for one in _OURS if is_dataclass(one)}
_PARTS = {one: attrgetter(*names, names[0]) for one, names in _FIELDS.items()}  # never a single one
_SIMPLE = frozenset((str, int, bool, float, type(None)))
_NESTED = frozenset((list, dict))
_MAKERS: list[Callable[..., Any]] = [
    _tuple,
    _pairs,
    date.fromordinal,
    *map(_maker, _OURS),
]
