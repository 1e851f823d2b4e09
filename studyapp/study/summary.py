"""What came of a sitting: how many answers were right, in how long, and what to look at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.verdict import Outcome
from studyapp.questions.question import Question
from studyapp.questions.response import Response
from studyapp.study.asking import Answered
from studyapp.study.shown import key_shown, response_text


@dataclass(frozen=True, slots=True)
class Missed:
    """A question to look at again."""

    question: Question
    outcome: Outcome  # wrong or close
    key: str
    response: Response
    given: str  # the response in words, "" for "don't know"
    due: date | None  # study day on which the card comes back


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a sitting. Answers to questions asked again are in the time only."""

    right: int
    close: int
    wrong: int
    seconds: float
    marks: tuple[Outcome, ...]  # in the order of the answers
    missed: tuple[Missed, ...]  # the wrong ones first
    counts: bool = True  # False: practice, which changed no schedule

    @property
    def answers(self) -> int:
        """How many questions were answered."""
        return len(self.marks)


def summarise(done: Sequence[Answered], *, counts: bool = True) -> Summary:
    """Sum up the answers that stand; in practice, which does not count, no card comes back by them."""
    counted = [answer for answer in done if not answer.asking.again]
    marks = tuple(answer.outcome for answer in counted)
    missed = tuple(_missed(one, counts=counts) for one in counted if one.outcome is not Outcome.RIGHT)
    return Summary(
        right=marks.count(Outcome.RIGHT),
        close=marks.count(Outcome.CLOSE),
        wrong=marks.count(Outcome.WRONG),
        seconds=sum(answer.seconds for answer in done),
        marks=marks,
        missed=tuple(sorted(missed, key=lambda one: one.outcome is not Outcome.WRONG)),
        counts=counts,
    )


def _missed(answer: Answered, *, counts: bool) -> Missed:
    question = answer.asking.question
    memory = None if answer.card.suspended else answer.card.memory
    return Missed(
        question=question,
        outcome=answer.outcome,
        key=key_shown(question),
        response=answer.response,
        given=response_text(question, answer.response),
        due=memory.due if memory and counts else None,
    )
