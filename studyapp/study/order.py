"""The sections that the cards of a bank come from, and the order in which new ones are met."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.memory.mixing import mixed


def section_of(bank: Bank, card: CardId) -> str:
    """The section of the source where a card's fact is first found; "" when it has no source."""
    source = bank.facts[card.fact].source
    return source[0].section if source else ""


def mixed_by_section(bank: Bank) -> list[CardId]:
    """The cards of a bank, taken from its sections in turn, so that new ones do not all come from the first."""
    by_section: dict[str, list[CardId]] = {}
    for card in bank.cards():
        by_section.setdefault(section_of(bank, card), []).append(card)
    return mixed(by_section.values())


def sections(bank: Bank) -> list[str]:
    """The sections that a bank's cards come from, as `section_of` names them, in the order of the bank."""
    return list(dict.fromkeys(section_of(bank, card) for card in bank.cards()))
