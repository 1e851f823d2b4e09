"""A quiz: a named, scored, fixed set of questions, and what came of it each time; it moves no memory.

A right answer is a point. A close one is none, and is told beside, as in every other sitting.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.keys import is_same_key, key_text
from studyapp.facts.verdict import Outcome
from studyapp.memory.share import Share, share
from studyapp.questions.derive import make_question, offers
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import Question
from studyapp.study.order import section_of
from studyapp.study.reading import source_order

MOST_QUESTIONS = 200


class Sequel(StrEnum):
    """In which order a quiz asks."""

    SOURCE = "source"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class QuizQuestion:
    """What one question of a quiz asks, and in which form."""

    card: CardId
    form: Form
    key: str  # as bank files write it, when the quiz was made


@dataclass(frozen=True, slots=True)
class Quiz:
    """Asks the same questions in the same order whoever takes it; chance hangs on its id."""

    id: str
    name: str
    questions: tuple[QuizQuestion, ...]
    at_once: bool = True  # whether each verdict is shown; else they are told at the end


@dataclass(frozen=True, slots=True)
class QuizAnswer:
    """One answer as it counts."""

    card: CardId
    outcome: Outcome
    seconds: float
    review: str  # id


@dataclass(frozen=True, slots=True)
class QuizResult:
    """What came of a quiz that was answered to its end."""

    id: str
    quiz: str  # id
    learner: int
    name: str  # of the learner
    begun_at: datetime
    ended_at: datetime
    answers: tuple[QuizAnswer, ...]

    @property
    def points(self) -> Share:
        """The right answers of all, with the 95 % interval of their share."""
        return points_of(self.answers)

    @property
    def seconds(self) -> float:
        """How long the answers took together."""
        return sum(answer.seconds for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a question of a quiz was missed, over several results."""

    card: CardId
    missed: int
    answers: int


def choose_questions(
    bank: Bank,
    cards: Sequence[CardId],
    count: int,
    *,
    forms: Collection[Form] = (),
    sequel: Sequel,
    sections: Sequence[str],
    rng: random.Random,
) -> tuple[QuizQuestion, ...]:
    """So many questions of these cards, or as many as can be asked, chosen by chance; `sections` are those of the bank.

    Each is asked in any of the forms that fit it; whether a statement is true is asked only where nothing else fits or
    only that is wanted, since half of all guesses would be right.
    """
    chosen: list[QuizQuestion] = []
    for card in rng.sample(cards, len(cards)):
        if len(chosen) == count:
            break
        form = next((form for form in _by_chance(forms, rng) if offers(bank, card, form)), None)
        if form is not None:
            chosen.append(QuizQuestion(card, form, key_text(bank, bank.slot(card).value)))
    if sequel is Sequel.SOURCE:
        place = source_order(bank, sections)
        chosen.sort(key=lambda one: (place(one.card.fact), one.card.fact, one.card.slot))
    return tuple(chosen)


def _by_chance(forms: Collection[Form], rng: random.Random) -> list[Form]:
    wanted = [form for form in Form if not forms or form in forms]
    return sorted(rng.sample(wanted, len(wanted)), key=lambda form: form is Form.TRUE_FALSE)


def can_ask(bank: Bank, asked: QuizQuestion) -> bool:
    """Whether a bank has the fact of a question still, with the same key, and can ask it in this form."""
    card = asked.card
    same = bank.holds(card) and is_same_key(bank, bank.slot(card), asked.key)
    return same and offers(bank, card, asked.form)


def question_of(bank: Bank, quiz: Quiz, asked: QuizQuestion) -> Question | None:
    """The question as everybody is asked it; None when it cannot be asked any more.

    What else the quiz asks does not stand beside it, where that can be avoided.
    """
    card = asked.card
    if not can_ask(bank, asked):
        return None
    others = frozenset(one.card for one in quiz.questions) - {card}
    due = others if offers(bank, card, asked.form, others) else frozenset[CardId]()
    return make_question(Wish(bank, card, random.Random(f"{quiz.id} {card}"), due=due), asked.form)


def points_of(answers: Collection[QuizAnswer]) -> Share:
    """The right ones of answers."""
    return share(sum(answer.outcome is Outcome.RIGHT for answer in answers), len(answers))


def left_out(quiz: Quiz, result: QuizResult) -> int:
    """How many questions of a quiz could not be asked when this came of it."""
    return len(quiz.questions) - len(result.answers)


def best_of(results: Iterable[QuizResult]) -> QuizResult | None:
    """The one with the largest share of right answers, of several the first."""
    return max(results, key=lambda one: one.points.value, default=None)


def by_section(bank: Bank, answers: Iterable[QuizAnswer]) -> dict[str, Share]:
    """The points of each section of the source; answers to facts that the bank has no longer are left out."""
    groups: dict[str, list[QuizAnswer]] = {}
    for answer in answers:
        if bank.holds(answer.card):
            groups.setdefault(section_of(bank, answer.card), []).append(answer)
    return {section: points_of(group) for section, group in groups.items()}


def most_missed(quiz: Quiz, results: Iterable[QuizResult]) -> list[Tally]:
    """The questions that were ever missed, those missed in the largest share of results first; close is missed too."""
    asked: Counter[CardId] = Counter()
    missed: Counter[CardId] = Counter()
    for result in results:
        for answer in result.answers:
            asked[answer.card] += 1
            missed[answer.card] += answer.outcome is not Outcome.RIGHT
    tallies = [Tally(one.card, missed[one.card], asked[one.card]) for one in quiz.questions]
    return sorted(
        (one for one in tallies if one.missed), key=lambda one: one.missed / one.answers, reverse=True
    )
