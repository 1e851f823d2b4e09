"""The name of a card, by the ids that are written in the bank."""

from __future__ import annotations

from dataclasses import dataclass


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
