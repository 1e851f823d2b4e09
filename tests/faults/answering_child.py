"""Answers without end, and says the id of each review only after it was recorded; run as a script, to be killed."""

import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import Review
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import study_day
from studyapp.storage.cards import CardStore
from studyapp.storage.database import open_database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.study.record import Answer, Mode

CARDS = tuple(CardId("moon", f"fact-{number}", "date") for number in range(40))
FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)


def answer(card: Card, rating: Rating, review_id: str, now: datetime) -> tuple[Card, Answer]:
    """An answer to a card, and the card it leads to."""
    day = study_day(now)
    after = Scheduler(DEFAULT).review(card, Evidence(rating), day)
    due = after.memory.due if after.memory else None
    review = Review(review_id, card.id, now, day, rating, 0.0, True, DEFAULT.id, 0.9, due)
    return after, Answer(
        review=review,
        mode=Mode.STUDY,
        form=Form.TYPED,
        stem="In which year was it?",
        options=(),
        key="1969",
        response="1969",
        outcome=Outcome.WRONG if rating is Rating.AGAIN else Outcome.RIGHT,
        hint=False,
        certainty=None,
        seconds=3.0,
        utc_offset=0,
        fact_hash="",
    )


def answer_for_ever(folder: Path, seed: int) -> None:
    """Answer cards taken by chance, an hour apart, until something ends the process."""
    chance = random.Random(seed)
    database = open_database(folder)
    learner = first_learner(database)
    journal = LearnerJournal(database, learner.id, "child")
    store = CardStore(database, learner.id)
    now = FIRST + timedelta(days=30 * seed)
    while True:
        (card,) = store.get([chance.choice(CARDS)])
        rating = chance.choice([Rating.AGAIN, Rating.GOOD])
        after, given = answer(card, rating, journal.new_id(), now)
        journal.record(after, given)
        os.write(1, f"{given.review.id}\n".encode())
        now += timedelta(hours=1)


if __name__ == "__main__":
    answer_for_ever(Path(sys.argv[1]), int(sys.argv[2]))
