"""The days to come: what the settings lead to within a year, and what others would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from studyapp.gui.desks.studies import Studies
from studyapp.memory.pace import Pace
from studyapp.memory.scheduler import NEW_RETRIEVABILITY
from studyapp.memory.simulator import Habits, Workload
from studyapp.processes import run_in_process
from studyapp.storage.learners import MOST_A_DAY, LearnerSettings
from studyapp.storage.simulating import Wish, simulate_habits

_SHORTEST = 0.001  # seconds that a review is taken to last, where answers came from a program


@dataclass(frozen=True, slots=True)
class Trial:
    """What a year is simulated with."""

    retention: float  # desired
    new_a_day: int
    reviews_a_day: int  # at most


class PlanDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._before: Trial | None = None  # the settings as they were before they were last changed here

    @property
    def cards(self) -> int:
        """How many cards the bank has."""
        return len(self._studies.names)

    def day(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    @property
    def present(self) -> Trial:
        """The settings as they are."""
        return _trial(self._studies.learner.settings)

    @property
    def can_take_back(self) -> bool:
        """Whether settings were changed here and the ones before can come back."""
        return self._before is not None

    def use(self, trial: Trial) -> None:
        """Keep a trial as the learner's settings; StudyError when it cannot be."""
        before = self.present
        self._save(trial)
        self._before = before

    def take_back(self) -> None:
        """Keep the settings from before `use` again; StudyError when they cannot be."""
        if self._before is not None:
            self._save(self._before)
            self._before = None

    def minutes(self, trial: Trial) -> float:
        """The minutes that a day takes when all that a trial allows is asked."""
        review, new = _seconds(self._studies.pace(), trial.retention)
        return (trial.reviews_a_day * review + trial.new_a_day * new) / 60

    def with_minutes(self, trial: Trial, minutes: int) -> Trial:
        """A trial that allows so many minutes a day, all its new questions among them; at least one review is left."""
        review, new = _seconds(self._studies.pace(), trial.retention)
        left = 60 * minutes - trial.new_a_day * new
        reviews = min(MOST_A_DAY, left / max(review, _SHORTEST))
        return replace(trial, reviews_a_day=max(1, round(reviews)))

    def simulation(self, trials: Sequence[Trial]) -> Callable[[Callable[[], bool]], list[Workload]]:
        """What simulates trials in a process of its own; it is called in a thread, with what says whether to cancel.

        CancelledError when that says so; StudyError when the cards cannot be read.
        """
        studies = self._studies
        folder, name, names = studies.database.path.parent, studies.learner.name, studies.names
        bank, today, habits = studies.bank.id, studies.day(), tuple(map(self._habits, trials))

        def simulate(cancelled: Callable[[], bool]) -> list[Workload]:
            wish = Wish(bank, frozenset(map(str, names)), today)
            return run_in_process(simulate_habits, folder, name, wish, habits, cancelled=cancelled)

        return simulate

    def _habits(self, trial: Trial) -> Habits:
        studies = self._studies
        return Habits(
            retention=trial.retention,
            new_a_day=trial.new_a_day,
            reviews_a_day=trial.reviews_a_day,
            pace=studies.pace(),
            longest=studies.learner.settings.longest,
            availability=studies.availability(),
        )

    def _save(self, trial: Trial) -> None:
        self._studies.save(
            replace(
                self._studies.learner.settings,
                retention=trial.retention,
                new_a_day=trial.new_a_day,
                reviews_a_day=trial.reviews_a_day,
            )
        )


def _trial(settings: LearnerSettings) -> Trial:
    return Trial(settings.retention, settings.new_a_day, settings.reviews_a_day)


def _seconds(pace: Pace, retention: float) -> tuple[float, float]:
    """About how long a review takes, and a new question."""
    return pace.expected(retention), pace.expected(NEW_RETRIEVABILITY)
