"""A bank whose facts and entities are read when they are asked for, from the content that is kept of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

from studyapp.facts.bank import Bank, Entity, Fact, Place
from studyapp.storage.content import Content, whole
from studyapp.storage.plain import restored

_AT_ONCE = 500  # rows of a walk
_DAMAGED = (sqlite3.Error, ValueError, TypeError, LookupError, ArithmeticError, RecursionError)

T = TypeVar("T")


class Kept:
    """The kept content of a bank; when it turns out to be damaged, the bank is parsed instead, and kept anew next time."""

    def __init__(self, path: Path, content: Content, parse: Callable[[], Bank]) -> None:
        self.content = content
        self._path = path
        self._parse = parse
        self.damaged = False

    @cached_property
    def parsed(self) -> Bank:
        """The bank as its files are now; errors as of reading a bank."""
        self.damaged = True
        with suppress(OSError):
            self._path.unlink()
        return self._parse()


class KeptMapping(Mapping[str, T]):
    """Facts or entities by id, in the order of the bank."""

    def __init__(self, kept: Kept, field: str, rows: str, count: int) -> None:
        """Take the name of the bank's field, and that of the tables of its rows and bodies."""
        self.kept = kept
        self._field = field
        self._one = (
            f"SELECT body, crc FROM {rows}_bodies WHERE place = (SELECT place FROM {field} WHERE id = ?)"  # noqa: S608 - constants
        )
        self._some = f"SELECT id, body, crc FROM {field} JOIN {rows}_bodies USING (place) WHERE place >= ? ORDER BY place LIMIT ?"  # noqa: S608
        self._ids = f"SELECT id FROM {field} WHERE place >= ? ORDER BY place LIMIT ?"  # noqa: S608
        self._holds = f"SELECT 1 FROM {field} WHERE id = ?"  # noqa: S608
        self._count = count
        self._held: dict[str, T] = {}
        self._is_whole = False  # whether all are held, in their order

    def hold(self, every: Mapping[str, T]) -> None:
        """Take all of them, in their order, from whoever has just parsed them."""
        self._held, self._is_whole = dict(every), True

    def __getitem__(self, name: str) -> T:
        """The one of this id; KeyError when there is none, errors as of reading a bank when it must be parsed after all."""
        try:
            return self._held[name]
        except KeyError:
            if self._is_whole:
                raise
            return self._read(name)

    def __contains__(self, name: object) -> bool:
        if name in self._held or self._is_whole:
            return name in self._held
        try:
            return name in self._parsed if self.kept.damaged else bool(self._rows(self._holds, name))
        except sqlite3.Error:
            return name in self._parsed

    def __len__(self) -> int:
        return len(self._parsed) if self.kept.damaged else self._count

    def __iter__(self) -> Iterator[str]:
        if self._is_whole:
            return iter(self._held)
        return (name for name, _ in self._walk(self._ids))

    def values(self) -> ValuesView[T]:
        """All of them, read many at once."""
        return _Values(self)

    def items(self) -> ItemsView[str, T]:
        """The same with their ids."""
        return _Items(self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def each(self) -> Iterator[tuple[str, T]]:
        """Yield all with their ids; all are held from then on, since whoever walks through a bank does it more than once."""
        if not self._is_whole:
            read = {name: self._held.get(name, one) for name, one in self._walk(self._some)}
            self._held, self._is_whole = cast("dict[str, T]", read), True
        yield from self._held.items()

    def _read(self, name: str) -> T:
        if self.kept.damaged:
            return self._parsed[name]
        try:
            found = self._rows(self._one, name)
            one = cast("T", restored(whole(*found[0]))) if found else None
        except _DAMAGED:
            return self._parsed[name]
        if one is None:
            if name in self:  # its body is missing
                return self._parsed[name]
            raise KeyError(name)
        self._held[name] = one
        return one

    def _walk(self, sql: str) -> Iterator[tuple[str, Any]]:
        """Yield ids with what was read of each, a part of the rows at a time."""
        at = 0
        while at < len(self):
            part = self._part(sql, at)
            yield from part
            at += len(part)

    def _part(self, sql: str, at: int) -> list[tuple[str, Any]]:
        try:
            if not self.kept.damaged:
                found = self._rows(sql, at, _AT_ONCE)
                if len(found) == min(_AT_ONCE, self._count - at):
                    return [(name, restored(whole(*body)) if body else None) for name, *body in found]
        except _DAMAGED:
            pass
        return list(self._parsed.items())[at:]

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.kept.content.rows(sql, values)

    @property
    def _parsed(self) -> Mapping[str, T]:
        return cast("Mapping[str, T]", getattr(self.kept.parsed, self._field))


class _Values(ValuesView[T]):
    _mapping: KeptMapping[T]

    def __iter__(self) -> Iterator[T]:
        return (one for _, one in self._mapping.each())


class _Items(ItemsView[str, T]):
    _mapping: KeptMapping[T]

    def __iter__(self) -> Iterator[tuple[str, T]]:
        return self._mapping.each()


class KeptPlaces(Mapping[Place, str]):
    """The places of a bank's source, read when the first of them is asked for."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    @cached_property
    def _all(self) -> Mapping[Place, str]:
        if not self._kept.damaged:
            with suppress(*_DAMAGED):
                return cast("Mapping[Place, str]", restored(self._kept.content.about("places")))
        return self._kept.parsed.places

    def __getitem__(self, place: Place) -> str:
        return self._all[place]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __repr__(self) -> str:
        return repr(dict(self))


def open_kept(
    path: Path, made_of: Mapping[str, Any], parse: Callable[[], Bank], parsed: Bank | None = None
) -> Bank | None:
    """The bank whose content is kept in a file, made of just this; None when it is not, or the file is no such thing.

    What was parsed just now need not be read.
    """
    if not path.is_file():
        return None
    try:
        content = Content.in_file(path)
        if content.about("made of") != made_of:
            return None
        head, counts = restored(content.about("head")), content.about("counts")
        kept = Kept(path, content, parse)
        entities = KeptMapping[Entity](kept, "entities", "entity", counts["entities"])
        facts = KeptMapping[Fact](kept, "facts", "fact", counts["facts"])
        if parsed:
            entities.hold(parsed.entities)
            facts.hold(parsed.facts)
        return Bank(**head, entities=entities, facts=facts, places=KeptPlaces(kept))
    except _DAMAGED:
        return None
