"""A parsed bank that is kept is the bank that parsing gives; whatever is wrong with the file, the bank is parsed."""

import json
import os
import zlib
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.storage import banks
from studyapp.storage.bank_cache import CACHE_FOLDER
from studyapp.storage.banks import load_bank
from tests.banks import moon_bank, moon_files


@pytest.fixture
def moon(tmp_path: Path) -> Path:
    folder = tmp_path / "moon"
    folder.mkdir()
    for name, text in moon_files().items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the banks that were parsed."""
    names = []

    def read(name: str, files: dict[str, str]) -> Bank:
        names.append(name)
        return real(name, files)

    real = banks.read_bank
    monkeypatch.setattr(banks, "read_bank", read)
    return names


def kept(data: Path) -> Path:
    return data / CACHE_FOLDER / "moon.json"


def test_a_bank_that_stays_the_same_is_parsed_once(moon: Path, data: Path, parsed: list[str]) -> None:
    first, second = load_bank(moon, data), load_bank(moon, data)
    assert first == second == moon_bank()
    assert repr(second) == repr(first)
    assert parsed == ["moon"]


def test_the_shipped_bank_is_kept_whole(data: Path, parsed: list[str]) -> None:
    folder = questions_folder() / SHIPPED_BANK
    assert load_bank(folder, data) == load_bank(folder, data)
    assert len(parsed) == 1


def test_a_bank_without_a_data_folder_is_parsed_and_leaves_nothing(
    moon: Path, tmp_path: Path, parsed: list[str]
) -> None:
    missing = tmp_path / "missing"
    assert load_bank(moon) == load_bank(moon, missing) == load_bank(moon, missing)
    assert len(parsed) == 3
    assert not missing.exists()


def test_one_changed_letter_is_noticed(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    file = moon / "landings.toml"
    file.write_text(file.read_text("utf-8").replace("1969-07-20", "1969-07-21"), "utf-8")
    assert load_bank(moon, data).facts["first-landing"].slots["date"].value.edtf == "1969-07-21"


def test_a_fault_is_told_although_the_bank_was_sound_before(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    (moon / "stray.toml").write_text("", "utf-8")
    with pytest.raises(BankError):
        load_bank(moon, data)


def test_a_renamed_folder_is_read_as_if_for_the_first_time(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    kept(data).rename(data / CACHE_FOLDER / "mars.json")
    with pytest.raises(BankError, match="mars"):
        load_bank(moon.rename(moon.parent / "mars"), data)


def test_a_newer_reader_parses_again(
    moon: Path, data: Path, parsed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bank(moon, data)
    frozen = tmp_path / "program"
    frozen.write_bytes(b"1")
    monkeypatch.setattr("studyapp.storage.bank_cache.bank_module.__file__", str(tmp_path / "no" / "bank.py"))
    monkeypatch.setattr("sys.executable", str(frozen))
    for _ in range(2):
        load_bank(moon, data)
    assert len(parsed) == 2
    os.utime(frozen, (1, 1))
    load_bank(moon, data)
    assert len(parsed) == 3


def forged(file: Path, body: bytes) -> bytes:
    """A file whose first line vouches for another rest."""
    head = json.loads(file.read_bytes().partition(b"\n")[0])
    return json.dumps([*head[:2], zlib.crc32(body)]).encode() + b"\n" + body


DAMAGES = {
    "empty": lambda file: b"",
    "cut": lambda file: file.read_bytes()[:-100],
    "one letter": lambda file: file.read_bytes().replace(b"1969-07-20", b"1969-07-21"),
    "noise": lambda file: os.urandom(5000),
    "foreign": lambda file: b'{"cards": []}\n',
    "no JSON": lambda file: forged(file, b"{"),
    "no text": lambda file: forged(file, b'"\xff"'),
    "no bank": lambda file: forged(file, b"[0]"),
    "no such type": lambda file: forged(file, b"[99]"),
    "no type": lambda file: forged(file, b"[]"),
    "no name of a type": lambda file: forged(file, b'["a"]'),
    "too few fields": lambda file: forged(file, b"[3]"),
    "no such day": lambda file: forged(file, b"[2, 1000000000000000000000000]"),
    "too deep": lambda file: forged(file, b"[0," * 100_000),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_is_not_as_it_was_written_is_parsed_over(
    moon: Path, data: Path, parsed: list[str], damage: str
) -> None:
    load_bank(moon, data)
    whole = kept(data).read_bytes()
    kept(data).write_bytes(DAMAGES[damage](kept(data)))
    assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2
    assert kept(data).read_bytes() == whole


@pytest.mark.parametrize(
    "block", [CACHE_FOLDER, f"{CACHE_FOLDER}/moon.part/x", f"{CACHE_FOLDER}/moon.json/x"]
)
def test_where_nothing_can_be_kept_the_bank_is_parsed(
    moon: Path, data: Path, parsed: list[str], block: str
) -> None:
    (data / block).parent.mkdir(parents=True, exist_ok=True)
    (data / block).write_text("in the way")
    for _ in range(2):
        assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2
