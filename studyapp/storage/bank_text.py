"""Change one table in the text of a bank's file; whatever else the file says, comments too, stays as it was written."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from io import StringIO
from typing import TYPE_CHECKING, Any

from studyapp.facts.faults import StudyError
from studyapp.facts.lines import find_lines

if TYPE_CHECKING:
    from tomlkit.items import Table

Written = Mapping[str, object]
_SLOT = "slot"  # its tables stand on a line each: slot.name = { … }


def put_table(text: str, kind: str, table: Written) -> str:
    """The text with a `[[kind]]` table in the place of the one with its id, or at the end.

    StudyError when the text is no TOML or its tables are written in another way.
    """
    lines, found = _lines(text), _find(text, kind, str(table["id"]))
    if found is None:
        before = text.rstrip("\n") + "\n\n" if text.strip() else ""
        return before + written(kind, table)
    start, end = found
    block = _changed("".join(lines[start:end]), kind, table)
    return "".join((*lines[:start], block, *lines[end:]))


def drop_table(text: str, kind: str, name: str) -> str:
    """The text without the `[[kind]]` table of this id, if there is one; errors as of `put_table`."""
    lines, found = _lines(text), _find(text, kind, name)
    if found is None:
        return text
    start, end = found
    while end < len(lines) and not lines[end].strip():
        end += 1
    return "".join((*lines[:start], *lines[end:]))


def put_keys(text: str, keys: Written) -> str:
    """The text with other values for keys that stand above its tables; errors as of `put_table`."""
    import tomlkit  # noqa: PLC0415 - hardly ever needed

    _parsed(text)
    document = tomlkit.parse(text)
    for key, value in keys.items():
        document[key] = tomlkit.value(toml_value(value))
    return tomlkit.dumps(document)


def _find(text: str, kind: str, name: str) -> tuple[int, int] | None:
    """The lines from the head of a table up to its last key; None when there is no such table."""
    written = _parsed(text).get(kind, [])
    tables = find_lines(text).tables
    starts = [one.start - 1 for one in tables.get(kind, ())]
    if not isinstance(written, list) or len(starts) != len(written):
        raise StudyError(
            f"A file holds its {kind} tables in a way that only an editor of text can change. Nothing was changed. "
            f"Write each below a line [[{kind}]], or change the file by hand."
        )
    for start, one in zip(starts, written, strict=True):
        if isinstance(one, dict) and one.get("id") == name:
            heads = (other.start - 1 for others in tables.values() for other in others)
            lines = _lines(text)
            end = min((head for head in heads if head > start), default=len(lines))
            while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
                end -= 1  # what is said above the next table is about that one
            return start, end
    return None


def _lines(text: str) -> list[str]:
    """The lines with their ends, as TOML counts them: other signs that end a line may stand inside a text."""
    return StringIO(text, newline="\n").readlines()


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise StudyError(
            f"A file is no TOML any more: {error}. Nothing was changed. Correct it, then try again."
        ) from error


def _changed(block: str, kind: str, table: Written) -> str:
    """The block of a table with other values; only where that cannot be done is it written anew."""
    import tomlkit  # noqa: PLC0415 - hardly ever needed

    document = tomlkit.parse(block)
    tables: Any = document[kind]
    _bring_about(tables[0], table)
    changed = tomlkit.dumps(document)
    if not changed.endswith("\n"):
        changed += "\n"
    return changed if _reads_as(changed, kind, table) else written(kind, table)


def _bring_about(held: Table, table: Written) -> None:
    import tomlkit  # noqa: PLC0415

    for key in [key for key in held if key not in table]:
        del held[key]
    for key, value in table.items():
        if key == _SLOT and key in held and isinstance(value, dict):
            _bring_about(held[key], value)
        elif key == _SLOT and isinstance(value, dict):
            for name, one in value.items():
                held.append(tomlkit.key([_SLOT, name]), tomlkit.value(toml_value(one)))
        elif key not in held or held[key] != value:
            held[key] = tomlkit.value(toml_value(value))


def _reads_as(text: str, kind: str, table: Written) -> bool:
    try:
        return bool(tomllib.loads(text) == {kind: [table]})
    except ValueError:
        return False


def written(kind: str, table: Written) -> str:
    """A `[[kind]]` table as bank files write it."""
    lines = [f"[[{kind}]]"]
    for key, value in table.items():
        if key == _SLOT and isinstance(value, dict):
            lines += (f"{_SLOT}.{toml_key(name)} = {toml_value(one)}" for name, one in value.items())
        else:
            lines.append(f"{toml_key(key)} = {toml_value(value)}")
    return "\n".join(lines) + "\n"


def toml_value(value: object) -> str:
    """A value as bank files write it, on one line."""
    import tomlkit  # noqa: PLC0415

    match value:
        case dict():
            inner = ", ".join(f"{toml_key(key)} = {toml_value(one)}" for key, one in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case list() | tuple():
            return f"[{', '.join(map(toml_value, value))}]"
        case _:
            return tomlkit.item(value).as_string()


def toml_key(key: str) -> str:
    """A key as bank files write it, in quotation marks where it needs them."""
    import tomlkit  # noqa: PLC0415

    return str(tomlkit.key(key).as_string())
