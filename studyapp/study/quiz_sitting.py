"""A sitting over a quiz: fixed questions, each once, whose answers move no memory and can be taken back."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from studyapp.facts.bank import Bank
from studyapp.facts.verdict import Unclear
from studyapp.memory.card import Card
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import TURN
from studyapp.questions.hints import Hinted
from studyapp.questions.question import Question
from studyapp.questions.response import Response
from studyapp.study.agenda import Agenda, Waiting
from studyapp.study.asking import Answered, Asking
from studyapp.study.keeping import Keeper
from studyapp.study.quiz import Quiz, QuizAnswer, can_ask, question_of
from studyapp.study.record import Journal, Mode
from studyapp.study.session import StudySession


class QuizSitting(StudySession):
    """Goes on behind the answers that were given before it was interrupted; those are not taken back any more."""

    def __init__(
        self,
        *,
        bank: Bank,
        quiz: Quiz,
        journal: Journal,
        scheduler: Scheduler,
        earlier: Sequence[QuizAnswer] = (),
        run: str = "",
        turn: int = TURN,
    ) -> None:
        """Ask what was not answered `earlier`; `run` is what whoever keeps the answers calls this time."""
        self._asked = {one.card: one for one in quiz.questions}
        self._earlier = tuple(one for one in earlier if one.card in self._asked)
        known = {one.card for one in self._earlier}
        open_ = [one.card for one in quiz.questions if one.card not in known and can_ask(bank, one)]
        super().__init__(
            bank=bank,
            cards=[Card(card) for card in open_],
            journal=journal,
            scheduler=scheduler,
            rng=random.Random(quiz.id),
            counts=False,
            turn=turn,
        )
        self._keeper = Keeper(journal, scheduler, turn=turn, mode=Mode.QUIZ)
        self.of = quiz
        self.quiz = quiz.name
        self.run = run

    @property
    def answers(self) -> tuple[QuizAnswer, ...]:
        """All answers that stand, also those given before it was interrupted."""
        given = (QuizAnswer(one.card.id, one.outcome, one.seconds, one.review_id) for one in self.done)
        return (*self._earlier, *given)

    @property
    def hinted(self) -> Hinted | None:
        """None: in a quiz nobody has hints, so that results can be compared."""
        return None

    def answer(
        self,
        response: Response,
        now: datetime,
        *,
        certainty: float | None = None,
        given_at: datetime | None = None,
    ) -> Answered | Unclear:
        """Grade and keep a response; where verdicts are told at the end, the next question is asked at once."""
        answered = super().answer(response, now, certainty=certainty, given_at=given_at)
        if isinstance(answered, Answered) and not self.of.at_once:
            self.proceed(now)
        return answered

    def skip(self, now: datetime) -> Asking | None:
        """Put the question off to the end, as often as the learner likes; it is never left out."""
        _, current = self._open_question()
        later = replace(self._agenda, waiting=(*self._agenda.waiting, current))
        self._step(current.card.id, "", self._next(later, now))
        return self._show(self._agenda, now)

    def take_hint(self) -> Hinted:
        """There is none."""
        raise ValueError("a quiz has no hints")

    def _next(self, agenda: Agenda, now: datetime) -> Agenda:
        after = super()._next(agenda, now)
        if (asking := after.asking) is None:
            return after
        before = len(self._earlier)
        return replace(
            after,
            asking=replace(asking, number=asking.number + before, total=asking.total + before, once=True),
        )

    def _question(self, waiting: Waiting, _agenda: Agenda, _now: datetime) -> Question | None:
        return question_of(self._bank, self.of, self._asked[waiting.card.id])
