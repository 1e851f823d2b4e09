"""A sitting over a real database: everything that was done can be replayed, undone and found again."""

import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.questions.response import DontKnow
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import examine
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.study.session import StudySession
from tests import answers
from tests.banks import moon_bank

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=timezone(timedelta(hours=1)))


class Learner:
    """Someone at a desk, whose clock goes on by ten seconds with each thing done."""

    def __init__(self, database: Database, bank: Bank, day: int = 0) -> None:
        self.bank = bank
        self._now = MORNING + timedelta(days=day)
        learner = first_learner(database)
        self.store = CardStore(database, learner.id)
        self.session = StudySession(
            bank=bank,
            cards=self.store.get(bank.cards()),
            journal=LearnerJournal(database, learner.id, "desk"),
            scheduler=Scheduler(DEFAULT),
            rng=random.Random(day),
        )
        self.session.ask(self.now)

    @property
    def now(self) -> datetime:
        self._now += timedelta(seconds=10)
        return self._now

    def answer(self, *, right: bool) -> None:
        question = self.session.asking.question
        self.session.answer(answers.right(question) if right else DontKnow(), self.now)

    def cards(self) -> dict[str, Card]:
        return {str(card.id): card for card in self.store.get(self.bank.cards())}


@pytest.fixture
def database(tmp_path: Path):
    with open_database(tmp_path) as opened:
        yield opened


def test_a_whole_sitting_is_kept_and_proved_by_the_doctor(database):
    learner = Learner(database, moon_bank())
    session = learner.session
    turn = 0
    while not session.finished:
        turn += 1
        learner.answer(right=turn % 3 != 0)
        if session.answered.can_overrule and turn % 2:
            session.overrule(learner.now)
        elif session.answered.can_be_guess and turn % 5 == 0:
            session.guessed(learner.now)
        elif turn % 7 == 0:
            session.rate(Rating.HARD, learner.now)
        session.proceed(learner.now)
    summary = session.summary()
    assert summary.answers == len(list(learner.bank.cards()))
    assert len(session.done) > summary.answers
    report = examine(database)
    assert report.sound
    assert report.reviews == len(session.done)
    assert all(
        answer.card == learner.cards()[str(answer.card.id)] for answer in session.done if answer.counts
    )


def test_undoing_a_whole_sitting_leaves_every_card_as_it_was_and_redoing_brings_it_back(database):
    learner = Learner(database, moon_bank())
    session = learner.session
    before = learner.cards()
    for right in (True, False, True, False):
        learner.answer(right=right)
        session.proceed(learner.now)
    session.bury(learner.now)
    session.suspend(learner.now)
    session.skip(learner.now)
    session.flag("Is this so?", learner.now)
    after, asking, done = learner.cards(), session.asking, tuple(session.done)
    assert after != before
    for _ in range(3):
        steps = 0
        while session.can_undo:
            session.undo(learner.now)
            steps += 1
        assert steps == 8
        assert learner.cards() == before
        assert session.done == ()
        while session.can_redo:
            session.redo(learner.now)
        assert (learner.cards(), session.asking, session.done) == (after, asking, done)
    assert examine(database).sound


def test_the_schedule_goes_on_the_next_day(database):
    bank = moon_bank()
    first = Learner(database, bank)
    first.answer(right=False)
    lapsed = first.session.answered.card
    tomorrow = (MORNING + timedelta(days=1)).date()
    assert [card.id for card in first.store.due(bank.id, tomorrow, 100)] == [lapsed.id]
    second = Learner(database, bank, day=1)
    assert second.session.asking.card == lapsed
    second.answer(right=True)
    assert second.session.answered.card.memory.reviews == 2
    assert examine(database).sound
