"""The vectors of weights that a learner's cards were ever reckoned with, for going back to one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from studyapp.memory.parameters import DEFAULT
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner
from studyapp.storage.parameters import all_parameters


@dataclass(frozen=True, slots=True)
class Schedule:
    """One vector, told by where it comes from and how much it was used."""

    number: int
    made_on: date | None  # None for the one that everyone begins with
    answers: int  # that were scheduled with it
    in_use: bool


def schedules_of(database: Database, learner: Learner) -> list[Schedule]:
    """The vectors of a learner, the latest first; those of others who share the file are left out.

    It reads through all answers.
    """
    mine: Counter[int] = Counter()
    others = {
        number for (number,) in database.rows("SELECT parameters FROM learners WHERE id <> ?", (learner.id,))
    }
    found = database.rows(
        "SELECT learner = ?, parameters, count(*) FROM reviews WHERE counts = 1 GROUP BY 1, 2", (learner.id,)
    )
    for is_mine, number, count in found:
        if is_mine:
            mine[number] = count
        else:
            others.add(number)
    current = learner.settings.parameters
    return [
        Schedule(
            number, None if number == DEFAULT.id else date.fromisoformat(day), mine[number], number == current
        )
        for number, day in database.rows("SELECT id, made_on FROM parameters ORDER BY id DESC")
        if number in (DEFAULT.id, current) or number in mine or number not in others
    ]


def use_schedule(database: Database, learner: int, number: int) -> None:
    """Reckon all cards of a learner anew with a vector that is kept; due days that were kept stay.

    All of it is kept or, on NotSavedError, nothing. KeyError when there is no vector of that number.
    """
    from studyapp.storage.derived import derive, keep_derived  # noqa: PLC0415 - hardly ever needed

    wanted = {one.id: one for one in all_parameters(database)}[number]
    with database.transaction("The schedule") as write:
        write.execute("UPDATE learners SET parameters = ? WHERE id = ?", (number, learner))
        keep_derived(write, learner, derive(database, learner, wanted))
