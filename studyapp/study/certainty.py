"""How sure a learner says to be of an answer, before its verdict."""

from __future__ import annotations

from enum import Enum


class Certainty(Enum):
    """The three levels, each with the chance of being right that it stands for."""

    GUESSING = 0.33  # as often as one guess in three is right
    FAIRLY_SURE = 0.7
    SURE = 0.95
