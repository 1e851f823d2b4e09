"""How far each fact of a bank has come, by its learner's cards; read in one query, and again only when something changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date

from studyapp.storage.content import Content
from studyapp.storage.database import Database
from studyapp.study.progress import State

# By their number, least known first.
_STATES = (State.NEW, State.LEARNING, State.KNOWN, State.SUSPENDED)
_BY_NAME = {state.value: state for state in State}


class FactStates:
    """Keeps the states beside a content, in a table `fact_states` that lasts as long as its connection."""

    def __init__(self, content: Content, bank: str) -> None:
        self._content = content
        self._bank = bank

    def read(self, database: Database, learner: int, day: date) -> None:
        """Make the table say what is so on a study day; StudyError when the learner's cards cannot be read, sqlite3.Error when the content cannot.

        A fact is in the state that all its cards are in, else it is being learnt. A card is known as `Figures` count it,
        and due as `CardStore.due` gives it. Facts of which no card was kept have no row.
        """
        try:
            self._content.beside(database.path)
            self._content.rows(_MAKE)
            ((version,),) = self._content.rows("PRAGMA learners.data_version")
            read_at = f"{database.path} {version} {learner} {day.isoformat()}"
            if self._content.states_read_at != read_at:
                self._content.states_read_at = ""
                self._content.rows("DELETE FROM temp.fact_states")
                self._content.rows(_READ, (day.isoformat(), learner, self._bank))
                self._content.states_read_at = read_at
        except sqlite3.Error:
            database.rows("SELECT max(slot_key) FROM cards")  # tells whether the learner's file is at fault
            raise

    def forget(self) -> None:
        """Make the table say that no card was ever asked."""
        self._content.rows(_MAKE)
        self._content.rows("DELETE FROM temp.fact_states")
        self._content.states_read_at = ""

    def all(self) -> Mapping[str, State]:
        """The state of every fact, in the order of the bank."""
        return {name: _BY_NAME[state] for name, state in self._content.rows(_ALL)}


_MAKE = "CREATE TEMP TABLE IF NOT EXISTS fact_states (fact INTEGER PRIMARY KEY, state TEXT NOT NULL, due INTEGER NOT NULL)"
_CARD_STATE = (
    "CASE WHEN suspended THEN 3 WHEN kept.due IS NULL THEN 0 WHEN known_until >= ?1 THEN 2 ELSE 1 END"
)
_CARD_DUE = "NOT suspended AND coalesce(kept.due <= ?1, 0) AND coalesce(buried_until <= ?1, 1)"
_READ = f"""
INSERT INTO temp.fact_states
SELECT fact, CASE CASE WHEN least <> most OR (least > 0 AND known < cards) THEN 1 ELSE least END
    {" ".join(f"WHEN {number} THEN '{state.value}'" for number, state in enumerate(_STATES))} END, due
FROM (
    SELECT fact, min({_CARD_STATE}) AS least, max({_CARD_STATE}) AS most, count(*) AS known, max({_CARD_DUE}) AS due
    FROM learners.cards AS kept JOIN main.cards AS now ON now.name = kept.card
    WHERE kept.learner = ?2 AND kept.bank = ?3 GROUP BY fact
) JOIN facts ON place = fact
"""  # noqa: S608 - constants
_ALL = (
    "SELECT id, coalesce(state, 'new') FROM facts LEFT JOIN temp.fact_states ON fact = place ORDER BY place"
)
