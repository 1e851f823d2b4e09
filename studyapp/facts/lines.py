"""Find the lines on which the tables and keys of a TOML text stand, which the standard parser does not tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

# Strings and comments come first, so that nothing inside them is taken for a table or a key.
_TOKEN = re.compile(
    r"""
      \"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | \#[^\n]*
    | ^[ \t]*(?P<brackets>\[\[?)[ \t]*(?P<table>[^\]\n#]+?)[ \t]*\]\]?
    | ^[ \t]*(?P<key>[\w.\-]+|"[^"\n]*")[ \t]*=
    | "(?:\\.|[^"\\\n])*" | '[^'\n]*'
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Lines:
    """The line of one table and of the keys written below it, by dotted path; all counted from 1."""

    start: int = 1
    keys: Mapping[str, int] = field(default_factory=dict)

    def at(self, path: str) -> int:
        """The line of the key, or of the innermost table around it that has a line of its own."""
        while path:
            if path in self.keys:
                return self.keys[path]
            path = path.rpartition(".")[0]
        return self.start


@dataclass(frozen=True, slots=True)
class FileLines:
    """The lines of a file: of its own keys, and of each of its `[[name]]` tables in order."""

    top: Lines
    tables: Mapping[str, tuple[Lines, ...]]

    def of(self, name: str, index: int) -> Lines:
        """The lines of the table `[[name]]` with that index; of the file where it is written in another way."""
        found = self.tables.get(name, ())
        return found[index] if index < len(found) else Lines(self.top.at(name))


def find_lines(text: str) -> FileLines:
    """Read the lines of a TOML text, which may have any fault."""
    breaks = [match.start() for match in re.finditer("\n", text)]
    top: dict[str, int] = {}
    tables: dict[str, list[tuple[int, dict[str, int]]]] = {}
    keys, prefix = top, ""
    for match in _TOKEN.finditer(text):
        name = match["table"] or match["key"]
        if name is None:
            continue
        line = bisect_left(breaks, match.start(match.lastgroup or 0)) + 1
        path = name.strip('"') if name.startswith('"') else name.replace(" ", "").replace("\t", "")
        if match["key"]:
            keys.setdefault(prefix + path, line)
        elif match["brackets"] == "[[" and "." not in path:
            tables.setdefault(path, []).append((line, keys := {}))
            prefix = ""
        else:
            head, _, rest = path.partition(".")
            keys, prefix = (tables[head][-1][1], rest) if head in tables else (top, path)
            keys.setdefault(prefix, line)
            prefix += "."
    return FileLines(
        Lines(1, top),
        {name: tuple(Lines(line, keys) for line, keys in found) for name, found in tables.items()},
    )
