"""Fits the schedule to the learner, keeps what proved better, and goes back to what was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from studyapp.gui.desks.studies import Studies
from studyapp.memory.optimiser import Tell, Weighed
from studyapp.processes import run_in_process
from studyapp.storage.database import open_database
from studyapp.storage.optimising import weigh_new_weights
from studyapp.storage.parameters import adopt
from studyapp.storage.schedules import Schedule, schedules_of, use_schedule

Cancelled = Callable[[], bool]


class OptimiserDesk:
    """Hands out work for another thread, and makes what came of it durable in this one."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._before: list[
            int
        ] = []  # the vectors in use before each change that can be taken back, the latest last

    def reading(self) -> Callable[[], Sequence[Schedule]]:
        """What reads the schedules so far, the latest first, in another thread; StudyError when they cannot be read."""
        folder, learner = self._studies.database.path.parent, self._studies.learner

        def read() -> Sequence[Schedule]:
            with open_database(folder, writing=False) as database:
                return schedules_of(database, learner)

        return read

    def weighing(self) -> Callable[[Tell, Cancelled], Weighed]:
        """What looks for a better schedule, for another thread: it waits for a process of its own.

        CancelledError when `cancelled` says so meanwhile; StudyError when the process or the file fails.
        """
        folder, learner = self._studies.database.path.parent, self._studies.learner.name

        def weigh(tell: Tell, cancelled: Cancelled) -> Weighed:
            return run_in_process(weigh_new_weights, folder, learner, None, tell=tell, cancelled=cancelled)

        return weigh

    def keep(self, weighed: Weighed) -> bool:
        """Use what was found if it is better, and reckon all cards with it; whether it is. StudyError when it cannot be kept."""
        if weighed.weights is None or not weighed.better:
            return False
        studies, before = self._studies, self._studies.learner.settings.parameters
        adopt(studies.database, studies.learner.id, weighed.weights, studies.day(), weighed.offsets)
        studies.read_learner()
        self._before.append(before)
        return True

    def use(self, number: int) -> None:
        """Reckon all cards with a schedule that is kept; StudyError when that cannot be kept."""
        before = self._studies.learner.settings.parameters
        self._use(number)
        self._before.append(before)

    def take_back(self) -> None:
        """Use the schedule of before the last change again, if there was one; StudyError when that cannot be kept."""
        if self._before:
            self._use(self._before[-1])
            self._before.pop()

    def _use(self, number: int) -> None:
        use_schedule(self._studies.database, self._studies.learner.id, number)
        self._studies.read_learner()
