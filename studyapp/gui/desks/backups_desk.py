"""The data folder and the copies of the database in it: what there is, and what makes, proves and takes them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from studyapp.gui.desks.studies import Studies
from studyapp.processes import run_in_process
from studyapp.storage.backups import Backup, back_up_now, export_to, list_backups
from studyapp.storage.database import open_database
from studyapp.storage.doctor import Report, examine
from studyapp.storage.restoring import Prepared, leave, prepare

Cancelled = Callable[[], bool]


class BackupsDesk:
    """What takes long is handed out as a function for another thread; each raises StudyError when the world is at fault."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def folder(self) -> Path:
        """Where everything lies."""
        return self._studies.database.path.parent

    @property
    def today(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    def backups(self) -> Sequence[Backup]:
        """All copies, the newest first."""
        return list_backups(self.folder)

    def sizing(self) -> Callable[[], int]:
        """What counts the bytes of the data folder."""
        folder = self.folder
        return lambda: sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())

    def copying(self) -> Callable[[], Path]:
        """What makes a copy that stays."""
        folder, now = self.folder, self._studies.clock()
        return lambda: back_up_now(folder, now)

    def exporting(self, target: Path) -> Callable[[], None]:
        """What copies the database into a file."""
        folder = self.folder
        return lambda: export_to(folder, target)

    def checking(self, cancelled: Cancelled) -> Callable[[], Report]:
        """What follows every answer again, in a process of its own; CancelledError."""
        folder = self.folder
        return lambda: run_in_process(_check, folder, cancelled=cancelled)

    def preparing(self, backup: Path, cancelled: Cancelled) -> Callable[[], Prepared]:
        """What proves a copy and counts what it lacks, in a process of its own; CancelledError."""
        folder = self.folder
        return lambda: run_in_process(_prepare, folder, backup, cancelled=cancelled)

    @staticmethod
    def leave(prepared: Prepared) -> None:
        """Drop a copy that was proved and is not to be used."""
        leave(prepared)


def _check(_tell: Callable[..., object], folder: Path) -> Report:
    with open_database(folder, writing=False) as database:
        return examine(database)


def _prepare(_tell: Callable[..., object], folder: Path, backup: Path) -> Prepared:
    return prepare(folder, backup)
