"""Whatever is done in sittings, by whatever clock: the cards that were kept are those that the answers lead to."""

import random
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from studyapp.memory.card import Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.questions.question import Question
from studyapp.questions.response import DontKnow, Response
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import examine, rebuild
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.study.session import StudySession
from tests.answers import right, wrong
from tests.banks import moon_bank

BANK = moon_bank()
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")
STARTS = (
    datetime(2026, 3, 29, 0, 30, tzinfo=UTC),  # an hour is left out in Europe
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # an hour comes twice
    datetime(2028, 2, 28, 23, 0, tzinfo=UTC),
    datetime(2027, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
)
LEAPS = (
    *(timedelta(seconds=seconds) for seconds in (0, 1e-6, 3, 3, 12, 50, 3600)),
    *(timedelta(days=days) for days in (1, 3, 40)),
)
SETBACKS = (timedelta(seconds=1), timedelta(hours=1), timedelta(days=2), timedelta(days=400))


class Chance:
    """Someone who does anything, at any time, in any place."""

    def __init__(self, database: Database, seed: int) -> None:
        self.rng = random.Random(seed)
        self.database = database
        self.learner = first_learner(database).id
        self.at = self.rng.choice(STARTS)
        self.zone = ZoneInfo(self.rng.choice(ZONES))

    def now(self) -> datetime:
        self.at += self.rng.choice(LEAPS) if self.rng.random() < 0.3 else timedelta(seconds=4)
        if self.rng.random() < 0.05:
            self.at -= self.rng.choice(SETBACKS)
        if self.rng.random() < 0.02:
            self.zone = ZoneInfo(self.rng.choice(ZONES))
        local = self.at.astimezone(self.zone)
        return local.astimezone(timezone(local.utcoffset()))

    def sit(self, steps: int) -> None:
        """One sitting over all cards, with so many things done in it."""
        cards = CardStore(self.database, self.learner).get(BANK.cards())
        self.rng.shuffle(cards)
        session = StudySession(
            bank=BANK,
            cards=[card for card in cards if not card.suspended],
            journal=LearnerJournal(self.database, self.learner, "desk"),
            scheduler=Scheduler(DEFAULT, self.rng.choice([0.9, 0.8, 0.95])),
            rng=self.rng,
        )
        session.ask(self.now())
        for _ in range(steps):
            self.do_something(session)

    def do_something(self, session: StudySession) -> None:
        things = [session.undo, session.redo]
        if session.answered:
            things += [session.proceed] * 6
            things.append(lambda now: session.rate(self.rng.choice(list(Rating)), now))
            things += [session.overrule] * 2 if session.answered.can_overrule else []
            things += [session.guessed] * 2 if session.answered.can_be_guess else []
        elif session.asking:
            things += [lambda now: session.answer(self.response(session.asking.question), now)] * 8
            things.append(session.skip)
        if session.asking:
            things += [session.bury, session.suspend, lambda now: session.flag("?", now)]
        self.rng.choice(things)(self.now())

    def response(self, question: Question) -> Response:
        return self.rng.choices([right, wrong, _dont_know], (6, 3, 1))[0](question)


def _dont_know(question: Question) -> Response:
    return DontKnow()


def live_a_life(folder: Path, seed: int) -> None:
    with open_database(folder) as database:
        database.connection.execute("PRAGMA synchronous = OFF")  # the power stays on
        someone = Chance(database, seed)
        for _ in range(someone.rng.randrange(1, 6)):
            someone.sit(someone.rng.randrange(1, 40))
            report = examine(database)
            assert report.differences == (), f"seed {seed}"
        before = dump(database)
        rebuild(database)
        assert dump(database) == before


def dump(database: Database) -> list[object]:
    cards = database.rows(
        "SELECT * FROM cards WHERE stability NOT NULL OR suspended OR buried_until NOT NULL ORDER BY card"
    )
    return [cards, database.rows("SELECT * FROM days WHERE answers ORDER BY study_day")]


@pytest.mark.parametrize("seed", range(40))
def test_what_was_kept_step_by_step_is_what_the_answers_lead_to(tmp_path: Path, seed: int) -> None:
    live_a_life(tmp_path, seed)


@pytest.mark.faults
def test_so_it_is_in_thousands_of_lives(tmp_path: Path) -> None:
    for seed in range(1000, 4000):
        live_a_life(tmp_path / str(seed), seed)
