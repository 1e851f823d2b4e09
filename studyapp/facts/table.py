"""Take typed values out of a parsed TOML table and tell what is wrong with it, by file and line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from studyapp.facts.faults import Fault
from studyapp.facts.lines import Lines

E = TypeVar("E", bound=StrEnum)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_MOST_LARGE = 10**15  # above it, a float no longer tells one whole number from the next


def is_id(text: str) -> bool:
    """Whether the text can be an id: lowercase letters, digits, single hyphens."""
    return _ID.fullmatch(text) is not None


def did_you_mean(text: str, known: Collection[str], otherwise: str) -> str:
    """A remedy that names the known word that is nearest, or else the one given."""
    near = get_close_matches(text, known, 1)
    return f"Did you mean “{near[0]}”?" if near else otherwise


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a bank's file: its keys, what it is called, where it stands, and where faults are put."""

    data: Mapping[str, object]
    called: str  # "The fact “first-landing”"
    file: str
    lines: Lines
    faults: list[Fault]
    path: str = ""  # of this table below the one that has the lines, with a dot at its end

    def line(self, key: str = "") -> int:
        """The line of the key, or of the table."""
        return self.lines.at(self.path + key if key else self.path[:-1])

    def fault(self, key: str, what: str, remedy: str) -> None:
        """Note a fault; `what` goes on from the name of the table."""
        said = f"{self.called} {what}"
        where = (self.path + key).rstrip(".")
        self.faults.append(Fault(self.file, self.line(key), said, remedy, key=where))

    def check_keys(self, known: Collection[str], outer: Collection[str] = (), place: str = "") -> None:
        """Note every key that does not belong here; `outer` are those of the table around it, named `place`."""
        for key in self.data:
            if key in known:
                continue
            if key in outer:
                self.swallowed(key, place)
            else:
                remedy = did_you_mean(key, known, f"Remove it, or use one of: {', '.join(known)}.")
                self.fault(key, f"has the unknown key “{key}”.", remedy)

    def swallowed(self, key: str, place: str) -> None:
        """Note a key that was meant for the table around this one, which is named `place`."""
        remedy = f"Move “{key}” up, above the tables that begin with a bracket."
        self.fault(key, f"has swallowed the key “{key}” of {place}.", remedy)

    def require(self, *keys: str) -> None:
        """Note every one of the keys that is missing."""
        for key in keys:
            if key not in self.data:
                self.fault("", f"has no “{key}”.", f"Add {key} = …")

    def text(self, key: str) -> str:
        """A text that is not blank; "" when the key is absent or faulty."""
        value = self.data.get(key, "")
        if not isinstance(value, str):
            self.wrong_type(key, "a text in quotation marks")
            return ""
        if key in self.data and not value.strip():
            self.fault(key, f"has an empty “{key}”.", "Fill it in, or remove the key.")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none blank or told twice."""
        value = self.data.get(key, ())
        if key not in self.data:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            self.wrong_type(key, 'a list of texts, such as ["one", "two"]')
            return ()
        if len(set(value)) < len(value):
            self.fault(key, f"says something twice in “{key}”.", "Remove the second one.")
        return tuple(dict.fromkeys(value))

    def flag(self, key: str) -> bool:
        """True or false; false when the key is absent."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            self.wrong_type(key, "true or false, without quotation marks")
            return False
        return value

    def whole(self, key: str) -> int:
        """A whole number from 1; 0 when the key is absent or faulty."""
        value = self.data.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or (key in self.data and value < 1):
            self.wrong_type(key, "a whole number from 1")
            return 0
        return value

    def number(self, key: str) -> float:
        """A number; 0 when the key is absent or faulty."""
        value = as_number(self.data.get(key, 0))
        if value is None:
            self.wrong_type(key, "a number, without quotation marks")
            return 0
        return value

    def one_of(self, key: str, kinds: type[E]) -> E | None:
        """A word of the enumeration; None when the key is absent or faulty."""
        word = self.text(key)
        if not word:
            return None
        try:
            return kinds(word)
        except ValueError:
            allowed = [one.value for one in kinds]
            remedy = did_you_mean(word, allowed, f"Use one of: {', '.join(allowed)}.")
            self.fault(key, f"has the unknown {key} “{word}”.", remedy)
            return None

    def table(self, key: str, called: str) -> Table | None:
        """The table below the key; None when it is absent or faulty."""
        value = self.data.get(key)
        if isinstance(value, dict):
            return Table(value, called, self.file, self.lines, self.faults, f"{self.path}{key}.")
        if key in self.data:
            self.wrong_type(key, "a table")
        return None

    def tables(self, key: str, called: str) -> Iterator[Table]:
        """The tables of the list below the key."""
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.wrong_type(key, "a list of tables")
            return
        for one in value:
            yield Table(one, called, self.file, self.lines, self.faults, f"{self.path}{key}.")

    def wrong_type(self, key: str, wanted: str) -> None:
        """Note that the key holds something other than what it must hold."""
        self.fault(key, f"has a “{key}” of the wrong kind.", f"Write {wanted}.")


def as_number(value: object) -> float | None:
    """The value when it is a finite number of a size that can be told from its neighbours, else None."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= _MOST_LARGE:
        return None
    return float(value)
