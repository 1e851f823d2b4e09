"""The vectors of FSRS weights, kept for ever so that every review can be replayed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from studyapp.memory.parameters import Parameters
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner


def all_parameters(database: Database) -> list[Parameters]:
    """Every vector that a review may name."""
    found = database.rows("SELECT id, weights, offsets FROM parameters ORDER BY id")
    return [_parameters(*row) for row in found]


def parameters_of(database: Database, learner: Learner) -> Parameters:
    """The vector that a learner's cards are reckoned with."""
    wanted = learner.settings.parameters
    return next(one for one in all_parameters(database) if one.id == wanted)


def made_on(database: Database, parameters: int) -> date:
    """The study day that a vector was found on; KeyError when there is none of that number."""
    row = database.row("SELECT made_on FROM parameters WHERE id = ?", (parameters,))
    if row is None:
        raise KeyError(parameters)
    return date.fromisoformat(row[0])


def adopt(database: Database, learner: int, weights: Sequence[float], day: date) -> Parameters:
    """Keep new weights with the study day they were found on, and schedule a learner's new reviews with them.

    Cards and reviews stay as they are: a review is replayed with the weights that it was scheduled with.
    """
    with database.transaction("The new weights") as write:
        number = write.execute(
            "INSERT INTO parameters (made_on, weights) VALUES (?, ?)",
            (day.isoformat(), json.dumps(list(weights))),
        ).lastrowid
        write.execute("UPDATE learners SET parameters = ? WHERE id = ?", (number, learner))
    assert number is not None  # noqa: S101 - an insertion has one
    return Parameters(number, tuple(weights))


def _parameters(number: int, weights: str, offsets: str) -> Parameters:
    return Parameters(number, tuple(json.loads(weights)), json.loads(offsets))
