"""Parsed banks, kept beside the database so that a start need not parse them again; disposable, and never in the way."""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from studyapp.facts import bank as bank_module
from studyapp.facts import values as values_module
from studyapp.facts.bank import Bank

CACHE_FOLDER = "content"


class BankCache:
    """What one bank came to when files of these contents were read; a file that is not exactly that is not used."""

    def __init__(self, data: Path, name: str, files: Mapping[str, bytes]) -> None:
        """Look in a data folder for the bank in the folder called `name`; `files` are all that its reader is given."""
        self._data = data
        self._path = data / CACHE_FOLDER / f"{name}.json"
        self._files = [name, *(f"{file} {len(text)} {zlib.crc32(text)}" for file, text in files.items())]

    def read(self) -> Bank | None:
        """The bank; None when it must be parsed."""
        try:
            head, _, body = self._path.read_bytes().partition(b"\n")
            if head != self._head(body):
                return None
            bank = _restored(json.loads(body))
        except (OSError, ValueError, TypeError, LookupError, ArithmeticError, RecursionError):
            return None
        return bank if isinstance(bank, Bank) else None

    def write(self, bank: Bank) -> None:
        """Keep the bank for the next start; where that cannot be, it is parsed again."""
        if not self._data.is_dir():  # a command that only reads a bank leaves nothing behind
            return
        unfinished = self._path.with_suffix(".part")
        with suppress(OSError):
            body = json.dumps(_plain(bank), ensure_ascii=False, separators=(",", ":")).encode()
            self._path.parent.mkdir(exist_ok=True)
            unfinished.write_bytes(self._head(body) + b"\n" + body)
            unfinished.replace(self._path)

    def _head(self, body: bytes) -> bytes:
        """The first line: what the rest was made by and of, and whether it is whole."""
        return json.dumps([_reader(), self._files, zlib.crc32(body)]).encode()


def _reader() -> list[str]:
    """What changes whenever the reader of banks does: its modules, or the program they are frozen into."""
    modules = sorted(Path(bank_module.__file__ or "").parent.glob("*.py")) or [Path(sys.executable)]
    stats = [(path.name, path.stat()) for path in modules]
    return [f"{name} {found.st_size} {found.st_mtime_ns}" for name, found in stats]


# Plain values: a list begins with the place of its type in _TYPES; all else is as JSON has it.


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


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in _FIELDS:
        return [_CODES[kind], *(_plain(getattr(value, name)) for name in _FIELDS[kind])]
    if kind is dict and all(type(key) is str for key in value):
        return {key: _plain(one) for key, one in value.items()}
    match value:
        case dict():
            return [_CODES[dict], *(_plain(pair) for pair in value.items())]
        case tuple():
            return [_CODES[tuple], *map(_plain, value)]
        case Enum():
            return [_CODES[kind], value.value]
        case date():
            return [_CODES[date], value.toordinal()]
        case _:
            return value


def _restored(plain: Any) -> Any:
    if type(plain) is list:
        make = _MAKERS[plain[0]]
        return make(*[_restored(part) if type(part) in _NESTED else part for part in plain[1:]])
    if type(plain) is dict:
        return {key: _restored(part) for key, part in plain.items()}
    return plain
