"""The banks and learners of a data folder: what was open is open again."""

from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.admitting import admit_first
from studyapp.gui.desks.shelf import Shelf
from studyapp.paths import SHIPPED_BANK
from studyapp.storage.database import open_database
from studyapp.storage.installing import banks_folder, install_bank
from studyapp.storage.learners import add_learner
from studyapp.storage.pins import hashed, keep_pin
from tests.banks import moon_files
from tests.gui.desks import SHIPPED, Answering, Clock


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def open_shelf(database):
    """A function that opens the shelf, as each start does."""
    return lambda: Shelf(database.path.parent, database, SHIPPED, SHIPPED_BANK, Clock())


@pytest.fixture
def moon(tmp_path: Path) -> Path:
    folder = tmp_path / "moon"
    folder.mkdir()
    for name, text in moon_files().items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_shipped_bank_is_open_at_first(open_shelf):
    shelf = open_shelf()
    assert shelf.desk.bank.id == SHIPPED_BANK
    assert [spine.id for spine in shelf.banks()] == [SHIPPED_BANK]


def test_a_bank_that_is_taken_in_is_open_at_the_next_start_too(open_shelf, moon):
    open_shelf().take_in(moon)
    again = open_shelf()
    assert again.desk.bank.id == "moon"
    assert [spine.title for spine in again.banks()] == [
        "Crewed landings on the Moon",
        "War against the Islamic State",
    ]


def test_a_bank_that_is_gone_gives_way_to_the_shipped_one(open_shelf, moon, tmp_path):
    shelf = open_shelf()
    shelf.take_in(moon)
    banks_folder(shelf.folder).rename(tmp_path / "elsewhere")
    assert open_shelf().desk.bank.id == SHIPPED_BANK


def test_a_bank_that_cannot_be_read_leaves_the_open_one(open_shelf, moon):
    shelf = open_shelf()
    install_bank(moon, shelf.folder)
    (banks_folder(shelf.folder) / "moon" / "bank.toml").write_text("title = 3")
    with pytest.raises(StudyError):
        shelf.open_bank("moon")
    assert shelf.desk.bank.id == SHIPPED_BANK
    assert {spine.title for spine in shelf.banks()} == {"moon", "War against the Islamic State"}


def test_whoever_studied_last_studies_at_the_next_start(open_shelf, database):
    add_learner(database, "Ana")
    open_shelf().seat("Ana")
    assert open_shelf().desk.learner.name == "Ana"


def test_what_was_opened_is_remembered_once_the_last_first(open_shelf, tmp_path):
    shelf = open_shelf()
    for name in ("a", "b", "a"):
        shelf.remember_opened(tmp_path / name)
    assert shelf.settings.recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_a_bank_whose_last_start_found_it_broken_does_not_keep_the_window_shut(open_shelf, moon):
    shelf = open_shelf()
    shelf.take_in(moon)
    (banks_folder(shelf.folder) / "moon" / "bank.toml").write_text("title = 3")
    again = open_shelf()
    assert again.desk.bank.id == SHIPPED_BANK
    assert "moon" in again.trouble


def test_the_place_is_offered_to_others_without_the_pin(open_shelf, database):
    shelf = open_shelf()
    ada = keep_pin(database, shelf.desk.learner, hashed("1914"))
    dialogs = Answering()
    dialogs.pin = "1914"
    assert admit_first(shelf, dialogs) == ada.name
    dialogs.pin = "wrong"
    assert admit_first(shelf, dialogs) is None
    keep_pin(database, add_learner(database, "Ben"), hashed("1918"))
    add_learner(database, "Eve")
    dialogs.chosen = ["Ben", "Eve"]
    assert admit_first(shelf, dialogs) == "Eve"
    dialogs.chosen = ["Ben"]
    assert admit_first(shelf, dialogs) is None
