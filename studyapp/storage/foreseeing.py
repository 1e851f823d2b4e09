"""Looks out for an exam with all answers at hand: in a process of its own, which opens the database for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studyapp.memory.card import Card
from studyapp.memory.exam import Conditions
from studyapp.memory.outlook import GOAL, Outlook, Prospect, WaysOut, foresee, ways_out
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


def look_for_ways(_tell: Callable[..., object], sought: Sought) -> WaysOut:
    """What leads to the goal where the plan does not; StudyError when the database cannot be read."""
    return ways_out(_tell, _prospect(sought), GOAL)


def _prospect(sought: Sought) -> Prospect:
    names = {str(card.id) for card in sought.cards}
    with open_database(sought.folder, writing=False) as database:
        met = tuple(one for one in happened(database, sought.learner, sought.bank) if one.card in names)
    return Prospect(sought.conditions, sought.cards, met, f"{sought.bank} {sought.conditions.exam.day}")
