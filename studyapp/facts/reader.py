"""Read a bank from the texts of its files, whole or not at all."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from studyapp.facts.bank import Bank, Fact, Place, Source
from studyapp.facts.crossings import check_crossings
from studyapp.facts.entities import read_entities
from studyapp.facts.fact_tables import read_fact
from studyapp.facts.faults import BankError, Fault
from studyapp.facts.lines import FileLines, find_lines
from studyapp.facts.slots import Entities
from studyapp.facts.table import Table, did_you_mean, is_id

FORMAT = 1
BANK_FILE = "bank.toml"
PLACES_FILE = "places.toml"
_BANK_KEYS = (
    "format", "id", "title", "version", "language", "spelling", "licence", "authors", "entities", "facts", "source",
)  # fmt: skip
_SOURCE_KEYS = ("id", "title", "kind")
_PLACE_KEY = re.compile(r"([1-9][0-9]{0,5})\.([1-9][0-9]{0,5})", re.ASCII)
_FINGERPRINT = re.compile(r"[0-9a-f]{16}", re.ASCII)


@dataclass(slots=True)
class _Files:
    """The texts of the files, the faults found in them so far, and the names of those that are TOML."""

    texts: Mapping[str, str]
    faults: list[Fault] = field(default_factory=list)
    parsed: set[str] = field(default_factory=set)

    def parse(self, file: str) -> tuple[dict[str, object], FileLines] | None:
        """The tables and the lines of a file; None when it is no TOML."""
        text = self.texts[file].removeprefix("\ufeff")
        try:
            data = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            found = re.search(r"\(at line (\d+), column \d+\)", str(error))
            line = int(found[1]) if found else text.count("\n") + 1
            what = re.sub(r"\s*\(at .*\)", "", str(error)).rstrip(".")
            self.faults.append(
                Fault(file, line, f"The file is no TOML: {what}.", "Correct this line, or the one before it.")
            )
            return None
        self.parsed.add(file)
        return data, find_lines(text)

    def tables(self, file: str, name: str, called: str) -> Iterator[Table]:
        """The `[[name]]` tables of a file that holds nothing else."""
        if file not in self.texts or (parsed := self.parse(file)) is None:
            return
        data, lines = parsed
        whole = Table(data, "The file", file, lines.top, self.faults)
        whole.check_keys((name,))
        for index, one in enumerate(whole.tables(name, called)):
            written = one.data.get("id")
            named = f"{called} “{written}”" if isinstance(written, str) else f"{called} without an id"
            yield Table(one.data, named, file, lines.of(name, index), self.faults)


def read_bank(name: str, files: Mapping[str, str]) -> Bank:
    """Read the bank in the folder called `name`, whose files are given by name and text.

    Raises BankError with every format fault of all files, in the order of the files.
    """
    reading = _Files(files)
    head = _read_head(name, reading)
    entities_file, fact_files = _named_files(head, files)
    entities = read_entities(reading.tables(entities_file, "entity", "The entity"))
    facts = _read_facts(reading, fact_files, entities if entities_file in reading.parsed else None)
    if reading.parsed.issuperset(fact_files):
        check_crossings(facts, reading.faults)
    places = _read_places(reading)
    if places is not None:
        check_places(facts, places, reading.faults)
    if reading.faults or head is None:
        order = [BANK_FILE, entities_file, *fact_files, PLACES_FILE, *sorted(files)]
        reading.faults.sort(key=lambda fault: (order.index(fault.file), fault.line))
        raise BankError(name, tuple(dict.fromkeys(reading.faults)))
    return Bank(
        id=head.text("id"),
        title=head.text("title"),
        version=head.text("version"),
        language=head.text("language"),
        spelling=head.text("spelling"),
        licence=head.text("licence"),
        authors=head.texts("authors"),
        sources=tuple(
            Source(one.text("id"), one.text("title"), one.text("kind")) for one in head.tables("source", "")
        ),
        entities=entities,
        facts=facts,
        places=places or {},
    )


def _named_files(head: Table | None, files: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The file of the entities and those of the facts; by their usual names when bank.toml cannot tell."""
    written = sorted(
        file for file in files if file.endswith(".toml") and file not in {BANK_FILE, PLACES_FILE}
    )
    if head:
        entities_file, fact_files = head.text("entities"), head.texts("facts")
        _check_file_names(head, entities_file, fact_files, written)
        return entities_file, tuple(file for file in fact_files if file in written and file != entities_file)
    if BANK_FILE in files:
        return "entities.toml", tuple(file for file in written if file != "entities.toml")
    return "", ()  # no bank at all


def _read_facts(reading: _Files, files: tuple[str, ...], entities: Entities) -> Mapping[str, Fact]:
    facts: dict[str, Fact] = {}
    for file in files:
        for table in reading.tables(file, "fact", "The fact"):
            fact = read_fact(table, entities)
            if fact.id in facts:
                first = facts[fact.id]
                what = f"has an id that a fact has already ({first.file}, line {first.line})."
                table.fault("id", what, "Give it an id of its own.")
            elif fact.id:
                facts[fact.id] = fact
    return facts


def _read_head(name: str, reading: _Files) -> Table | None:
    if BANK_FILE not in reading.texts:
        what = "The folder has no bank.toml, so it is no bank."
        reading.faults.append(Fault(BANK_FILE, 1, what, "Add bank.toml, or choose another folder."))
        return None
    parsed = reading.parse(BANK_FILE)
    if parsed is None:
        return None
    data, lines = parsed
    head = Table(data, "The bank", BANK_FILE, lines.top, reading.faults)
    if "format" in data and head.whole("format") not in {0, FORMAT}:
        what = f"has the format {data['format']}, and this program reads format {FORMAT}."
        head.fault("format", what, "Get a newer program, or an older version of the bank.")
    head.check_keys(_BANK_KEYS)
    swallowed: set[str] = set()
    for index, one in enumerate(head.tables("source", "The source")):
        source = Table(one.data, "The source", BANK_FILE, lines.of("source", index), reading.faults)
        source.check_keys(_SOURCE_KEYS, [key for key in _BANK_KEYS if key not in _SOURCE_KEYS], "the bank")
        source.require("id", "title")
        for key in _SOURCE_KEYS:
            source.text(key)
        swallowed |= set(source.data) - set(_SOURCE_KEYS)
    head.require(*(key for key in _BANK_KEYS if key not in swallowed | {"source"}))
    for key in ("title", "version", "language", "spelling", "licence"):
        head.text(key)
    head.texts("authors")
    written = head.text("id")
    if written and not is_id(written):
        head.fault("id", f"has the id “{written}”.", "Write ids in lowercase letters, digits and hyphens.")
    elif written and written != name:
        head.fault("id", f"has the id “{written}” in a folder named “{name}”.", "Give both the same name.")
    return head


def _check_file_names(head: Table, entities: str, facts: tuple[str, ...], written: list[str]) -> None:
    left = [file for file in written if file != entities and file not in facts]
    for key, file in [("entities", entities), *(("facts", file) for file in facts)]:
        if file in {BANK_FILE, PLACES_FILE} or (key == "facts" and file == entities):
            head.fault(key, f"names “{file}” among its {key}.", "Remove it from there.")
        elif file and file not in written:
            remedy = did_you_mean(file, left, "Add the file, or remove its name.")
            head.fault(key, f"names the file “{file}”, which is not in its folder.", remedy)
    if head.data.get("facts") == []:
        head.fault("facts", "names no file of facts.", "Write one, and name it there.")
    for file in left:
        what = f"The file “{file}” is not named in bank.toml, so nothing reads it."
        head.faults.append(Fault(file, 1, what, "Name it in `facts`, or remove it."))


def _read_places(reading: _Files) -> Mapping[Place, str] | None:
    if PLACES_FILE not in reading.texts or (parsed := reading.parse(PLACES_FILE)) is None:
        return None
    data, lines = parsed
    whole = Table(data, "The file", PLACES_FILE, lines.top, reading.faults)
    places: dict[Place, str] = {}
    for section in data:
        inner = whole.table(section, f"The section “{section}”")
        for key, fingerprint in inner.data.items() if inner else ():
            match = _PLACE_KEY.fullmatch(key)
            if match and isinstance(fingerprint, str) and _FINGERPRINT.fullmatch(fingerprint):
                places[Place(section, int(match[1]), int(match[2]))] = fingerprint
            elif inner:
                remedy = 'Write "paragraph.sentence" = "16 digits from 0 to f", or make the file anew.'
                inner.fault(key, f"has a bad line “{key}”.", remedy)
    return places


def check_places(facts: Mapping[str, Fact], places: Mapping[Place, str], faults: list[Fault]) -> None:
    """Add a fault for every fact that cites a sentence whose fingerprint is not kept."""
    for fact in facts.values():
        for place in fact.source:
            if place not in places:
                where = f"{place.section}, paragraph {place.paragraph}, sentence {place.sentence}"
                what = f"The fact “{fact.id}” cites {where}, which places.toml does not hold."
                remedy = "Make places.toml anew from the source."
                faults.append(Fault(fact.file, fact.line, what, remedy, key="source"))
