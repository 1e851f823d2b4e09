"""Edits lie beside the database, and a bank is opened with them or says why not."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.facts.bank import Fact
from studyapp.facts.drafts import Draft, EntityDraft
from studyapp.facts.faults import StudyError
from studyapp.storage.banks import load_bank
from studyapp.storage.edits import change_layer, edits_path, load_edited, open_edited, read_layer
from studyapp.study.layer import Layer, Standing, edited
from tests.banks import moon_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "questions" / "moon"
    folder.mkdir(parents=True)
    for name, text in moon_files().items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    return data


def edit(folder: Path, data: Path, fact: str, because: str) -> None:
    opened = open_edited(folder, data)
    changed = replace(opened.bank.facts[fact], because=because)
    change_layer(data, "moon", lambda layer: edited(replace(opened, layer=layer), changed))


def facts_of(folder: Path) -> dict[str, Fact]:
    return dict(load_bank(folder).facts)


def test_a_bank_without_edits_is_the_bank(folder: Path, data: Path) -> None:
    assert load_edited(folder, data) == load_bank(folder)
    assert load_edited(folder) == load_bank(folder)
    assert not (data / "edits").exists()


def test_an_edit_is_there_when_the_bank_is_opened_again(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was “late”.")
    assert load_edited(folder, data).facts["walk"].because == "It was “late”."
    assert load_bank(folder, data).facts["walk"].because == ""
    assert open_edited(folder, data).standing == {"walk": Standing.CHANGED}


def test_all_that_is_kept_is_read_back(folder: Path, data: Path) -> None:
    slots = {"what": {"phrase": "dust", "wrong": ["ash", "sand"], "ask": "What is it?"}}
    layer = (
        Layer()
        .with_entity(
            EntityDraft("tycho", {"name": "Tycho", "kind": "place", "point": [1.5, -2]}, "entities.toml")
        )
        .with_edit(Draft("own", {"text": "It is {what}.", "slot": slots}, "added.toml"), "")
        .with_edit(Draft("walk", {"text": '\\ "…" {what}', "slot": slots}, "landings.toml"), "0123")
        .with_hidden("motto")
        .with_hidden("crew")
    )
    assert change_layer(data, "moon", lambda _: layer) == layer
    assert read_layer(data, "moon") == layer
    assert set(open_edited(folder, data).standing) == {"own", "walk", "motto", "crew"}


def test_comments_in_the_file_stay(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was late.")
    edit(folder, data, "motto", "It was early.")
    path = edits_path(data, "moon")
    path.write_text(path.read_text("utf-8").replace('[[fact]]\nid = "walk"', '# My note.\n[[fact]]\nid = "walk" # asked by A.'), "utf-8")  # fmt: skip
    edit(folder, data, "walk", "It was very late.")
    change_layer(data, "moon", lambda layer: layer.with_hidden("crew").without("motto"))
    text = path.read_text("utf-8")
    assert "# My note." in text
    assert 'id = "walk" # asked by A.' in text
    assert "very late" in text
    assert "motto" not in text


def test_the_last_edit_taken_back_leaves_no_file(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was late.")
    change_layer(data, "moon", lambda layer: layer.without("walk"))
    assert not edits_path(data, "moon").exists()
    change_layer(data, "moon", lambda layer: layer.without("walk"))


def test_a_newer_bank_makes_an_edit_of_what_it_changed_one_to_decide(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was late.")
    landings = folder / "landings.toml"
    landings.write_text(landings.read_text("utf-8").replace("was outside for", "stayed outside for"), "utf-8")
    opened = open_edited(folder, data)
    assert opened.standing == {"walk": Standing.CONFLICT}
    assert opened.bank.facts["walk"].because == "It was late."
    assert "stayed" in opened.base.facts["walk"].text


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text + "\n[[facts]]\n",
        lambda text: text.replace('id = "walk"', "id = 3"),
        lambda text: text.replace("base = ", "base = [").replace('"\ntext', '"]\ntext'),
        lambda text: text.replace('file = "landings.toml"', "file = 1"),
        lambda text: text.replace("format = 1", 'format = "1"'),
        lambda text: text.replace("format = 1", "format = 1\nhidden = 3"),
        lambda _: "format = 1\nfact = 3",
        lambda _: "format = 1\nfact = [3]",
        lambda _: "\0",
    ],
)
def test_damaged_edits_are_left_alone_and_the_bank_opens_without_them(
    folder: Path, data: Path, damage: Callable[[str], str]
) -> None:
    edit(folder, data, "walk", "It was late.")
    path = edits_path(data, "moon")
    path.write_text(damaged := damage(path.read_text("utf-8")), "utf-8")
    opened = open_edited(folder, data)
    assert opened.bank.facts["walk"].because == ""
    assert "cannot be read, so the bank is shown without them. They were left alone." in opened.trouble
    with pytest.raises(StudyError, match="left alone"):
        change_layer(data, "moon", lambda layer: layer.with_hidden("crew"))
    assert path.read_text("utf-8") == damaged


def test_bytes_that_are_no_text_are_left_alone_too(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was late.")
    edits_path(data, "moon").write_bytes(b"\xff\xfe")
    assert "cannot be read" in open_edited(folder, data).trouble


def test_edits_of_a_newer_program_are_left_alone(folder: Path, data: Path) -> None:
    path = edits_path(data, "moon")
    path.parent.mkdir(parents=True)
    path.write_text("format = 2\n", "utf-8")
    assert "made by a newer program" in open_edited(folder, data).trouble


def test_an_edit_that_cannot_be_written_changes_nothing(
    folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(folder, data, "walk", "It was late.")
    before = edits_path(data, "moon").read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StudyError, match=r"not saved in .*No space left on device\. Nothing was changed\."):
        edit(folder, data, "walk", "It was very late.")
    assert edits_path(data, "moon").read_bytes() == before


def test_a_sign_that_no_file_can_hold_is_refused(folder: Path, data: Path) -> None:
    with pytest.raises(StudyError, match="a sign that no file can hold"):
        edit(folder, data, "walk", "Half of a sign: \ud83d")
    assert not edits_path(data, "moon").exists()


def test_tomlkit_is_not_loaded_to_open_a_bank_with_edits(folder: Path, data: Path) -> None:
    edit(folder, data, "walk", "It was late.")
    program = (
        "import sys; from pathlib import Path; from studyapp.storage.edits import load_edited; "
        f"load_edited(Path({str(folder)!r}), Path({str(data)!r})); print('tomlkit' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
