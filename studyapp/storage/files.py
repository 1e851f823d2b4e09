"""How the files of a data folder are called, and how a text is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

DATABASE_FILE = "study.db"
BACKUP_FOLDER = "backups"


def write_whole(path: Path, text: str) -> None:
    """Put a text in the place of a file; when this returns it is on the disk. OSError, and the file is as it was."""
    unfinished = path.with_name(f"{path.name}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    with unfinished.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    if os.name == "posix":  # elsewhere a folder cannot be opened
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
