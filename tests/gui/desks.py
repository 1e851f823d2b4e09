"""A desk over a real database, a clock that the test moves, someone who answers dialogs, and a made-up past."""

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Unclear
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.shelf import Shelf
from studyapp.memory.card import Card
from studyapp.memory.load import Holiday
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.paths import questions_folder
from studyapp.questions.response import DontKnow
from studyapp.storage.database import Database, open_database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.study.session import StudySession
from tests.answers import right, wrong

SHIPPED = questions_folder()
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A time that stands still until the test moves it."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> datetime:
        self.now += timedelta(seconds=seconds)
        return self.now


class Answering:
    """Stands in for the dialogs: gives the note it was told to give, and remembers what it was asked."""

    def __init__(self) -> None:
        self.note: str | None = None
        self.day: date | None = None
        self.holiday: Holiday | None = None
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.news: list[str] = []
        self.reports: list[str] = []
        self.pin = ""
        self.chosen: list[str] = []  # of several, one after the other
        self.path: Path | None = None  # of the file to open
        self.meanwhile: Callable[[], None] = lambda: None

    def ask_note(self, title: str, line: str, verb: str) -> str | None:
        self.asked.append(title)
        self.meanwhile()
        return self.note

    def ask_day(self, title: str, line: str, verb: str, today: date) -> date | None:
        self.asked.append(title)
        self.meanwhile()
        return self.day

    def ask_holiday(self, title: str, line: str, verb: str, today: date) -> Holiday | None:
        self.asked.append(title)
        return self.holiday

    def ask_pin(self, name: str, fits: Callable[[str], bool]) -> bool:
        self.asked.append(f"Open for {name}")
        return fits(self.pin)

    def ask_one(self, title: str, line: str, verb: str, choices: Sequence[str]) -> str | None:
        self.asked.append(f"{title} {', '.join(choices)}")
        return self.chosen.pop(0) if self.chosen else None

    def ask_open(self) -> Path | None:
        self.asked.append("Open a bank or document")
        return self.path

    def ask_document(self, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.path

    def ask_save_file(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append(f"{title} {name}")
        return self.path

    def show_bug(self, sentence: str, report: str) -> None:
        self.errors.append(sentence)
        self.reports.append(report)

    def show_news(self, sentence: str) -> None:
        self.news.append(sentence)

    def show_error(self, sentence: str) -> None:
        self.errors.append(sentence)


class ShelfOf(Shelf):
    """A shelf whose open bank is one of a test."""

    def __init__(self, desk: Desk) -> None:
        self._database, self._shipped, self._clock = desk.studies.database, SHIPPED, desk.clock
        self.folder = self._database.path.parent
        self.desk = desk
        self.trouble = ""


def open_desk(folder: Path, bank: Bank, clock: Clock) -> tuple[Desk, Database]:
    """A desk of the first learner; whoever opens it closes the database."""
    database = open_database(folder)
    return Desk(bank, database, first_learner(database), "desk", clock), database


def sitting(bank: Bank, database: Database, cards: Sequence[Card | CardId], *, seed: int = 1) -> StudySession:
    """A sitting over just these cards; a name alone stands for a new card."""
    return StudySession(
        bank=bank,
        cards=[card if isinstance(card, Card) else Card(card) for card in cards],
        journal=LearnerJournal(database, first_learner(database).id, "desk"),
        scheduler=Scheduler(DEFAULT),
        rng=random.Random(seed),
    )


def study_the_past(
    desk: Desk, clock: Clock, days: int, rng: random.Random, *, recalled: float = 0.88
) -> None:
    """Study on most of the last so many days, through the real sittings and journal; the clock ends where it was."""
    end = clock.now
    for back in range(days, 0, -1):
        if rng.random() < 0.25:
            continue
        clock.now = end - timedelta(days=back)
        session = desk.begin()
        session.ask(clock.now)
        while session.asking is not None and rng.random() > 0.01:
            question = session.asking.question
            response = right(question) if rng.random() < recalled else wrong(question)
            if isinstance(session.answer(response, clock.forward(rng.uniform(4, 20))), Unclear):
                session.answer(DontKnow(), clock.now)
            session.proceed(clock.now)
    clock.now = end
