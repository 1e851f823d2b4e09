"""Figures about what a learner knows: a share with its interval, and how far a card has come."""

from __future__ import annotations

from enum import StrEnum

from studyapp.memory.share import Share, share

__all__ = ["ENOUGH", "KNOWN_STABILITY", "Share", "State", "share"]

ENOUGH = 20  # answers; below this a share is told in words, without an interval
KNOWN_STABILITY = 7.0  # days; what was learnt this morning is not known yet


class State(StrEnum):
    """How far a card has come."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    SUSPENDED = "suspended"
