"""What a plan for an exam is expected to come to on the day, and how sure that is."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.doubt import possible_weights
from studyapp.memory.exam import Conditions, Held, after, held, plan_for, recall_of
from studyapp.memory.expectation import Given, Memories, Reset
from studyapp.memory.formulas import Formulas
from studyapp.memory.parameters import Parameters

RUNS = 20  # simulated courses of study behind an outlook
NINE_OF_TEN = (
    1.77  # standard deviations to either side; 20 courses tell them only about (Student's distribution)
)
GOAL = 0.8  # share known on the day below which a plan is said not to suffice
MINUTES = (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240)  # a day, that are tried


@dataclass(frozen=True, slots=True)
class Prospect:
    """All that an outlook is made of."""

    conditions: Conditions
    cards: tuple[Card, ...]  # that the exam is about; suspended ones are left out
    met: tuple[Given | Reset, ...]  # what happened to them, oldest first
    chance: str = ""  # a seed: the same prospect gives the same outlook


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a plan is expected to come to on the day of the exam."""

    known: float  # share of all cards, 0 to 1
    low: float  # nine of ten courses of study are expected to end between these two, which are whole percents
    high: float
    recall: Mapping[CardId, float]  # by card, the mean of all courses

    def to_drop(self, goal: float) -> list[CardId]:
        """The fewest cards to leave out so that of the others this share is known, those that would be known least.

        It is cautious: the minutes that they would have taken go to the others.
        """
        least_first = sorted(self.recall, key=lambda card: self.recall[card])
        left, total = len(least_first), sum(self.recall.values())
        for dropped, card in enumerate(least_first):
            if total >= goal * left:
                return least_first[:dropped]
            total -= self.recall[card]
            left -= 1
        return least_first


def recalled_today(cards: Sequence[Card], conditions: Conditions) -> float:
    """The share of the cards that would be known if the exam were today; ValueError without cards."""
    rules = Formulas(conditions.weights)
    return statistics.fmean(recall_of(rules, held(card, conditions.today), 0) for card in cards)


@dataclass(frozen=True, slots=True)
class WaysOut:
    """What leads to a goal that the plan does not lead to, each alone."""

    minutes: int | None  # a day; None where no minutes of MINUTES do
    dropped: tuple[CardId, ...]  # to be left out, the least known first; none where that does not help


def foresee(_tell: Callable[..., object], prospect: Prospect) -> Outlook:
    """What is known on the day if every day is studied as the plan says; ValueError without cards.

    Each simulated course of study is that of another learner: one who may remember otherwise than the weights say,
    while the plan goes by the weights. So the interval holds what is not known about the learner, and chance.
    """
    return _outlook(prospect, _learners(prospect))


def ways_out(_tell: Callable[..., object], prospect: Prospect, goal: float) -> WaysOut:
    """The fewest minutes a day above those there are, or else about the fewest cards to leave out, that lead to the goal."""
    learners = _learners(prospect)
    return WaysOut(_minutes_that_do(prospect, learners, goal), _to_leave_out(prospect, learners, goal))


def _minutes_that_do(prospect: Prospect, learners: Sequence[_Learner], goal: float) -> int | None:
    exam = prospect.conditions.exam
    tried = [minutes for minutes in MINUTES if minutes > exam.minutes]

    def do(number: int) -> bool:
        conditions = replace(prospect.conditions, exam=replace(exam, minutes=tried[number]))
        return _outlook(replace(prospect, conditions=conditions), learners).known >= goal

    found = _first(do, 0, len(tried), exact=1)
    return tried[found] if found < len(tried) else None


def _to_leave_out(prospect: Prospect, learners: Sequence[_Learner], goal: float) -> tuple[CardId, ...]:
    outlook = _outlook(prospect, learners)
    least_first = outlook.to_drop(goal)
    cards = len(prospect.cards)

    def does(count: int) -> bool:
        dropped = set(least_first[:count])
        rest = tuple(card for card in prospect.cards if card.id not in dropped)
        return _outlook(replace(prospect, cards=rest), learners).known >= goal

    most = min(len(least_first), cards - 1)
    count = _first(does, 0, most + 1, exact=max(1, cards // 50))
    return tuple(least_first[:count]) if count <= most else ()


def _first(does: Callable[[int], bool], low: int, high: int, *, exact: int) -> int:
    """The first number from low on that does, or one at most `exact` - 1 above it; `high` when none below it does."""
    while low < high:
        if high - low < exact and does(high - 1):
            return high - 1
        middle = (low + high) // 2
        low, high = (low, middle) if does(middle) else (middle + 1, high)
    return low


_Learner = tuple[Formulas, Mapping[CardId, Held]]  # one way of remembering, and the memories that it comes to


def _learners(prospect: Prospect) -> list[_Learner]:
    """Those who study the simulated courses."""
    rng = random.Random(prospect.chance)
    vectors = possible_weights(prospect.conditions.weights, prospect.met, rng, RUNS)
    return [(Formulas(vector), _held_by(vector, prospect)) for vector in vectors]


def _outlook(prospect: Prospect, learners: Sequence[_Learner]) -> Outlook:
    if not prospect.cards:
        raise ValueError("without cards there is nothing to look out for")
    rng = random.Random(f"{prospect.chance} study")
    cards = prospect.cards
    sums = [0.0] * len(cards)
    shares = []
    for rules, memories in learners:
        recalls = _studied(prospect, rules, [memories[card.id] for card in cards], rng)
        sums = [total + recall for total, recall in zip(sums, recalls, strict=True)]
        shares.append(sum(rng.random() < recall for recall in recalls) / len(cards))
    known = sum(sums) / len(learners) / len(cards)
    low, high = _interval(shares, len(cards))
    means = {card.id: total / len(learners) for card, total in zip(cards, sums, strict=True)}
    return Outlook(
        known, math.floor(100 * min(low, known)) / 100, math.ceil(100 * max(high, known)) / 100, means
    )


def _held_by(vector: tuple[float, ...], prospect: Prospect) -> Mapping[CardId, Held]:
    """The memories of the cards had the learner these weights, made of the same answers."""
    memories = Memories({}, always=Parameters(0, vector))
    for _ in memories.walk(prospect.met):
        pass
    found = {}
    for card in prospect.cards:
        believed, last = held(card, prospect.conditions.today)
        found[card.id] = believed and (memories.state(str(card.id)) or believed), last
    return found


def _studied(prospect: Prospect, rules: Formulas, memories: list[Held], rng: random.Random) -> list[float]:
    """The recall of each card on the day of the exam, after a course of study by someone with these memories."""
    plan = plan_for(prospect.cards, prospect.conditions)
    pace = prospect.conditions.pace
    for day, seconds in enumerate(plan.seconds):
        used = prospect.conditions.spent if day == 0 else 0.0
        for number in plan.ranked(day):
            if used >= seconds:
                break
            one = memories[number]
            right = rng.random() < recall_of(rules, one, day)
            memories[number] = after(rules, one, day, right=right), day
            plan.answered(number, day, right=right)
            used += pace.right if right else pace.wrong
    return [recall_of(rules, one, plan.days) for one in memories]


def _interval(shares: Sequence[float], cards: int) -> tuple[float, float]:
    """Between which two shares nine of ten lie, on the scale of logits, since shares pile up below 1."""
    edge = 0.5 / cards
    logits = [math.log(kept / (1 - kept)) for kept in (min(max(one, edge), 1 - edge) for one in shares)]
    middle = statistics.fmean(logits)
    reach = NINE_OF_TEN * statistics.stdev(logits)
    low, high = (1 / (1 + math.exp(-value)) for value in (middle - reach, middle + reach))
    return low, high
