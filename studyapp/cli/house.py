"""What every command is given: the data folder, the learner who was named, the shipped banks, the clock."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError, StudyError
from studyapp.memory.studyday import TURN, study_day
from studyapp.paths import questions_folder
from studyapp.storage.banks import find_bank
from studyapp.storage.database import Database
from studyapp.storage.edits import open_edited
from studyapp.storage.installing import banks_folder
from studyapp.storage.learners import Learner, all_learners, find_learner, first_learner
from studyapp.storage.trouble import NotSavedError
from studyapp.study.layer import Layered

_COMMANDING = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)"
)  # signs that a terminal would obey


@dataclass(frozen=True, slots=True)
class House:
    """Where a command finds what it works on."""

    data: Path
    learner_name: str

    def bank(self, name_or_folder: str) -> Bank:
        """Read a bank by its id or folder, with the edits of it; BankError, StudyError."""
        return self.edited(name_or_folder).bank

    def edited(self, name_or_folder: str) -> Layered:
        """The same with all that is known of the edits; errors as of `bank`."""
        opened = open_edited(self.bank_folder(name_or_folder), self.data)
        if opened.trouble:
            click.echo(_shown(opened.trouble), err=True)
        return opened

    def bank_folder(self, name_or_folder: str) -> Path:
        """Where the files of a bank lie, shipped or in the data folder; StudyError says which banks there are."""
        return find_bank(name_or_folder, [questions_folder(), banks_folder(self.data)])

    def known_learner(self, database: Database) -> Learner | None:
        """The learner who was named, else the first; None before the first."""
        if self.learner_name:
            return find_learner(database, self.learner_name)
        return next(iter(all_learners(database)), None)

    def learner(self, database: Database) -> Learner:
        """The same, made at the first start; needs a database that can be written."""
        return self.known_learner(database) or first_learner(database)

    def today(self, learner: Learner | None) -> date:
        """The study day that it is for a learner, or for nobody in particular."""
        return study_day(self.now(), learner.settings.day_turn if learner else TURN)

    @staticmethod
    def now() -> datetime:
        """The learner's local time, with its offset."""
        return datetime.now().astimezone()


def tell_error(error: StudyError) -> None:
    """Say on the other output what the world did wrong, with every fault of a bank."""
    match error:
        case BankError():
            told = f"{error}\n" + "\n".join(map(str, error.faults))
        case NotSavedError():
            told = (
                f"{error.what} was not saved: {error.reason}. All that was recorded before is safe. "
                f"{error.remedy}, then start again."
            )
        case _:
            told = str(error)
    click.echo(_shown(told), err=True)


def say(line: str = "") -> None:
    """Print one line at once; no-break spaces, which some terminals cannot show, become plain ones.

    What somebody wrote commands no terminal: its control characters show as �. StudyError when it cannot be printed.
    A reader that has gone away is left to click, which ends the program.
    """
    try:
        click.echo(_shown(line.replace("\u00a0", " ")))
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        raise StudyError(
            f"The output could not be written: {error.strerror}. All that was recorded is safe. "
            "Send the output elsewhere, then start again."
        ) from error


def _shown(text: str) -> str:
    return _COMMANDING.sub("\ufffd", text)
