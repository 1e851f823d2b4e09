"""Write a bank out as a folder of its own, with everything that was laid over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from studyapp.facts.bank import Bank, Fact, Place
from studyapp.facts.drafts import draft_of, entity_draft_of
from studyapp.facts.faults import StudyError
from studyapp.facts.overlay import Overlay
from studyapp.facts.reader import BANK_FILE, FORMAT, PLACES_FILE, read_bank
from studyapp.storage.bank_text import toml_key, toml_value, written
from studyapp.storage.files import write_whole

ENTITIES_FILE = "entities.toml"
FACTS_FILE = "facts.toml"
_EDITED = "+edited"  # behind the version of a bank that was edited


def export_bank(bank: Bank, folder: Path) -> Path:
    """Write a bank into a new folder below `folder`, whole or not at all, and return that.

    StudyError when there is such a folder already, or it cannot be written.
    """
    target = folder / bank.id
    if target.exists():
        raise StudyError(
            f"There is a folder {target} already. Nothing was changed. Choose another folder, or move that one away."
        )
    unfinished = folder / f".{bank.id}.part"
    files = bank_files(bank)
    read_bank(bank.id, files)  # what cannot be read again is not written
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        for name, text in files.items():
            write_whole(unfinished / name, text)
        unfinished.rename(target)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise StudyError(
            f"The bank was not written to {target}: {error.strerror}. Nothing was changed. "
            "Allow writing there and free some space, then try again."
        ) from error
    return target


def bank_files(bank: Bank) -> dict[str, str]:
    """The texts of a bank's files, by name, as the reader takes them."""
    facts: dict[str, list[Fact]] = {} if bank.facts else {FACTS_FILE: []}  # a bank names one at least
    for fact in bank.facts.values():
        facts.setdefault(fact.file, []).append(fact)
    entities_file = next((one.file for one in bank.entities.values()), ENTITIES_FILE)
    files = {
        BANK_FILE: _head(bank, entities_file, facts),
        entities_file: _tables(
            "entity", ({"id": one.id, **entity_draft_of(one).table} for one in bank.entities.values())
        ),
    }
    for file, ones in facts.items():
        files[file] = _tables("fact", ({"id": one.id, **draft_of(one).table} for one in ones))
    if bank.places:
        files[PLACES_FILE] = _places(bank.places)
    return files


def head_text(keys: Mapping[str, object], sources: Iterable[Mapping[str, object]] = ()) -> str:
    """The text of a bank.toml."""
    lines = [f"{key} = {toml_value(value)}\n" for key, value in {"format": FORMAT, **keys}.items()]
    return "".join((*lines, *(f"\n{written('source', source)}" for source in sources)))


def _head(bank: Bank, entities_file: str, files: Iterable[str]) -> str:
    is_edited = isinstance(bank.facts, Overlay) and not bank.version.endswith(_EDITED)
    keys = {
        "id": bank.id,
        "title": bank.title,
        "version": bank.version + _EDITED * is_edited,
        "language": bank.language,
        "spelling": bank.spelling,
        "licence": bank.licence,
        "authors": [*bank.authors],
        "entities": entities_file,
        "facts": [*files],
    }
    sources = (
        {"id": one.id, "title": one.title, **({"kind": one.kind} if one.kind else {})} for one in bank.sources
    )
    return head_text(keys, sources)


def _tables(kind: str, tables: Iterable[Mapping[str, object]]) -> str:
    return "\n".join(written(kind, table) for table in tables)


def _places(places: Mapping[Place, str]) -> str:
    sections: dict[str, list[str]] = {}
    for place, fingerprint in places.items():
        line = f'"{place.paragraph}.{place.sentence}" = "{fingerprint}"\n'
        sections.setdefault(place.section, []).append(line)
    return "\n".join(f"[{toml_key(section)}]\n{''.join(lines)}" for section, lines in sections.items())
