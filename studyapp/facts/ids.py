"""The name of a card, by the ids that are written in the bank."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass

_NO_ID = re.compile(r"[^a-z0-9]+")
_LONGEST = 40  # letters of an id that is made of words


@dataclass(frozen=True, slots=True, order=True)
class CardId:
    """One slot of one fact of one bank; written `bank/fact#slot`."""

    bank: str
    fact: str
    slot: str

    def __str__(self) -> str:
        return f"{self.bank}/{self.fact}#{self.slot}"

    @classmethod
    def parse(cls, text: str) -> CardId:
        """Read `bank/fact#slot`; raise ValueError when a part is missing."""
        bank, slash, rest = text.partition("/")
        fact, hash_mark, slot = rest.partition("#")
        if not (slash and hash_mark and bank and fact and slot):
            raise ValueError(f"not a card id: {text!r}")
        return cls(bank, fact, slot)


def id_from(words: str, otherwise: str, taken: Container[str]) -> str:
    """An id made of the first words of a text, or of `otherwise` where it has no Latin letter; numbered where it is taken."""
    latin = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    name = _NO_ID.sub("-", latin.replace("'", "")).strip("-")
    if len(name) > _LONGEST:
        name = name[: _LONGEST + 1].rpartition("-")[0] or name[:_LONGEST]
    name = name or otherwise
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
