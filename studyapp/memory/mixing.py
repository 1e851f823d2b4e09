"""Mixes rows of things into one, each row at even distances."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def mixed(rows: Iterable[Sequence[Thing]]) -> list[Thing]:
    """The things of all rows in one, those of each row in their order and spread evenly over the whole."""
    places = [
        ((place + 0.5) / len(row), number, thing)
        for number, row in enumerate(rows)
        for place, thing in enumerate(row)
    ]
    return [thing for *_, thing in sorted(places, key=lambda place: place[:2])]
