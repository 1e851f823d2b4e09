"""The files of a bank: read, and known again without being read while nothing touched them."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.storage.content import CONTENT_FOLDER

_GRAIN = 2_000_000_000  # ns within which two changes of a file can bear the same time, on the coarsest file systems


class BankFiles:
    """Says what a bank's files hold, by marks that change with any of their letters.

    A file that has the size and the time that it had when it was last read is taken for the same, unless it was changed so
    shortly before it was read that a later change could bear the same time; then it is read again.
    """

    def __init__(self, folder: Path, data: Path) -> None:
        """Take the folder of a bank, and the data folder, where is kept when its files were read."""
        self._folder = folder
        self._path = data / CONTENT_FOLDER / f"{folder.name}.json"

    @cached_property
    def marks(self) -> Sequence[str]:
        """Name, length and checksum of each file, by name; StudyError says why one cannot be read."""
        began, found = time.time_ns(), self._stats()
        with suppress(OSError, ValueError, TypeError, LookupError):
            kept = json.loads(self._path.read_bytes())
            settled = all(at + _GRAIN < kept["read"] for _, at in found.values())
            if settled and (kept["folder"], kept["files"]) == (str(self._folder), found):
                return [str(mark) for mark in kept["marks"]]
        files = read_files(self._folder)
        marks = [f"{name} {len(text)} {zlib.crc32(text)}" for name, text in files.items()]
        self._keep({"folder": str(self._folder), "read": began, "files": found, "marks": marks})
        return marks

    def _stats(self) -> dict[str, list[int]]:
        """Size and time of change, in ns, of each file by its name."""
        with suppress(OSError):
            stats = {path.relative_to(self._folder).as_posix(): path.stat() for path in _files(self._folder)}
            return {name: [stat.st_size, stat.st_mtime_ns] for name, stat in stats.items()}
        return {}  # what is wrong with them is told when they are read

    def _keep(self, seen: Mapping[str, object]) -> None:
        unfinished = self._path.with_suffix(".json.part")
        with suppress(OSError):
            self._path.parent.mkdir(exist_ok=True)
            unfinished.write_text(json.dumps(seen), "utf-8")
            unfinished.replace(self._path)


def read_files(folder: Path) -> dict[str, bytes]:
    """The files of the bank in a folder, by name; StudyError says why one cannot be read."""
    try:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}
    except OSError as error:
        raise StudyError(
            f"The bank in {folder} could not be read: {error.filename}: {error.strerror}. Nothing was changed. "
            "Mend or remove that file, or allow reading it, then try again."
        ) from error


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.toml"))
