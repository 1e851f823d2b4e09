"""Where one learner's answers, corrections and acts become durable."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.review import Act, Correction, History
from studyapp.storage import rows, tally
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import Ids
from studyapp.study.record import Answer


class LearnerJournal:
    """Appends to the three tables that only grow, and keeps `cards` and `days` in step with them.

    Each call is one transaction: when it returns, all of it is on the disk; when it raises NotSavedError, none is.
    """

    def __init__(self, database: Database, learner: int, device: str) -> None:
        self._database = database
        self._learner = learner
        self._device = device
        self._ids = Ids()

    def new_id(self) -> str:
        """A new UUIDv7, greater than all before it."""
        return self._ids.new()

    def record(self, card: Card, answer: Answer) -> None:
        """Keep an answer and the card it leads to."""
        first = answer.review.counts and card.memory is not None and card.memory.reviews == 1
        row = rows.answer_row(self._learner, self._device, answer, first=first)
        with self._database.transaction("The last answer", _ANSWER_WAITS) as write:
            write.execute(_ADD_REVIEW, row)
            write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))
            answered = tally.AnswerRow(*(row[name] for name in _ANSWERED))
            self._add_to_days(write, card.id.bank, {answered.study_day: tally.tally(answered)})

    def correct(self, card: Card, corrections: Sequence[Correction]) -> None:
        """Keep corrections of one card, and what becomes of the card by them."""
        with self._database.transaction("The correction") as write:
            before = self.days(card.id)
            for correction in corrections:
                write.execute(_ADD_CORRECTION, rows.correction_row(self._learner, self._device, correction))
            write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))
            self._add_to_days(write, card.id.bank, tally.difference(self.days(card.id), before))

    def act(self, cards: Sequence[Card], acts: Sequence[Act]) -> None:
        """Keep acts, and what becomes of the cards by them."""
        with self._database.transaction("The change") as write:
            for act in acts:
                write.execute(_ADD_ACT, rows.act_row(self._learner, self._device, act))
            for card in cards:
                write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))

    def latest(self, card: CardId) -> datetime | None:
        """The time of the last review or act of one card, undone ones too; None when there is none."""
        ((at,),) = self._database.rows(_LATEST, (self._learner, str(card)) * 2)
        return None if at is None else datetime.fromisoformat(at)

    def mistaken(self, card: CardId) -> tuple[str, ...]:
        """What was answered wrongly to one card, the latest first, at most five; no "don't know"."""
        rows = self._database.rows(_MISTAKEN, (self._learner, str(card)))
        return tuple(dict.fromkeys(response for (response,) in rows))

    def history(self, card: CardId) -> History:
        """All reviews, corrections and acts of one card, oldest first."""
        who = (self._learner, str(card))
        read = self._database.rows
        return History(
            reviews=tuple(rows.review(row) for row in read(_REVIEWS, who)),
            corrections=tuple(rows.correction(row) for row in read(_CORRECTIONS, who)),
            acts=tuple(rows.act(row) for row in read(_ACTS, who)),
        )

    def days(self, card: CardId) -> dict[str, tally.Tally]:
        """What the answers to one card add to each study day, after their corrections."""
        who = (self._learner, str(card))
        return tally.days(
            [tally.AnswerRow(*row) for row in self._database.rows(_ANSWERS, who)],
            [rows.correction(row) for row in self._database.rows(_CORRECTIONS, who)],
        )

    def _add_to_days(
        self, connection: sqlite3.Connection, bank: str, changes: Mapping[str, tally.Tally]
    ) -> None:
        for day, change in changes.items():
            connection.execute(tally.ADD_TO_DAY, (self._learner, bank, day, *change))


_ANSWER_WAITS = "then press Enter; the answer is still here"
_ANSWERED = tally.ANSWERED_COLUMNS.split(", ")
_OF_CARD = "WHERE learner = ? AND card = ?"
_REVIEWS = f"SELECT {rows.REVIEW_COLUMNS} FROM reviews {_OF_CARD} ORDER BY answered_at, id"  # noqa: S608 - constants
_CORRECTIONS = f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections {_OF_CARD} ORDER BY at, id"  # noqa: S608
_ACTS = f"SELECT {rows.ACT_COLUMNS} FROM acts {_OF_CARD} ORDER BY at, id"  # noqa: S608
_LATEST = (
    f"SELECT max(at) FROM (SELECT answered_at AS at FROM reviews {_OF_CARD} "  # noqa: S608
    f"UNION ALL SELECT at FROM acts {_OF_CARD})"
)
_MISTAKEN = (
    f"SELECT response FROM reviews {_OF_CARD} AND verdict = 'wrong' AND response <> '' "  # noqa: S608
    "ORDER BY answered_at DESC, id DESC LIMIT 5"
)
_ANSWERS = f"SELECT {tally.ANSWERED_COLUMNS} FROM reviews {_OF_CARD}"  # noqa: S608
_ADD_REVIEW = rows.insertion("reviews", rows.REVIEW_ROW)
_ADD_CORRECTION = rows.insertion("corrections", rows.CORRECTION_ROW)
_ADD_ACT = rows.insertion("acts", rows.ACT_ROW)
