"""A short mark of what a fact says, so that a later reader knows whether an answer was to the same words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache

from studyapp.facts.bank import Fact

_NOT_SAID = frozenset(
    {"file", "line", "was", "asked"}
)  # where it stands, what it was called, whom to ask about


def fact_hash(fact: Fact) -> str:
    """The first 16 hex digits of the SHA-256 of a fact's content; where it stands in the files does not matter."""
    import hashlib  # noqa: PLC0415 - it loads OpenSSL, which the first question need not wait for

    return hashlib.sha256(repr(_plain(fact)).encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    """A value without its types and what is empty: a field added to the format later changes no old mark."""
    if is_dataclass(value) and not isinstance(value, type):
        return [(name, _plain(said)) for name in _names(type(value)) if (said := getattr(value, name))]
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Mapping():
            return [(name, _plain(value[name])) for name in sorted(value)]
        case tuple():
            return [_plain(part) for part in value]
        case _:
            return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that say something; found once, since every answer is marked."""
    return tuple(sorted(field.name for field in fields(kind) if field.name not in _NOT_SAID))
