"""What cards were called in older versions of a bank, so that what was learnt follows them."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.facts.bank import WHO, Bank, Fact, speaker_slot
from studyapp.facts.ids import CardId


def slot_that_was(fact: Fact, old: str) -> str | None:
    """The slot that a former one lives on in: that of the same name, else the only one; None when it is not clear."""
    if old in fact.slots or (old == WHO and speaker_slot(fact)):
        return old
    return next(iter(fact.slots)) if len(fact.slots) == 1 else None


def former_cards(bank: Bank) -> Mapping[CardId, CardId]:
    """The cards of a bank by the names that they had in older versions."""
    found: dict[CardId, CardId] = {}
    for fact in bank.facts.values():
        for was in fact.was:
            old_fact, _, old_slot = was.partition("#")
            slot = slot_that_was(fact, old_slot)
            assert slot is not None  # noqa: S101 - a bank in which it is not clear is refused
            found[CardId(bank.id, old_fact, old_slot)] = CardId(bank.id, fact.id, slot)
    return found
