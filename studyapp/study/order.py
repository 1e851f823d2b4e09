"""The order in which the new cards of a bank are met."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.memory.mixing import mixed


def mixed_by_section(bank: Bank) -> list[CardId]:
    """The cards of a bank, taken from its sections in turn, so that new ones do not all come from the first."""
    by_section: dict[str, list[CardId]] = {}
    for card in bank.cards():
        source = bank.facts[card.fact].source
        by_section.setdefault(source[0].section if source else "", []).append(card)
    return mixed(by_section.values())
