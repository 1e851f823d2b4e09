"""Banks in a folder, kept in a data folder as a start keeps them."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from studyapp.facts.bank import Bank
from studyapp.storage.banks import load_bank
from studyapp.storage.content import content_path
from studyapp.storage.kept import KeptMapping
from tests.banks import moon_files


def kept_bank(place: Path, files: Mapping[str, str] | None = None, name: str = "moon") -> Bank:
    """A bank that was parsed before; its folder and the data folder lie in a place."""
    folder, data = place / name, place / "data"
    folder.mkdir(exist_ok=True)
    data.mkdir(exist_ok=True)
    for file, text in (files or moon_files()).items():
        (folder / file).write_text(text, "utf-8")
    load_bank(folder, data)
    bank = load_bank(folder, data)
    assert isinstance(bank.facts, KeptMapping)
    return bank


def damage(place: Path, statement: str, name: str = "moon") -> None:
    """Run a statement in the file in which the bank is kept."""
    with closing(sqlite3.connect(content_path(place / "data", name))) as file, file:
        file.executescript(statement)
