"""The cards of one learner that a selection holds, found by index: only what is asked for is read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.review import History
from studyapp.storage import rows
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.study import leeches
from studyapp.study.selection import LATELY, Which, is_flagged, is_forgotten

_ALL = (Which.LEARNT, Which.UNSEEN)


def selected(
    database: Database, learner: int, names: Sequence[CardId], which: Iterable[Which], today: date
) -> list[Card]:
    """Those of the cards of these names, all of one bank, that are in any of the states, or all; in their order.

    Suspended cards and those buried beyond the day are left out.
    """
    if not names:
        return []
    reader = _Reader(database, learner, names, today)
    found: dict[CardId, Card] = {}
    for state in set(which) or _ALL:
        found.update((card.id, card) for card in reader.cards(state))
    return [found[name] for name in names if name in found]


class _Reader:
    def __init__(self, database: Database, learner: int, names: Sequence[CardId], today: date) -> None:
        self._database = database
        self._learner = learner
        self._names = names
        self._by_text = {str(name): name for name in names}
        self._today = today

    def cards(self, state: Which) -> Iterable[Card]:
        """The cards in one state that may be asked, some of other names among them."""
        match state:
            case Which.UNSEEN:
                return CardStore(self._database, self._learner).new(
                    self._names, self._today, len(self._names)
                )
            case Which.FORGOTTEN:
                return self._rows("AND due IS NOT NULL" + _NAMED, json.dumps(list(self._forgotten())))
            case Which.FLAGGED:
                return self._rows(_NAMED, json.dumps(list(self._flagged())))
            case _:
                return self._rows(_IN_STATE[state])

    def _forgotten(self) -> Iterator[str]:
        since = self._today - timedelta(days=LATELY - 1)
        found = self._database.rows(_MISSED, (self._learner, since.isoformat()))
        return (name for name, history in self._histories(found) if is_forgotten(history, since))

    def _flagged(self) -> Iterator[str]:
        found = self._database.rows(_FLAGS, (self._learner,))
        return (name for name, history in self._histories(found) if is_flagged(history))

    def _histories(self, found: Iterable[tuple[str]]) -> Iterator[tuple[str, History]]:
        """What happened to the cards that had these names or have them now."""
        renames = self._database.rows("SELECT old, new FROM renames WHERE learner = ?", (self._learner,))
        journal = LearnerJournal(self._database, self._learner, device="")
        waiting = [name for (name,) in found]
        known: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in known:
                continue
            known.add(name)
            waiting += [new for old, new in renames if old == name]
            if name in self._by_text:
                yield name, journal.history(self._by_text[name])

    def _rows(self, condition: str, *more: str) -> list[Card]:
        values = (self._learner, self._names[0].bank, self._today.isoformat(), *more)
        return [rows.card(row) for row in self._database.rows(_AWAKE + condition, values)]


_AWAKE = (
    f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE learner = ?1 AND bank = ?2 AND suspended = 0 "  # noqa: S608 - constants
    "AND (buried_until IS NULL OR buried_until <= ?3) "
)
_IN_STATE: Mapping[Which, str] = {
    Which.DUE: "AND due <= ?3",
    Which.LEARNT: "AND due IS NOT NULL",
    Which.SLIPPING: f"AND lapses >= {leeches.FIRST}",
}
_NAMED = " AND card IN (SELECT value FROM json_each(?4))"
# Ids are ordered by time, so that what happened lately lies behind the last answer of the days before; the sign before
# `learner` leaves no other way there than the primary key. Corrections follow what they correct.
_LATE = "id > coalesce((SELECT id FROM reviews WHERE study_day < ?2 ORDER BY id DESC LIMIT 1), '')"
_MISSED = (
    f"SELECT card FROM reviews WHERE {_LATE} AND +learner = ?1 AND counts = 1 AND rating = 1 "  # noqa: S608 - constants
    f"UNION SELECT card FROM corrections WHERE {_LATE} AND +learner = ?1"
)
_FLAGS = "SELECT DISTINCT card FROM acts WHERE learner = ? AND kind = 'flag'"
