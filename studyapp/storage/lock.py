"""One writer a data folder: a lock that the operating system gives up when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from studyapp.facts.faults import StudyError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_FILE = "study.lock"


class InUseError(StudyError):
    """Another window or writing command holds the data folder."""


class WriterLock:
    """Holds the right to write into a data folder until `release`, or until the process ends in any way."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; raise InUseError when another holds it, OSError when the folder cannot be written."""
        self._file = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._file, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            os.close(self._file)
            raise InUseError(
                f"Another window or command is writing in {folder}. Nothing was changed. "
                "Close it, then try again."
            ) from error

    def release(self) -> None:
        """Let another writer in; the file stays, since only the lock on it means something."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
