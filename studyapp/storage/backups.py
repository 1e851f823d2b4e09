"""Copies of the database: one before every migration, one a day, and which of them are kept."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.storage.files import BACKUP_FOLDER, DATABASE_FILE
from studyapp.storage.trouble import why_not_opened

_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12
_NAME = re.compile(r"study-(\d{4}-\d\d-\d\d)\.db")


class Occasion(Enum):
    """Why a copy was made, by how its file is called."""

    DAILY = "study"
    BY_HAND = "by-hand"
    BEFORE_RESTORING = "before-restoring"
    BEFORE_MIGRATION = "before-migration"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database."""

    file: Path
    occasion: Occasion
    made: datetime  # local time, without an offset
    size: int  # bytes


def list_backups(folder: Path) -> list[Backup]:
    """All copies of a data folder, the newest first; StudyError when the folder cannot be read."""
    found = []
    try:
        for file in (folder / BACKUP_FOLDER).glob("*.db"):
            occasion = next((one for one in Occasion if file.name.startswith(f"{one.value}-")), None)
            if occasion:
                state = file.stat()
                made = datetime.fromtimestamp(state.st_mtime).astimezone().replace(tzinfo=None)
                found.append(Backup(file, occasion, made, state.st_size))
    except OSError as error:
        raise why_not_opened(error, folder / DATABASE_FILE) or error from error
    return sorted(found, key=lambda one: (one.made, one.file.name), reverse=True)


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


def copy_before_restoring(folder: Path, now: datetime) -> Path:
    """Copy the database because an older copy is about to take its place; these copies are never dropped."""
    target = folder / BACKUP_FOLDER / f"before-restoring-{now:%Y-%m-%d-%H%M%S}.db"
    _copy(folder / DATABASE_FILE, target)
    return target


def export_to(folder: Path, target: Path) -> None:
    """Copy the database into a file of the learner's choice, which is replaced whole. Threads and errors as above.

    StudyError for the database's own file: what is written to it from then on would be lost.
    """
    if target.resolve() == (folder / DATABASE_FILE).resolve():
        raise StudyError(f"{target} is the database itself. Nothing was changed. Choose another file.")
    _copy(folder / DATABASE_FILE, target)


def copy_before_migration(path: Path, version: int) -> Path:
    """Copy a database that is about to be migrated from `version`; these copies are never dropped."""
    name = f"before-migration-from-{version}"
    target, number = path.parent / BACKUP_FOLDER / f"{name}.db", 1
    while target.exists():  # an older copy took the place of the database since
        number += 1
        target = target.with_name(f"{name}-{number}.db")
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
        sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        told = why_not_opened(error, path if isinstance(error, sqlite3.Error) else target)
        if told is None:
            raise
        raise StudyError(f"No copy of the database was made. {told}") from error


def sync(path: Path) -> None:
    """Wait until a file, or which files a folder has, is on the disk; OSError."""
    if os.name == "posix":  # elsewhere a folder cannot be opened
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
