"""The vectors of FSRS weights, kept for ever so that every review can be replayed."""

from __future__ import annotations

import json

from studyapp.memory.parameters import Parameters
from studyapp.storage.database import Database


def all_parameters(database: Database) -> list[Parameters]:
    """Every vector that a review may name."""
    found = database.rows("SELECT id, weights FROM parameters ORDER BY id")
    return [Parameters(number, tuple(json.loads(weights))) for number, weights in found]
