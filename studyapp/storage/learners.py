"""The learners who share one database, each with settings of their own."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from dataclasses import dataclass
from typing import Any

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.memory.load import WEEKDAYS
from studyapp.memory.parameters import MAXIMUM_INTERVAL
from studyapp.memory.studyday import TURN
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import Ids

FIRST_LEARNER = "Learner"
LONGEST_NAME = 80  # letters
MOST_A_DAY = 9999  # cards, new ones or reviews
_NO_TEXT = ("Cc", "Cs")  # control characters, which could command a terminal, and bytes that are no UTF-8
_SETTINGS = (
    *("retention", "new_a_day", "reviews_a_day", "four_buttons", "parameters"),
    *("longest", "weekdays", "asks_certainty", "day_turn", "forms"),
)
_COLUMNS = f"id, key, name, pin <> '', {', '.join(_SETTINGS)}"
_OUTSIDE = (
    "The setting was not saved: the aim lies between 70 % and 97 %, the longest pause between 1 and 36,500 days, "
    f"a new day begins between 0 and 12 o’clock, and the cards a day between 0 and {MOST_A_DAY:,}. The old settings stay. Type another value."
)


@dataclass(frozen=True, slots=True)
class LearnerSettings:
    """How one learner wants to study."""

    retention: float = 0.90  # desired, 0.70 to 0.97
    new_a_day: int = 10
    reviews_a_day: int = 200
    four_buttons: bool = False
    parameters: int = 1  # id of the vector that cards are reckoned with
    longest: int = MAXIMUM_INTERVAL  # days between two reviews of a card
    weekdays: tuple[float, ...] = (1.0,) * WEEKDAYS  # from Monday: the share of a usual day's work, 0 to 1
    asks_certainty: bool = False  # "how sure?" before the verdict
    day_turn: int = TURN  # hour after midnight, 0 to 12, at which a study day begins
    forms: tuple[Form, ...] = ()  # that are asked wherever one of them fits; all when empty


@dataclass(frozen=True, slots=True)
class Learner:
    """The person studying; `key` names them in every file that they are merged into."""

    id: int
    key: str  # UUIDv7
    name: str
    settings: LearnerSettings
    has_pin: bool = False


def all_learners(database: Database) -> list[Learner]:
    """Every learner, in the order in which they came."""
    return [_learner(row) for row in database.rows(f"SELECT {_COLUMNS} FROM learners ORDER BY id")]  # noqa: S608


def find_learner(database: Database, name: str) -> Learner:
    """The learner of that name, letter case ignored; StudyError when there is none."""
    learners = all_learners(database)
    for learner in learners:
        if _folded(learner.name) == _folded(name):
            return learner
    known = ", ".join(learner.name for learner in learners) or "nobody yet"
    raise StudyError(f"No learner is called “{name[:LONGEST_NAME]}”. Nothing was changed. Known: {known}.")


def first_learner(database: Database) -> Learner:
    """The learner who came first; made without a question at the first start (needs a writable database)."""
    learners = all_learners(database)
    return learners[0] if learners else add_learner(database, FIRST_LEARNER)


def add_learner(database: Database, name: str) -> Learner:
    """Make a learner; StudyError when the name is empty or taken."""
    wanted = _free_name(database, name)
    with database.transaction("The learner") as write:
        write.execute("INSERT INTO learners (key, name) VALUES (?, ?)", (Ids().new(), wanted))
    return find_learner(database, wanted)


def save_settings(database: Database, learner: Learner, settings: LearnerSettings) -> Learner:
    """Keep a learner's settings; StudyError when one lies outside what it may be."""
    if not all(0 <= share <= 1 for share in settings.weekdays) or not any(settings.weekdays):
        raise StudyError(
            "The setting was not saved: a day of the week takes from 0 (off) to 1 (full), and not all can be off. "
            "The old settings stay. Type others."
        )
    if max(settings.new_a_day, settings.reviews_a_day) > MOST_A_DAY:
        raise StudyError(_OUTSIDE)
    values = (
        settings.retention,
        settings.new_a_day,
        settings.reviews_a_day,
        int(settings.four_buttons),
        settings.parameters,
        settings.longest,
        json.dumps(settings.weekdays),
        int(settings.asks_certainty),
        settings.day_turn,
        json.dumps(settings.forms),
    )
    try:
        with database.transaction("The setting") as write:
            write.execute(
                f"UPDATE learners SET {', '.join(f'{name} = ?' for name in _SETTINGS)} WHERE id = ?",  # noqa: S608 - constants
                (*values, learner.id),
            )
    except (sqlite3.IntegrityError, OverflowError) as error:
        raise StudyError(_OUTSIDE) from error
    return find_learner(database, learner.name)


def rename_learner(database: Database, learner: Learner, name: str) -> Learner:
    """Call a learner otherwise; StudyError when the name is empty or taken by somebody else."""
    wanted = _free_name(database, name, but_for=learner)
    with database.transaction("The name") as write:
        write.execute("UPDATE learners SET name = ? WHERE id = ?", (wanted, learner.id))
    return find_learner(database, wanted)


def take_back_learner(database: Database, learner: Learner) -> None:
    """Let a learner who was just added be gone again; StudyError when anything was kept for them by now."""
    try:
        with database.transaction("The list of learners") as write:
            write.execute("DELETE FROM learners WHERE id = ?", (learner.id,))
    except sqlite3.IntegrityError as error:
        raise StudyError(
            f"{learner.name} has answers or plans by now, and stays. Nothing was changed."
        ) from error


def answers_given(database: Database) -> dict[int, tuple[int, str]]:
    """How many answers each learner gave, and on which study day the last one, by id; nobody who gave none."""
    rows = database.rows("SELECT learner, sum(answers), max(study_day) FROM days GROUP BY learner")
    return {learner: (answers, day) for learner, answers, day in rows}


def _free_name(database: Database, name: str, but_for: Learner | None = None) -> str:
    wanted = unicodedata.normalize("NFC", " ".join(name.split()))
    if not wanted:
        raise StudyError("A learner needs a name. Nothing was changed. Type one.")
    if len(wanted) > LONGEST_NAME:
        raise StudyError(
            f"A name has at most {LONGEST_NAME} letters, and this one has {len(wanted)}. Nothing was changed. "
            "Type another name."
        )
    if any(unicodedata.category(sign) in _NO_TEXT for sign in wanted):
        raise StudyError("The name holds signs that are no text. Nothing was changed. Type another name.")
    for other in all_learners(database):
        if _folded(other.name) == _folded(wanted) and (but_for is None or other.id != but_for.id):
            raise StudyError(
                f"There is a learner called “{other.name}” already. Nothing was changed. Type another name."
            )
    return wanted


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def _learner(row: tuple[Any, ...]) -> Learner:
    (
        number,
        key,
        name,
        pin,
        retention,
        new,
        reviews,
        four,
        parameters,
        longest,
        weekdays,
        certainty,
        turn,
        forms,
    ) = row
    settings = LearnerSettings(
        *(retention, new, reviews, bool(four), parameters, longest, tuple(json.loads(weekdays))),
        *(bool(certainty), turn, _forms(forms)),
    )
    return Learner(number, key, name, settings, bool(pin))


def _forms(kept: str) -> tuple[Form, ...]:
    """Those that this version knows."""
    known = {form.value: form for form in Form}
    return tuple(known[name] for name in json.loads(kept) if name in known)
