"""What a learner can give as an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Chosen:
    """An option, by its index."""

    option: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement held to be true or false."""

    true: bool


@dataclass(frozen=True, slots=True)
class Words:
    """Typed words."""

    text: str


@dataclass(frozen=True, slots=True)
class DontKnow:
    """No answer, said so."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """Events in an order of time, by their indices, the earliest first."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paired:
    """For each thing on the left the index of its partner; None where it has none yet."""

    partners: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number on a line, in the question's unit."""

    number: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A day on a line."""

    day: date


Response = Chosen | Judged | Words | DontKnow | Arranged | Paired | Estimate | Placed
