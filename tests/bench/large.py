"""Times storage with very many cards and reviews; run as a script with a data folder and what to do there.

`fill` with a number of cards makes the data; `measure` opens, builds queues, counts and answers; `doctor` proves all cards
and adopts other weights; `reckon` reads all answers to foretell and to optimise them.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from commit import ADD_BARE, BARE, bare_database
from fill import BANK, TODAY, fill, names
from painted import memory, now, say

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.memory.card import Card
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.queue import Limits, build_queue
from studyapp.memory.scheduler import Scheduler
from studyapp.processes import run_in_process
from studyapp.questions.response import Response
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import examine
from studyapp.storage.figures import Figures
from studyapp.storage.foretold import foretold
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.storage.optimising import weigh_new_weights
from studyapp.storage.parameters import adopt
from studyapp.study.session import StudySession
from tests.answers import right, wrong

ANSWERS = 500
LIMIT = 200  # reviews a day
NEW = 50  # cards that are offered as new ones
TIMES = 5  # that a reading is repeated, for its median
UNDO_EVERY = 5
DAY = TODAY.date()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that some work takes."""
    began = now()
    work()
    return now() - began


def busy(work: Callable[[], object]) -> float:
    """Milliseconds of processor time that some work takes, whatever else the machine does."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def middle(work: Callable[[], object]) -> float:
    """The median of some runs, in ms of the processor: what is read lies in the page cache."""
    return sorted(busy(work) for _ in range(TIMES))[TIMES // 2]


def measure(folder: Path, cards: int) -> dict[str, object]:
    """Open, queues, counts, answers and undoing them, in ms."""
    began, began_busy = now(), time.process_time()
    database = open_database(folder)
    learner = first_learner(database).id
    store, figures = CardStore(database, learner), Figures(database, learner)
    opened = (time.process_time() - began_busy) * 1000
    queue(store, DAY)
    first = now() - began
    few, all_names = _day_with_few_due(database), names(cards)
    half = [card for number, card in enumerate(all_names) if number % 2]
    unseen = [CardId(BANK, f"new-{number}", "start") for number in range(cards // 2)]
    return {
        "open": opened,
        "open to first queue": first,
        "queue, all due": middle(lambda: queue(store, DAY)),
        "queue, few due": middle(lambda: queue(store, few)),
        "one card": middle(lambda: store.get(all_names[cards // 2 : cards // 2 + 1])),
        "new, none seen": middle(lambda: store.new(unseen, DAY, NEW)),
        "new, behind half that is seen": middle(lambda: store.new([*half, *unseen], DAY, NEW)),
        "count due": middle(lambda: store.count_due(BANK, DAY)),
        "forecast": middle(lambda: store.forecast(BANK, DAY - timedelta(days=60), 14)),
        "states": middle(lambda: figures.states(all_names, BANK, DAY)),
        "days": middle(lambda: figures.days(DAY - timedelta(days=4 * 365), DAY, BANK)),
        "keys": middle(lambda: store.learnt(BANK)),
        **answers(database, learner, folder),
        "memory": memory(),
    }


def queue(store: CardStore, day: date) -> list[Card]:
    """Today's reviews, in order, as the desk builds them."""
    due = store.due(BANK, day, LIMIT)
    return build_queue(due, Limits(0, LIMIT), day, Scheduler(DEFAULT), random.Random(1))


def answers(database: Database, learner: int, folder: Path) -> dict[str, object]:
    """Milliseconds of answers with the way to the next question, and of undoing some of them, until they are on the disk.

    Beside them bare commits, made in turn with them, so that what the disk costs at the time is known.
    """
    cards = CardStore(database, learner).due(BANK, DAY, ANSWERS // 4)
    session = StudySession(
        bank=bank_of(cards),
        cards=cards,
        journal=LearnerJournal(database, learner, "desk"),
        scheduler=Scheduler(DEFAULT),
        rng=random.Random(1),
    )
    at = TODAY
    session.ask(at)
    bare = bare_database(folder)
    found = Steps()
    for turn in range(ANSWERS):
        time.sleep(0.005)  # as between two answers, the disk has come to rest
        at += timedelta(seconds=6)
        session.look_ahead(at)
        asking = session.asking
        assert asking is not None
        response = (wrong if turn % 7 == 0 else right)(asking.question)

        def answer(response: Response = response, at: datetime = at) -> None:
            session.answer(response, at)
            session.proceed(at)

        found.add("answer and next", answer)
        if turn % UNDO_EVERY == 0:
            found.add("undo", lambda at=at: session.undo(at))
        time.sleep(0.005)
        found.add("bare commit", lambda: bare.execute(ADD_BARE, (BARE,)))
    return dict(found)


class Steps(dict[str, list[float]]):
    """Times of steps by name, and what of them was the processor's."""

    def add(self, name: str, work: Callable[[], object]) -> None:
        began = time.process_time()
        self.setdefault(name, []).append(timed(work))
        self.setdefault(f"{name}: processor", []).append((time.process_time() - began) * 1000)


def bank_of(cards: list[Card]) -> Bank:
    """A bank that holds the facts of these cards: a bank of a million facts would take minutes to be made."""
    facts = {card.id.fact: number for number, card in enumerate(cards)}
    return read_bank(
        BANK,
        {
            "bank.toml": f"""\
format = 1
id = "{BANK}"
title = "Flights"
version = "1.0.0"
language = "en"
spelling = "en-GB"
licence = "MIT"
authors = ["The studyapp authors"]
entities = "entities.toml"
facts = ["flights.toml"]
""",
            "entities.toml": '[[entity]]\nid = "pilot"\nname = "The pilot"\nkind = "person"\n',
            "flights.toml": "\n".join(
                f"""\
[[fact]]
id = "{fact}"
label = "Flight {number}"
text = "Flight {number} lasted from {{start}} to {{end}}."
slot.start = {{ date = "{1900 + number % 90}-07-20", ask = "On which day did flight {number} begin?" }}
slot.end = {{ date = "{1900 + number % 90}-08-{1 + number % 28:02}", ask = "On which day did flight {number} end?" }}
"""
                for fact, number in facts.items()
            ),
        },
    )


def doctor(folder: Path) -> dict[str, object]:
    """The doctor and new weights, in ms of the processor."""
    with open_database(folder) as database:
        learner = first_learner(database).id
        weights = [*DEFAULT.weights[:8], DEFAULT.weights[8] * 1.05, *DEFAULT.weights[9:]]
        found = {
            "doctor": busy(lambda: _sound(database)),
            "adopt": busy(lambda: adopt(database, learner, weights, DAY)),
            "memory": memory(),
        }
        _sound(database)
    return found


def reckon(folder: Path) -> dict[str, object]:
    """What reads all answers: how well they were foretold, and new weights from them, in ms."""
    with open_database(folder, writing=False) as database:
        learner = first_learner(database)
        return {
            "foretold": timed(lambda: foretold(database, learner.id)),
            "optimise": timed(lambda: run_in_process(weigh_new_weights, folder, learner.name, None)),
            "memory": memory(),
        }


def _sound(database: Database) -> None:
    if not examine(database).sound:
        raise SystemExit("The doctor finds cards that do not follow from their reviews.")


def _day_with_few_due(database: Database) -> date:
    """The first day on which at least one card is due; a year later all are."""
    ((day,),) = database.rows("SELECT min(day) FROM card_days WHERE what = 'due' AND cards > 0")
    return date.fromisoformat(day)


if __name__ == "__main__":
    place, what, *number = sys.argv[1:]
    match what:
        case "fill":
            say(fill=timed(lambda: fill(Path(place), int(number[0]))))
        case "doctor":
            say(**doctor(Path(place)))
        case "reckon":
            say(**reckon(Path(place)))
        case _:
            say(**measure(Path(place), int(number[0])))
