"""The one SQLite file of a data folder: opened safely, written in whole transactions, its troubles put in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from studyapp.storage.files import BACKUP_FOLDER, DATABASE_FILE
from studyapp.storage.lock import WriterLock
from studyapp.storage.trouble import NotSavedError, emptied, newer, not_ours, why_not_opened, why_not_written

APPLICATION_ID = 0x53545544  # "STUD": marks the file as ours
VERSION = 5  # how many migrations there are; known here so that a start need not load them
_BUSY_SECONDS = 2.0
_CHECKPOINT_PAGES = 4000  # 16 MB of WAL: a sitting seldom pays for a checkpoint between two questions


class Database:
    """A connection that reads, and writes when it was opened for writing; for the thread that opened it only."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: WriterLock | None) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query; raise StudyError when the disk or the file is at fault."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise why_not_opened(error, self.path) or error from error

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query one by one, for more than should be held at once; raise StudyError as `rows` does."""
        try:
            yield from self.connection.execute(sql, values)
        except sqlite3.Error as error:
            raise why_not_opened(error, self.path) or error from error

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, None when there is none; raise StudyError as `rows` does."""
        rows = self.rows(sql, values)
        return rows[0] if rows else None

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads of the block see one state, whatever others write meanwhile."""
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self, what: str, then: str = "then try again") -> Iterator[sqlite3.Connection]:
        """Keep all writes of the block or none; raise NotSavedError when none: it begins with `what` and ends with `then`.

        What the block wrote is on the disk when the block has ended (WAL, synchronous=FULL).
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException as error:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            if not isinstance(error, sqlite3.Error):
                raise
            if told := why_not_written(error, self.path):
                raise NotSavedError(what, *told, then) from error
            raise why_not_opened(error, self.path) or error from error

    def close(self) -> None:
        """Close the file and let another writer in."""
        self.connection.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def open_database(folder: Path, *, writing: bool = True) -> Database:
    """Open the database of a data folder; both are made when missing, an older database is migrated.

    Only one at a time may open it with `writing` (InUseError); any number may read beside. Whatever is wrong with
    the folder, the file or the disk is raised as a StudyError, and nothing has been changed then.
    """
    path = folder / DATABASE_FILE
    connection: sqlite3.Connection | None = None
    lock: WriterLock | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_emptied(path)
        lock = WriterLock(folder) if writing else None
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        if _version(connection, path) < VERSION:
            _migrate(connection, path, lock)
        _prepare(connection, writing=writing)
    except BaseException as error:
        if connection:
            connection.close()
        if lock:
            lock.release()
        if isinstance(error, sqlite3.Error | OSError) and (told := why_not_opened(error, path)):
            raise told from error
        raise
    return Database(path, connection, lock)


def _refuse_emptied(path: Path) -> None:
    """A start on an empty file would be a first start, and in time the copies would be of that."""
    copies = path.parent / BACKUP_FOLDER
    if path.is_file() and not path.stat().st_size and any(copies.glob("*.db")):
        raise emptied(path, copies)


def _version(connection: sqlite3.Connection, path: Path) -> int:
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if owner == 0 and version == 0 and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        return 0
    if owner != APPLICATION_ID:
        raise not_ours(path)
    if version > VERSION:
        raise newer(path)
    return int(version)


def _migrate(connection: sqlite3.Connection, path: Path, lock: WriterLock | None) -> None:
    # sqlite-utils costs 0.1 s of import, which a start with a database of today's version saves.
    from studyapp.storage.migrations import migrate  # noqa: PLC0415

    own = None if lock else WriterLock(path.parent)
    try:
        migrate(connection, path, APPLICATION_ID, VERSION)
    finally:
        if own:
            own.release()


def _prepare(connection: sqlite3.Connection, *, writing: bool) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",  # else INSERT OR REPLACE would slip past the triggers that forbid deletion
        f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
        f"query_only = {'OFF' if writing else 'ON'}",
    ):
        connection.execute(f"PRAGMA {pragma}")
