"""Times storage with very many cards and reviews, all of the cards due; run as a script with the folder to make it in."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from painted import memory, now, say

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import Review
from studyapp.memory.scheduler import Scheduler
from studyapp.processes import run_in_process
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.figures import Figures
from studyapp.storage.foretold import foretold
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.storage.optimising import weigh_new_weights
from studyapp.storage.rows import REVIEW_ROW, insertion
from studyapp.study.record import Answer, Mode

CARDS, REVIEWS_EACH = 100_000, 10
ANSWERS = 1000
BANK = "large"
TODAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
FIRST_DAY = TODAY.date() - timedelta(days=1000)


def fill(database: Database) -> None:
    """Write the rows as the program would have written them, by plain SQL since a million answers take too long."""
    learner = first_learner(database).id
    names = [f"{BANK}/fact-{number}#date" for number in range(CARDS)]
    usual = {
        "learner": learner, "device": "desk", "utc_offset": 0, "mode": "study", "form": "choice", "stem": "On which day?",
        "options": "[]", "key": "a", "response": "a", "guess_rate": 0.33, "hint": 0, "certainty": None, "verdict": "right",
        "rating": 3, "parameters": 1, "retention": 0.9, "due": None, "counts": 1, "milliseconds": 6000, "fact_hash": "", "slot_key": "",
    }  # fmt: skip
    days = [FIRST_DAY + timedelta(days=100 * turn) for turn in range(REVIEWS_EACH)]
    reviews = (
        usual | {"id": f"{turn:02}-{number:06}", "card": name, "first": int(turn == 0), "study_day": day.isoformat(),
                 "answered_at": f"{day}T12:00:00.000000+00:00"}
        for turn, start in enumerate(days) for number, name in enumerate(names)
        for day in (start + timedelta(days=number % 90),)
    )  # fmt: skip
    due = [(TODAY.date() - timedelta(days=number % 90)).isoformat() for number in range(CARDS)]
    last = (days[-1] - timedelta(days=1)).isoformat()
    with database.transaction("The data") as write:
        write.executemany(insertion("reviews", REVIEW_ROW), reviews)
        write.executemany(
            "INSERT INTO cards VALUES (?, ?, ?, 50.0, 5.0, ?, ?, ?, 0, 0, NULL, '')",
            ((learner, BANK, name, last, due[i], REVIEWS_EACH) for i, name in enumerate(names)),
        )
        write.execute(
            "INSERT INTO days SELECT learner, ?, study_day, count(*), count(*), 0, 0, sum(first), count(*) - sum(first), "
            "count(*) - sum(first), sum(milliseconds) FROM reviews GROUP BY learner, study_day",
            (BANK,),
        )


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that some work takes."""
    began = now()
    work()
    return now() - began


def measure(folder: Path) -> dict[str, object]:
    """Open, queue, figures and answers, in ms."""
    began = now()
    database = open_database(folder)
    learner = first_learner(database)
    opened = now() - began
    store, figures = CardStore(database, learner.id), Figures(database, learner.id)
    today = TODAY.date()
    names = [CardId(BANK, f"fact-{number}", "date") for number in range(CARDS)]
    return {
        "open": opened,
        "due": timed(lambda: store.due(BANK, today, 200)),
        "days": timed(lambda: figures.days(date(2020, 1, 1), today, BANK)),
        "states": timed(lambda: figures.states(names, BANK, today)),
        "forecast": timed(lambda: store.forecast(BANK, today, 14)),
        "record": record(store, LearnerJournal(database, learner.id, "desk")),
        "memory": memory(),
    }


def reckon(folder: Path) -> dict[str, object]:
    """What reads all answers: how well they were foretold, and new weights from them, in ms."""
    with open_database(folder, writing=False) as database:
        learner = first_learner(database)
        return {
            "foretold": timed(lambda: foretold(database, learner.id)),
            "optimise": timed(lambda: run_in_process(weigh_new_weights, folder, learner.name, None)),
            "memory": memory(),
        }


def record(store: CardStore, journal: LearnerJournal) -> list[float]:
    """Milliseconds of each of many answers, until they are on the disk."""
    scheduler = Scheduler(DEFAULT)
    times = []
    for card in store.due(BANK, TODAY.date(), ANSWERS // 5):
        after = scheduler.review(card, Evidence(Rating.GOOD), TODAY.date())
        answer = answer_to(after, journal.new_id())
        times.append(timed(lambda after=after, answer=answer: journal.record(after, answer)))
    return times


def answer_to(card: Card, name: str) -> Answer:
    """An answer that led to a card."""
    due = card.memory.due if card.memory else None
    review = Review(name, card.id, TODAY, TODAY.date(), Rating.GOOD, 0.0, True, DEFAULT.id, 0.9, due)
    return Answer(
        review=review,
        mode=Mode.STUDY,
        form=Form.TYPED,
        stem="In which year was it?",
        options=(),
        key="1969",
        response="1969",
        outcome=Outcome.RIGHT,
        hint=False,
        certainty=None,
        seconds=3.0,
        utc_offset=0,
        fact_hash="",
    )


if __name__ == "__main__":
    place = Path(sys.argv[1])
    if "fill" in sys.argv[2:]:
        with open_database(place) as empty:
            say(fill=timed(lambda: fill(empty)))
    elif "reckon" in sys.argv[2:]:
        say(**reckon(place))
    else:
        say(**measure(place))
