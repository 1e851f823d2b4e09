"""What the views need of one learner, one bank and the clock: today's figures, a sitting, the progress so far."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from studyapp.facts.bank import Bank
from studyapp.facts.keys import NewKey
from studyapp.memory.card import Card
from studyapp.memory.queue import Limits, build_queue
from studyapp.memory.review import ActKind
from studyapp.memory.scheduler import Scheduler, Schedulers
from studyapp.memory.studyday import study_day
from studyapp.questions.rules.cues import apart
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.figures import DayFigures, Figures
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, LearnerSettings, save_settings
from studyapp.storage.parameters import all_parameters
from studyapp.study.agenda import USUAL_SECONDS
from studyapp.study.keeping import Keeper
from studyapp.study.order import mixed_by_section
from studyapp.study.progress import ENOUGH, State
from studyapp.study.session import StudySession
from studyapp.study.versions import Decision, changed_keys, decide, follow_renames, take_back

Clock = Callable[[], datetime]  # an aware local time

AHEAD = 14  # days of the forecast


@dataclass(frozen=True, slots=True)
class Today:
    """What stands on the first page."""

    day: date
    reviews: int  # in today's queue
    new: int
    seconds: float  # that the queue will take
    ahead: Sequence[int]  # questions on each of the next days: today's queue, then what comes due
    states: Mapping[State, int]  # cards by state

    @property
    def due(self) -> int:
        """Questions in today's queue."""
        return self.reviews + self.new

    @property
    def first_time(self) -> bool:
        """Whether no card of the bank was ever answered."""
        return not (self.states[State.LEARNING] or self.states[State.KNOWN] or self.states[State.SUSPENDED])


@dataclass(frozen=True, slots=True)
class Progress:
    """What came of the days so far."""

    day: date
    days: Sequence[DayFigures]  # those with an answer, oldest first
    states: Mapping[State, int]
    retention: float  # desired


class Desk:
    """Hands out values and sittings; remembers nothing that the database does not hold, but the last decision."""

    def __init__(self, bank: Bank, database: Database, learner: Learner, device: str, clock: Clock) -> None:
        """Take a bank; what was learnt under its cards' former names follows them, or StudyError."""
        self.bank = bank
        self.learner = learner
        self.clock = clock
        self._database = database
        self._journal = LearnerJournal(database, learner.id, device)
        follow_renames(bank, self._keeper(), clock())
        self._cards = CardStore.of_bank(database, learner.id, bank)
        self._figures = Figures(database, learner.id)
        self._ids = mixed_by_section(bank)
        self._known = frozenset(self._ids)
        self.decision: Decision | None = None  # the last one, until it is taken back or a sitting begins

    @property
    def four_buttons(self) -> bool:
        """Whether the learner rates each answer on four buttons."""
        return self.learner.settings.four_buttons

    def day(self) -> date:
        """The study day that it is."""
        return study_day(self.clock())

    def save(self, settings: LearnerSettings) -> None:
        """Keep other settings for the learner; StudyError when they cannot be."""
        self.learner = save_settings(self._database, self.learner, settings)

    def today(self) -> Today:
        """What is due today and what the days ahead bring."""
        day = self.day()
        queue = self._queue()
        new = sum(card.memory is None for card in queue)
        ahead = [len(queue), *self._cards.forecast(self.bank.id, day, AHEAD)[1:]]
        states = self._figures.states(self._ids, self.bank.id, day)
        return Today(day, len(queue) - new, new, len(queue) * self._seconds_a_question(day), ahead, states)

    def tomorrow(self) -> tuple[int, float]:
        """How many cards come due tomorrow, and about how many seconds they take."""
        day = self.day()
        due = self._cards.forecast(self.bank.id, day, 2)[1]
        return due, due * self._seconds_a_question(day)

    def progress(self, days: int) -> Progress:
        """What came of the last so many days."""
        day = self.day()
        figures = self._figures.days(day - timedelta(days=days - 1), day, self.bank.id)
        states = self._figures.states(self._ids, self.bank.id, day)
        return Progress(day, figures, states, self.learner.settings.retention)

    def begin(self) -> StudySession:
        """A sitting over what is due today, and new cards within the day's limits."""
        self.decision = None
        settings = self.learner.settings
        schedulers = self._schedulers()
        return StudySession(
            bank=self.bank,
            cards=self._queue(),
            journal=self._journal,
            scheduler=schedulers.get(settings.parameters, settings.retention),
            schedulers=schedulers,
            rng=random.Random(f"{self.learner.key} {settings.parameters} {self.clock().isoformat()}"),
        )

    def suspended(self) -> int:
        """How many questions of the bank are asked no more."""
        return len(self._known.intersection(self._cards.suspended(self.bank.id)))

    def resume(self) -> None:
        """Ask all suspended questions of the bank again; StudyError when that cannot be kept."""
        keeper = self._keeper()
        for card in self._cards.suspended(self.bank.id):
            keeper.act(card, ActKind.RESUME, self.clock())

    def changed(self) -> Sequence[NewKey]:
        """The cards whose key is another one than what was learnt, as long as nothing was decided about them."""
        return changed_keys(self.bank, self._cards.learnt(self.bank.id))

    def decide(self, *, reset: bool) -> None:
        """Ask all changed cards as new, or keep what was learnt; StudyError when that cannot be kept."""
        self.decision = decide(self.changed(), self._keeper(), self.clock(), reset=reset)

    def take_back_decision(self) -> None:
        """Undo the last decision, if there is one; StudyError when that cannot be kept."""
        if self.decision:
            take_back(self.decision, self._keeper(), self.clock())
            self.decision = None

    def _keeper(self) -> Keeper:
        return Keeper(self._journal, self._scheduler(), self._schedulers())

    def _seconds_a_question(self, day: date) -> float:
        lately = self._figures.days(day - timedelta(days=AHEAD), day, self.bank.id)
        answers = sum(one.answers for one in lately)
        return sum(one.seconds for one in lately) / answers if answers >= ENOUGH else USUAL_SECONDS

    def _schedulers(self) -> Schedulers:
        return Schedulers(all_parameters(self._database))

    def _scheduler(self) -> Scheduler:
        settings = self.learner.settings
        return self._schedulers().get(settings.parameters, settings.retention)

    def _queue(self) -> list[Card]:
        today = self.day()
        settings = self.learner.settings
        done = self._cards.done(self.bank.id, today)
        due = self._cards.due(self.bank.id, today, settings.reviews_a_day)
        new = self._cards.new(self._ids, today, 5 * settings.new_a_day)
        facts = {card.id.fact for card in new}
        siblings = [card for card in self._ids if card.fact in facts]
        return build_queue(
            [*due, *new, *self._cards.answered(siblings, today)],
            Limits(settings.new_a_day - done.new, settings.reviews_a_day - done.reviews),
            today,
            self._scheduler(),
            random.Random(f"{self.learner.key} {today}"),
            apart=apart(self.bank, [card.id for card in (*due, *new)]),
        )
