import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.storage.device import DEVICE_FILE, DeviceSettings, read_device, save_device


def test_a_device_gets_its_id_at_the_first_start_and_keeps_it(folder: Path) -> None:
    first = read_device(folder)
    assert first == DeviceSettings(device=first.device)
    assert first.device
    assert read_device(folder) == first


def test_settings_come_back_as_they_were_kept(folder: Path) -> None:
    wanted = replace(
        read_device(folder),
        width=900,
        height=600,
        theme="dark",
        text_size=1.5,
        recent=("/a b", "/c"),
        motion=False,
    )
    save_device(folder, wanted)
    assert read_device(folder) == wanted
    assert [file.name for file in folder.iterdir()] == [DEVICE_FILE]


@pytest.mark.parametrize("text", ["", "{", "[1]", "\udcff", "[" * 100_000])
def test_a_file_that_cannot_be_understood_is_as_at_the_first_start(folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / DEVICE_FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert replace(read_device(folder), device="") == DeviceSettings(device="")


@pytest.mark.parametrize(
    "wrong",
    [
        {"theme": "pink"},
        {"text_size": 9.0},
        {"width": -1},
        {"height": "tall"},
        {"more": 1},
        {"recent": [1]},
        {"split": -1},
    ],
)
def test_a_setting_that_cannot_be_is_as_at_the_first_start_and_the_others_stay(
    folder: Path, wrong: dict[str, object]
) -> None:
    folder.mkdir()
    good: dict[str, object] = {"device": "d", "theme": "dark", "text_size": 1.5, "width": 900, "height": 600}
    good["not_now"] = "2026-12-13"
    (folder / DEVICE_FILE).write_text(json.dumps(good | wrong))
    usual, read = asdict(DeviceSettings(device="")), asdict(read_device(folder))
    expected = usual | {name: value for name, value in good.items() if name not in wrong}
    assert read == expected


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StudyError, match="The settings of this device were not saved"):
        read_device(tmp_path / "data")


def test_a_text_that_no_database_could_keep_is_as_at_the_first_start(folder: Path) -> None:
    folder.mkdir()
    (folder / DEVICE_FILE).write_text('{"device": "\\ud800", "width": 900}')
    settings = read_device(folder)
    assert settings.width == 900
    assert settings.device not in {"", "\ud800"}
