"""The notes that a learner left on questions, for whoever mends the bank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.memory.replay import last_word
from studyapp.memory.review import ActKind
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal

_FLAGGED = "SELECT DISTINCT card FROM acts WHERE learner = ? AND kind = 'flag'"
_RENAMED = "SELECT old, new FROM renames WHERE learner = ? ORDER BY id"


@dataclass(frozen=True, slots=True)
class Flag:
    """A note that stands on a card."""

    card: CardId  # as it is called now
    at: datetime  # UTC
    note: str


def flags_of(database: Database, learner: int, bank: Bank) -> Sequence[Flag]:
    """The notes that stand on the cards of a bank, in its order and the oldest first; StudyError when they cannot be read."""
    renamed = dict(database.rows(_RENAMED, (learner,)))
    journal = LearnerJournal(database, learner, device="")
    names: set[CardId] = set()
    for (name,) in database.rows(_FLAGGED, (learner,)):
        seen: set[str] = set()
        while name in renamed and name not in seen:
            seen.add(name)
            name = renamed[name]  # noqa: PLW2901 - followed to what it is called now
        card = CardId.parse(name)
        if card.bank == bank.id and bank.holds(card):
            names.add(card)
    facts = {card.fact for card in names}
    order = {fact: place for place, fact in enumerate(bank.facts) if fact in facts}
    ordered = sorted(names, key=lambda card: (order[card.fact], card.slot))
    return [flag for card in ordered for flag in _standing(journal, card)]


def _standing(journal: LearnerJournal, card: CardId) -> list[Flag]:
    history = journal.history(card)
    revoked = last_word(history.corrections).revoked
    return [
        Flag(card, act.at, act.note)
        for act in history.acts
        if act.kind is ActKind.FLAG and act.id not in revoked
    ]
