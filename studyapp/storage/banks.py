"""Folders of banks: found by name, read into a bank."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError, Fault, StudyError
from studyapp.facts.reader import BANK_FILE, PLACES_FILE, read_bank
from studyapp.storage.bank_files import BankFiles, read_files
from studyapp.storage.content import content_path, keep, reader
from studyapp.storage.kept import open_kept

_LONGEST_SHOWN = 200  # letters of a name that is none


def list_banks(roots: Iterable[Path]) -> list[Path]:
    """The folders of all banks below the roots, by name; the first root wins where two have the same name.

    A folder whose name begins with a dot is none, but a copy that was not finished.
    """
    found: dict[str, Path] = {}
    for root in roots:
        for head in root.glob(f"[!.]*/{BANK_FILE}"):
            found.setdefault(head.parent.name, head.parent)
    return [found[name] for name in sorted(found)]


def find_bank(name_or_folder: str, roots: Iterable[Path]) -> Path:
    """The folder of a bank, given by its id or as a folder; StudyError says which banks there are."""
    banks = list_banks(roots)
    for folder in banks:
        if folder.name == name_or_folder:
            return folder
    with suppress(OSError, ValueError):  # too long a name, or no name at all
        folder = Path(name_or_folder)
        if name_or_folder and folder.is_dir():
            return folder.resolve()
    known = ", ".join(bank.name for bank in banks) or "none"
    raise StudyError(
        f"There is no bank “{name_or_folder[:_LONGEST_SHOWN]}”. Nothing was changed. "
        f"Name one of these, or the folder of a bank: {known}."
    )


def load_bank(folder: Path, data: Path | None = None) -> Bank:
    """Read the bank in a folder; BankError carries every fault, StudyError says why a file cannot be opened.

    What was parsed is kept in the data folder, if there is one, and is not parsed again while it stays the same: facts and
    entities are read from there when they are asked for.
    """

    def parse() -> Bank:
        return read_bank(folder.name, _texts(folder.name, read_files(folder)))

    if data is None or not data.is_dir():  # a command that only reads a bank leaves nothing behind
        return parse()
    path, files = content_path(data, folder.name), BankFiles(folder, data)
    made_of = {"by": reader(), "of": [folder.name, *files.marks]}
    if bank := open_kept(path, made_of, parse):
        return bank
    bank = parse()
    return (keep(path, bank, made_of) and open_kept(path, made_of, parse, bank)) or bank


def load_without_places(folder: Path) -> Bank:
    """Read a bank whose places are to be made anew, whatever its places.toml holds; errors as of load_bank."""
    files = read_files(folder)
    files.pop(PLACES_FILE, None)
    return read_bank(folder.name, _texts(folder.name, files))


def load_version(folder: Path) -> Bank:
    """Read a bank whatever its folder is called, such as a copy of an older version; errors as of load_bank."""
    texts = _texts(folder.name, read_files(folder))
    try:
        name = tomllib.loads(texts.get(BANK_FILE, "")).get("id")
    except (ValueError, RecursionError):
        name = None  # the reader tells what is wrong
    return read_bank(name if isinstance(name, str) else folder.name, texts)


def _texts(bank: str, files: Mapping[str, bytes]) -> dict[str, str]:
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for name, data in files.items():
        try:
            texts[name] = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            what = f"The file is no UTF-8: byte {data[error.start]:#04x} cannot be read."
            faults.append(Fault(name, line, what, "Save the file as UTF-8."))
    if faults:
        raise BankError(bank, tuple(faults))
    return texts


def save_places(folder: Path, text: str) -> None:
    """Write the bank's file of places, whole or not at all; StudyError when the folder cannot be written."""
    target = folder / PLACES_FILE
    unfinished = target.with_suffix(".part")
    try:
        unfinished.write_text(text, "utf-8")
        unfinished.replace(target)
    except OSError as error:
        raise StudyError(
            f"The places were not written in {folder}: {error.strerror}. Nothing was changed. "
            "Allow writing there, then try again."
        ) from error
