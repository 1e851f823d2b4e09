"""Where one learner's answers, corrections and acts become durable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.renames import Span, spans
from studyapp.memory.review import Act, Correction, History, Rename
from studyapp.storage import rows, tally
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import Ids
from studyapp.study.record import Answer, Mistake


class LearnerJournal:
    """Appends to the tables that only grow, and keeps `cards`, `days` and `weeks` in step with them.

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
        """Keep an answer and the card it leads to; one that does not count leaves the card as it is."""
        first = answer.review.counts and card.memory is not None and card.memory.reviews == 1
        row = rows.answer_row(self._learner, self._device, answer, first=first)
        with self._database.transaction("The last answer", _ANSWER_WAITS) as write:
            write.execute(_ADD_REVIEW, row)
            self._keep_beside(write, row["id"])
            if answer.review.counts:
                write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))
            answered = tally.AnswerRow(*(row[name] for name in _ANSWERED))
            sums = dict.fromkeys(tally.counted_in(answered), tally.tally(answered))
            tally.keep(write, self._learner, card.id.bank, sums)

    def _keep_beside(self, write: Connection, review: str) -> None:
        """Keep what else belongs to an answer, in its transaction; nothing but in a quiz."""

    def correct(self, card: Card, corrections: Sequence[Correction]) -> None:
        """Keep corrections of one card, and what becomes of the card by them."""
        with self._database.transaction("The correction") as write:
            before = self.sums(card.id)
            for correction in corrections:
                write.execute(_ADD_CORRECTION, rows.correction_row(self._learner, self._device, correction))
            write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))
            changes = tally.difference(self.sums(card.id), before)
            tally.keep(write, self._learner, card.id.bank, changes)

    def act(self, cards: Sequence[Card], acts: Sequence[Act]) -> None:
        """Keep acts, and what becomes of the cards by them."""
        with self._database.transaction("The change") as write:
            for act in acts:
                write.execute(_ADD_ACT, rows.act_row(self._learner, self._device, act))
            for card in cards:
                write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))

    def rename(self, rename: Rename, cards: Sequence[Card]) -> None:
        """Keep a rename, and what becomes of both cards by it; days and weeks stay as they are."""
        with self._database.transaction("The change") as write:
            write.execute(_ADD_RENAME, rows.rename_row(self._learner, self._device, rename))
            for card in cards:
                write.execute(rows.SAVE_CARD, rows.card_row(self._learner, card))

    def latest(self, card: CardId) -> datetime | None:
        """The time of the last review, act or rename of one card, undone ones too; None when there is none."""
        names = {span.name for span in self._spans(card)}
        found = [self._database.rows(_LATEST, (self._learner, str(name)) * 4)[0][0] for name in names]
        times = [at for at in found if at is not None]
        return datetime.fromisoformat(max(times)) if times else None

    def work(self, first: date, last: date) -> dict[date, int]:
        """How many cards of all banks are due on each study day from the first to the last."""
        found = self._database.rows(_WORK, (self._learner, first.isoformat(), last.isoformat()))
        return {date.fromisoformat(day): cards for day, cards in found}

    def siblings_due(self, card: CardId) -> frozenset[date]:
        """The study days on which other cards of its fact are due."""
        fact = f"{card.bank}/{card.fact}"
        found = self._database.rows(
            _SIBLINGS,
            (self._learner, card.bank, f"{fact}#", f"{fact}$", str(card)),  # "$" is the sign after "#"
        )
        return frozenset(date.fromisoformat(due) for (due,) in found)

    def mistaken(self, card: CardId) -> tuple[Mistake, ...]:
        """The wrong answers to one card, the latest first, at most eight."""
        found = [row for span in self._spans(card) for row in self._rows_of(_MISTAKEN, span)]
        found.sort(reverse=True)
        return tuple(Mistake(response, Form(form)) for *_, response, form in found[:_FEW])

    def history(self, card: CardId) -> History:
        """All reviews, corrections and acts of one card and of what it was called, oldest first."""
        spans = list(self._spans(card))
        reviews = [rows.review(row) for span in spans for row in self._rows_of(_REVIEWS, span)]
        acts = [rows.act(row) for span in spans for row in self._rows_of(_ACTS, span)]
        return History(
            reviews=tuple(sorted(reviews, key=lambda one: (one.answered_at, one.id))),
            corrections=self._corrections(spans),
            acts=tuple(sorted(acts, key=lambda one: (one.at, one.id))),
        )

    def sums(self, card: CardId) -> dict[tally.Where, tally.Tally]:
        """What the answers to one card add to each study day and part of a week, after their corrections."""
        spans = list(self._spans(card))
        answers = [tally.AnswerRow(*row) for span in spans for row in self._rows_of(_ANSWERS, span)]
        return tally.sums(answers, self._corrections(spans))

    def _spans(self, card: CardId) -> Iterator[Span]:
        return spans(card, self._renames)

    def _renames(self, card: CardId) -> list[Rename]:
        return [rows.rename(row) for row in self._database.rows(_RENAMES, (self._learner, str(card)) * 2)]

    def _rows_of(self, query: str, span: Span) -> list[tuple[Any, ...]]:
        return self._database.rows(query, rows.span_values(self._learner, span))

    def _corrections(self, spans: Sequence[Span]) -> tuple[Correction, ...]:
        """Those under any of the names, whenever they came: each follows the row that it names."""
        found = [
            rows.correction(row)
            for name in {span.name for span in spans}
            for row in self._database.rows(_CORRECTIONS, (self._learner, str(name)))
        ]
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))


_ANSWER_WAITS = "then press Enter; the answer is still here"
_ANSWERED = tally.ANSWERED_COLUMNS.split(", ")
_FEW = 8  # wrong answers, which forms and wrong options are chosen by
_OF_CARD = "WHERE learner = ? AND card = ?"
_IN_SPAN = f"{_OF_CARD} AND (at, id) > (?, ?) AND (at, id) < (?, ?)"
_ANSWERED_IN_SPAN = _IN_SPAN.replace("at,", "answered_at,")
_REVIEWS = f"SELECT {rows.REVIEW_COLUMNS} FROM reviews {_ANSWERED_IN_SPAN}"  # noqa: S608 - constants
_ACTS = f"SELECT {rows.ACT_COLUMNS} FROM acts {_IN_SPAN}"  # noqa: S608
_ANSWERS = f"SELECT {tally.ANSWERED_COLUMNS} FROM reviews {_ANSWERED_IN_SPAN}"  # noqa: S608
_MISTAKEN = (
    f"SELECT answered_at, id, response, form FROM reviews {_ANSWERED_IN_SPAN} "  # noqa: S608
    f"AND verdict = 'wrong' ORDER BY answered_at DESC, id DESC LIMIT {_FEW}"
)
_CORRECTIONS = f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections {_OF_CARD}"  # noqa: S608
_RENAMES = (
    f"SELECT {rows.RENAME_COLUMNS} FROM renames WHERE learner = ? AND old = ? "  # noqa: S608
    f"UNION ALL SELECT {rows.RENAME_COLUMNS} FROM renames WHERE learner = ? AND new = ?"
)
_LATEST = (
    f"SELECT max(at) FROM (SELECT answered_at AS at FROM reviews {_OF_CARD} "  # noqa: S608
    f"UNION ALL SELECT at FROM acts {_OF_CARD} "
    "UNION ALL SELECT at FROM renames WHERE learner = ? AND old = ? "
    "UNION ALL SELECT at FROM renames WHERE learner = ? AND new = ?)"
)
_WORK = (
    "SELECT day, sum(cards) FROM card_days WHERE learner = ? "
    "AND what = 'due' AND day BETWEEN ? AND ? GROUP BY day"
)
_SIBLINGS = (
    "SELECT due FROM cards WHERE learner = ? AND bank = ? AND card >= ? AND card < ? AND card <> ? "
    "AND suspended = 0 AND due IS NOT NULL"
)
_ADD_REVIEW = rows.insertion("reviews", rows.REVIEW_ROW)
_ADD_CORRECTION = rows.insertion("corrections", rows.CORRECTION_ROW)
_ADD_ACT = rows.insertion("acts", rows.ACT_ROW)
_ADD_RENAME = rows.insertion("renames", rows.RENAME_ROW)
