"""Facts that were begun and not put into their bank yet, kept in one file beside the edits of that bank."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studyapp.facts.drafts import Draft
from studyapp.facts.faults import StudyError
from studyapp.storage.edits import edits_path
from studyapp.storage.files import write_whole

UNFINISHED_FILE = "unfinished.json"


def read_unfinished(data: Path, bank: str) -> Mapping[str, Draft]:
    """What was begun of a bank's facts, by their ids; that of a new fact by "". None where the file is damaged."""
    try:
        written = json.loads(_path(data, bank).read_text("utf-8"))
        return {
            name: Draft(name, dict(one["table"].items()), str(one["file"])) for name, one in written.items()
        }
    except (OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return {}


def keep_unfinished(data: Path, bank: str, draft: Draft) -> None:
    """Make what was begun of a fact durable, in the place of what was before; StudyError when it cannot be written."""
    _write(data, bank, {**read_unfinished(data, bank), draft.id: draft})


def drop_unfinished(data: Path, bank: str, fact: str) -> None:
    """Forget what was begun of a fact, if something was; StudyError when the file cannot be written."""
    kept = read_unfinished(data, bank)
    if fact in kept:
        _write(data, bank, {name: draft for name, draft in kept.items() if name != fact})


def _write(data: Path, bank: str, drafts: Mapping[str, Draft]) -> None:
    written: dict[str, Any] = {
        name: {"file": draft.file, "table": draft.table} for name, draft in drafts.items()
    }
    path = _path(data, bank)
    try:
        write_whole(path, json.dumps(written, ensure_ascii=False, indent=1))
    except (OSError, UnicodeEncodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds a sign that no file can hold"
        raise StudyError(
            f"What you are writing was not kept in {path.parent}: {reason}. It still stands here. "
            "Allow writing there and free some space, then go on."
        ) from error


def _path(data: Path, bank: str) -> Path:
    return edits_path(data, bank).with_name(UNFINISHED_FILE)
