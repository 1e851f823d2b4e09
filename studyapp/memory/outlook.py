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


def foresee(_tell: Callable[..., object], prospect: Prospect, runs: int = RUNS) -> Outlook:
    """What is known on the day if every day is studied as the plan says; ValueError without cards.

    Each simulated course of study is that of another learner: one who may remember otherwise than the weights say,
    while the plan goes by the weights. So the interval holds what is not known about the learner, and chance.
    """
    if not prospect.cards:
        raise ValueError("without cards there is nothing to look out for")
    rng = random.Random(prospect.chance)
    conditions, cards = prospect.conditions, prospect.cards
    sums = [0.0] * len(cards)
    shares = []
    for vector in possible_weights(conditions.weights, prospect.met, rng, runs):
        recalls = _studied(prospect, Formulas(vector), _held_by(vector, prospect), rng)
        sums = [total + recall for total, recall in zip(sums, recalls, strict=True)]
        shares.append(sum(rng.random() < recall for recall in recalls) / len(cards))
    known = sum(sums) / runs / len(cards)
    low, high = _interval(shares, len(cards))
    means = {card.id: total / runs for card, total in zip(cards, sums, strict=True)}
    return Outlook(
        known, math.floor(100 * min(low, known)) / 100, math.ceil(100 * max(high, known)) / 100, means
    )


def minutes_that_do(_tell: Callable[..., object], prospect: Prospect, goal: float) -> int | None:
    """The fewest minutes a day, of those in MINUTES, with which the goal is expected; None if none of them do.

    It looks only above the minutes that there are.
    """
    exam = prospect.conditions.exam
    tried = [minutes for minutes in MINUTES if minutes > exam.minutes]

    def does(minutes: int) -> bool:
        conditions = replace(prospect.conditions, exam=replace(exam, minutes=minutes))
        return foresee(_tell, replace(prospect, conditions=conditions)).known >= goal

    low, high = 0, len(tried)  # all before low are too few, those from high on do
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if does(tried[middle]) else (middle + 1, high)
    return tried[low] if low < len(tried) else None


def _held_by(vector: tuple[float, ...], prospect: Prospect) -> list[Held]:
    """The memories of the cards had the learner these weights, made of the same answers."""
    memories = Memories({}, always=Parameters(0, vector))
    for _ in memories.walk(prospect.met):
        pass
    found = []
    for card in prospect.cards:
        believed, last = held(card, prospect.conditions.today)
        found.append((believed and (memories.state(str(card.id)) or believed), last))
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
    reach = NINE_OF_TEN * statistics.stdev(logits) if len(logits) > 1 else 0.0
    low, high = (1 / (1 + math.exp(-value)) for value in (middle - reach, middle + reach))
    return low, high
