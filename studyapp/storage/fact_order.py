"""What facts are put in order by, for one learner: when they are asked next, how likely they are recalled, when they were missed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from studyapp.memory.reckoning import reckoner
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import first_id

LATELY = 90  # days of which it is looked at what was missed
_MOST = 10_000  # of the latest answers that are looked at, however many there are


class FactOrder:
    """Reads one learner's cards of one bank; each method gives only facts that there is something to say of."""

    def __init__(self, database: Database, learner: int, bank: str) -> None:
        self._database = database
        self._learner = learner
        self._bank = bank

    def dues(self) -> Mapping[str, str]:
        """The first day, as 2026-11-25, on which an answer of each fact is asked again; suspended answers left out."""
        dues: dict[str, str] = {}
        for card, day in self._database.rows(_DUES, (self._learner, self._bank)):
            fact = self._fact(card)
            if day < dues.get(fact, "9"):
                dues[fact] = day
        return dues

    def recalls(self, scheduler: Scheduler, today: date) -> Mapping[str, float]:
        """The mean probability of recall today, of what was answered today tomorrow, over the answers of each fact."""
        recall = reckoner(scheduler.parameters).formulas.recall
        days: dict[str, int] = {}
        shares: dict[str, list[float]] = {}
        for card, stability, last in self._database.rows(_MEMORIES, (self._learner, self._bank)):
            if last not in days:
                days[last] = max(1, (today - date.fromisoformat(last)).days)
            shares.setdefault(self._fact(card), []).append(recall(stability, days[last]))
        return {fact: sum(each) / len(each) for fact, each in shares.items()}

    def missed(self, today: date) -> Mapping[str, str]:
        """The last day, as 2026-11-22, of the last 90 on which an answer that counts to each fact was wrong."""
        since = (today - timedelta(days=LATELY)).isoformat()
        values = (first_id(LATELY + 1), _MOST, self._learner, f"{self._bank}/", f"{self._bank}0", since)
        missed: dict[str, str] = {}
        for card, day in self._database.rows(_MISSED, values):
            fact = self._fact(card)
            missed[fact] = max(day, missed.get(fact, ""))
        return missed

    def _fact(self, card: str) -> str:
        """The fact of a card of the bank, by its name: this is called for each card that there is."""
        return card[len(self._bank) + 1 : card.index("#")]


_DUES = "SELECT card, due FROM cards WHERE learner = ? AND bank = ? AND suspended = 0 AND due IS NOT NULL"
_MEMORIES = "SELECT card, stability, last_day FROM cards WHERE learner = ? AND bank = ? AND due IS NOT NULL"
# Names of a bank's cards lie between "bank/" and "bank0", the sign after the slash. What was overruled or undone is not missed.
_MISSED = """
    SELECT card, max(study_day) FROM (
        SELECT id, learner, card, study_day, counts, rating FROM reviews WHERE id > ? ORDER BY id DESC LIMIT ?
    ) AS latest
    WHERE learner = ? AND card > ? AND card < ? AND study_day > ? AND counts = 1 AND rating = 1
    AND id NOT IN (SELECT target FROM corrections WHERE kind IN ('revoked', 'overruled'))
    GROUP BY card
"""
