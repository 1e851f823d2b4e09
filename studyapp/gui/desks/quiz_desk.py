"""Quizzes of a bank: made of what was chosen, taken, given up, and what came of them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from studyapp.facts.faults import StudyError
from studyapp.gui.desks.choose_desk import ChooseDesk
from studyapp.gui.desks.studies import Studies
from studyapp.gui.translating import tr
from studyapp.storage.quizzes import QuizAct, QuizJournal, Quizzes, Said
from studyapp.study.quiz import (
    MOST_QUESTIONS,
    Quiz,
    QuizResult,
    Sequel,
    best_of,
    can_ask,
    choose_questions,
)
from studyapp.study.quiz_sitting import QuizSitting
from studyapp.study.selection import Selection


@dataclass(frozen=True, slots=True)
class Listed:
    """A quiz as it stands in a list, with what came of it for this learner."""

    quiz: Quiz
    times: int
    last: QuizResult | None
    best: QuizResult | None
    answered: int | None  # questions, where it was begun and is not finished


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a quiz, beside all results of it."""

    quiz: Quiz
    result: QuizResult
    results: Sequence[QuizResult]  # of all learners, the first first
    said: Mapping[str, Said]  # by review, of this result


class QuizDesk:
    """Hands out values and sittings; remembers nothing but the quiz that was removed last."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._store = Quizzes(studies.database, studies.learner.id, studies.device)
        self.removed: Quiz | None = None  # last, until it is taken back

    def room(self, selection: Selection) -> int:
        """How many questions a quiz of a selection may have; StudyError when that cannot be read."""
        held = ChooseDesk(self._studies).offer(replace(selection, limit=None)).questions
        return min(held, MOST_QUESTIONS)

    def make(
        self,
        name: str,
        selection: Selection,
        count: int,
        *,
        sequel: Sequel = Sequel.MIXED,
        at_once: bool = True,
        rng: random.Random | None = None,
    ) -> Quiz:
        """Make a quiz of so many questions of a selection; StudyError, and none is made, when it has no free name or no question."""
        studies = self._studies
        cards = ChooseDesk(studies).held(replace(selection, limit=None))
        questions = choose_questions(
            studies.bank,
            cards,
            min(count, MOST_QUESTIONS),
            forms=selection.forms,
            sequel=sequel,
            sections=studies.outline.sections,
            rng=rng or random.Random(),
        )
        return self._store.make(studies.bank.id, name, questions, studies.clock(), at_once=at_once)

    def all(self) -> list[Listed]:
        """The quizzes of the bank, the latest first; StudyError when they cannot be read."""
        return [self._listed(quiz) for quiz in self._store.of_bank(self._studies.bank.id)]

    def named(self, name: str) -> Quiz:
        """The quiz of that name, letter case ignored; StudyError when there is none."""
        quizzes = self._store.of_bank(self._studies.bank.id)
        for quiz in quizzes:
            if quiz.name.casefold() == " ".join(name.split()).casefold():
                return quiz
        known = "; ".join(quiz.name for quiz in quizzes) or tr("none yet")
        raise StudyError(
            tr("The bank has no quiz called “{name}”. Nothing was changed. There is: {known}.").format(
                name=name, known=known
            )
        )

    def begin(self, quiz: Quiz) -> QuizSitting:
        """A sitting over a quiz, from where it stood if it was interrupted; StudyError when nothing of it can be asked."""
        studies = self._studies
        run = self._store.open_run(quiz.id)
        if not run and not any(can_ask(studies.bank, one) for one in quiz.questions):
            raise StudyError(
                tr(
                    "No question of “{name}” can be asked any more: the bank has other facts now. Its results stay. Make a new quiz."
                ).format(name=quiz.name)
            )
        run = run or self._store.act(quiz.id, QuizAct.BEGIN, studies.clock())
        sitting = QuizSitting(
            bank=studies.bank,
            quiz=quiz,
            journal=QuizJournal(studies.database, studies.learner.id, studies.device, run),
            scheduler=studies.scheduler(),
            earlier=self._store.answers(run),
            run=run,
            turn=studies.learner.settings.day_turn,
        )
        studies.sittings.add(sitting)
        return sitting

    def give_up(self, quiz: Quiz) -> None:
        """Leave a quiz that was begun unscored; its answers stay in the history."""
        if self._store.open_run(quiz.id):
            self._store.act(quiz.id, QuizAct.GIVE_UP, self._studies.clock())

    def remove(self, quiz: Quiz) -> None:
        """Show a quiz no more; its results stay."""
        self._store.act(quiz.id, QuizAct.HIDE, self._studies.clock())
        self.removed = quiz

    def take_back(self) -> Quiz | None:
        """Show the quiz again that was removed last; None when there is none."""
        quiz, self.removed = self.removed, None
        if quiz:
            self._store.act(quiz.id, QuizAct.SHOW, self._studies.clock())
        return quiz

    def finish(self, sitting: QuizSitting) -> Report:
        """Keep what came of a sitting that is finished, if that was not done; StudyError when it cannot be kept."""
        if self._store.open_run(sitting.of.id) == sitting.run:
            self._store.finish(sitting.run, sitting.of.id, sitting.answers, self._studies.clock())
        return self.report(sitting.of, sitting.run)

    def report(self, quiz: Quiz, result: str = "") -> Report:
        """What came of a quiz: this result, else the learner's last; StudyError when there is none."""
        results = self._store.results(quiz.id)
        mine = [one for one in results if one.id == result or (not result and self.is_mine(one))]
        if not mine:
            raise StudyError(
                tr("“{name}” was not taken to its end yet. Take it first.").format(name=quiz.name)
            )
        return Report(quiz, mine[-1], results, self._store.said([one.review for one in mine[-1].answers]))

    def is_mine(self, result: QuizResult) -> bool:
        """Whether it is this learner's."""
        return result.learner == self._studies.learner.id

    def _listed(self, quiz: Quiz) -> Listed:
        mine = [one for one in self._store.results(quiz.id) if self.is_mine(one)]
        run = self._store.open_run(quiz.id)
        answered = len(self._store.answers(run)) if run else None
        return Listed(quiz, len(mine), mine[-1] if mine else None, best_of(mine), answered)
