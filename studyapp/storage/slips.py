"""What one learner got wrong lately in one bank, read from the newest end of the reviews, as corrections left it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import CONFIDENT, Card, Rating
from studyapp.memory.replay import LastWord, last_word
from studyapp.storage import rows
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import first_id
from studyapp.study import leeches
from studyapp.study.confusions import WrongAnswer

LATELY = 90  # days
_MOST = 10_000  # of the latest reviews of all learners that are looked at, however many there are


class Slips:
    """Reads what was answered on the last days, and nothing before that: the cost does not grow with what is kept."""

    def __init__(self, database: Database, learner: int, bank: str) -> None:
        self._database = database
        self._learner = learner
        self._bank = bank

    def latest(self) -> tuple[str, ...]:
        """The ids of what happened last; as long as they stay, all that is read here stays too."""
        found = self._database.rows(_LATEST)
        return tuple(found[0])

    def wrong(self, today: date) -> list[WrongAnswer]:
        """The wrong answers since so many days before a study day, "don't know" left out, in the order of time."""
        values = (first_id(LATELY + 1), _MOST, self._learner, *self._names(), _since(today))
        return self._answers(self._database.rows(_WRONG, values))

    def wrong_of(self, card: CardId, today: date) -> list[WrongAnswer]:
        """The wrong answers of the same days to one card alone."""
        values = (self._learner, str(card), first_id(LATELY + 1), _since(today))
        return self._answers(self._database.rows(_WRONG_OF, values))

    def right_since(self, card: CardId, review: str) -> int:
        """How often a card was answered right after a review, also in practice and within a sitting."""
        found = self._database.rows(_RIGHT_SINCE, (self._learner, str(card), review))
        word = self._last_word({str(card)} if found else ())
        return sum(
            name not in word.revoked and word.ratings.get(name, rating) >= Rating.GOOD
            for name, rating in found
        )

    def leeches(self, limit: int) -> list[Card]:
        """Cards missed again and again, the most often missed first, at most so many; suspended ones left out."""
        found = self._database.rows(_LEECHES, (self._learner, self._bank, leeches.FIRST, limit))
        return [rows.card(row) for row in found]

    def confidently_wrong(self, cards: Iterable[CardId]) -> frozenset[CardId]:
        """Those of the cards whose last answer that counts is wrong, although the learner said to be sure."""
        found = self._database.rows(_CONFIDENT, (json.dumps(list(map(str, cards))), self._learner, CONFIDENT))
        word = self._last_word({card for _, card, _ in found})
        return frozenset(
            CardId.parse(card)
            for name, card, rating in found
            if word.ratings.get(name, rating) == Rating.AGAIN
        )

    def _answers(self, found: Sequence[tuple[Any, ...]]) -> list[WrongAnswer]:
        """Those of the rows, the latest first, that are wrong as their corrections have left them."""
        word = self._last_word({row[1] for row in found})
        return [
            WrongAnswer(
                name,
                CardId.parse(card),
                date.fromisoformat(day),
                Form(form),
                tuple(json.loads(options)),
                given,
            )
            for name, card, day, form, options, given, rating in reversed(found)
            if name not in word.revoked and word.ratings.get(name, rating) == Rating.AGAIN
        ]

    def _last_word(self, cards: Collection[str]) -> LastWord:
        found = self._database.rows(_CORRECTIONS, (json.dumps(sorted(cards)), self._learner)) if cards else []
        return last_word([rows.correction(row) for row in found])

    def _names(self) -> tuple[str, str]:
        """The bounds of the names of the bank's cards."""
        return f"{self._bank}/", f"{self._bank}0"  # the sign after the slash


def _since(today: date) -> str:
    return (today - timedelta(days=LATELY)).isoformat()


# The ids of the journal are in the order of time, and so a range of the primary key is what happened lately.
_WRONG = (
    "SELECT id, card, study_day, form, options, response, rating FROM "
    "(SELECT id, learner, card, study_day, form, options, response, rating, verdict FROM reviews WHERE id > ? ORDER BY id DESC LIMIT ?) "
    "WHERE learner = ? AND card >= ? AND card < ? AND study_day > ? AND verdict = 'wrong' AND response <> ''"
)
_WRONG_OF = (
    "SELECT id, card, study_day, form, options, response, rating FROM reviews "
    "WHERE learner = ? AND card = ? AND id > ? AND study_day > ? AND verdict = 'wrong' AND response <> '' "
    "ORDER BY id DESC"
)
_RIGHT_SINCE = "SELECT id, rating FROM reviews WHERE learner = ? AND card = ? AND id > ?"
_LATEST = (
    "SELECT coalesce((SELECT max(id) FROM reviews), ''), coalesce((SELECT max(id) FROM corrections), ''), "
    "coalesce((SELECT max(id) FROM acts), '')"
)
_LEECHES = (
    f"SELECT {rows.CARD_COLUMNS} FROM cards WHERE learner = ? AND bank = ? AND lapses >= ? "  # noqa: S608 - constants
    "AND suspended = 0 ORDER BY lapses DESC, card LIMIT ?"
)
_STANDS = (
    "coalesce((SELECT kind FROM corrections WHERE learner = reviews.learner AND card = reviews.card "
    "AND target = reviews.id AND kind IN ('revoked', 'restored') ORDER BY at DESC, id DESC LIMIT 1), '') <> 'revoked'"
)
_CONFIDENT = (
    "SELECT last.id, last.card, last.rating FROM json_each(?1) JOIN reviews AS last ON last.id = "  # noqa: S608
    f"(SELECT id FROM reviews WHERE learner = ?2 AND card = value AND counts = 1 AND {_STANDS} "
    "ORDER BY id DESC LIMIT 1) WHERE last.verdict = 'wrong' AND last.certainty >= ?3"
)
_CORRECTIONS = (
    f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections "  # noqa: S608 - constants
    "WHERE card IN (SELECT value FROM json_each(?)) AND learner = ?"
)
