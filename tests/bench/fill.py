"""Fills a data folder with cards and reviews as years of answers would have left them; all cards are due by TODAY.

Some hundred ways of learning a card are simulated answer by answer; each card follows one of them from a day of its own,
so that `doctor` finds every card to be what its reviews lead to.
"""

import json
import random
import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.storage import tally
from studyapp.storage.database import open_database
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.learners import first_learner
from studyapp.storage.rows import REVIEW_ROW

BANK = "large"
EACH = 10  # reviews of a card
TODAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
PART = 100_000  # cards; these are written row by row
WAYS = 400
YEAR = 365  # days over which the last due days are spread
SLOTS = ("start", "end")
FORMS = (("choice", 1 / 3), ("true-false", 0.5), ("cloze", 0.0), ("typed", 0.0), ("typed", 0.0))
CARD_ROW = "learner, bank, card, stability, difficulty, last_day, due, reviews, lapses, suspended, buried_until, slot_key"
SLOT_KEY = '{"date": "1969-07-20"}'
MILLISECONDS = 6412
SHOWN = {
    "device": "019a0000-0000-7000-8000-000000000000",
    "utc_offset": 60,
    "mode": "study",
    "stem": "On which day did the first crewed landing on the Moon take place?",
    "options": '["16 July 1969", "20 July 1969", "24 July 1969"]',
    "key": "20 July 1969",
    "hint": 0,
    "certainty": None,
    "parameters": DEFAULT.id,
    "retention": 0.9,
    "counts": 1,
    "milliseconds": MILLISECONDS,
    "fact_hash": "9f2c0d1e",
    "slot_key": SLOT_KEY,
    "longest": 36500,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One answer, in days since the first one."""

    after: int
    due: int
    rating: Rating
    form: str
    guess_rate: float


@dataclass(frozen=True, slots=True)
class Way:
    """How a card was learnt."""

    steps: tuple[Step, ...]
    memory: Memory


Begun = dict[tuple[int, int], list[str]]  # names of cards by way and first day


def names(cards: int) -> list[CardId]:
    """The names of so many cards, two of each fact."""
    return [CardId(BANK, f"fact-{number // 2:06}", SLOTS[number % 2]) for number in range(cards)]


def fill(folder: Path, cards: int) -> None:
    """Write the rows that the program would have written, in transactions that nobody needs to survive.

    More cards than PART are so many times those of the first part, under other names.
    """
    with open_database(folder) as database:
        learner = first_learner(database).id
    with closing(_unsafe(folder)) as write:
        (index,) = write.execute("SELECT sql FROM sqlite_master WHERE name = 'reviews_of_card'").fetchone()
        write.execute("BEGIN")
        write.execute("DROP INDEX reviews_of_card")  # made in one go at the end
        if cards <= PART:
            _fill(write, learner, cards)
        else:
            part = folder / "part"
            fill(part, PART)
            write.execute("COMMIT")
            write.execute("ATTACH ? AS part", (str(part / DATABASE_FILE),))
            write.execute("BEGIN")
            _multiply(write, cards // PART)
        write.execute(index)
        write.execute("COMMIT")
    shutil.rmtree(folder / "part", ignore_errors=True)


def _unsafe(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _fill(write: sqlite3.Connection, learner: int, cards: int) -> None:
    chance = random.Random(7)
    ways = [_way(chance) for _ in range(WAYS)]
    begun: Begun = defaultdict(list)
    for name in names(cards):
        way = chance.randrange(WAYS)
        end = TODAY.date().toordinal() - chance.randrange(YEAR)
        begun[way, end - ways[way].steps[-1].due].append(str(name))
    sums: dict[tally.Where, tally.Tally] = {}
    places = ", ".join("?" * len(REVIEW_ROW))
    insertion = f"INSERT INTO reviews ({', '.join(REVIEW_ROW)}) VALUES ({places})"
    write.executemany(insertion, _reviews(learner, ways, begun, sums))
    write.executemany(
        f"INSERT INTO cards ({CARD_ROW}) VALUES ({', '.join('?' * 12)})", sorted(_cards(learner, ways, begun))
    )
    tally.keep(write, learner, BANK, sums)


def _multiply(write: sqlite3.Connection, times: int) -> None:
    """Every row of a part again and again; in the order of ids, which then end otherwise, so that nothing is put between."""
    write.execute(
        "CREATE TEMP TABLE turns AS SELECT value AS turn FROM json_each(?)", (json.dumps([*range(times)]),)
    )
    name = (
        f"printf('{BANK}/fact-%06d', CAST(substr(card, {len(BANK) + 7}, 6) AS INTEGER) + turn * {PART // 2}) "
        f"|| substr(card, {len(BANK) + 13})"
    )
    ids = "substr(id, 1, 19) || printf('%04x', 0x8000 + turn) || substr(id, 24)"
    # The outer loop comes first: that of the rows where their order is that of time, else that of the names.
    for table, columns, loops in (
        ("reviews", ", ".join(REVIEW_ROW), "part.reviews CROSS JOIN turns"),
        ("cards", CARD_ROW, "turns CROSS JOIN part.cards"),
    ):
        values = ", ".join({"id": ids, "card": name}.get(one, one) for one in columns.split(", "))
        write.execute(f"INSERT INTO main.{table} ({columns}) SELECT {values} FROM {loops}")
    sums = ", ".join(f"{one} * {times}" for one in tally.COLUMNS)
    write.execute(f"INSERT INTO main.days SELECT learner, bank, study_day, {sums} FROM part.days")
    write.execute(f"INSERT INTO main.weeks SELECT learner, bank, what, which, week, {sums} FROM part.weeks")


def _way(chance: random.Random) -> Way:
    first, scheduler = date(2000, 1, 1), Scheduler(DEFAULT)
    card, day, steps = Card(CardId(BANK, "fact", str(chance.random()))), first, []
    for turn in range(EACH):
        form, guess_rate = FORMS[turn // 2]
        recalled = chance.random() < max(0.5, scheduler.retrievability(card, day))
        rating = (Rating.HARD if chance.random() < 0.05 else Rating.GOOD) if recalled else Rating.AGAIN
        card = scheduler.review(card, Evidence(rating, guess_rate, SLOT_KEY, form), day)
        assert card.memory is not None
        due = (card.memory.due - first).days
        steps.append(Step((day - first).days, due, rating, form, guess_rate))
        day = card.memory.due + timedelta(days=chance.choice((0, 0, 0, 1, 3)))
    assert card.memory is not None
    return Way(tuple(steps), card.memory)


def _reviews(
    learner: int, ways: Sequence[Way], begun: Begun, sums: dict[tally.Where, tally.Tally]
) -> Iterator[tuple[object, ...]]:
    """Yield the rows in the order of time, and add them to their days and weeks."""
    asked: defaultdict[int, list[tuple[Step, int, list[str]]]] = defaultdict(list)
    for (way, first), met in begun.items():
        for step in ways[way].steps:
            asked[first + step.after].append((step, first, met))
    for ordinal in sorted(asked):
        turn, day = 0, date.fromordinal(ordinal)
        on = day.isoformat()
        nine = round(datetime(day.year, day.month, day.day, 9, tzinfo=UTC).timestamp()) * 1000
        for step, first, met in asked[ordinal]:
            right, is_first = step.rating is not Rating.AGAIN, int(not step.after)
            verdict = "right" if right else "wrong"
            answered = tally.AnswerRow(
                *("", on, verdict, step.rating, 1, is_first, MILLISECONDS),
                *(_moment(on, nine, turn)[1], SHOWN["utc_offset"], step.form),
            )
            counts = tuple(len(met) * one for one in tally.tally(answered))
            for where in tally.counted_in(answered):
                sums[where] = tally.add(sums.get(where, tally.NOTHING), counts)
            row = SHOWN | {
                "learner": learner,
                "study_day": on,
                "form": step.form,
                "response": SHOWN["key"] if right else "",
                "guess_rate": step.guess_rate,
                "verdict": verdict,
                "rating": int(step.rating),
                "due": date.fromordinal(first + step.due).isoformat(),
                "first": is_first,
            }
            for card in met:
                row["id"], row["answered_at"] = _moment(on, nine, turn)
                row["card"] = card
                yield tuple([row[name] for name in REVIEW_ROW])
                turn += 1


def _moment(on: str, nine: int, turn: int) -> tuple[str, str]:
    """An id and a time, a ms after the one before."""
    high, (seconds, ms) = f"{nine + turn:012x}", divmod(turn, 1000)
    time = f"09:{seconds // 60:02}:{seconds % 60:02}.{ms:03}000+00:00"
    return f"{high[:8]}-{high[8:]}-7{turn & 0xFFF:03x}-8000-{turn:012x}", f"{on}T{time}"


def _cards(learner: int, ways: Sequence[Way], begun: Begun) -> Iterator[tuple[object, ...]]:
    for (number, first), met in begun.items():
        memory, step = ways[number].memory, ways[number].steps[-1]
        last, due = (date.fromordinal(first + days).isoformat() for days in (step.after, step.due))
        rest = (
            memory.stability,
            memory.difficulty,
            last,
            due,
            memory.reviews,
            memory.lapses,
            0,
            None,
            SLOT_KEY,
        )
        yield from ((learner, BANK, card, *rest) for card in met)
