"""Answers that are only thought of, as rows of a real database."""

from collections.abc import Iterable
from datetime import date

from studyapp.memory.expectation import Given
from studyapp.storage.database import Database
from studyapp.storage.rows import REVIEW_ROW, insertion

_USUAL = {
    "device": "desk",
    "utc_offset": 0,
    "mode": "study",
    "stem": "When was it?",
    "options": "[]",
    "key": "1969",
    "response": "1969",
    "hint": 0,
    "verdict": "right",
    "retention": 0.9,
    "due": None,
    "counts": 1,
    "first": 0,
    "milliseconds": 6000,
    "fact_hash": "",
    "slot_key": "",
    "longest": 36500,
}


def keep(database: Database, learner: int, answers: Iterable[Given]) -> None:
    """Keep answers, each a moment after the one before on its day; cards and days are left as they are."""
    rows = (
        _USUAL
        | {
            "id": f"{place:06}",
            "learner": learner,
            "card": given.card,
            "answered_at": f"{date.fromordinal(given.day)}T12:00:00.{place:06}+00:00",
            "study_day": date.fromordinal(given.day).isoformat(),
            "form": given.form,
            "guess_rate": given.guess_rate,
            "certainty": given.certainty,
            "rating": given.rating,
            "parameters": given.parameters,
        }
        for place, given in enumerate(answers)
    )
    with database.transaction("The answers") as write:
        write.executemany(insertion("reviews", REVIEW_ROW), rows)
