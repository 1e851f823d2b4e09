import json
from dataclasses import replace
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
        read_device(folder), width=900, height=600, theme="dark", text_size=1.5, bank="moon", learner="k"
    )
    save_device(folder, wanted)
    assert read_device(folder) == wanted
    assert [file.name for file in folder.iterdir()] == [DEVICE_FILE]


@pytest.mark.parametrize("text", ["", "{", "[1]", "\udcff"])
def test_a_file_that_cannot_be_understood_is_as_at_the_first_start(folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / DEVICE_FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert replace(read_device(folder), device="") == DeviceSettings(device="")


def test_a_setting_that_cannot_be_is_as_at_the_first_start_and_the_others_stay(folder: Path) -> None:
    folder.mkdir()
    kept = {
        "device": "d",
        "theme": "pink",
        "text_size": 9.0,
        "width": -1,
        "height": "tall",
        "bank": "moon",
        "more": 1,
    }
    (folder / DEVICE_FILE).write_text(json.dumps(kept))
    assert read_device(folder) == DeviceSettings(device="d", bank="moon")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StudyError, match="The settings of this device were not saved"):
        read_device(tmp_path / "data")
