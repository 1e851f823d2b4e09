"""A bank from elsewhere comes into the data folder whole, or not at all."""

import shutil
from pathlib import Path

import pytest

from studyapp.facts.faults import BankError, StudyError
from studyapp.storage import installing
from studyapp.storage.banks import list_banks, load_bank
from studyapp.storage.installing import banks_folder, install_bank
from tests.banks import moon_files


@pytest.fixture
def moon(tmp_path: Path) -> Path:
    """A folder with a bank, called otherwise than the bank."""
    folder = tmp_path / "from a friend"
    folder.mkdir()
    for name, text in moon_files().items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_a_bank_is_found_under_its_id_afterwards(folder: Path, moon: Path) -> None:
    name = install_bank(moon, folder)
    (found,) = list_banks([banks_folder(folder)])
    assert found.name == name
    assert load_bank(found).facts


def test_the_same_bank_again_takes_the_place_of_the_first(folder: Path, moon: Path) -> None:
    name = install_bank(moon, folder)
    (moon / "bank.toml").write_text((moon / "bank.toml").read_text().replace('version = "', 'version = "9.'))
    assert install_bank(moon, folder) == name
    (found,) = list_banks([banks_folder(folder)])
    assert load_bank(found).version.startswith("9.")
    assert install_bank(found, folder) == name  # itself


def test_a_bank_with_faults_is_refused_with_the_place_and_the_one_that_was_there_stays(
    folder: Path, moon: Path
) -> None:
    install_bank(moon, folder)
    (moon / "bank.toml").write_text("title = 1")
    with pytest.raises(BankError):
        install_bank(moon, folder)
    (found,) = list_banks([banks_folder(folder)])
    assert load_bank(found).facts


def test_a_folder_that_is_no_bank_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    with pytest.raises(StudyError, match="it is not a bank"):
        install_bank(tmp_path / "pictures", folder)
    assert not banks_folder(folder).exists()


def test_the_id_of_a_shipped_bank_is_refused(folder: Path, moon: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    shutil.copytree(moon, shipped / load_bank_id(moon))
    with pytest.raises(StudyError, match="comes with the program"):
        install_bank(moon, folder, [shipped])


def test_a_copy_that_fails_leaves_the_bank_that_was_there(
    folder: Path, moon: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_bank(moon, folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(installing.shutil, "copyfile", full)
    with pytest.raises(StudyError, match=r"was not copied to .*No space left"):
        install_bank(moon, folder)
    (found,) = list_banks([banks_folder(folder)])
    assert load_bank(found).facts


def load_bank_id(folder: Path) -> str:
    return installing.load_version(folder).id


def test_a_copy_that_was_interrupted_is_no_bank_and_loses_none(
    folder: Path, moon: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = install_bank(moon, folder)
    banks = banks_folder(folder)
    (banks / name).rename(banks / f".{name}.going")
    shutil.copytree(moon, banks / f".{name}.coming")
    assert list_banks([banks]) == []

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(installing.shutil, "copyfile", full)
    with pytest.raises(StudyError):
        install_bank(moon, folder)
    (found,) = list_banks([banks])
    assert load_bank(found).facts
