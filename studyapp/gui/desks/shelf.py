"""The banks and the learners of a data folder, and the desk at which one learner studies one bank."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.reader import BANK_FILE
from studyapp.gui.desks.desk import Clock, Desk
from studyapp.storage.banks import find_bank, list_banks
from studyapp.storage.database import Database
from studyapp.storage.device import MOST_RECENT, DeviceSettings, read_device, save_device
from studyapp.storage.edits import open_edited
from studyapp.storage.installing import banks_folder, install_bank
from studyapp.storage.learners import Learner, all_learners, find_learner, first_learner


@dataclass(frozen=True, slots=True)
class Spine:
    """What is seen of a bank that is not open."""

    id: str
    title: str
    folder: Path


class Shelf:
    """Opens one bank for one learner at a time, and remembers which for the next start."""

    def __init__(self, folder: Path, database: Database, shipped: Path, usual: str, clock: Clock) -> None:
        """Open what was open last, else the bank called `usual` of the shipped ones for the first learner.

        StudyError says what is wrong with the folder, a file or a bank.
        """
        self.folder = folder
        self._database = database
        self._shipped = shipped
        self._clock = clock
        settings = read_device(folder)
        learners = all_learners(database)
        last = [learner for learner in learners if learner.key == settings.learner]
        learner = last[0] if last else first_learner(database)
        self.trouble = ""  # why the bank that was open last is not, or is without its edits
        try:
            self.desk = self._desk(settings.bank or usual, learner)
        except StudyError as error:
            if settings.bank in ("", usual):
                raise
            self.desk = self._desk(usual, learner)
            self.trouble = str(error)

    @property
    def settings(self) -> DeviceSettings:
        """What this device remembers, as it is kept now; StudyError when it cannot be."""
        return read_device(self.folder)

    def banks(self) -> Sequence[Spine]:
        """All banks there are, by title; one whose head cannot be read is called by its folder."""
        folders = list_banks([self._shipped, banks_folder(self.folder)])
        return sorted((Spine(one.name, _title(one), one) for one in folders), key=lambda one: one.title)

    def learners(self) -> Sequence[Learner]:
        """Everybody who studies here; StudyError when they cannot be read."""
        return all_learners(self._database)

    def open_bank(self, bank: str) -> Desk:
        """Put another bank on the desk, by its id; StudyError, and the old one stays, when it cannot be read."""
        self.desk = self._desk(bank, self.desk.learner)
        self._remember()
        return self.desk

    def seat(self, learner: str) -> Desk:
        """Let another learner study, by name; StudyError, and the old one stays, when that cannot be."""
        self.desk = self._desk(self.desk.bank.id, find_learner(self._database, learner))
        self._remember()
        return self.desk

    def has_pin(self, learner: str) -> bool:
        """Whether a learner is seated only by a PIN; StudyError when there is none of that name."""
        return find_learner(self._database, learner).has_pin

    def pin_fits(self, learner: str, pin: str) -> bool:
        """Whether this is the PIN of a learner; StudyError when there is none of that name."""
        from studyapp.storage.pins import pin_fits  # noqa: PLC0415 - hardly ever needed

        return pin_fits(self._database, find_learner(self._database, learner), pin)

    def take_in(self, folder: Path) -> Desk:
        """Copy the bank in a folder to the others and open it; BankError, StudyError, and nothing is changed."""
        return self.open_bank(install_bank(folder, self.folder, [self._shipped]))

    def begin_bank(self, title: str) -> Desk:
        """Begin a bank of the learner's own and open it; StudyError, and nothing is changed, when that cannot be."""
        from studyapp.storage.own_banks import new_bank  # noqa: PLC0415 - hardly ever needed

        return self.open_bank(new_bank(self.folder, title, [self._shipped]).name)

    def remember_opened(self, path: Path) -> None:
        """Put a folder or document first among the recent ones; StudyError when that cannot be kept."""
        settings = self.settings
        others = [one for one in settings.recent if one != str(path)]
        save_device(self.folder, replace(settings, recent=(str(path), *others)[:MOST_RECENT]))

    def read_again(self) -> Desk:
        """Read the bank's files again; StudyError, and the old one stays, when they cannot be."""
        self.desk = self._desk(self.desk.bank.id, self.desk.learner)
        return self.desk

    def bank_folder(self) -> Path:
        """Where the files of the open bank lie."""
        return find_bank(self.desk.bank.id, [self._shipped, banks_folder(self.folder)])

    def _desk(self, bank: str, learner: Learner) -> Desk:
        return Desk(self._load(bank), self._database, learner, self.settings.device, self._clock)

    def _load(self, bank: str) -> Bank:
        layered = open_edited(find_bank(bank, [self._shipped, banks_folder(self.folder)]), self.folder)
        self.trouble = layered.trouble
        return layered.bank

    def _remember(self) -> None:
        kept = replace(self.settings, bank=self.desk.bank.id, learner=self.desk.learner.key)
        save_device(self.folder, kept)


def _title(folder: Path) -> str:
    try:
        title = tomllib.loads((folder / BANK_FILE).read_text("utf-8")).get("title")
    except (OSError, ValueError, RecursionError):
        title = None
    return title if isinstance(title, str) and title.strip() else folder.name
