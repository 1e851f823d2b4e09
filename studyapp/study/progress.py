"""Figures about what a learner knows, from plain counts: retention with its interval, cards by state."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from studyapp.memory.card import Card

ENOUGH = 20  # answers; below this a share is told in words, without an interval
KNOWN_RECALL = 0.9
KNOWN_STABILITY = 7.0  # days; what was learnt this morning is not known yet
_Z95 = 1.959963984540054


class Recall(Protocol):
    """Whatever tells the chance that a card is recalled."""

    def retrievability(self, card: Card, today: date) -> float:
        """The chance of recall on a study day, 0 to 1."""


class State(StrEnum):
    """How far a card has come."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a total, with its 95 % interval; all three are 0 to 1."""

    count: int
    total: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself; 0 when there is no total."""
        return self.count / self.total if self.total else 0.0


def share(count: int, total: int) -> Share:
    """A share with its Wilson score interval (Wilson 1927), which holds for few answers and near 0 and 1."""
    if not 0 <= count <= total:
        raise ValueError(f"{count} of {total} is no share")
    if total == 0:
        return Share(0, 0, 0.0, 1.0)
    observed = count / total
    square = _Z95 * _Z95 / total
    middle = (observed + square / 2) / (1 + square)
    reach = _Z95 * math.sqrt(observed * (1 - observed) / total + square / (4 * total)) / (1 + square)
    return Share(count, total, max(0.0, middle - reach), min(1.0, middle + reach))


def state_of(card: Card, recall: Recall, today: date) -> State:
    """How far one card has come by today."""
    if card.suspended:
        return State.SUSPENDED
    if card.memory is None:
        return State.NEW
    lasting = card.memory.stability >= KNOWN_STABILITY
    known = lasting and recall.retrievability(card, today) >= KNOWN_RECALL
    return State.KNOWN if known else State.LEARNING


def count_states(cards: Iterable[Card], recall: Recall, today: date) -> Mapping[State, int]:
    """How many cards are in each state; every state is there, in the order of State."""
    counts = dict.fromkeys(State, 0)
    for card in cards:
        counts[state_of(card, recall, today)] += 1
    return counts
