"""A learner's edits of a bank, kept in one file beside the database and laid over the bank when it is opened."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from studyapp.facts.bank import Bank
from studyapp.facts.drafts import Draft, EntityDraft
from studyapp.facts.faults import StudyError
from studyapp.storage.bank_text import drop_table, put_keys, put_table
from studyapp.storage.banks import load_bank
from studyapp.storage.files import write_whole
from studyapp.study.layer import Edit, Layer, Layered, lay

EDITS_FOLDER = "edits"
EDITS_FILE = "edits.toml"
FORMAT = 1
_KEYS = ("format", "hidden", "entity", "fact")
_HEAD = "# What you changed in this bank. The bank itself stays as it is.\n"


def edits_path(data: Path, bank: str) -> Path:
    """Where the edits of a bank are kept; the file need not exist."""
    return data / EDITS_FOLDER / bank / EDITS_FILE


def load_edited(folder: Path, data: Path | None = None) -> Bank:
    """Read the bank in a folder with the edits in the data folder over it; errors as of `load_bank`."""
    return open_edited(folder, data).bank


def open_edited(folder: Path, data: Path | None = None) -> Layered:
    """The same with all that is known of the edits; where they cannot be read the bank is without them, and it says so."""
    base = load_bank(folder, data)
    if data is None or not edits_path(data, base.id).is_file():
        return Layered(base, base)
    try:
        return lay(base, read_layer(data, base.id))
    except StudyError as error:
        return Layered(base, base, trouble=str(error))


def read_layer(data: Path, bank: str) -> Layer:
    """The edits of a bank, none where nothing is kept; StudyError when the file is damaged or cannot be read."""
    return _layer(_text(data, bank), edits_path(data, bank))


def change_layer(data: Path, bank: str, change: Callable[[Layer], Layer]) -> Layer:
    """Make other edits durable, whole or not at all, and return them.

    StudyError, and nothing has changed, when the file is damaged or cannot be written.
    """
    path, text = edits_path(data, bank), _text(data, bank)
    before = _layer(text, path)
    after = change(before)
    if after == before:
        return after
    try:
        if after == Layer():
            path.unlink(missing_ok=True)
        else:
            write_whole(path, _changed(text, before, after))
    except (OSError, UnicodeEncodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds a sign that no file can hold"
        raise StudyError(
            f"The edit was not saved in {path.parent}: {reason}. Nothing was changed. "
            "Allow writing there and free some space, then try again."
        ) from error
    return after


def _text(data: Path, bank: str) -> str:
    path = edits_path(data, bank)
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(path) from error


def _changed(text: str, before: Layer, after: Layer) -> str:
    text = text or f"{_HEAD}format = {FORMAT}\n"
    if before.hidden != after.hidden:
        text = put_keys(text, {"hidden": [*after.hidden]})
    for kind, was, now in (
        ("entity", _entities(before), _entities(after)),
        ("fact", _facts(before), _facts(after)),
    ):
        for name in was:
            if name not in now:
                text = drop_table(text, kind, name)
        for name, table in now.items():
            if was.get(name) != table:
                text = put_table(text, kind, table)
    return text


def _entities(layer: Layer) -> Mapping[str, Mapping[str, object]]:
    return {name: {"id": name, **draft.table} for name, draft in layer.entities.items()}


def _facts(layer: Layer) -> Mapping[str, Mapping[str, object]]:
    return {
        name: {
            "id": name,
            "file": edit.draft.file,
            **({"base": edit.base} if edit.base else {}),
            **edit.draft.table,
        }
        for name, edit in layer.edits.items()
    }


def _layer(text: str, path: Path) -> Layer:
    if not text:
        return Layer()
    try:
        written = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    newer = written.get("format")
    if type(newer) is int and newer > FORMAT:
        raise StudyError(
            f"Your edits in {path} were made by a newer program, so the bank is shown without them. They were left alone. "
            "Get the newer program to see them."
        )
    hidden = written.get("hidden", [])
    if newer != FORMAT or not set(written).issubset(_KEYS) or not _texts(hidden):
        raise _damaged(path)
    entities = {
        name: EntityDraft(name, table, "entities.toml") for name, table in _tables(written, "entity", path)
    }
    edits = {}
    for name, table in _tables(written, "fact", path):
        file, base = table.pop("file", ""), table.pop("base", "")
        if not _texts([file, base]):
            raise _damaged(path)
        edits[name] = Edit(Draft(name, table, file), base)
    return Layer(edits, entities, tuple(hidden))


def _tables(written: Mapping[str, Any], kind: str, path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    tables = written.get(kind, [])
    if not isinstance(tables, list):
        raise _damaged(path)
    for table in tables:
        name = table.pop("id", "") if isinstance(table, dict) else ""
        if not isinstance(name, str) or not name:
            raise _damaged(path)
        yield name, table


def _texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(one, str) for one in values)


def _damaged(path: Path) -> StudyError:
    return StudyError(
        f"Your edits in {path} cannot be read, so the bank is shown without them. They were left alone. "
        "Correct the file, or move it away."
    )
