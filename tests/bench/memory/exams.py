"""An exam on a day: the plan against constant retention, with the same learners and the same minutes a day."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.forms import Form
from studyapp.memory.card import Card, Rating
from studyapp.memory.exam import Conditions, cards_for_today
from studyapp.memory.exam import Exam as Planned
from studyapp.memory.expectation import Given
from studyapp.memory.formulas import formulas
from studyapp.memory.gain import expected_gain
from studyapp.memory.load import Availability
from studyapp.memory.outlook import Outlook, Prospect, foresee
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT
from tests.bench.memory.compare import Estimate, estimate
from tests.bench.memory.days import to_date
from tests.bench.memory.learner import GUESS_RATE, Learner
from tests.bench.memory.ours import Ours
from tests.bench.memory.peers import Unit
from tests.bench.memory.truths import TRUTHS

RETENTIONS = (0.70, 0.80, 0.90, 0.95, 0.97)
PACE = Pace(right=9.0, wrong=24.0)


@dataclass(frozen=True)
class Exam:
    """When it is, and what there is to learn until then."""

    days: int
    facts: int
    minutes: float


EXAMS = tuple(Exam(days, 5 * days, minutes) for days in (30, 60, 90) for minutes in (5.0, 10.0))
Choose = Callable[[Sequence[Card], date], Sequence[Card]]


def sit(exam: Exam, truth: str, seed: int, course: Ours, choose: Choose) -> tuple[float, float]:
    """Study until the day; the share that is truly known on it, and the minutes that were used."""
    learner = Learner(
        TRUTHS[truth](random.Random(f"{seed} truth"), exam.facts),
        exam.facts,
        random.Random(f"{seed} answers"),
    )
    for day in range(exam.days):
        start = learner.seconds
        for card in choose([course.card(fact) for fact in range(exam.facts)], to_date(day)):
            if learner.seconds - start >= exam.minutes * 60:
                break
            fact = int(card.id.fact)
            form = course.form((fact, 0), day)
            course.answered((fact, 0), form, day, right=learner.answer(fact, form, day))
    return learner.known(exam.days), learner.seconds / 60


def constant(exam: Exam) -> Choose:
    """What is due first, by gain, and then new cards, so many a day that all are begun a week before the exam."""
    new_a_day = -(-exam.facts // max(1, exam.days - 7))

    def choose(cards: Sequence[Card], today: date) -> Sequence[Card]:
        due = [
            (-expected_gain(formulas(DEFAULT.weights), c.memory, today), c.id, c)
            for c in cards
            if c.memory and c.memory.due <= today
        ]
        return [card for *_, card in sorted(due)] + [card for card in cards if card.memory is None][
            :new_a_day
        ]

    return choose


def planned(exam: Exam) -> Choose:
    """What the plan says; a little more, since learners may be faster than its pace."""
    return lambda cards, today: cards_for_today(cards, _conditions(exam, today, exam.minutes * 1.5))


def _conditions(exam: Exam, today: date, minutes: float) -> Conditions:
    return Conditions(DEFAULT.weights, Planned(to_date(exam.days), minutes), PACE, Availability(), today)


@dataclass(frozen=True)
class Row:
    """What came of one exam with one truth."""

    exam: Exam
    truth: str
    known: Estimate  # with the plan, share
    usual: Estimate  # points above constant retention at 0.90
    best: Estimate  # points above the constant retention that would have served this learner best
    minutes: tuple[float, float]  # used, of those that there were: plan, constant retention at 0.90


def measure(exam: Exam, truth: str, seeds: range) -> Row:
    """Let as many learners as seeds sit an exam, with the plan and with each retention."""
    plan, usual, best, minutes = [], [], [], []
    for seed in seeds:
        rng = random.Random(f"{seed} forms")
        known, used = sit(exam, truth, seed, Ours(0.90, rng), planned(exam))
        others = {
            retention: sit(exam, truth, seed, Ours(retention, random.Random(f"{seed} forms")), constant(exam))
            for retention in RETENTIONS
        }
        plan.append(known)
        usual.append(100 * (known - others[0.90][0]))
        best.append(100 * (known - max(share for share, _ in others.values())))
        minutes.append((used, others[0.90][1]))
    whole = exam.days * exam.minutes
    shares = tuple(statistics.mean(one[kind] for one in minutes) / whole for kind in (0, 1))
    return Row(exam, truth, estimate(plan), estimate(usual), estimate(best), (shares[0], shares[1]))


@dataclass(frozen=True)
class Foresight:
    """How good the outlook of one day was."""

    truth: str
    foreseen: Estimate  # share
    width: Estimate  # points from the lower to the upper end of the interval
    off: Estimate  # points by which the share that came was above it
    held: float  # share of learners within the interval


def foresight(exam: Exam, truth: str, seeds: range, day: int = 0) -> Foresight:
    """Compare the outlook on a day of the course with what came at its end."""
    foreseen, width, off, held = [], [], [], []
    for seed in seeds:
        outlook, known = _looked_out(exam, truth, seed, day)
        foreseen.append(outlook.known)
        width.append(100 * (outlook.high - outlook.low))
        off.append(100 * (known - outlook.known))
        held.append(outlook.low <= known <= outlook.high)
    return Foresight(truth, estimate(foreseen), estimate(width), estimate(off), statistics.mean(held))


def _looked_out(exam: Exam, truth: str, seed: int, day: int) -> tuple[Outlook, float]:
    """The outlook on a day, and the share that came."""
    course = Recorded(0.90, random.Random(f"{seed} forms"))
    plan = planned(exam)
    outlooks: list[Outlook] = []

    def choose(cards: Sequence[Card], today: date) -> Sequence[Card]:
        if today == to_date(day):
            conditions = _conditions(exam, today, exam.minutes)
            prospect = Prospect(conditions, tuple(cards), tuple(course.met), f"{seed} outlook")
            outlooks.append(foresee(print, prospect))
        return plan(cards, today)

    known, _ = sit(exam, truth, seed, course, choose)
    return outlooks[0], known


class Recorded(Ours):
    """Our scheduler, with all answers written down."""

    def __init__(self, retention: float, rng: random.Random) -> None:
        super().__init__(retention, rng)
        self.met: list[Given] = []

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        rating = Rating.GOOD if right else Rating.AGAIN
        card = str(self.card(unit[0]).id)
        self.met.append(Given(card, to_date(day).toordinal(), rating, GUESS_RATE[form], 1, form))
        return super().answered(unit, form, day, right=right)
