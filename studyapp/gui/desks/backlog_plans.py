"""What waits after a pause, and what a holiday would mean: days for the cards, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.gui.translating import tr
from studyapp.memory.load import Availability, Holiday, Work
from studyapp.memory.reckoning import reckoner
from studyapp.memory.spread import BEFORE, NOTICEABLE, PAUSE, Memories, Spreader, is_backlog, longest_pause
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.storage.plans import Moved, exam_of, holidays_of, moved

LONGEST_HOLIDAY, FARTHEST_HOLIDAY = 366, 36500  # days
SPREAD, HOLIDAY = "spread ", "holiday "  # how the notes of the acts begin
_LATELY, _STUDIED = 90, 14  # days, and those of them with answers, from which the usual work is read
_AT_ONCE = 500  # due cards, from which an offer is read in the background
_LEAST_USUAL = NOTICEABLE / 2  # reviews a day


@dataclass(frozen=True, slots=True)
class Waiting:
    """More due cards than a day should hold."""

    due: int
    after_pause: bool  # else they are only more than are asked for in a day
    days: int  # proposed to spread them over


@dataclass(frozen=True, slots=True)
class Day:
    """What a study day holds as it is, and as it would be."""

    day: date
    was: int  # questions, those that wait from earlier days among today's
    will: int
    is_holiday: bool = False


@dataclass(frozen=True, slots=True)
class Spreading:
    """A backlog dealt out to days; nothing is kept yet."""

    moves: Mapping[CardId, date]
    days: tuple[Day, ...]  # from today to the last one
    number: int  # of days to study on
    seconds: float  # a day


@dataclass(frozen=True, slots=True)
class Offer:
    """What waits, and the days that it can be spread over."""

    waiting: Waiting
    plan: Spreading


@dataclass(frozen=True, slots=True)
class HolidayPlan:
    """A holiday, and other days for the cards that are due in it; nothing is kept yet."""

    holiday: Holiday
    moves: Mapping[CardId, date]
    days: tuple[Day, ...]  # those before, the holiday, those after

    @property
    def before(self) -> int:
        """How many cards would be brought forward."""
        return sum(day < self.holiday.first for day in self.moves.values())


class BacklogPlans:
    """Reads, and changes nothing."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def holiday(self) -> Holiday | None:
        """The holiday that runs today."""
        today = self.today
        return next((one for one in self.holidays() if today in one), None)

    @property
    def today(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    def holidays(self) -> tuple[Holiday, ...]:
        """The holidays that run or are to come, the earliest first."""
        today = self.today
        return tuple(one for one in self.all_holidays() if one.last >= today)

    def all_holidays(self) -> tuple[Holiday, ...]:
        """The holidays that were, run or are to come, the earliest first."""
        return holidays_of(self._studies.database, self._studies.learner.id)

    def moved(self, why: str) -> list[Moved]:
        """The cards that were given other days by acts whose notes begin so, and are due on them still."""
        return moved(self._studies.database, self._studies.learner.id, self._studies.bank.id, why)

    @property
    def waits(self) -> bool:
        """Whether too much is due for today; cheap, since each start asks. StudyError when it cannot be read.

        Not on a holiday, with an exam ahead, and once today's offer was settled.
        """
        due = self._count()
        if due < NOTICEABLE or self.holiday:
            return False
        limit = self._studies.learner.settings.reviews_a_day
        return is_backlog(due, self._usual(), self._pause(), limit) and not self._is_settled()

    def waiting(self) -> Waiting | None:
        """What is too much for today, where it is; StudyError when it cannot be read."""
        if not self.waits:
            return None
        due, availability = self._due(), self._studies.availability()
        days = self._spreader(due, availability).days_needed(due, self.today)
        return Waiting(self._count(), self._pause() >= PAUSE, days)

    @property
    def is_quick(self) -> bool:
        """Whether so little is due that an offer can be read while somebody waits; StudyError when it cannot be read."""
        return self._count() <= _AT_ONCE

    def offer(self, days: int) -> Offer | None:
        """What waits with what it would be spread over so many days, 0 for as many as are proposed; StudyError as of `waiting`."""
        waiting = self.waiting()
        return Offer(waiting, self.spreading(days or waiting.days)) if waiting else None

    def offering(self, days: int) -> Callable[[], Offer | None]:
        """What reads an offer in a thread, by a connection of its own; StudyError as of `waiting`."""
        studies, folder = self._studies, self._studies.database.path.parent

        def read() -> Offer | None:
            with open_database(folder, writing=False) as database:
                return BacklogPlans(studies.through(database)).offer(days)

        return read

    def spreading(self, days: int) -> Spreading:
        """What today's due cards would be spread over so many days; StudyError when it cannot be read."""
        studies, today = self._studies, self.today
        due, availability = self._due(), studies.availability()
        spreader = self._spreader(due, availability)
        on = spreader.days(today, days)
        moves = spreader.spread(due, on)
        last = max(on, default=today)
        table = self._table(today, last, due, moves, availability)
        questions = sum(day.will for day in table)
        seconds = questions / max(1, len(on)) * studies.seconds_a_question()
        return Spreading(moves, table, len(on), seconds)

    def plan(self, holiday: Holiday) -> HolidayPlan:
        """What a holiday would mean for what is due in it; it begins behind one that was ended early on its days.

        StudyError when it has passed, is longer than a year or too far ahead, or overlaps another.
        """
        self._refuse(holiday)
        if ended := [one.last for one in self.all_holidays() if holiday.first <= one.last < self.today]:
            holiday = replace(holiday, first=max(ended) + timedelta(days=1))
        studies, today = self._studies, self.today
        availability = studies.availability()
        availability = replace(availability, holidays=(*availability.holidays, holiday))
        due = self._due(holiday.last)
        if holiday.first > today:
            due = {card: memory for card, memory in due.items() if memory.due in holiday}
        moves = self._spreader(due, availability).around(due, holiday, today)
        first = max(today, holiday.first - timedelta(days=BEFORE))
        last = max([*moves.values(), holiday.last + timedelta(days=1)])
        return HolidayPlan(holiday, moves, self._table(first, last, due, moves, availability))

    def _refuse(self, holiday: Holiday) -> None:
        if holiday.last < self.today:
            raise StudyError(tr("That holiday has passed. Nothing was changed. Type days to come."))
        if (holiday.last - holiday.first).days >= LONGEST_HOLIDAY:
            raise StudyError(
                tr("That holiday is longer than a year. Nothing was changed. Type a shorter one.")
            )
        if (holiday.last - self.today).days > FARTHEST_HOLIDAY:
            raise StudyError(
                tr("That holiday is more than 100 years ahead. Nothing was changed. Type an earlier one.")
            )
        if any(one.first <= holiday.last and holiday.first <= one.last for one in self.holidays()):
            raise StudyError(
                tr(
                    "There is a holiday on some of these days already. Nothing was changed. Remove that one first."
                )
            )

    def _is_settled(self) -> bool:
        """Whether today's offer was declined, a spreading runs, or an exam rules what is asked."""
        studies, today = self._studies, self.today
        exam = exam_of(studies.database, studies.learner.id, studies.bank.id)
        return (
            self._declined() == today.isoformat()
            or (exam is not None and exam.day >= today)
            or any(one.day > today for one in self.moved(SPREAD))
        )

    def _declined(self) -> str:
        return read_device(self._studies.database.path.parent).not_now

    def _count(self) -> int:
        return self._studies.cards.count_due(self._studies.bank.id, self.today)

    def _usual(self) -> float:
        """The reviews of a usual day: the mean of the last days with answers."""
        today = self.today
        lately = self._studies.figures.days(
            today - timedelta(days=_LATELY), today - timedelta(days=1), self._studies.bank.id
        )
        reviews = [one.reviews for one in lately[-_STUDIED:]]
        return max(sum(reviews) / len(reviews) if reviews else 0.0, _LEAST_USUAL)

    def _pause(self) -> int:
        studies, today = self._studies, self.today
        days = studies.figures.days(today - timedelta(days=7), today - timedelta(days=1), studies.bank.id)
        return longest_pause({one.day for one in days}, today, studies.availability())

    def _due(self, day: date | None = None) -> Memories:
        """The memories that are due on a study day (default: today) or were before it."""
        studies, on = self._studies, day or self.today
        cards = studies.cards.due(studies.bank.id, on, studies.cards.count_due(studies.bank.id, on))
        return {card.id: card.memory for card in cards if card.memory}

    def _spreader(self, due: Memories, availability: Availability) -> Spreader:
        studies = self._studies
        work = Work(self._anyway(due), availability)
        rules = reckoner(studies.scheduler().parameters).formulas
        return Spreader(work, self._usual(), rules, studies.pace())

    def _anyway(self, due: Memories) -> dict[date, int]:
        """What is due from today on beside these memories, of all banks."""
        studies, today, days = self._studies, self.today, 2 * LONGEST_HOLIDAY
        work = dict(studies.journal.work(today, today + timedelta(days=days)))
        for memory in due.values():
            if memory.due in work:
                work[memory.due] -= 1
        for day, until in studies.cards.buried(studies.bank.id, today, days + 1):
            if day < until:  # it is asked then
                work[until] = work.get(until, 0) + 1
                if day in work:
                    work[day] -= 1
        return work

    def _table(
        self, first: date, last: date, due: Memories, moves: Mapping[CardId, date], availability: Availability
    ) -> tuple[Day, ...]:
        anyway = self._anyway(due)
        was, will = dict(anyway), dict(anyway)
        for card, memory in due.items():
            old = max(memory.due, self.today)
            was[old] = was.get(old, 0) + 1
            new = moves.get(card, old)
            will[new] = will.get(new, 0) + 1
        days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
        return tuple(
            Day(day, was.get(day, 0), will.get(day, 0), any(day in one for one in availability.holidays))
            for day in days
        )
