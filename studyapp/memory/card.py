"""One learner's memory of one slot, and the evidence that changes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from studyapp.facts.ids import CardId

# How sure a learner said to be before the verdict, 0 to 1: who is wrong from here on was confidently wrong.
CONFIDENT = 0.75


class Rating(IntEnum):
    """How an answer counts, as FSRS numbers it."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Memory:
    """What is left of the reviews so far."""

    stability: float  # days until recall falls to 90 %
    difficulty: float  # 1 to 10
    last_day: date  # study day of the last review that counted
    due: date  # study day
    reviews: int  # that counted
    lapses: int
    slot_key: str = ""  # what was learnt: the key at the last review, as text; "" where it was not kept


@dataclass(frozen=True, slots=True)
class Card:
    """One learner's card; `memory` is None while it is new."""

    id: CardId
    memory: Memory | None = None
    suspended: bool = False
    buried_until: date | None = None  # not asked before this study day


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one answer says about the memory."""

    rating: Rating
    guess_rate: float = 0.0
    slot_key: str = ""  # the key of the slot that was asked for, as text
    form: str = ""  # any name of the way of asking, by which its offset is found
