"""The vectors of FSRS weights, kept for ever so that every review can be replayed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

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


def adopt(
    database: Database,
    learner: int,
    weights: Sequence[float],
    day: date,
    offsets: Mapping[str, float] = MappingProxyType({}),
) -> Parameters:
    """Keep new weights, and the offsets of forms that go with them, with the study day they were found on.

    All cards of the learner are reckoned anew with them, from their first answer; due days that were kept stay. All of it
    is kept or, on NotSavedError, nothing.
    """
    from studyapp.storage.derived import derive, keep_derived  # noqa: PLC0415 - hardly ever needed

    with database.transaction("The new schedule") as write:
        number = write.execute(
            "INSERT INTO parameters (made_on, weights, offsets) VALUES (?, ?, ?)",
            (day.isoformat(), json.dumps(list(weights)), json.dumps(dict(offsets))),
        ).lastrowid
        assert number is not None  # noqa: S101 - an insertion has one
        kept = Parameters(number, tuple(weights), dict(offsets))
        write.execute("UPDATE learners SET parameters = ? WHERE id = ?", (number, learner))
        keep_derived(write, learner, derive(database, learner, kept))
    return kept


def _parameters(number: int, weights: str, offsets: str) -> Parameters:
    return Parameters(number, tuple(json.loads(weights)), json.loads(offsets))
