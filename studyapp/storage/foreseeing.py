"""Looks out for an exam with all answers at hand: in a process of its own, which opens the database for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studyapp.memory.card import Card
from studyapp.memory.exam import Conditions
from studyapp.memory.outlook import GOAL, Outlook, Prospect, foresee, minutes_that_do
from studyapp.storage.database import open_database
from studyapp.storage.happened import happened


@dataclass(frozen=True, slots=True)
class Sought:
    """For what an outlook is wanted; it goes from process to process as a copy."""

    folder: Path  # of the database
    learner: int
    bank: str
    conditions: Conditions
    cards: tuple[Card, ...]  # at least one


def look_out(_tell: Callable[..., object], sought: Sought) -> Outlook:
    """What the plan is expected to come to; StudyError when the database cannot be read."""
    return foresee(_tell, _prospect(sought))


def look_for_minutes(_tell: Callable[..., object], sought: Sought) -> int | None:
    """The fewest minutes a day that lead to the goal, None when none do; StudyError when the database cannot be read."""
    return minutes_that_do(_tell, _prospect(sought), GOAL)


def _prospect(sought: Sought) -> Prospect:
    names = {str(card.id) for card in sought.cards}
    with open_database(sought.folder, writing=False) as database:
        met = tuple(one for one in happened(database, sought.learner, sought.bank) if one.card in names)
    return Prospect(sought.conditions, sought.cards, met, f"{sought.bank} {sought.conditions.exam.day}")
