"""What a learner plans: the exam of a bank, and holidays."""

from __future__ import annotations

from datetime import date

from studyapp.memory.exam import Exam
from studyapp.memory.load import Holiday
from studyapp.storage.database import Database


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
    with database.transaction("The holidays") as write:
        write.execute("DELETE FROM holidays WHERE learner = ?", (learner,))
        write.executemany(
            "INSERT INTO holidays (learner, first, last) VALUES (?, ?, ?)",
            [(learner, one.first.isoformat(), one.last.isoformat()) for one in holidays],
        )
