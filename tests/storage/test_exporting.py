"""A bank that was edited becomes a folder that reads as what was studied."""

from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError, StudyError
from studyapp.facts.overlay import with_fact, without_fact
from studyapp.facts.reader import read_bank
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.questions.check import check_bank
from studyapp.storage.banks import load_bank
from studyapp.storage.exporting import bank_files, export_bank
from tests.banks import moon_bank
from tests.facts.test_drafts import shipped_bank, without_lines


@pytest.mark.parametrize("bank", [shipped_bank(), moon_bank()], ids=lambda bank: bank.id)
def test_the_files_of_a_bank_read_as_the_bank(bank: Bank) -> None:
    read = read_bank(bank.id, bank_files(bank))
    assert list(map(without_lines, read.facts.values())) == list(map(without_lines, bank.facts.values()))
    assert {name: replace(one, line=0) for name, one in read.entities.items()} == {
        name: replace(one, line=0) for name, one in bank.entities.items()
    }
    assert replace(read, facts={}, entities={}) == replace(bank, facts={}, entities={})


def test_an_edited_bank_is_written_whole(tmp_path: Path) -> None:
    bank = shipped_bank()
    first, second, *_ = bank.facts.values()
    added = replace(second, id="added", file="added.toml", relation="", given={}, source=())
    edited = without_fact(with_fact(bank, replace(first, because="As I know."), added), second.id)
    folder = export_bank(edited, tmp_path)
    assert folder == tmp_path / SHIPPED_BANK
    read = load_bank(folder)
    assert read.version == f"{bank.version}+edited"
    assert read.facts[first.id].because == "As I know."
    assert second.id not in read.facts
    assert read.places == bank.places
    assert {one.what for one in check_bank(edited)} == {one.what for one in check_bank(read)}
    assert load_bank(questions_folder() / SHIPPED_BANK).facts[second.id]


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "moon").mkdir()
    with pytest.raises(StudyError, match="already"):
        export_bank(moon_bank(), tmp_path)
    assert list((tmp_path / "moon").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(StudyError, match="was not written to"):
        export_bank(moon_bank(), tmp_path / "file")


def test_a_bank_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    bank = moon_bank()
    broken = with_fact(bank, replace(bank.facts["walk"], after=("nothing",)))
    with pytest.raises(BankError):
        export_bank(broken, tmp_path)
    assert list(tmp_path.iterdir()) == []
