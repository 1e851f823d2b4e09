"""A real database in a folder of its own, a learner in it, and answers to give."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import Review
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.database import Database, open_database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, first_learner
from studyapp.study.record import Answer, Mode

DAY = date(2026, 3, 2)
Answering = Callable[..., tuple[Card, Answer]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    with open_database(folder) as opened:
        yield opened


@pytest.fixture
def learner(database: Database) -> Learner:
    return first_learner(database)


@pytest.fixture
def journal(database: Database, learner: Learner) -> LearnerJournal:
    return LearnerJournal(database, learner.id, "desk")


@pytest.fixture
def answering(journal: LearnerJournal) -> Answering:
    """Answer a card on a day, a number of days after DAY, and keep it; give back the card and the answer."""
    scheduler = Scheduler(DEFAULT)

    def answer(
        card: Card,
        rating: Rating = Rating.GOOD,
        after: int = 0,
        *,
        counts: bool = True,
        seconds: float = 6.5,
        outcome: Outcome | None = None,
        response: str = "20 July 1969",
    ) -> tuple[Card, Answer]:
        day = DAY + timedelta(days=after)
        next_card = scheduler.review(card, Evidence(rating, 1 / 3), day) if counts else card
        given = Answer(
            review=Review(
                id=journal.new_id(),
                card=card.id,
                answered_at=datetime(day.year, day.month, day.day, 9, 30, 15, 123456, UTC),
                study_day=day,
                rating=rating,
                guess_rate=1 / 3,
                form=Form.CHOICE,
                counts=counts,
                parameters=DEFAULT.id,
                retention=0.9,
                due=next_card.memory.due if counts and next_card.memory else None,
            ),
            mode=Mode.STUDY,
            form=Form.CHOICE,
            stem="On which day did the first crewed landing take place?",
            options=("16 July 1969", "20 July 1969", "24 July 1969"),
            key="20 July 1969",
            response=response,
            outcome=outcome or (Outcome.WRONG if rating is Rating.AGAIN else Outcome.RIGHT),
            hint=False,
            certainty=None,
            seconds=seconds,
            utc_offset=60,
            fact_hash="9f2c",
        )
        journal.record(next_card, given)
        return next_card, given

    return answer


@pytest.fixture
def landing() -> Card:
    return Card(CardId("moon", "first-landing", "date"))
