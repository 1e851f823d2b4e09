"""Facts and entities as plain values that JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from studyapp.facts import bank as bank_module
from studyapp.facts import values as values_module

# A list begins with the place of its type in _TYPES; all else is as JSON has it.


def plain(value: Any) -> Any:
    """A value of a bank as lists, texts and numbers."""
    kind = type(value)
    if kind in _FIELDS:
        return [_CODES[kind], *(plain(getattr(value, name)) for name in _FIELDS[kind])]
    if kind is dict and all(type(key) is str for key in value):
        return {key: plain(one) for key, one in value.items()}
    match value:
        case dict():
            return [_CODES[dict], *(plain(pair) for pair in value.items())]
        case tuple():
            return [_CODES[tuple], *map(plain, value)]
        case Enum():
            return [_CODES[kind], value.value]
        case date():
            return [_CODES[date], value.toordinal()]
        case _:
            return value


def restored(value: Any) -> Any:
    """What `plain` was given; ValueError, TypeError, LookupError or ArithmeticError for what it never made."""
    if type(value) is list:
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
_NESTED = (list, dict)
_MAKERS: list[Callable[..., Any]] = [
    _tuple,
    _pairs,
    date.fromordinal,
    *map(_maker, _OURS),
]
