"""What a bank came to when it was read: one file of SQLite a bank, disposable, written once and then only read."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path
from typing import Any
from weakref import WeakSet

from studyapp.facts import bank as bank_module
from studyapp.facts.bank import Bank, Entity, Fact, Slot
from studyapp.facts.former_names import former_cards
from studyapp.facts.keys import key_text
from studyapp.questions import wording
from studyapp.questions.index import members
from studyapp.storage.plain import plain
from studyapp.storage.words import keys
from studyapp.study.order import mixed_by_section

CONTENT_FOLDER = "content"
_write = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
_SAFE_TO_LOSE = ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE")

_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, body TEXT NOT NULL, crc INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE facts (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL, section TEXT NOT NULL, status TEXT NOT NULL, cards INTEGER NOT NULL,
    kinds INTEGER NOT NULL
) STRICT;
CREATE TABLE fact_bodies (place INTEGER PRIMARY KEY, body TEXT NOT NULL, crc INTEGER NOT NULL) STRICT;
CREATE TABLE entities (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, facts INTEGER NOT NULL
) STRICT;
CREATE TABLE entity_bodies (place INTEGER PRIMARY KEY, body TEXT NOT NULL, crc INTEGER NOT NULL) STRICT;
CREATE TABLE cards (
    place INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL, fact INTEGER NOT NULL
) STRICT;
CREATE TABLE former (old TEXT PRIMARY KEY, new TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE mentions (entity TEXT NOT NULL, fact INTEGER NOT NULL, PRIMARY KEY (entity, fact)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE fact_words USING fts5 (
    words, content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE entity_words USING fts5 (
    words, content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
"""
# Made when the rows are there. All that is asked of many facts or cards is in an index.
_INDEXES = """
CREATE UNIQUE INDEX facts_by_id ON facts (id);
CREATE INDEX facts_by_section ON facts (section, status);
CREATE INDEX facts_by_status ON facts (status);
CREATE UNIQUE INDEX entities_by_id ON entities (id);
CREATE UNIQUE INDEX cards_by_name ON cards (name, key, fact);
CREATE INDEX cards_of_fact ON cards (fact);
CREATE INDEX mentioned_in ON mentions (fact, entity);
"""


class Content:
    """A connection to what is kept of one bank; any thread may read by it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._learners = ""  # the database that is attached
        self.states_read_at = ""  # what `FactStates` read them of

    @classmethod
    def of(cls, bank: Bank) -> Content:
        """The content of a bank that is kept nowhere, in memory."""
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)
        fill(connection, bank, {})
        return cls(connection)

    @classmethod
    def in_file(cls, path: Path) -> Content:
        """The content in a file; sqlite3.Error when it cannot be opened."""
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"  # no lock, and no file beside it
        return cls(sqlite3.connect(address, isolation_level=None, check_same_thread=False, uri=True))

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, none for a text that no file can hold; sqlite3.Error when the file is damaged."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except UnicodeEncodeError:
            return []

    def body(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """What the one row of a query keeps, as `plain` made it; KeyError without a row, ValueError when it is damaged."""
        rows = self.rows(sql, values)
        if not rows:
            raise KeyError(*values)
        return whole(*rows[0])

    def about(self, name: str) -> Any:
        """What is kept about the bank under a name; errors as of `body`."""
        return self.body("SELECT body, crc FROM about WHERE name = ?", (name,))

    def beside(self, learners: Path) -> None:
        """Let queries see the database of the learners as `learners`, for reading; sqlite3.Error when that cannot be."""
        if self._learners != str(learners):
            if self._learners:
                self._connection.execute("DETACH learners")
            self._learners = ""
            self._connection.execute("ATTACH ? AS learners", (f"{learners.absolute().as_uri()}?mode=ro",))
            self._learners = str(learners)
            _beside.add(self)

    def apart(self) -> None:
        """Close the database of the learners, so that another file can take its place."""
        if self._learners:
            self._connection.execute("DETACH learners")
        self._learners = self.states_read_at = ""


_beside: WeakSet[Content] = WeakSet()  # that have a database of learners open


def part_all() -> None:
    """Close every database of learners that queries about banks see; they open it again when they need it."""
    for content in tuple(_beside):
        content.apart()
    _beside.clear()


def content_path(data: Path, name: str) -> Path:
    """Where the content of the bank in the folder called `name` is kept in a data folder."""
    return data / CONTENT_FOLDER / f"{name}.db"


def keep(path: Path, bank: Bank, made_of: Mapping[str, Any]) -> bool:
    """Write the content of a bank, whole or not at all, over whatever is there; whether that could be."""
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.part")  # another process may be at it too
    with suppress(OSError, sqlite3.Error):
        path.parent.mkdir(exist_ok=True)
        for left_over in path.parent.glob("*.part"):
            left_over.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
            for pragma in _SAFE_TO_LOSE:
                connection.execute(f"PRAGMA {pragma}")
            fill(connection, bank, made_of)
        unfinished.replace(path)
        return True
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
    return False


def reader() -> list[str]:
    """What changes whenever the reader of banks does, or what is kept: their modules, or the program they are frozen into."""
    facts, ours = Path(bank_module.__file__ or "").parent, Path(__file__).parent
    modules = [*sorted(facts.glob("*.py")), *(ours / name for name in ("content.py", "plain.py", "words.py"))]
    stats = [(path.name, path.stat()) for path in modules if path.is_file()]
    if not stats:
        stats = [(sys.executable, Path(sys.executable).stat())]
    return [f"{name} {found.st_size} {found.st_mtime_ns}" for name, found in stats]


def whole(body: str, crc: int) -> Any:
    """A kept text as JSON; ValueError when a letter of it is not as it was written."""
    if zlib.crc32(body.encode()) != crc:
        raise ValueError("not as it was written")
    return json.loads(body)


def fill(connection: sqlite3.Connection, bank: Bank, made_of: Mapping[str, Any]) -> None:
    """Make the tables in an empty database and write a bank into them."""
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    add, facts = connection.executemany, {name: place for place, name in enumerate(bank.facts)}
    cards = mixed_by_section(bank)
    head = {field: getattr(bank, field) for field in HEAD}
    sections = dict.fromkeys(_section(fact) for fact in bank.facts.values() if any(bank.cards_of(fact)))
    about = {
        "made of": made_of,
        "head": plain(head),
        "counts": {"facts": len(facts), "entities": len(bank.entities), "cards": len(cards)},
        "sections": list(sections),
        "places": plain(dict(bank.places)),
    }
    add("INSERT INTO about VALUES (?, ?, ?)", ((name, *_body(value)) for name, value in about.items()))
    add("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", _fact_rows(bank))
    add(
        "INSERT INTO fact_bodies VALUES (?, ?, ?)",
        ((place, *_body(plain(fact))) for place, fact in enumerate(bank.facts.values())),
    )
    add(
        "INSERT INTO cards VALUES (?, ?, ?, ?)",
        (
            (place, str(card), key_text(bank, bank.slot(card).value), facts[card.fact])
            for place, card in enumerate(cards)
        ),
    )
    add("INSERT INTO former VALUES (?, ?)", ((str(old), str(new)) for old, new in former_cards(bank).items()))
    named = [
        (entity, place) for place, fact in enumerate(bank.facts.values()) for entity in entities_of(fact)
    ]
    add("INSERT INTO mentions VALUES (?, ?)", sorted(named))
    add("INSERT INTO fact_words (rowid, words) VALUES (?, ?)", _fact_words(bank))
    _add_entities(connection, bank)
    connection.execute("COMMIT")
    connection.executescript(_INDEXES)


KINDS = ("date", "number", "entity", "entities", "phrase")
HEAD = ("id", "title", "version", "language", "spelling", "licence", "authors", "sources")


def entities_of(fact: Fact) -> set[str]:
    """The entities that a fact answers, is about, is given or is claimed by."""
    claim = fact.according_to
    said = (*claim.who, *claim.via) if claim else ()
    values = chain((slot.value for slot in fact.slots.values()), fact.given.values())
    return {*fact.about, *said, *chain.from_iterable(map(members, values))}


def bits(kinds: Iterable[str]) -> int:
    """Kinds of answers as one number, a bit for each of KINDS."""
    return sum(1 << KINDS.index(kind) for kind in set(kinds) & set(KINDS))


def _kind(slot: Slot) -> str:
    return type(slot.value).__name__.removesuffix("Value").lower()


def as_json(values: Sequence[str] | Sequence[int]) -> str:
    """Names or numbers as a query takes them."""
    return json.dumps(values, ensure_ascii=False)


def _section(fact: Fact) -> str:
    return fact.source[0].section if fact.source else ""


def _body(value: Any) -> tuple[str, int]:
    body = _write(value)
    return body, zlib.crc32(body.encode())


def _fact_rows(bank: Bank) -> Iterator[tuple[Any, ...]]:
    for place, fact in enumerate(bank.facts.values()):
        cards, kinds = sum(1 for _ in bank.cards_of(fact)), bits(map(_kind, fact.slots.values()))
        yield place, fact.id, _section(fact), fact.status.value, cards, kinds


def _fact_words(bank: Bank) -> Iterator[tuple[int, str]]:
    named = {entity.id: _name_words(entity) for entity in bank.entities.values()}
    for place, fact in enumerate(bank.facts.values()):
        said = keys(f"{wording.sentence(bank, fact)} {fact.label} {fact.because}")
        yield place, " ".join([*said, *(named[entity] for entity in sorted(entities_of(fact)))])


def _name_words(entity: Entity) -> str:
    return " ".join(keys(" ".join((entity.name, *entity.aliases))))


def _add_entities(connection: sqlite3.Connection, bank: Bank) -> None:
    add, entities = connection.executemany, bank.entities.values()
    add(
        "INSERT INTO entities VALUES (?1, ?2, ?3, (SELECT count(*) FROM mentions WHERE entity = ?2))",
        ((place, entity.id, entity.name) for place, entity in enumerate(entities)),
    )
    add(
        "INSERT INTO entity_bodies VALUES (?, ?, ?)",
        ((place, *_body(plain(entity))) for place, entity in enumerate(entities)),
    )
    add("INSERT INTO entity_words (rowid, words) VALUES (?, ?)", enumerate(map(_name_words, entities)))
