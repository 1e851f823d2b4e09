"""Quizzes of a database with what came of them: rows that only ever grow; one that is hidden keeps its results."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from sqlite3 import Connection

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Rating
from studyapp.memory.replay import last_word
from studyapp.storage import rows
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.uuid7 import Ids
from studyapp.study.quiz import Quiz, QuizAnswer, QuizQuestion, QuizResult
from studyapp.study.rating import counted_outcome

LONGEST_NAME = 80  # letters
_NO_TEXT = ("Cc", "Cs")  # control characters, and halves of signs that no file can hold


class QuizAct(StrEnum):
    """What somebody did with a quiz."""

    BEGIN = "begin"
    GIVE_UP = "give-up"
    HIDE = "hide"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Said:
    """What was asked and answered once, in words."""

    stem: str
    key: str
    response: str  # "" for "don't know"


class QuizJournal(LearnerJournal):
    """Keeps with each answer which time of taking a quiz it belongs to."""

    def __init__(self, database: Database, learner: int, device: str, run: str) -> None:
        super().__init__(database, learner, device)
        self._run = run

    def _keep_beside(self, write: Connection, review: str) -> None:
        write.execute("INSERT INTO quiz_answers (review, run) VALUES (?, ?)", (review, self._run))


class Quizzes:
    """The quizzes of a bank, which all learners of the database share; acts and results are those of one learner."""

    def __init__(self, database: Database, learner: int, device: str) -> None:
        self._database = database
        self._learner = learner
        self._device = device
        self._ids = Ids()

    def of_bank(self, bank: str) -> list[Quiz]:
        """Those that are not hidden, the latest first; StudyError when they cannot be read."""
        found = self._database.rows(_QUIZZES, (bank,))
        hidden = {quiz for quiz, kind in self._database.rows(_SHOWN, (bank,)) if kind == QuizAct.HIDE}
        return [_quiz(row) for row in found if row[0] not in hidden]

    def make(
        self, bank: str, name: str, questions: Sequence[QuizQuestion], now: datetime, *, at_once: bool
    ) -> Quiz:
        """Keep a new quiz; StudyError when it has no name, one that is taken, or no question."""
        wanted = self._free_name(bank, name)
        if not questions:
            raise StudyError("No question fits what was chosen. No quiz was made. Choose more.")
        quiz = Quiz(self._ids.new(), wanted, tuple(questions), at_once)
        written = json.dumps([[str(one.card), one.form, one.key] for one in questions], ensure_ascii=False)
        with self._database.transaction("The quiz") as write:
            write.execute(
                "INSERT INTO quizzes (id, learner, device, bank, name, made_at, at_once, questions) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (quiz.id, self._learner, self._device, bank, wanted, _moment(now), int(at_once), written),
            )
        return quiz

    def act(self, quiz: str, kind: QuizAct, now: datetime) -> str:
        """Keep an act of the learner on a quiz; its id."""
        act = self._ids.new()
        with self._database.transaction("The change") as write:
            write.execute(
                "INSERT INTO quiz_acts (id, quiz, learner, device, at, kind) VALUES (?, ?, ?, ?, ?, ?)",
                (act, quiz, self._learner, self._device, self._last_moment(quiz, now), kind),
            )
        return act

    def _last_moment(self, quiz: str, now: datetime) -> str:
        """The time, raised so that it is after the quiz's last act: a clock that was set back changes no last word."""
        at = now.astimezone(UTC)
        (last,) = self._database.rows("SELECT max(at) FROM quiz_acts WHERE quiz = ?", (quiz,))[0]
        if last is not None:
            at = max(at, datetime.fromisoformat(last) + timedelta(microseconds=1))
        return _moment(at)

    def open_run(self, quiz: str) -> str:
        """The last time that the learner began a quiz and neither came to its end nor gave it up; "" when there is none."""
        last = self._database.row(_LAST_ACT, (quiz, self._learner))
        if last is None or last[1] != QuizAct.BEGIN:
            return ""
        ended = self._database.row("SELECT 1 FROM quiz_results WHERE id = ?", (last[0],))
        return "" if ended else str(last[0])

    def answers(self, run: str) -> tuple[QuizAnswer, ...]:
        """The answers given that time which stand, as they count now, in order."""
        corrections = [
            rows.correction(row) for row in self._database.rows(_CORRECTIONS, (run, self._learner))
        ]
        word = last_word(corrections)
        return tuple(
            QuizAnswer(
                CardId.parse(card),
                counted_outcome(Outcome(verdict), word.ratings.get(review, Rating(rating))),
                milliseconds / 1000,
                review,
            )
            for review, card, verdict, rating, milliseconds in self._database.rows(_ANSWERS, (run,))
            if review not in word.revoked
        )

    def finish(self, run: str, quiz: str, answers: Sequence[QuizAnswer], now: datetime) -> str:
        """Keep what came of a quiz; the id of the result, which is that of its beginning. StudyError as of all writing."""
        written = [[str(one.card), one.outcome, one.seconds, one.review] for one in answers]
        with self._database.transaction("The result") as write:
            write.execute(
                "INSERT INTO quiz_results (id, quiz, learner, device, begun_at, ended_at, answers) "
                "SELECT id, quiz, learner, ?, at, ?, ? FROM quiz_acts WHERE id = ? AND quiz = ?",
                (self._device, _moment(now), json.dumps(written), run, quiz),
            )
        return run

    def results(self, quiz: str) -> list[QuizResult]:
        """What came of a quiz each time, the first first; another learner who has a PIN is not named."""
        return [
            QuizResult(
                id=result,
                quiz=quiz,
                learner=learner,
                name=name,
                begun_at=datetime.fromisoformat(begun),
                ended_at=datetime.fromisoformat(ended),
                answers=tuple(
                    QuizAnswer(CardId.parse(card), Outcome(outcome), seconds, review)
                    for card, outcome, seconds, review in json.loads(answers)
                ),
            )
            for result, learner, name, begun, ended, answers in self._database.rows(
                _RESULTS, (self._learner, quiz)
            )
        ]

    def said(self, reviews: Sequence[str]) -> Mapping[str, Said]:
        """What was asked and answered, by the ids of reviews."""
        found = self._database.rows(_SAID, (json.dumps(list(reviews)),))
        return {review: Said(stem, key, response) for review, stem, key, response in found}

    def _free_name(self, bank: str, name: str) -> str:
        wanted = unicodedata.normalize("NFC", " ".join(name.split()))
        if not wanted or any(unicodedata.category(sign) in _NO_TEXT for sign in wanted):
            raise StudyError("A quiz needs a name. No quiz was made. Type one.")
        if len(wanted) > LONGEST_NAME:
            raise StudyError(
                f"The name has {len(wanted)} letters, and {LONGEST_NAME} is the most. No quiz was made. Make it shorter."
            )
        if any(quiz.name.casefold() == wanted.casefold() for quiz in self.of_bank(bank)):
            raise StudyError(
                f"There is a quiz called “{wanted}” already. No quiz was made. Type another name."
            )
        return wanted


def _quiz(row: tuple[str, str, int, str]) -> Quiz:
    name, called, at_once, questions = row
    asked = (QuizQuestion(CardId.parse(card), Form(form), key) for card, form, key in json.loads(questions))
    return Quiz(name, called, tuple(asked), bool(at_once))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


_QUIZZES = "SELECT id, name, at_once, questions FROM quizzes WHERE bank = ? ORDER BY id DESC"
# The last word on each, whoever had it: with max(), SQLite takes the other columns from the same row.
_SHOWN = (
    "SELECT quiz, kind FROM (SELECT quiz, kind, max(at) FROM quiz_acts WHERE kind IN ('hide', 'show') "
    "AND quiz IN (SELECT id FROM quizzes WHERE bank = ?) GROUP BY quiz)"
)
_LAST_ACT = (
    "SELECT id, kind FROM quiz_acts WHERE quiz = ? AND learner = ? AND kind IN ('begin', 'give-up') "
    "ORDER BY at DESC, id DESC LIMIT 1"
)
_OF_RUN = "SELECT review FROM quiz_answers WHERE run = ?1"
_ANSWERS = (
    "SELECT id, card, verdict, rating, milliseconds FROM reviews "  # noqa: S608 - constants
    f"WHERE id IN ({_OF_RUN}) ORDER BY id"
)
# Of the cards, not of the reviews: a correction may take back another one.
_CORRECTIONS = (
    f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections WHERE learner = ?2 AND card IN "  # noqa: S608
    f"(SELECT card FROM reviews WHERE id IN ({_OF_RUN}))"
)
_RESULTS = (
    "SELECT r.id, r.learner, iif(l.pin = '' OR l.id = ?, l.name, ''), begun_at, ended_at, answers "
    "FROM quiz_results r JOIN learners l ON l.id = r.learner WHERE quiz = ? ORDER BY ended_at, r.id"
)
_SAID = "SELECT id, stem, key, response FROM reviews WHERE id IN (SELECT value FROM json_each(?))"
