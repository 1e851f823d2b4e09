"""A bank of one's own is begun with a title, written to in its own files, and put aside where it can be taken back from."""

from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.facts.bank import Fact
from studyapp.facts.drafts import Draft, EntityDraft, read_draft, read_entity_draft
from studyapp.facts.faults import StudyError
from studyapp.storage import own_banks
from studyapp.storage.banks import list_banks, load_bank
from studyapp.storage.installing import banks_folder, install_bank, is_own
from studyapp.storage.own_banks import (
    drop_fact,
    new_bank,
    put_entity,
    put_fact,
    remove_bank,
    rename_bank,
    restore_bank,
)

WORDS = {"text": "Salt is {what}.", "slot": {"what": {"phrase": "a mineral", "ask": "What is salt?"}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_bank(tmp_path, "Chemistry: Salts & acids")


def salt(folder: Path, name: str = "salt", **keys: object) -> Fact:
    fact = read_draft(Draft(name, {**WORDS, **keys}, "facts.toml"), load_bank(folder))
    assert isinstance(fact, Fact)
    return fact


def test_a_title_is_enough_for_a_bank(tmp_path: Path, folder: Path) -> None:
    bank = load_bank(folder)
    assert (bank.id, bank.title, bank.language, bank.spelling) == (
        "chemistry-salts-acids",
        "Chemistry: Salts & acids",
        "en",
        "en-GB",
    )
    assert list_banks([banks_folder(tmp_path)]) == [folder]
    assert is_own(tmp_path, bank.id)
    assert load_bank(new_bank(tmp_path, "Öl", language="de")).spelling == "de-DE"


def test_the_same_title_again_is_another_bank(tmp_path: Path, folder: Path) -> None:
    assert new_bank(tmp_path, "Chemistry  salts acids").name == "chemistry-salts-acids-2"
    assert new_bank(tmp_path, "化学").name == "bank"
    assert new_bank(tmp_path, "化").name == "bank-2"


def test_a_title_that_says_nothing_is_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(StudyError, match="needs a title"):
        new_bank(tmp_path, " \n")
    with pytest.raises(StudyError, match="needs a title"):
        rename_bank(tmp_path, folder.name, "")


def test_facts_stand_in_the_files_of_the_bank_and_comments_stay(tmp_path: Path, folder: Path) -> None:
    put_fact(tmp_path, folder.name, salt(folder))
    file = folder / "facts.toml"
    file.write_text("# For the second year.\n" + file.read_text("utf-8"), "utf-8")
    put_fact(tmp_path, folder.name, replace(salt(folder), because="It is dug up."))
    assert file.read_text("utf-8").startswith("# For the second year.\n[[fact]]")
    assert load_bank(folder).facts["salt"].because == "It is dug up."
    assert not (tmp_path / "edits").exists()


def test_a_fact_that_is_written_can_be_taken_back(tmp_path: Path, folder: Path) -> None:
    undo = put_fact(tmp_path, folder.name, salt(folder))
    undo()
    assert not load_bank(folder).facts
    with pytest.raises(StudyError, match="was changed since"):
        undo()


def test_a_fact_is_taken_out_with_what_others_say_of_it(tmp_path: Path, folder: Path) -> None:
    put_fact(tmp_path, folder.name, salt(folder))
    put_fact(tmp_path, folder.name, salt(folder, "rock", after=["salt"], conflicts=["salt"]))
    before = (folder / "facts.toml").read_text("utf-8")
    undo = drop_fact(tmp_path, load_bank(folder), "salt")
    facts = load_bank(folder).facts
    assert list(facts) == ["rock"]
    assert (facts["rock"].after, facts["rock"].conflicts) == ((), ())
    undo()
    assert (folder / "facts.toml").read_text("utf-8") == before


def test_a_fact_that_cannot_be_taken_out_leaves_the_others_as_they_were(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_fact(tmp_path, folder.name, salt(folder))
    put_fact(tmp_path, folder.name, salt(folder, "rock", after=["salt"]))
    before = (folder / "facts.toml").read_text("utf-8")

    def fail(*_: object) -> str:
        raise StudyError("A file is no TOML any more.")

    monkeypatch.setattr(own_banks, "drop_table", fail)
    with pytest.raises(StudyError, match="no TOML"):
        drop_fact(tmp_path, load_bank(folder), "salt")
    assert (folder / "facts.toml").read_text("utf-8") == before


def test_entities_are_written_too(tmp_path: Path, folder: Path) -> None:
    draft = EntityDraft("dead-sea", {"name": "Dead Sea", "kind": "place"}, "entities.toml")
    entity = read_entity_draft(draft, load_bank(folder))
    assert not isinstance(entity, tuple)
    put_entity(tmp_path, folder.name, entity)
    assert load_bank(folder).entities["dead-sea"].name == "Dead Sea"


def test_a_bank_is_called_otherwise(tmp_path: Path, folder: Path) -> None:
    rename_bank(tmp_path, folder.name, "  Salts ")
    assert load_bank(folder).title == "Salts"


def test_a_bank_is_put_aside_and_taken_back(tmp_path: Path, folder: Path) -> None:
    put_fact(tmp_path, folder.name, salt(folder))
    aside = remove_bank(tmp_path, folder.name)
    assert not folder.exists()
    assert list_banks([banks_folder(tmp_path)]) == []
    assert new_bank(tmp_path, "Chemistry: Salts & acids").name == f"{folder.name}-2"
    restore_bank(tmp_path, folder.name, aside)
    assert "salt" in load_bank(folder).facts


def test_only_a_bank_of_ones_own_is_written_to(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(StudyError, match="no bank of your own"):
        rename_bank(tmp_path, "war-against-isil", "Another title")


def test_a_bank_from_elsewhere_does_not_take_the_place_of_ones_own(tmp_path: Path, folder: Path) -> None:
    put_fact(tmp_path, folder.name, salt(folder))
    elsewhere = tmp_path / "elsewhere" / folder.name
    elsewhere.mkdir(parents=True)
    for file in folder.glob("*.toml"):
        (elsewhere / file.name).write_text(file.read_text("utf-8"), "utf-8")
    with pytest.raises(StudyError, match="as a bank of your own"):
        install_bank(elsewhere, tmp_path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "banks").write_text("in the way", "utf-8")
    with pytest.raises(StudyError, match=r"was not made in .* Nothing was changed\."):
        new_bank(tmp_path, "Salts")
