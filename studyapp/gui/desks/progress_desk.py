"""What came of the days of some weeks, what is due in the weeks ahead, and how far memories and sections have come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.gui.desks.studies import Studies
from studyapp.storage.database import open_database
from studyapp.storage.figures import DayFigures, PartFigures
from studyapp.storage.foretold import newest
from studyapp.storage.parameters import parameters_of
from studyapp.storage.spreads import Spreads, spreads
from studyapp.study.progress import State
from studyapp.study.selection import Selection

WEEKS_AHEAD = 12

Mark = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lately:
    """What came of some weeks up to today, which is in the last of them."""

    day: date
    first: date  # a Monday
    days: Sequence[DayFigures]  # those with an answer, oldest first
    hours: Mapping[int, PartFigures]  # by hour of the day
    forms: Mapping[Form, PartFigures]
    states: Mapping[State, int]  # of all cards, now
    retention: float  # desired
    ahead: Sequence[int]  # cards due on each day from today on; those overdue are due today


class ProgressDesk:
    """Hands out values; what reads all cards it hands out as a function, and keeps what that found."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._kept: tuple[Mark, Spreads] | None = None

    @property
    def bank(self) -> Bank:
        """The bank that is studied."""
        return self._studies.bank

    def lately(self, weeks: int | None) -> Lately:
        """What came of so many weeks, of all without a number; StudyError when it cannot be read."""
        studies, day = self._studies, self._studies.day()
        monday, bank = _monday(day), studies.bank.id
        first = date.min if weeks is None else monday - timedelta(weeks=weeks - 1)
        days = studies.figures.days(first, day, bank)
        if weeks is None:
            first = _monday(days[0].day) if days else monday
        return Lately(
            day=day,
            first=first,
            days=days,
            hours=studies.figures.hours(first, day, bank),
            forms=studies.figures.forms(first, day, bank),
            states=studies.figures.states(studies.names, bank, day),
            retention=studies.learner.settings.retention,
            ahead=studies.cards.forecast(bank, day, 7 * WEEKS_AHEAD),
        )

    def mark(self) -> Mark:
        """What differs as soon as the spreads would."""
        studies = self._studies
        return *newest(studies.database), studies.learner.settings.parameters, studies.day()

    def kept(self) -> Spreads | None:
        """The spreads, where nothing has happened since they were counted; else None."""
        return self._kept[1] if self._kept and self._kept[0] == self.mark() else None

    def keep(self, mark: Mark, found: Spreads) -> None:
        """Keep spreads that were counted when everything stood as a mark says."""
        self._kept = mark, found

    def counting(self) -> Callable[[], Spreads]:
        """What counts the spreads by a connection of its own, to be called in a thread; StudyError when that cannot be."""
        studies = self._studies
        folder, learner, bank, day = (
            studies.database.path.parent,
            studies.learner.id,
            studies.bank,
            studies.day(),
        )
        parameters, gone = parameters_of(studies.database, studies.learner), studies.cards.gone

        def count() -> Spreads:
            with open_database(folder, writing=False) as database:
                return spreads(database, learner, bank, gone=gone, parameters=parameters, today=day)

        return count

    @staticmethod
    def section(name: str) -> Selection:
        """A sitting over one section of the source."""
        return Selection(sections=frozenset((name,)))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
