"""What a learner plans: the exam of a bank, holidays, and the cards that were given other days for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from studyapp.facts.ids import CardId
from studyapp.memory.exam import Exam
from studyapp.memory.load import Holiday
from studyapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Moved:
    """A card that was given another day, and is due on it still."""

    card: CardId
    act: str  # id
    why: str  # the note of the act
    day: date


def exam_of(database: Database, learner: int, bank: str) -> Exam | None:
    """The exam that a learner studies a bank for, also one that is over; None without one."""
    row = database.row("SELECT day, minutes FROM exams WHERE learner = ? AND bank = ?", (learner, bank))
    return Exam(date.fromisoformat(row[0]), row[1]) if row else None


def save_exam(database: Database, learner: int, bank: str, exam: Exam | None) -> None:
    """Keep the exam of a bank in place of the one before, or none; StudyError when it cannot be."""
    with database.transaction("The exam") as write:
        write.execute("DELETE FROM exams WHERE learner = ? AND bank = ?", (learner, bank))
        if exam:
            write.execute(
                "INSERT INTO exams (learner, bank, day, minutes) VALUES (?, ?, ?, ?)",
                (learner, bank, exam.day.isoformat(), exam.minutes),
            )


def holidays_of(database: Database, learner: int) -> tuple[Holiday, ...]:
    """All holidays of a learner, the earliest first."""
    found = database.rows("SELECT first, last FROM holidays WHERE learner = ? ORDER BY first", (learner,))
    return tuple(Holiday(date.fromisoformat(first), date.fromisoformat(last)) for first, last in found)


def save_holidays(database: Database, learner: int, holidays: tuple[Holiday, ...]) -> None:
    """Keep these holidays in place of those before; StudyError when they cannot be."""
    with database.transaction("The holiday") as write:
        write.execute("DELETE FROM holidays WHERE learner = ?", (learner,))
        write.executemany(
            "INSERT INTO holidays (learner, first, last) VALUES (?, ?, ?)",
            [(learner, one.first.isoformat(), one.last.isoformat()) for one in holidays],
        )


def moved(database: Database, learner: int, bank: str, why: str) -> list[Moved]:
    """The cards of a bank that were given other days by acts whose notes begin so, the earliest act first."""
    found = database.rows(
        "SELECT acts.card, acts.id, acts.note, acts.until FROM acts JOIN cards "
        "ON cards.learner = acts.learner AND cards.card = acts.card AND cards.due = acts.until "
        "WHERE cards.bank = ? AND acts.learner = ? AND acts.kind = 'set-due' AND substr(acts.note, 1, ?) = ? "
        "ORDER BY acts.at, acts.id",
        (bank, learner, len(why), why),
    )
    return [Moved(CardId.parse(card), act, note, date.fromisoformat(day)) for card, act, note, day in found]
