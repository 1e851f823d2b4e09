"""What everything on the desk works with: one learner and one bank, the database and the clock."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date, datetime, timedelta
from weakref import WeakSet

from studyapp.facts.bank import Bank
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import study_day
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.figures import Figures
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, LearnerSettings, find_learner, save_settings
from studyapp.storage.outline import Outline
from studyapp.storage.parameters import parameters_of
from studyapp.storage.plans import holidays_of
from studyapp.study.agenda import USUAL_SECONDS
from studyapp.study.keeping import Keeper
from studyapp.study.progress import ENOUGH
from studyapp.study.session import StudySession
from studyapp.study.versions import follow

Clock = Callable[[], datetime]  # an aware local time

LATELY = 14  # days from which it is read how long a question takes


class Studies:
    """Remembers nothing that the database does not hold, but the learner's settings."""

    def __init__(self, bank: Bank, database: Database, learner: Learner, device: str, clock: Clock) -> None:
        """Take a bank; what was learnt under its cards' former names follows them, or StudyError."""
        self.database = database
        self.learner = learner
        self.clock = clock
        self.device = device
        self.journal = LearnerJournal(database, learner.id, device)
        self.sittings: WeakSet[StudySession] = WeakSet()  # that may still go on
        self._take(bank)

    def _take(self, bank: Bank) -> None:
        outline = Outline(bank)
        follow(outline.former, self.keeper(), self.clock())
        # No other card can have another key until the bank is another one: answers are given to the keys that it has.
        gone, self.rekeyed = outline.unlike(self.database, self.learner.id)
        self.bank, self.outline = bank, outline
        self.cards = CardStore(self.database, self.learner.id, gone=gone)
        self.figures = Figures(self.database, self.learner.id, gone=gone)
        self.names = outline.names  # of all cards, in the order in which new ones are met

    def change_bank(self, bank: Bank) -> None:
        """Let another version of the bank take its place, also in sittings that go on; what was learnt stays by card.

        StudyError, and the bank is the one that it was, when what was learnt cannot be read.
        """
        self._take(bank)
        for sitting in self.sittings:
            sitting.use_bank(bank, self.clock())

    def through(self, database: Database) -> Studies:
        """The same by another connection, for what reads in a thread; nothing is looked up anew."""
        other = copy(self)
        other.database = database
        other.journal = LearnerJournal(database, self.learner.id, self.device)
        other.cards = CardStore(database, self.learner.id, gone=self.cards.gone)
        other.figures = Figures(database, self.learner.id, gone=self.cards.gone)
        other.sittings = WeakSet()
        return other

    def day(self) -> date:
        """The study day that it is."""
        return study_day(self.clock(), self.learner.settings.day_turn)

    def save(self, settings: LearnerSettings) -> None:
        """Keep other settings for the learner; StudyError when they cannot be."""
        self.learner = save_settings(self.database, self.learner, settings)

    def read_learner(self) -> None:
        """Read the learner's settings again, because what keeps something else changed one of them."""
        self.learner = find_learner(self.database, self.learner.name)

    def scheduler(self) -> Scheduler:
        """What answers are scheduled with, by the learner's settings."""
        settings = self.learner.settings
        return Scheduler(
            parameters_of(self.database, self.learner), settings.retention, longest=settings.longest
        )

    def availability(self) -> Availability:
        """How much work the learner gives each day."""
        return Availability(self.learner.settings.weekdays, holidays_of(self.database, self.learner.id))

    def keeper(self) -> Keeper:
        """What makes acts durable."""
        turn = self.learner.settings.day_turn
        return Keeper(self.journal, self.scheduler(), self.availability(), turn)

    def pace(self) -> Pace:
        """How long answers take, as on the last days; a wrong one is given twice, since it is asked again."""
        return pace_of(self.figures, self.bank.id, self.day())

    def seconds_a_question(self) -> float:
        """How long an answer took on the last days."""
        return self.pace().right


def pace_of(figures: Figures, bank: str, day: date) -> Pace:
    """How long answers to a bank take, as on the days up to one; a wrong one is given twice, since it is asked again."""
    lately = figures.days(day - timedelta(days=LATELY), day, bank)
    answers = sum(one.answers for one in lately)
    seconds = sum(one.seconds for one in lately) / answers if answers >= ENOUGH else USUAL_SECONDS
    return Pace(seconds, 2 * seconds)
