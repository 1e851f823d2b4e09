"""What a learner can give as an answer."""

from __future__ import annotations

from dataclasses import dataclass


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


Response = Chosen | Judged | Words | DontKnow
