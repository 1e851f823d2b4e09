"""The words of a text as they are looked for, and where those that were looked for stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from studyapp.facts.folding import words

_MOST = 32  # words of a query that are looked for
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PIECE = re.compile(rf"(?:[^\W_]|[{_MARKS}])+")
_APOSTROPHES = "'’‘‛‴´ʼʻʾʿ′`"
_WORD = re.compile(rf"{_PIECE.pattern}(?:[{_APOSTROPHES}]{_PIECE.pattern})*")


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a query: all of them must be found, the last one as a word begins."""

    words: tuple[str, ...] = ()  # folded

    @classmethod
    def of(cls, text: str) -> Sought:
        """Read what somebody typed; whatever it holds, it is words."""
        pieces = list(islice(_keys_of_pieces(text), _MOST))
        return cls(tuple(reversed(dict.fromkeys(reversed(pieces)))))

    @property
    def match(self) -> str:
        """What asks the index of words for them."""
        return " AND ".join(f'"{word}"' for word in self.words) + " *"

    def ranges(self, text: str) -> Sequence[tuple[int, int]]:
        """Where the words stand in a text: begin and end of each word that was found, in order and apart."""
        whole, begun = frozenset(self.words[:-1]), self.words[-1:]
        found = [
            (start, end)
            for start, end, key in _spans(text)
            if key in whole or any(key.startswith(last) for last in begun)
        ]
        return _apart(found)


def keys(text: str) -> Iterator[str]:
    """Yield the words of a text as the index keeps them: folded, and those with an apostrophe in pieces and as one."""
    return (key for _, _, key in _spans(text))


def _keys_of_pieces(text: str) -> Iterator[str]:
    return filter(None, (_key(piece) for piece in _PIECE.findall(text)))


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    for word in _WORD.finditer(text):
        pieces = list(_PIECE.finditer(word[0]))
        for piece in pieces:
            if key := _key(piece[0]):
                yield word.start() + piece.start(), word.start() + piece.end(), key
        if len(pieces) > 1:
            yield word.start(), word.end(), "".join(_key(piece[0]) for piece in pieces)


def _key(piece: str) -> str:
    return piece.lower() if piece.isascii() else _folded(piece)


@lru_cache(maxsize=4096)
def _folded(piece: str) -> str:
    return "".join(words(piece))


def _apart(found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if ranges and start < ranges[-1][1]:
            ranges[-1] = ranges[-1][0], max(end, ranges[-1][1])
        else:
            ranges.append((start, end))
    return ranges
