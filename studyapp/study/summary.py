"""What came of a sitting: how many answers were right, in how long, what was learnt, mixed up, and is to look at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.questions.belonging import belongs_to
from studyapp.questions.explain import explain
from studyapp.questions.question import Choice, Map, Match, Question, TrueFalse, WhoSays, options_of
from studyapp.questions.response import Chosen, Judged, Paired, Response, Words
from studyapp.study.asking import Answered
from studyapp.study.shown import key_shown, response_text


@dataclass(frozen=True, slots=True)
class Learnt:
    """A fact that was new and right; `sentence` says it, with its answers filled in."""

    card: CardId
    sentence: str
    due: date | None


@dataclass(frozen=True, slots=True)
class MixedUp:
    """A question that was answered with the key of another; `sentence` says what that one belongs to."""

    one: CardId  # that was asked
    other: CardId  # whose key was given
    key: str
    given: str
    sentence: str


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
    learnt: tuple[Learnt, ...] = ()  # in the order of the answers, one a fact
    mixed_up: tuple[MixedUp, ...] = ()
    dues: tuple[date, ...] = ()  # study days on which the cards that were answered come back
    counts: bool = True  # False: practice, which changed no schedule

    @property
    def answers(self) -> int:
        """How many questions were answered."""
        return len(self.marks)


def summarise(bank: Bank, done: Sequence[Answered], *, counts: bool = True) -> Summary:
    """Sum up the answers that stand; in practice, which does not count, nothing is learnt and no card comes back by them."""
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
        learnt=tuple(_learnt(counted)) if counts else (),
        mixed_up=tuple(_mixed_up(bank, counted)),
        dues=tuple(_dues(done)) if counts else (),
        counts=counts,
    )


def _learnt(answers: Iterable[Answered]) -> Iterator[Learnt]:
    told: set[str] = set()
    for answer in answers:
        card = answer.card
        if answer.asking.card.memory is None and answer.outcome is Outcome.RIGHT and card.id.fact not in told:
            told.add(card.id.fact)
            yield Learnt(card.id, answer.explanation.sentence, _due(answer))


def _mixed_up(bank: Bank, answers: Iterable[Answered]) -> Iterator[MixedUp]:
    for answer in answers:
        card, question = answer.card.id, answer.asking.question
        given = _taken_for_key(question, answer.response)
        if answer.outcome is not Outcome.WRONG or not given or not bank.holds(card):
            continue
        if other := belongs_to(bank, card, given):
            yield MixedUp(card, other, question.key, given, explain(bank, other).sentence)


def _taken_for_key(question: Question, response: Response) -> str:
    """What was held to be the key; "" where the response does not tell."""
    match question, response:
        case ((Choice() | WhoSays() | Map()), Chosen(option)):
            return options_of(question)[option].text
        case Match(), Paired(partners) if (partner := partners[question.asked]) is not None:
            return question.options[partner].text
        case TrueFalse(truth=False), Judged(true=True):
            return question.shown.text
        case _, Words(text):
            return text
        case _:
            return ""


def _dues(done: Iterable[Answered]) -> list[date]:
    """When each card that was answered comes back, as its last answer left it."""
    last = {answer.card.id: _due(answer) for answer in done}
    return [due for due in last.values() if due]


def _due(answer: Answered) -> date | None:
    memory = None if answer.card.suspended else answer.card.memory
    return memory.due if memory else None


def _missed(answer: Answered, *, counts: bool) -> Missed:
    question = answer.asking.question
    return Missed(
        question=question,
        outcome=answer.outcome,
        key=key_shown(question),
        response=answer.response,
        given=response_text(question, answer.response),
        due=_due(answer) if counts else None,
    )
