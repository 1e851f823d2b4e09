"""The exam of a bank: its plan for today, what it is expected to come to, and what to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.gui.translating import tr
from studyapp.memory.card import Card
from studyapp.memory.exam import Conditions, Exam, cards_for_today
from studyapp.memory.queue import separated
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.memory.timing import pace_of, seconds_of
from studyapp.questions.rules.cues import apart
from studyapp.storage.foreseeing import Sought
from studyapp.storage.plans import exam_of, save_exam
from studyapp.storage.selecting import selected
from studyapp.storage.timing import timed_lately, timed_on
from studyapp.study.keeping import Doing

FARTHEST = 730  # days
MOST_MINUTES = 480  # a day


@dataclass(frozen=True, slots=True)
class Changed:
    """Another exam was set, or none; what stood before."""

    before: Exam | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Questions were left out of the exam; the acts that did it, by card."""

    acts: tuple[tuple[CardId, str], ...]


class ExamDesk:
    """Hands out values; what it changes can be taken back until a sitting begins."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._done: list[Changed | LeftOut] = []  # the latest last

    @property
    def exam(self) -> Exam | None:
        """The exam of the bank, also one that is over; StudyError when it cannot be read."""
        studies = self._studies
        return exam_of(studies.database, studies.learner.id, studies.bank.id)

    @property
    def bank(self) -> Bank:
        """The bank that is studied for it."""
        return self._studies.bank

    @property
    def today(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    @property
    def has_news(self) -> bool:
        """Whether an exam is set, or something can be taken back; cheap, since each start asks."""
        return bool(self._done) or self.exam is not None

    @property
    def last_change(self) -> Changed | LeftOut | None:
        """What `take_back` would undo."""
        return self._done[-1] if self._done else None

    def forget(self) -> None:
        """Let what was changed stand."""
        self._done.clear()

    def set(self, day: date, minutes: float) -> None:
        """Study for an exam on a day; StudyError when that cannot be, or cannot be kept."""
        today = self._studies.day()
        if day <= today:
            raise StudyError(tr("The exam must lie ahead. Nothing was changed. Type a later day."))
        if (day - today).days > FARTHEST:
            raise StudyError(
                tr("An exam lies at most two years ahead. Nothing was changed. Type a nearer day.")
            )
        if not 1 <= minutes <= MOST_MINUTES:
            raise StudyError(
                tr(
                    "The minutes a day lie between 1 and {most}. Nothing was changed. Type another number."
                ).format(most=MOST_MINUTES)
            )
        self._change(Exam(day, minutes))

    def clear(self) -> None:
        """Study for no exam; StudyError when that cannot be kept."""
        self._change(None)

    def take_back(self) -> None:
        """Undo the last change, if there is one; StudyError when that cannot be kept, and then it can be tried again."""
        studies = self._studies
        match self.last_change:
            case LeftOut(acts):
                keeper = studies.keeper()
                for card, act in acts:
                    keeper.say(card, act, CorrectionKind.REVOKED, studies.clock())
            case Changed(before):
                save_exam(studies.database, studies.learner.id, studies.bank.id, before)
            case None:
                return
        self._done.pop()

    def leave_out(self, cards: Sequence[CardId]) -> None:
        """Suspend cards, so that the minutes suffice for the others; StudyError when that cannot be kept."""
        studies = self._studies
        doings = [Doing(card) for card in cards]
        acts = studies.keeper().act_on_all(doings, ActKind.SUSPEND, studies.clock())
        self._done.append(LeftOut(tuple(zip(cards, acts, strict=True))))

    def queue(self) -> list[Card] | None:
        """The cards that the plan asks today, in order; None while no exam lies ahead."""
        studies, exam, today = self._studies, self.exam, self.today
        if exam is None or exam.day <= today:
            return None
        cards = self._cards(buried_until=today)
        chosen = cards_for_today(cards, self.conditions(exam))
        return separated(chosen, apart(studies.bank, [card.id for card in chosen]))

    def seconds(self, queue: Sequence[Card]) -> float | None:
        """How long the plan reckons that its cards of today take; None while no exam lies ahead."""
        exam, today = self.exam, self.today
        if exam is None or exam.day <= today:
            return None
        pace, scheduler = self.conditions(exam).pace, self._studies.scheduler()
        return sum(pace.expected(scheduler.retrievability(card, today)) for card in queue)

    def conditions(self, exam: Exam) -> Conditions:
        """What the plan for an exam reckons with today."""
        studies, today = self._studies, self.today
        place = studies.database, studies.learner.id, studies.bank.id, today
        return Conditions(
            studies.scheduler().parameters.weights,
            exam,
            pace_of(timed_lately(*place)),
            studies.availability(),
            today,
            sum(seconds_of(timed_on(*place))),
        )

    def sought(self, exam: Exam) -> Sought | None:
        """What the outlook of an exam is worked out from; None when no question is left to ask."""
        studies = self._studies
        cards = tuple(self._cards(buried_until=date.max))
        if not cards:
            return None
        folder = studies.database.path.parent
        return Sought(folder, studies.learner.id, studies.bank.id, self.conditions(exam), cards)

    def _cards(self, buried_until: date) -> list[Card]:
        """The cards that are asked, those that rest until a day at the latest among them."""
        studies = self._studies
        return selected(studies.database, studies.learner.id, studies.names, (), buried_until)

    def _change(self, exam: Exam | None) -> None:
        studies, before = self._studies, self.exam
        if exam == before:
            return
        save_exam(studies.database, studies.learner.id, studies.bank.id, exam)
        self._done.append(Changed(before))
