"""Cards and conditions of an exam in thirty days."""

from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.exam import Conditions, Exam
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT

TODAY = date(2026, 3, 10)  # a Tuesday
EXAM = TODAY + timedelta(days=30)
PACE = Pace(right=10, wrong=30)
EVERY_DAY = Availability()


def named(name: str) -> CardId:
    return CardId("moon", name, "date")


def new(name: str) -> Card:
    return Card(named(name))


def many(count: int) -> tuple[Card, ...]:
    return tuple(new(f"card-{number}") for number in range(count))


def old(name: str, stability: float, *, ago: int = 10, difficulty: float = 5.0, reviews: int = 3) -> Card:
    last = TODAY - timedelta(days=ago)
    return Card(named(name), Memory(stability, difficulty, last, TODAY, reviews=reviews, lapses=0))


def conditions(
    minutes: float,
    *,
    today: date = TODAY,
    exam: date = EXAM,
    spent: float = 0.0,
    availability: Availability = EVERY_DAY,
) -> Conditions:
    return Conditions(DEFAULT.weights, Exam(exam, minutes), PACE, availability, today, spent)


def names(cards: list[Card]) -> list[str]:
    return [card.id.fact for card in cards]
