"""Everybody who studies in one data folder, and what the one who sits here can change about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.gui.desks.studies import Studies
from studyapp.storage.learners import (
    Learner,
    add_learner,
    all_learners,
    answers_given,
    rename_learner,
    take_back_learner,
)
from studyapp.storage.pins import hashed, keep_pin, pin_kept

Back = Callable[[], object]  # takes a change back; StudyError when that cannot be kept


@dataclass(frozen=True, slots=True)
class Somebody:
    """A learner and what they did so far."""

    name: str
    has_pin: bool
    answers: int
    last: date | None  # study day of the last answer


class LearnersDesk:
    """Each change hands out what takes it back; StudyError, and nothing is changed, when it cannot be kept."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def today(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    def me(self) -> Somebody:
        """Who sits here."""
        return self._somebody(self._studies.learner)

    def others(self) -> Sequence[Somebody]:
        """Everybody else, in the order in which they came."""
        me = self._studies.learner
        return [self._somebody(one) for one in all_learners(self._studies.database) if one.id != me.id]

    def add(self, name: str) -> Back:
        """Let somebody else study here too."""
        added = add_learner(self._studies.database, name)
        return lambda: take_back_learner(self._studies.database, added)

    def rename(self, name: str) -> Back:
        """Call whoever sits here otherwise."""
        former = self._studies.learner.name
        self._call(name)
        return lambda: self._call(former)

    def set_pin(self, pin: str) -> Back:
        """Let whoever sits here be seated only by a PIN, "" for none."""
        studies = self._studies
        former = pin_kept(studies.database, studies.learner)
        self._keep_pin(hashed(pin) if pin else "")
        return lambda: self._keep_pin(former)

    def _call(self, name: str) -> None:
        self._studies.learner = rename_learner(self._studies.database, self._studies.learner, name)

    def _keep_pin(self, kept: str) -> None:
        self._studies.learner = keep_pin(self._studies.database, self._studies.learner, kept)

    def _somebody(self, learner: Learner) -> Somebody:
        answers, last = answers_given(self._studies.database).get(learner.id, (0, ""))
        return Somebody(learner.name, learner.has_pin, answers, date.fromisoformat(last) if last else None)
