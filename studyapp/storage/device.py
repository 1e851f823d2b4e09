"""What this device remembers, in a file beside the database: its id, the window and the theme."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from studyapp.facts.faults import StudyError
from studyapp.storage.uuid7 import Ids

DEVICE_FILE = "device.json"
THEMES = ("system", "light", "dark")
MOST_RECENT = 8  # things opened that are remembered


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """The settings of one device."""

    device: str  # id that reviews are marked with
    width: int = 1280
    height: int = 800
    theme: str = "system"  # or light, dark
    text_size: float = 1.0  # 0.9 to 2.0
    not_now: str = ""  # study day on which what waits after a pause was left waiting
    bank: str = ""  # id of the one that was open last; "" for the shipped one
    learner: str = ""  # key of who studied last; "" for the first
    recent: tuple[str, ...] = ()  # folders and documents that were opened, the last one first
    maximised: bool = False
    split: int = 0  # pixels at text size 1 that a list beside its detail is wide; 0 for the usual
    motion: bool = True  # short fades; never where the system asks for none
    letters: bool = True  # a letter alone acts, where no text field has the focus
    language: str = ""  # of the window: "en", "de"; "" as the system


def kept_language(folder: Path) -> str:
    """The language that was chosen for the window, "" for none; nothing is made or written."""
    try:
        language = json.loads((folder / DEVICE_FILE).read_text("utf-8"))["language"]
    except (OSError, ValueError, RecursionError, LookupError, TypeError):
        return ""
    return language if isinstance(language, str) else ""


def read_device(folder: Path) -> DeviceSettings:
    """The settings of this device; what is missing or cannot be understood is as at the first start.

    At the first start the id is made and kept. StudyError when that cannot be written.
    """
    values: dict[str, Any] = asdict(DeviceSettings(device=""))
    try:
        kept = json.loads((folder / DEVICE_FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        kept = None
    if isinstance(kept, dict):
        for name, usual in values.items():
            value = kept.get(name)
            if isinstance(value, list):
                value = tuple(value)
            if type(value) is type(usual) and _allowed(name, value):
                values[name] = value
    settings = DeviceSettings(**values)
    if not settings.device:
        settings = replace(settings, device=Ids().new())
        save_device(folder, settings)
    return settings


def save_device(folder: Path, settings: DeviceSettings) -> None:
    """Keep the settings, whole or not at all; StudyError when the folder cannot be written."""
    target = folder / DEVICE_FILE
    unfinished = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        raise StudyError(
            f"The settings of this device were not saved in {folder}: {error.strerror}. "
            "Your answers are safe. Allow writing there and free some space, then try again."
        ) from error


def _allowed(name: str, value: object) -> bool:
    match name, value:
        case "theme", str():
            return value in THEMES
        case "text_size", float():
            return 0.9 <= value <= 2.0
        case (("width" | "height"), int()):
            return 200 <= value <= 20_000
        case "split", int():
            return 0 <= value <= 20_000
        case _, tuple():
            return len(value) <= MOST_RECENT and all(
                isinstance(one, str) and one.isprintable() for one in value
            )
        case _, str():
            return value.isprintable()  # so that any database and any screen takes it
        case _:
            return True
