"""One answer as it is kept, and what a sitting needs of the place that keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card
from studyapp.memory.review import Act, Correction, History, Rename, Review


class Mode(StrEnum):
    """In which kind of sitting an answer was given."""

    STUDY = "study"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True)
class Answer:
    """A review with all that was shown and given, so that it can be read years later."""

    review: Review
    mode: Mode
    form: Form
    stem: str
    options: tuple[str, ...]  # as shown
    key: str
    response: str  # option text, "true", typed words; "" for "don't know"
    outcome: Outcome
    hint: bool
    certainty: float | None  # 0 to 1, when asked for
    seconds: float  # capped at 60
    utc_offset: int  # minutes
    fact_hash: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong answer to a card."""

    response: str  # as Answer keeps it; "" for "don't know"
    form: Form  # in which it was missed


class Journal(Protocol):
    """Where a sitting's doings become durable; each call returns after the commit or raises StudyError."""

    def new_id(self) -> str:
        """A new UUIDv7."""

    def record(self, card: Card, answer: Answer) -> None:
        """Keep an answer and the card it leads to, in one transaction."""

    def correct(self, card: Card, corrections: Sequence[Correction]) -> None:
        """Keep corrections and the card they lead to, in one transaction."""

    def act(self, cards: Sequence[Card], acts: Sequence[Act]) -> None:
        """Keep acts and the cards they lead to, in one transaction."""

    def rename(self, rename: Rename, cards: Sequence[Card]) -> None:
        """Keep a rename and what becomes of both cards by it, in one transaction."""

    def latest(self, card: CardId) -> datetime | None:
        """The time of the last review, act or rename of one card; None when there is none."""

    def work(self, first: date, last: date) -> Mapping[date, int]:
        """How many cards are due on each study day from the first to the last; days without any may be left out."""

    def siblings_due(self, card: CardId) -> frozenset[date]:
        """The study days on which other cards of its fact are due."""

    def mistaken(self, card: CardId) -> tuple[Mistake, ...]:
        """The wrong answers to one card, the latest first, at most a few."""

    def history(self, card: CardId) -> History:
        """All reviews, corrections and acts of one card, those of its former names too."""
