"""What SQLite and the system complain about, in one sentence for the person in front of the screen."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.storage.files import BACKUP_FOLDER

_FULL_WHEN_FREE = 1 << 16  # some systems report a full disk as an input/output error
_NOT_TOLD = 0


class NotSavedError(StudyError):
    """A write that did not happen; its parts are for faces that word the rest themselves."""

    def __init__(self, what: str, reason: str, remedy: str, then: str) -> None:
        super().__init__(f"{what} was not saved: {reason}. {remedy}, {then}.")
        self.what = what  # "The last answer"
        self.reason = reason  # "the disk is full"
        self.remedy = remedy  # "Free some space"


class DamagedError(StudyError):
    """A database file whose pages contradict each other."""


def why_not_written(error: sqlite3.Error, path: Path) -> tuple[str, str] | None:
    """Say what stopped a write, and what to do before it is tried again; None when that would not help."""
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return "the disk is full", "Free some space"
        case sqlite3.SQLITE_IOERR if _is_full(path):
            return "the disk is full", "Free some space"
        case sqlite3.SQLITE_IOERR:
            return "the disk reports a fault", "Look at the disk or its cable"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return f"{path.parent} cannot be written", "Allow writing there"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "another program holds the database", "Close it"
        case _:
            return None


def why_not_opened(error: sqlite3.Error | OSError, path: Path) -> StudyError | None:
    """Word what stopped the opening or reading of the database; None when the fault is the program's."""
    folder = path.parent
    if isinstance(error, OSError):
        return _folder_trouble(error, folder)
    match _code(error):
        case sqlite3.SQLITE_NOTADB:
            return not_ours(path)
        case sqlite3.SQLITE_CORRUPT:
            return DamagedError(
                f"The database {path} is damaged. Nothing was changed. "
                f"Keep it aside, and put the newest copy from {folder / BACKUP_FOLDER} in its place."
            )
        case sqlite3.SQLITE_CANTOPEN if path.is_dir():
            return StudyError(
                f"{path} is a folder, and should be a file. Nothing was changed. "
                "Move it away, or choose another folder with --data."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return _read_only(folder)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StudyError(
                f"Another program holds the database {path}. Nothing was changed. Close it, then try again."
            )
        case sqlite3.SQLITE_FULL:
            return _full(folder)
        case sqlite3.SQLITE_IOERR if _is_full(path):
            return _full(folder)
        case sqlite3.SQLITE_IOERR:
            return StudyError(
                f"The disk reports a fault while {path} is read. Nothing was changed. "
                "Look at the disk or its cable, then try again."
            )
        case _:
            return None


def not_ours(path: Path) -> StudyError:
    """Word that the file is no database of this program."""
    return StudyError(
        f"The file {path} is not a database of this program. Nothing was changed. "
        "Move it away, or choose another folder with --data."
    )


def emptied(path: Path, copies: Path) -> StudyError:
    """Word that a database which had copies holds nothing any more."""
    return StudyError(
        f"The database {path} is empty, though copies of it were made. Nothing was changed. "
        f"Put the newest copy from {copies} in its place; to begin anew, move that folder away."
    )


def newer(path: Path) -> StudyError:
    """Word that the database was written by a version to come."""
    return StudyError(
        f"The database {path} comes from a newer version of this program. Nothing was changed. "
        "Install the newest version, then start again."
    )


def _folder_trouble(error: OSError, folder: Path) -> StudyError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(folder)
    if error.errno == errno.EEXIST:
        return StudyError(
            f"The data folder {folder} is a file. Nothing was changed. "
            "Move it away, or choose another folder with --data."
        )
    if error.errno == errno.ENOTDIR:
        return StudyError(
            f"The data folder {folder} cannot be made: there is a file where a folder should be. "
            "Nothing was changed. Choose another folder with --data."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _read_only(folder)
    return StudyError(
        f"The data folder {folder} cannot be used: {error.strerror}. Nothing was changed. "
        "Mend it, or choose another folder with --data."
    )


def _read_only(folder: Path) -> StudyError:
    return StudyError(
        f"The data folder {folder} cannot be written. Nothing was changed. "
        "Allow writing there, or choose another folder with --data."
    )


def _full(folder: Path) -> StudyError:
    return StudyError(
        f"The disk that holds {folder} is full. Nothing was changed. Free some space, then try again."
    )


def _code(error: sqlite3.Error) -> int:
    extended: int = getattr(error, "sqlite_errorcode", _NOT_TOLD)  # errors of the Python layer have none
    return extended & 0xFF


def _is_full(path: Path) -> bool:
    import shutil  # noqa: PLC0415 - seldom needed, and the start is measured

    try:
        return shutil.disk_usage(path.parent).free < _FULL_WHEN_FREE
    except OSError:
        return False
