"""Copies of the database: one before every migration, one a day, and which of them are kept."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.storage.files import BACKUP_FOLDER, DATABASE_FILE
from studyapp.storage.trouble import why_not_opened

_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12
_NAME = re.compile(r"study-(\d{4}-\d\d-\d\d)\.db")


def back_up_daily(folder: Path, today: date) -> Path | None:
    """Copy the database once a study day and drop copies that are too old; None when today's copy exists.

    Opens the file itself, so that it may run in a thread of its own beside the writer. Raise StudyError when the
    copy cannot be made; the database and the older copies are safe then.
    """
    target = folder / BACKUP_FOLDER / f"study-{today.isoformat()}.db"
    if target.exists():
        return None
    _copy(folder / DATABASE_FILE, target)
    copies = {
        date.fromisoformat(found[1]): file
        for file in target.parent.iterdir()
        if (found := _NAME.fullmatch(file.name))
    }
    for day in copies.keys() - kept(copies):
        copies[day].unlink()
    return target


def back_up_now(folder: Path, now: datetime) -> Path:
    """Copy the database because somebody asks for it; these copies are never dropped. Threads and errors as above."""
    target = folder / BACKUP_FOLDER / f"by-hand-{now:%Y-%m-%d-%H%M%S}.db"
    _copy(folder / DATABASE_FILE, target)
    return target


def copy_before_migration(path: Path, version: int) -> Path:
    """Copy a database that is about to be migrated from `version`; these copies are never dropped."""
    target = path.parent / BACKUP_FOLDER / f"before-migration-from-{version}.db"
    _copy(path, target)
    return target


def kept(days: Iterable[date]) -> set[date]:
    """The days whose copies stay: the last 7, and the last of each of 4 weeks and of 12 months."""
    newest_first = sorted(days, reverse=True)
    weeks = _newest_of_each(newest_first, lambda day: tuple(day.isocalendar())[:2])
    months = _newest_of_each(newest_first, lambda day: (day.year, day.month))
    return {*newest_first[:_DAILY], *weeks[:_WEEKLY], *months[:_MONTHLY]}


def _newest_of_each(newest_first: list[date], period: Callable[[date], tuple[int, ...]]) -> list[date]:
    newest: dict[tuple[int, ...], date] = {}
    for day in newest_first:
        newest.setdefault(period(day), day)
    return list(newest.values())


def _copy(path: Path, target: Path) -> None:
    unfinished = target.with_suffix(".part")
    try:
        target.parent.mkdir(exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # a copy is one file, also while it is read
        unfinished.replace(target)
        _sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        told = why_not_opened(error, path if isinstance(error, sqlite3.Error) else target)
        if told is None:
            raise
        raise StudyError(f"No copy of the database was made. {told}") from error


def _sync(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
