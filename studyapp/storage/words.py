"""The words of a text as they are looked for, and where those that were looked for stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from studyapp.facts.folding import words

_MOST = 32  # words of a query that are looked for
_MARKS = (
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u065f\u0670"  # vowels of Hebrew and Arabic
)
_PIECE = re.compile(rf"(?:[^\W_]|[{_MARKS}])+")
_PLAIN = re.compile("[a-z0-9]+")  # the same in a text of ASCII
_APOSTROPHES = "'’‘‛´ʼʻʾʿ′`"
_BETWEEN = re.compile(f"[{_APOSTROPHES}“”„«»–—…\u00a0\u202f]")  # what often makes a text no ASCII
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
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
        found: list[tuple[int, int]] = []
        for word in _WORD.finditer(text):
            at = word.start()
            pieces = [(at + one.start(), at + one.end(), one[0]) for one in _PIECE.finditer(word[0])]
            told = [(start, end) for start, end, piece in pieces if self._is_sought(_key(piece))]
            if not told and len(pieces) > 1 and self._is_sought("".join(_key(one) for *_, one in pieces)):
                told = [word.span()]
            found += told
        return found

    def _is_sought(self, key: str) -> bool:
        return bool(key) and (key in self.words or any(map(key.startswith, self.words[-1:])))


def keys(text: str) -> list[str]:
    """The words of a text as the index keeps them: folded; of those with an apostrophe the pieces, and all of it as one."""
    found = _keys_of_pieces(text)
    if _APOSTROPHE.search(text):
        found += ["".join(_keys_of_pieces(word)) for word in _WORD.findall(text) if _APOSTROPHE.search(word)]
    return found


def _keys_of_pieces(text: str) -> list[str]:
    if text.isascii() or (text := _BETWEEN.sub(" ", text)).isascii():
        return _PLAIN.findall(text.lower())
    return [key for piece in _PIECE.findall(text) if (key := _key(piece))]


def _key(piece: str) -> str:
    return piece.lower() if piece.isascii() else _folded(piece)


@lru_cache(maxsize=4096)
def _folded(piece: str) -> str:
    return "".join(words(piece))
