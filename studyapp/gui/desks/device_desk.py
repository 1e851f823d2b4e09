"""What this device remembers for the window, as it is kept now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from studyapp.storage.device import DeviceSettings, read_device, save_device


class DeviceDesk:
    """Reads the file whenever it is asked, since others keep something there too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def settings(self) -> DeviceSettings:
        """As they are kept; StudyError when a first file cannot be written."""
        return read_device(self.folder)

    def keep(self, **changed: Any) -> None:
        """Keep some of them otherwise; StudyError, and all stay, when that cannot be."""
        save_device(self.folder, replace(self.settings, **changed))
