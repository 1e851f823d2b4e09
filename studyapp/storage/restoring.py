"""Puts a copy of the database in its place: proved first, and what it replaces is copied before."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.storage.backups import copy_before_restoring, sync
from studyapp.storage.content import part_all
from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.lock import WriterLock
from studyapp.storage.trouble import not_ours, why_not_opened

_WAITING = "restoring"  # folder in the data folder, where a copy is proved


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy that was proved and waits to take the place of the database."""

    file: Path
    answers: int  # in it
    lost: int  # answers of the database that it does not hold
    last: str  # study day of its last answer, "" without any


def prepare(folder: Path, backup: Path) -> Prepared:
    """Copy a backup aside, bring it to this version and prove it as `doctor` does; nothing else is changed.

    Opens files itself, so that it may run in a thread of its own. StudyError when the copy is no database of this
    program, is damaged, or differs from what its answers lead to.
    """
    aside = folder / _WAITING
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        shutil.copyfile(backup, aside / DATABASE_FILE)
    except OSError as error:
        shutil.rmtree(aside, ignore_errors=True)
        raise why_not_opened(error, folder / DATABASE_FILE) or error from error
    try:
        return _proved(folder, backup, aside)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _proved(folder: Path, backup: Path, aside: Path) -> Prepared:
    if not (aside / DATABASE_FILE).stat().st_size:  # it would be made anew
        raise not_ours(backup)
    with open_database(aside) as database:
        if not examine(database).sound:
            raise StudyError(f"The copy {backup.name} is damaged. Nothing was changed. Choose another one.")
        answers, last = database.rows("SELECT count(*), coalesce(max(study_day), '') FROM reviews")[0]
        return Prepared(database.path, answers, _lost(folder / DATABASE_FILE, database.path), last)


def put_in_place(folder: Path, prepared: Prepared, now: datetime) -> Path:
    """Let a prepared copy be the database; where the one before was copied to.

    The database must be closed. StudyError, and it is the one that it was, when another program has it open or the disk
    is at fault.
    """
    path = folder / DATABASE_FILE
    with _alone(folder):
        try:
            part_all()
            before = copy_before_restoring(folder, now)
            _one_file(path)
            _one_file(prepared.file)
            sync(prepared.file)
            prepared.file.replace(path)
            sync(folder)
        except (OSError, sqlite3.Error) as error:
            raise why_not_opened(error, path) or error from error
    shutil.rmtree(prepared.file.parent, ignore_errors=True)
    return before


def leave(prepared: Prepared) -> None:
    """Drop a copy that is not to take the place of the database after all."""
    shutil.rmtree(prepared.file.parent, ignore_errors=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    lock = WriterLock(folder)
    try:
        yield
    finally:
        lock.release()


def _one_file(path: Path) -> None:
    """Take in all that stands beside a database in its log, which must not outlive it; refused while others read."""
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def _lost(path: Path, copy: Path) -> int:
    """How many answers a database holds that a copy does not."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("ATTACH ? AS copy", (str(copy),))
            return int(connection.execute(_LOST).fetchone()[0])
    except sqlite3.Error as error:
        raise why_not_opened(error, path) or error from error


_LOST = """
    SELECT count(*) FROM main.reviews AS mine
    WHERE NOT EXISTS (SELECT 1 FROM copy.reviews AS theirs WHERE theirs.id = mine.id)"""
