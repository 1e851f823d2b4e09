from pathlib import Path

import pytest

from studyapp.facts.faults import BankError, StudyError
from studyapp.storage.banks import find_bank, list_banks, load_bank

HEAD = """format = 1
id = "moon"
title = "The Moon"
version = "1"
language = "en"
spelling = "en-GB"
licence = "CC0-1.0"
authors = ["An author"]
entities = "entities.toml"
facts = ["landing.toml"]

[[source]]
id = "article"
title = "An article"
"""
ENTITIES = '[[entity]]\nid = "sea"\nname = "Sea of Tranquillity"\nkind = "place"\n'
FACTS = """[[fact]]
id = "landing"
source = [{ section = "Lead", paragraph = 1, sentence = 1 }]
text = "They landed in the {place} – at last."
slot.place = { entity = "sea", ask = "Where did they land?" }
"""


@pytest.fixture
def moon(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped" / "moon"
    folder.mkdir(parents=True)
    for name, text in {"bank.toml": HEAD, "entities.toml": ENTITIES, "landing.toml": FACTS}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_bank_is_read_from_its_folder(moon: Path) -> None:
    (moon / "notes.md").write_bytes(b"\xff no part of the bank")
    bank = load_bank(moon)
    assert (bank.id, list(bank.facts), bank.facts["landing"].file) == ("moon", ["landing"], "landing.toml")


def test_a_file_that_is_no_utf_8_is_a_fault_with_its_line(moon: Path) -> None:
    (moon / "landing.toml").write_bytes(FACTS.encode("cp1252"))
    (moon / "entities.toml").write_bytes(b"\xfe")
    with pytest.raises(BankError) as refused:
        load_bank(moon)
    assert [(fault.file, fault.line) for fault in refused.value.faults] == [
        ("entities.toml", 1),
        ("landing.toml", 4),
    ]
    assert refused.value.faults[1].what == "The file is no UTF-8: byte 0x96 cannot be read."


def test_faults_of_the_format_come_through(moon: Path) -> None:
    (moon / "landing.toml").write_text("[[fact]]\nid = 1\n")
    with pytest.raises(BankError, match="The bank “moon” has"):
        load_bank(moon)


def test_a_folder_in_place_of_a_file_is_told(moon: Path) -> None:
    (moon / "more.toml").mkdir()
    with pytest.raises(StudyError, match=r"could not be read: .*more\.toml: Is a directory"):
        load_bank(moon)


def test_a_link_that_leads_nowhere_is_told_by_name(moon: Path) -> None:
    (moon / "more.toml").symlink_to(moon / "nowhere")
    with pytest.raises(StudyError, match=r"could not be read: .*more\.toml: No such file"):
        load_bank(moon)


def test_a_bank_is_found_by_its_id_or_as_a_folder(moon: Path, tmp_path: Path) -> None:
    roots = [tmp_path / "shipped", tmp_path / "not there"]
    assert find_bank("moon", roots) == moon
    assert find_bank(str(moon), []) == moon


def test_a_bank_that_is_not_there_is_told_with_those_that_are(moon: Path, tmp_path: Path) -> None:
    with pytest.raises(StudyError, match=r"There is no bank “mars”\..*: moon\.$"):
        find_bank("mars", [tmp_path / "shipped"])
    with pytest.raises(StudyError, match=r"none\.$"):
        find_bank("mars", [])


def test_the_first_root_wins(moon: Path, tmp_path: Path) -> None:
    other = tmp_path / "installed" / "moon"
    other.mkdir(parents=True)
    (other / "bank.toml").write_text(HEAD)
    (tmp_path / "installed" / "no bank").mkdir()
    assert list_banks([tmp_path / "shipped", tmp_path / "installed"]) == [moon]


@pytest.mark.parametrize("name", ["", "b" * 300, "b/" * 3000, "b\0"])
def test_what_can_be_no_folder_is_no_bank(moon: Path, name: str) -> None:
    with pytest.raises(StudyError, match=r"There is no bank “.*: moon\.$"):
        find_bank(name, [moon.parent])
