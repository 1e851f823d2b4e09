"""What the views need of one learner and one bank: today's figures, sittings, and the other desks."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from studyapp.facts.bank import Bank
from studyapp.facts.keys import NewKey
from studyapp.gui.desks.backlog_desk import BacklogDesk
from studyapp.gui.desks.choose_desk import ChooseDesk
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.desks.facts_desk import FactsDesk
from studyapp.gui.desks.note_desk import NoteDesk
from studyapp.gui.desks.slip_desk import SlipDesk
from studyapp.gui.desks.studies import Clock, Studies
from studyapp.memory.card import Card
from studyapp.memory.load import Holiday
from studyapp.memory.queue import Limits, build_queue
from studyapp.memory.review import ActKind
from studyapp.questions.rules.cues import apart
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner, LearnerSettings
from studyapp.study.confusions import head_to_head, rivals_in
from studyapp.study.progress import State
from studyapp.study.selection import Selection
from studyapp.study.session import StudySession
from studyapp.study.versions import Decision, changed_keys, decide, take_back

if TYPE_CHECKING:
    from studyapp.gui.desks.edit_desk import EditDesk
    from studyapp.gui.desks.quiz_desk import QuizDesk

__all__ = ["Clock", "Desk", "Today"]

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
    holiday: Holiday | None = None  # that runs

    @property
    def due(self) -> int:
        """Questions in today's queue."""
        return self.reviews + self.new

    @property
    def first_time(self) -> bool:
        """Whether no card of the bank was ever answered."""
        return not (self.states[State.LEARNING] or self.states[State.KNOWN] or self.states[State.SUSPENDED])


class Desk:
    """Hands out values and sittings; remembers nothing that the database does not hold, but what can be taken back."""

    def __init__(self, bank: Bank, database: Database, learner: Learner, device: str, clock: Clock) -> None:
        """Take a bank; what was learnt under its cards' former names follows them, or StudyError."""
        self.clock = clock
        self.studies = Studies(bank, database, learner, device, clock)
        self.choice = ChooseDesk(self.studies)
        self.exam = ExamDesk(self.studies)
        self.backlog = BacklogDesk(self.studies)
        self.slips = SlipDesk(self.studies)
        self.facts = FactsDesk(self.studies)
        self.notes = NoteDesk(self.studies)
        self.decision: Decision | None = None  # the last one, until it is taken back or a sitting begins

    @cached_property
    def edits(self) -> EditDesk:
        """What writes facts; loaded when one is to be written."""
        from studyapp.gui.desks.edit_desk import EditDesk  # noqa: PLC0415 - not before the first question

        return EditDesk(self.studies, self.studies.database.path.parent)

    @cached_property
    def quizzes(self) -> QuizDesk:
        """Quizzes and their results; loaded when they are first asked for."""
        from studyapp.gui.desks.quiz_desk import QuizDesk  # noqa: PLC0415 - as above

        return QuizDesk(self.studies)

    @property
    def bank(self) -> Bank:
        """The bank that is studied, with the edits that were made of it."""
        return self.studies.bank

    @property
    def learner(self) -> Learner:
        """Who studies, with the settings as they are."""
        return self.studies.learner

    def day(self) -> date:
        """The study day that it is."""
        return self.studies.day()

    def save(self, settings: LearnerSettings) -> None:
        """Keep other settings for the learner; StudyError when they cannot be."""
        self.studies.save(settings)

    def today(self) -> Today:
        """What is due today and what the days ahead bring."""
        day = self.day()
        queue = self._queue(counted=True)
        new = sum(card.memory is None for card in queue)
        ahead = [len(queue), *self.studies.cards.forecast(self.bank.id, day, AHEAD)[1:]]
        seconds = self.exam.seconds(queue)
        if seconds is None:
            seconds = len(queue) * self.studies.seconds_a_question()
        return Today(day, len(queue) - new, new, seconds, ahead, self._states(), self.backlog.plans.holiday)

    def left(self) -> int:
        """How many cards are due today still."""
        return len(self._queue(counted=True))

    def new_facts(self) -> Sequence[str]:
        """The facts of today's queue that were never asked, in its order."""
        return list(dict.fromkeys(card.id.fact for card in self._queue() if card.memory is None))

    def tomorrow(self) -> tuple[int, float]:
        """How many cards come due tomorrow, and about how many seconds they take."""
        due = self.studies.cards.forecast(self.bank.id, self.day(), 2)[1]
        return due, due * self.studies.seconds_a_question()

    def count(self, selection: Selection) -> int:
        """How many cards a selection holds."""
        return self.choice.offer(selection).questions

    def begin(self, selection: Selection | None = None, rng: random.Random | None = None) -> StudySession:
        """A sitting over what is due today, and new cards within the day's limits; or over what was selected.

        Without `rng` chance hangs on the learner and the moment.
        """
        self.decision = None
        self.backlog.forget()
        self.exam.forget()
        settings = self.learner.settings
        rng = rng or random.Random(f"{self.learner.key} {settings.parameters} {self.clock().isoformat()}")
        cards = self._queue() if selection is None else self.choice.cards(selection, rng)
        rivals = rivals_in(self.bank, selection) if selection else {}
        session = StudySession(
            bank=self.bank,
            cards=head_to_head(cards) if rivals and selection and not selection.counts else cards,
            journal=self.studies.journal,
            scheduler=self.studies.scheduler(),
            rng=rng,
            availability=self.studies.availability(),
            counts=selection is None or selection.counts,
            forms=selection.forms if selection else (),
            liked=() if selection and selection.forms else settings.forms,
            rivals=rivals,
            usual_seconds=self.studies.seconds_a_question(),
            turn=settings.day_turn,
        )
        self.studies.sittings.add(session)
        return session

    def suspended(self) -> int:
        """How many questions of the bank are asked no more."""
        suspended = self.studies.cards.suspended(self.bank.id)
        return sum(str(card) not in self.studies.cards.gone for card in suspended)

    def resume(self) -> None:
        """Ask all suspended questions of the bank again; StudyError when that cannot be kept."""
        keeper = self.studies.keeper()
        for card in self.studies.cards.suspended(self.bank.id):
            keeper.act(card, ActKind.RESUME, self.clock())

    def changed(self) -> Sequence[NewKey]:
        """The cards whose key is another one than what was learnt, as long as nothing was decided about them."""
        rekeyed = self.studies.rekeyed
        return (
            changed_keys(self.bank, self.studies.cards.learnt(self.bank.id, rekeyed), rekeyed)
            if rekeyed
            else ()
        )

    def decide(self, *, reset: bool) -> None:
        """Ask all changed cards as new, or keep what was learnt; StudyError when that cannot be kept."""
        self.decision = decide(self.changed(), self.studies.keeper(), self.clock(), reset=reset)

    def take_back_decision(self) -> None:
        """Undo the last decision, if there is one; StudyError when that cannot be kept."""
        if self.decision:
            take_back(self.decision, self.studies.keeper(), self.clock())
            self.decision = None

    def _states(self) -> Mapping[State, int]:
        return self.studies.figures.states(self.studies.names, self.bank.id, self.day())

    def _queue(self, *, counted: bool = False) -> list[Card]:
        """Today's cards; where they are only `counted`, in no special order, since no question is compared with another then."""
        today = self.day()
        if self.backlog.on_holiday:
            return []
        if (planned := self.exam.queue()) is not None:
            return planned
        studies, settings = self.studies, self.learner.settings
        done = studies.cards.done(self.bank.id, today)
        due = studies.cards.due(self.bank.id, today, settings.reviews_a_day)
        new_a_day = studies.availability().part(settings.new_a_day, today)
        unseen = (
            studies.names if self._states()[State.NEW] else ()
        )  # the whole bank is looked through for the last few
        new = studies.cards.new(unseen, today, 5 * new_a_day)
        facts = dict.fromkeys(card.id.fact for card in new)
        siblings = [card for fact in facts for card in self.bank.cards_of(self.bank.facts[fact])]
        return build_queue(
            [*due, *new, *studies.cards.answered(siblings, today)],
            Limits(new_a_day - done.new, settings.reviews_a_day - done.reviews),
            today,
            studies.scheduler(),
            random.Random(f"{self.learner.key} {today}"),
            apart={} if counted else apart(self.bank, [card.id for card in (*due, *new)]),
            first=frozenset() if counted else self.slips.confidently_wrong(card.id for card in due),
        )
