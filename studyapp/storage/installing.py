"""A bank from elsewhere is copied into the data folder, where its learners find it again."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from studyapp.facts.faults import StudyError
from studyapp.facts.reader import BANK_FILE
from studyapp.storage.banks import list_banks, load_version

BANKS_FOLDER = "banks"
OWN_MARK = ".own"  # a file in the folder of a bank that was begun here; no copy of the bank has it


def banks_folder(data: Path) -> Path:
    """Where the installed banks of a data folder lie, one folder each; it need not exist."""
    return data / BANKS_FOLDER


def is_own(data: Path, bank: str) -> bool:
    """Whether a bank was begun in this data folder, and so is written to by the program."""
    return (banks_folder(data) / bank / OWN_MARK).is_file()


def install_bank(folder: Path, data: Path, shipped: Iterable[Path] = ()) -> str:
    """Copy the bank in a folder into the data folder, whole or not at all, and return its id.

    The same id again takes the place of the copy that was there: what was learnt belongs to the cards and stays.
    BankError when it is no sound bank; StudyError when it has the id of a shipped one, or cannot be copied.
    """
    if not (folder / BANK_FILE).is_file():
        raise StudyError(
            f"{folder.name} could not be opened: it is not a bank, since it holds no {BANK_FILE}. Nothing was changed. "
            "Choose the folder that holds that file."
        )
    bank = load_version(folder)
    if bank.id in {one.name for one in list_banks(shipped)}:
        raise StudyError(
            f"The bank “{bank.title}” has the id {bank.id}, as a bank that comes with the program. Nothing was changed. "
            "Give it another id in its bank.toml, and its folder the same name."
        )
    if is_own(data, bank.id):
        raise StudyError(
            f"The bank “{bank.title}” has the id {bank.id}, as a bank of your own. Nothing was changed. "
            "Give it another id in its bank.toml, and its folder the same name."
        )
    target = banks_folder(data) / bank.id
    if target.exists() and target.resolve() == folder.resolve():
        return bank.id
    going = target.with_name(f".{bank.id}.going")
    try:
        _copy(folder, target, going)
    except OSError as error:
        if going.exists() and not target.exists():
            going.rename(target)
        raise StudyError(
            f"The bank was not copied to {target}: {error.strerror}. Nothing was changed. "
            "Free some space or allow writing there, then try again."
        ) from error
    return bank.id


def _copy(folder: Path, target: Path, going: Path) -> None:
    """Let a copy of a bank take the place of the one in `target`, which is put aside at `going` meanwhile."""
    coming = target.with_name(f".{target.name}.coming")
    target.parent.mkdir(parents=True, exist_ok=True)
    if going.exists() and not target.exists():  # the program was ended between two renames
        going.rename(target)
    for left_over in (coming, going):
        shutil.rmtree(left_over, ignore_errors=True)
    for file in sorted(folder.rglob("*.toml")):
        copy = coming / file.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    if target.exists():
        target.rename(going)
    coming.rename(target)
    shutil.rmtree(going, ignore_errors=True)
