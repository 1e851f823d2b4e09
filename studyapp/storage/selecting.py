"""The cards of one learner that a selection holds."""

from __future__ import annotations

from datetime import date

from studyapp.facts.bank import Bank
from studyapp.memory.card import Card
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.study.selection import Selection


def selected(database: Database, learner: int, bank: Bank, selection: Selection, today: date) -> list[Card]:
    """The cards of a bank that are selected and not suspended, in the order in which they are asked."""
    names = selection.cards or tuple(bank.cards())
    del today
    cards = [card for card in CardStore(database, learner).get(names) if not card.suspended]
    return cards[: selection.limit]
