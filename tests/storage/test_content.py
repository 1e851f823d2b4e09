"""What is kept of a bank is the bank that parsing gives; whatever is wrong with the file, the bank is parsed."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError, StudyError
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.storage import bank_files, banks
from studyapp.storage.banks import load_bank
from studyapp.storage.content import CONTENT_FOLDER
from studyapp.storage.kept import KeptMapping
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
    return data / CONTENT_FOLDER / "moon.db"


def test_a_bank_that_stays_the_same_is_parsed_once(moon: Path, data: Path, parsed: list[str]) -> None:
    first, second = load_bank(moon, data), load_bank(moon, data)
    assert first == second == moon_bank()
    assert len(second.places) == len(moon_bank().places)
    assert repr(second) == repr(moon_bank())
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
    kept(data).rename(data / CONTENT_FOLDER / "mars.db")
    with pytest.raises(BankError, match="mars"):
        load_bank(moon.rename(moon.parent / "mars"), data)


def test_a_newer_reader_parses_again(
    moon: Path, data: Path, parsed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bank(moon, data)
    frozen = tmp_path / "program"
    frozen.write_bytes(b"1")
    for module in ("bank_module.__file__", "__file__"):
        monkeypatch.setattr(f"studyapp.storage.content.{module}", str(tmp_path / "no" / "bank.py"))
    monkeypatch.setattr("sys.executable", str(frozen))
    for _ in range(2):
        load_bank(moon, data)
    assert len(parsed) == 2
    os.utime(frozen, (1, 1))
    load_bank(moon, data)
    assert len(parsed) == 3


def changed(change: str) -> Callable[[Path], None]:
    """What runs a statement in a file."""

    def run(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.executescript(change)

    return run


def written(text: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """What writes something else into a file."""
    return lambda file: file.write_bytes(text(file.read_bytes())) and None


FOREIGN = "DROP TABLE about; CREATE TABLE about (body)"
DAMAGES = {
    "empty": written(lambda found: b""),
    "cut": written(lambda found: found[: len(found) // 2]),
    "noise": written(lambda found: os.urandom(5000)),
    "foreign": changed(FOREIGN),
    "an older layout": changed("DROP TABLE about"),
    "nothing about it": changed("DELETE FROM about"),
    "no counts": changed("DELETE FROM about WHERE name = 'counts'"),
    "another reader": changed("UPDATE about SET body = '{}' WHERE name = 'made of'"),
    "a head of another sort": changed("UPDATE about SET body = '[0]', crc = 2850498139 WHERE name = 'head'"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_is_none_of_ours_is_made_anew(
    moon: Path, data: Path, parsed: list[str], damage: str
) -> None:
    load_bank(moon, data)
    DAMAGES[damage](kept(data))
    assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2
    assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2


LATER_DAMAGES = {
    "one letter": changed("UPDATE fact_bodies SET body = replace(body, '1969-07-20', '1969-07-21')"),
    "facts that are no JSON": changed("UPDATE fact_bodies SET body = '{', crc = 0xe2bbd39d + 0"),
    "no facts": changed("DELETE FROM fact_bodies"),
    "no table of facts": changed("DROP TABLE facts"),
    "no such type": changed("UPDATE fact_bodies SET body = '[99]', crc = 2420131106"),
    "fewer facts": changed("DELETE FROM facts WHERE place > 2"),
    "entities of another sort": changed("UPDATE entity_bodies SET crc = 0"),
    "places of another sort": changed("UPDATE about SET crc = 0 WHERE name = 'places'"),
}


@pytest.mark.parametrize("damage", LATER_DAMAGES)
def test_damage_that_shows_while_a_bank_is_used_has_it_parsed_and_made_anew(
    moon: Path, data: Path, parsed: list[str], damage: str
) -> None:
    load_bank(moon, data)
    LATER_DAMAGES[damage](kept(data))
    bank = load_bank(moon, data)
    assert len(parsed) == 1
    assert bank == moon_bank()
    assert len(parsed) == 2
    assert not kept(data).exists()
    assert load_bank(moon, data) == moon_bank()
    assert kept(data).exists()


def test_a_file_that_points_nowhere_is_told(moon: Path, data: Path) -> None:
    (moon / "stray.toml").symlink_to(moon / "missing")
    with pytest.raises(StudyError, match="stray"):
        load_bank(moon, data)


def test_what_a_damaged_bank_does_not_hold_is_not_there(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    LATER_DAMAGES["one letter"](kept(data))
    facts = load_bank(moon, data).facts
    with pytest.raises(KeyError):
        facts["no-such-fact"]
    with pytest.raises(KeyError):
        facts["first-landing"] and facts["no-such-fact"]


@pytest.mark.parametrize("damage", ["one letter", "no facts", "no table of facts"])
def test_one_fact_of_a_damaged_file_is_read_from_the_bank(moon: Path, data: Path, damage: str) -> None:
    load_bank(moon, data)
    LATER_DAMAGES[damage](kept(data))
    facts = load_bank(moon, data).facts
    assert facts["first-landing"] == moon_bank().facts["first-landing"]
    assert "first-landing" in facts
    assert "no-such-fact" not in facts
    assert (len(facts), list(facts)) == (len(moon_bank().facts), list(moon_bank().facts))


def test_a_damaged_file_tells_at_once_whether_there_is_a_fact(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    LATER_DAMAGES["no table of facts"](kept(data))
    facts = load_bank(moon, data).facts
    assert "first-landing" in facts
    assert facts["first-landing"].id == "first-landing"


@pytest.mark.parametrize(
    "block", [CONTENT_FOLDER, f"{CONTENT_FOLDER}/moon.part/x", f"{CONTENT_FOLDER}/moon.db/x"]
)
def test_where_nothing_can_be_kept_the_bank_is_parsed(
    moon: Path, data: Path, parsed: list[str], block: str
) -> None:
    (data / block).parent.mkdir(parents=True, exist_ok=True)
    (data / block).write_text("in the way")
    for _ in range(2):
        assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2


def test_a_full_disk_leaves_nothing_behind(
    moon: Path, data: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("CREATE TABLE half (a)")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("studyapp.storage.content.fill", full)
    for _ in range(2):
        assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 2
    assert not list((data / CONTENT_FOLDER).glob("moon.db*"))
    assert not list((data / CONTENT_FOLDER).glob("*.part"))


def test_a_file_that_somebody_else_has_locked_is_read_all_the_same(
    moon: Path, data: Path, parsed: list[str]
) -> None:
    load_bank(moon, data)
    with closing(sqlite3.connect(kept(data), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert load_bank(moon, data) == moon_bank()
    assert len(parsed) == 1


def test_a_bank_that_is_open_stays_as_it_was_when_another_version_is_kept(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    before = load_bank(moon, data)
    retitled(moon, "1969-07-20", "1969-07-21")
    load_bank(moon, data)
    assert before == moon_bank()


def test_facts_are_read_when_they_are_asked_for(
    moon: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bank(moon, data)
    bank = load_bank(moon, data)
    assert isinstance(bank.facts, KeptMapping)
    read = []
    monkeypatch.setattr(bank.facts.kept.content, "rows", lambda sql, values=(): read.append(values) or [])
    assert len(bank.facts) == len(moon_bank().facts)
    assert not read


def test_a_bank_is_read_part_by_part(moon: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studyapp.storage.kept._AT_ONCE", 2)
    load_bank(moon, data)
    facts = load_bank(moon, data).facts
    for name, fact in moon_bank().facts.items():
        assert facts[name] == fact
        assert facts[name] is facts[name]
    assert list(facts.values()) == list(moon_bank().facts.values())
    with pytest.raises(KeyError):
        facts["no-such-fact"]


def test_a_walk_through_a_bank_holds_its_facts(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    facts = load_bank(moon, data).facts
    first = facts["first-landing"]
    assert dict(facts.items())["first-landing"] is first
    assert next(iter(facts.values())) is next(iter(facts.values()))
    assert list(facts) == list(moon_bank().facts)
    assert "first-landing" in facts
    assert None not in facts
    with pytest.raises(KeyError):
        facts["no-such-fact"]


# Files are known again by their size and time.


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the banks whose files were read."""
    names = []

    def read(folder: Path) -> dict[str, bytes]:
        names.append(folder.name)
        return real(folder)

    real = bank_files.read_files
    monkeypatch.setattr(bank_files, "read_files", read)
    return names


@pytest.fixture
def settled(moon: Path) -> None:
    """Files that nobody has changed for a while."""
    for file in moon.glob("*.toml"):
        os.utime(file, ns=(0, time.time_ns() - 10_000_000_000))


def retitled(moon: Path, old: str, new: str) -> None:
    file = moon / "landings.toml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


@pytest.mark.usefixtures("settled")
def test_files_that_nobody_touched_are_not_read_again(moon: Path, data: Path, opened: list[str]) -> None:
    for _ in range(3):
        load_bank(moon, data)
    assert opened == ["moon"]


@pytest.mark.usefixtures("settled")
def test_a_touched_file_is_read_but_not_parsed(
    moon: Path, data: Path, opened: list[str], parsed: list[str]
) -> None:
    load_bank(moon, data)
    os.utime(moon / "landings.toml", ns=(0, time.time_ns() - 9_000_000_000))
    for _ in range(2):
        load_bank(moon, data)
    assert opened == ["moon", "moon"]
    assert parsed == ["moon"]


def test_a_change_of_the_same_size_and_time_as_the_last_is_noticed(moon: Path, data: Path) -> None:
    load_bank(moon, data)
    file = moon / "landings.toml"
    at = file.stat().st_mtime_ns
    retitled(moon, "1969-07-20", "1969-07-21")
    os.utime(file, ns=(at, at))
    assert load_bank(moon, data).facts["first-landing"].slots["date"].value.edtf == "1969-07-21"


@pytest.mark.usefixtures("settled")
def test_a_file_from_the_future_is_read_each_time(moon: Path, data: Path, opened: list[str]) -> None:
    os.utime(moon / "landings.toml", ns=(0, time.time_ns() + 3_600_000_000_000))
    for _ in range(2):
        load_bank(moon, data)
    assert opened == ["moon", "moon"]


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("text", ["", "[]", "{}", '{"folder": 1, "files": {}, "read": "then"}'])
def test_what_is_no_list_of_files_has_them_read(moon: Path, data: Path, opened: list[str], text: str) -> None:
    load_bank(moon, data)
    (data / CONTENT_FOLDER / "moon.json").write_text(text)
    assert load_bank(moon, data) == moon_bank()
    assert len(opened) == 2


@pytest.mark.usefixtures("settled")
def test_another_folder_of_the_same_name_is_another_bank(moon: Path, data: Path, opened: list[str]) -> None:
    load_bank(moon, data)
    (moon.parent / "other").mkdir()
    load_bank(moon.rename(moon.parent / "other" / "moon"), data)
    assert len(opened) == 2
