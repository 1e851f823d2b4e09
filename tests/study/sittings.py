"""Sittings over the Moon bank, and responses that are surely right, close or wrong."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.study.record import Journal
from studyapp.study.session import StudySession
from tests.banks import moon_bank

BANK = moon_bank()
START = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))
SCHEDULER = Scheduler(DEFAULT)

LANDING = CardId("moon", "first-landing", "date")
PLACE = CardId("moon", "first-landing", "place")
WALKER = CardId("moon", "walk", "who")
MINUTES = CardId("moon", "walk", "minutes")
SAMPLES = CardId("moon", "samples", "where")
SECOND = CardId("moon", "second-landing", "date")
THIRD = CardId("moon", "third-landing", "place")
TAPES = CardId("moon", "believed", "when")  # a span of years that only typing fits once it is well known
CARDS = (LANDING, PLACE, WALKER, MINUTES, SAMPLES, SECOND, THIRD)


class Clock:
    """A time that the test moves."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def after(self, seconds: float) -> datetime:
        self.now += timedelta(seconds=seconds)
        return self.now


def sitting(
    journal: Journal, cards: Sequence[CardId | Card] = CARDS, seed: int = 1, bank: Bank = BANK
) -> StudySession:
    """A sitting over these cards; a name alone stands for a new card."""
    return StudySession(
        bank=bank,
        cards=[card if isinstance(card, Card) else Card(card) for card in cards],
        journal=journal,
        scheduler=SCHEDULER,
        rng=random.Random(seed),
    )


def known(card: CardId, stability: float = 60.0) -> Card:
    """A card that was reviewed yesterday and is remembered for long: it is asked typed, or in another hard form."""
    yesterday = START.date() - timedelta(days=1)
    return Card(card, Memory(stability, 5.0, yesterday, START.date(), 3, 0))


def give(session, response, clock, seconds=10.0):
    """Answer the question on the screen after some seconds, and go on."""
    answered = session.answer(response(session.asking.question), clock.after(seconds))
    session.proceed(clock.after(2.0))
    return answered
