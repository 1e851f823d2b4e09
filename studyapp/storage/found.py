"""Ids of the facts that were found, read as far as they are looked at."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

from studyapp.facts.bank import Bank
from studyapp.facts.overlay import base_of
from studyapp.storage.content import Content, as_json

_AT_ONCE = 500  # ids of a walk


class Found(Sequence[str]):
    """Ids of facts by their places, read as far as they are looked at."""

    def __init__(
        self, bank: Bank, content: Content, places: Sequence[int], names: Mapping[int, str] | None = None
    ) -> None:
        """Take the places, and the ids of those that the content does not hold."""
        self._bank = bank
        self._content = content
        self._places = places
        self._names = dict(names or {})

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[str]:
        for at in range(0, len(self._places), _AT_ONCE):
            yield from self._read(self._places[at : at + _AT_ONCE])

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return Found(self._bank, self._content, self._places[at], self._names)
        return self._read([self._places[at]])[0]

    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """At which place of the found a fact stands, without reading the others; ValueError when it is not among them."""
        place = next((place for place, name in self._names.items() if name == value), None)
        if place is None:
            place = self._place_of(value)
        at = bisect_left(self._places, place)
        if (
            start <= at < (len(self) if stop is None else stop)
            and self._places[at] == place
            and self[at] == value
        ):
            return at
        raise ValueError(f"{value} was not found")

    def _place_of(self, fact: str) -> int:
        try:
            found = self._content.rows(_PLACE, (fact,))
        except sqlite3.Error:  # as in `_read`
            found = [(place,) for place, name in self._walked.items() if name == fact]
        return int(found[0][0]) if found else -1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(list(self))

    @cached_property
    def _walked(self) -> Mapping[int, str]:
        return dict(enumerate(base_of(self._bank).facts)) | self._names

    def _read(self, places: Sequence[int]) -> list[str]:
        try:
            known = dict(self._content.rows(_IDS, (as_json([*places]),))) | self._names
            return [known[place] for place in places]
        except (sqlite3.Error, KeyError):  # what is kept was damaged meanwhile
            return [self._walked[place] for place in places]


_PLACE = "SELECT place FROM facts WHERE id = ?"
_IDS = "SELECT place, id FROM facts WHERE place IN (SELECT value FROM json_each(?))"
