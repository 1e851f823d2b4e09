"""Spreads what waits after a pause, sets holidays, and takes either back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto

from studyapp.facts.ids import CardId
from studyapp.gui.desks.backlog_plans import HOLIDAY, SPREAD, BacklogPlans, HolidayPlan
from studyapp.gui.desks.studies import Studies
from studyapp.memory.load import Holiday
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.storage.device import read_device, save_device
from studyapp.storage.plans import Moved, save_holidays
from studyapp.study.keeping import Doing

Acts = tuple[tuple[CardId, str], ...]  # cards and ids of acts


class Kind(Enum):
    """What was changed."""

    SPREAD = auto()
    HOLIDAY_SET = auto()
    HOLIDAY_REMOVED = auto()
    HOLIDAY_ENDED = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, with all that takes it back."""

    kind: Kind
    number: int  # of days that were spread over; of cards that were moved, or moved back, for a holiday
    holiday: Holiday | None = None
    holidays: tuple[Holiday, ...] | None = None  # as they were; None where they did not change
    done: Acts = ()  # that were kept
    undone: Acts = ()  # that were taken back


class BacklogDesk:
    """Hands out values; what it changed can be taken back, the latest first, until a sitting begins."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self.plans = BacklogPlans(studies)
        self._changes: list[Change] = []

    @property
    def change(self) -> Change | None:
        """The last change that can be taken back."""
        return self._changes[-1] if self._changes else None

    @property
    def has_news(self) -> bool:
        """Whether something waits after a pause, a holiday runs, or a change can be taken back; cheap, since each start asks."""
        return self.change is not None or self.on_holiday or self.plans.waits

    @property
    def on_holiday(self) -> bool:
        """Whether today is a day on which nothing is asked."""
        return self.plans.holiday is not None

    def spread(self, days: int) -> Change:
        """Spread today's due cards over so many days; all or, on StudyError, none."""
        plan = self.plans.spreading(days)
        note = f"{SPREAD}{plan.days[0].day}/{plan.days[-1].day}"
        return self._changed(Change(Kind.SPREAD, plan.number, done=self._move(plan.moves, note)))

    def not_now(self) -> None:
        """Leave what waits until tomorrow without a plan; StudyError when that cannot be kept."""
        folder = self._studies.database.path.parent
        save_device(folder, replace(read_device(folder), not_now=self.plans.today.isoformat()))

    def set_holiday(self, plan: HolidayPlan, *, move: bool = True) -> Change:
        """Set a holiday, and give the cards that are due in it other days, or leave them; StudyError when it cannot be kept."""
        before = self.plans.all_holidays()
        self._save((*before, plan.holiday))
        done = self._move(plan.moves, _holiday_note(plan.holiday)) if move else ()
        return self._changed(Change(Kind.HOLIDAY_SET, len(done), plan.holiday, before, done))

    def moved_for(self, holiday: Holiday) -> int:
        """How many cards were given other days for a holiday and are due on them still."""
        return len(self.plans.moved(_holiday_note(holiday)))

    def remove_holiday(self, holiday: Holiday, *, move_back: bool) -> Change:
        """Remove a holiday, and take its moves back or leave them; StudyError when that cannot be kept."""
        before = self.plans.all_holidays()
        undone = self._take_back(self.plans.moved(_holiday_note(holiday))) if move_back else ()
        self._save(tuple(one for one in before if one != holiday))
        return self._changed(Change(Kind.HOLIDAY_REMOVED, len(undone), holiday, before, undone=undone))

    def end_holiday(self) -> None:
        """Let the holiday that runs end before today, if one does; StudyError when that cannot be kept."""
        holiday, before = self.plans.holiday, self.plans.all_holidays()
        if holiday is None:
            return
        rest = [one for one in before if one != holiday]
        if holiday.first < self.plans.today:
            rest.append(replace(holiday, last=self.plans.today - timedelta(days=1)))
        self._save(tuple(rest))
        self._changed(Change(Kind.HOLIDAY_ENDED, 0, holiday, before))

    def take_back(self, change: Change | None = None) -> None:
        """Undo a change (default: the last) that can be taken back still; StudyError when that cannot be kept.

        It can be tried again then.
        """
        change = change or self.change
        if change is None or change not in self._changes:
            return
        self._say(change.done, CorrectionKind.REVOKED)
        self._say(change.undone, CorrectionKind.RESTORED)
        if change.holidays is not None:
            self._save(change.holidays)
        self._changes.remove(change)

    def take_back_last(self) -> Change | None:
        """Take back the last spreading or holiday whose cards wait on their new days still, also of an earlier start.

        What it was; None when there is none.
        """
        found = [*self.plans.moved(SPREAD), *self.plans.moved(HOLIDAY)]
        if not found:
            return None
        why = max(found, key=lambda one: one.act).why  # the ids of acts grow with time
        undone = self._take_back([one for one in found if one.why == why])
        if why.startswith(SPREAD):
            return Change(Kind.SPREAD, len(undone), undone=undone)
        holiday = next((one for one in self.plans.all_holidays() if _holiday_note(one) == why), None)
        if holiday:
            self._save(tuple(one for one in self.plans.all_holidays() if one != holiday))
        return Change(Kind.HOLIDAY_SET, len(undone), holiday, undone=undone)

    def forget(self) -> None:
        """Let the changes stand: a sitting begins."""
        self._changes.clear()

    def _changed(self, change: Change) -> Change:
        self._changes.append(change)
        return change

    def _save(self, holidays: tuple[Holiday, ...]) -> None:
        save_holidays(self._studies.database, self._studies.learner.id, holidays)

    def _move(self, moves: Mapping[CardId, date], note: str) -> Acts:
        """Give cards other days, all or none; those that stay where they are need no act."""
        studies = self._studies
        known = {card.id: card.memory for card in studies.cards.get(moves)}
        today = self.plans.today
        doings = [
            Doing(card, note, day)
            for card, day in moves.items()
            if (memory := known[card]) and max(memory.due, today) != day
        ]
        acts = studies.keeper().act_on_all(doings, ActKind.SET_DUE, studies.clock())
        return tuple((doing.card, act) for doing, act in zip(doings, acts, strict=True))

    def _take_back(self, found: Iterable[Moved]) -> Acts:
        acts = tuple((one.card, one.act) for one in found)
        self._say(acts, CorrectionKind.REVOKED)
        return acts

    def _say(self, acts: Acts, kind: CorrectionKind) -> None:
        keeper, clock = self._studies.keeper(), self._studies.clock
        for card, act in acts:
            keeper.say(card, act, kind, clock())


def _holiday_note(holiday: Holiday) -> str:
    return f"{HOLIDAY}{holiday.first}/{holiday.last}"
