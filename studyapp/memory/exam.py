"""Ready on a day: which cards to ask today so that most is known on the day of an exam."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.memory.card import Card
from studyapp.memory.formulas import AGAIN, GOOD, Formulas, State
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.scheduler import NEW_RETRIEVABILITY

LAST_DAYS = 7  # before the exam, on which nothing new is begun if there were days enough before
_LOOKS = (
    10  # times that the worth of a card that is not asked is worked out anew on the way, and daily at the end
)

Held = tuple[State | None, int]  # a memory, and the day of its last answer as counted from today


@dataclass(frozen=True, slots=True)
class Exam:
    """A day to be ready on, and the minutes of study a day until then."""

    day: date  # study day
    minutes: float  # above 0


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a plan reckons with, beside the cards."""

    weights: tuple[float, ...]
    exam: Exam
    pace: Pace
    availability: Availability
    today: date  # study day
    spent: float = 0.0  # seconds of today's minutes that are used already

    @property
    def days(self) -> int:
        """Study days until the exam, today among them; 0 on the day and later."""
        return max(0, (self.exam.day - self.today).days)

    def seconds(self) -> list[float]:
        """What each day until the exam is given; a day off nothing, a half day half of it."""
        ahead = (self.today + timedelta(days=number) for number in range(self.days))
        return [60 * self.exam.minutes * self.availability.share(day) for day in ahead]


def cards_for_today(cards: Iterable[Card], conditions: Conditions) -> list[Card]:
    """The cards to ask today, most gain per second first, as many as the minutes that are left suffice for.

    None on the day of the exam and later, nor on a day off. Cards that were answered today are not asked again. New
    cards are begun in the order in which they are given. Suspended cards are left out by the caller.
    """
    known = list(cards)
    plan = plan_for(known, conditions)
    if not plan.days:
        return []
    left = plan.seconds[0] - conditions.spent
    chosen = []
    for number in plan.ranked(0):
        left -= plan.expected_seconds(number, 0)
        if left < 0:
            break
        chosen.append(known[number])
    return chosen


class Plan:
    """Maximises the sum of the probabilities of recall on a day, greedily by what is gained per second.

    It is made anew each day from the memories as they are by then; here the days are numbered from 0, today, and the
    cards as they were given. New cards are begun in their order, on each day as many of them as it has of the minutes
    until a week before the exam: by the gain alone they would all come on the first days, and a learner whose memory is
    unlike the weights could not keep them.
    """

    def __init__(self, conditions: Conditions, memories: Sequence[Held], begun: int) -> None:
        """Take the memory of each card, and how many were begun today already."""
        self.days = conditions.days
        self.seconds = conditions.seconds()
        self._formulas = Formulas(conditions.weights)
        self._pace = conditions.pace
        self._held = list(memories)
        self._begun = begun
        self._unseen = [number for number, one in enumerate(self._held) if one[0] is None]
        self._seen = [number for number, one in enumerate(self._held) if one[0] is not None]
        self._worth = [0.0] * len(self._held)
        self._look = [0] * len(self._held)  # the day on which the worth is to be worked out anew

    def ranked(self, day: int) -> Iterator[int]:
        """The cards that are worth asking on a day, the most worthwhile first."""
        allowed = self._unseen[: self._may_begin(day)]
        worth, held, look = self._worth, self._held, self._look
        ranking = []
        if allowed and (new := self._worth_of(None, day, day)) > 0:
            ranking = [(-new, number) for number in allowed]
        pause = 1 + (self.days - day) // _LOOKS
        for number in self._seen:
            state, last = held[number]
            if last >= day:
                continue
            if look[number] <= day:
                worth[number] = self._worth_of(state, last, day)
                look[number] = day + (pause if look[number] else 1 + number % pause)  # not all on one day
            if worth[number] > 0:
                ranking.append((-worth[number], number))
        ranking.sort()
        return (number for _, number in ranking)

    def expected_seconds(self, number: int, day: int) -> float:
        """How long asking a card on a day takes."""
        return self._pace.expected(recall_of(self._formulas, self._held[number], day))

    def answered(self, number: int, day: int, *, right: bool) -> None:
        """Take in an answer."""
        one = self._held[number]
        if one[0] is None:
            self._unseen.remove(number)
            self._seen.append(number)
        self._held[number] = after(self._formulas, one, day, right=right), day
        self._look[number] = day + 1

    def _may_begin(self, day: int) -> int:
        """How many new cards may be begun on a day."""
        before = sum(self.seconds[day : self.days - LAST_DAYS])
        begun = self._begun if day == 0 else 0
        if not before:
            return len(self._unseen)
        return max(0, math.ceil((len(self._unseen) + begun) * self.seconds[day] / before) - begun)

    def _worth_of(self, state: State | None, last: int, day: int) -> float:
        """What an answer on a day is expected to add to recall on the day of the exam, per second."""
        rules, left = self._formulas, self.days - day
        if state is None:
            recall = later = NEW_RETRIEVABILITY
            right, wrong = rules.first(GOOD), rules.first(AGAIN)
        else:
            recall, later = rules.recall(state[0], day - last), rules.recall(state[0], self.days - last)
            right, wrong = rules.right(*state, recall), rules.wrong(*state, recall)
        then = recall * rules.recall(right[0], left) + (1 - recall) * rules.recall(wrong[0], left)
        return (then - later) / self._pace.expected(recall)


def plan_for(cards: Sequence[Card], conditions: Conditions) -> Plan:
    """The plan for cards as they are today."""
    today = conditions.today
    begun = sum(
        card.memory is not None and card.memory.reviews == 1 and card.memory.last_day >= today
        for card in cards
    )
    return Plan(conditions, [held(card, today) for card in cards], begun)


def held(card: Card, today: date) -> Held:
    """The memory of a card; an answer of a later day, after which the clock was set back, counts as one of today."""
    memory = card.memory
    if memory is None:
        return None, 0
    return (memory.stability, memory.difficulty), min(0, (memory.last_day - today).days)


def recall_of(rules: Formulas, one: Held, day: int) -> float:
    """The probability that a memory is recalled on a day."""
    state, last = one
    return NEW_RETRIEVABILITY if state is None else rules.recall(state[0], day - last)


def after(rules: Formulas, one: Held, day: int, *, right: bool) -> State:
    """What a right or a wrong answer on a day makes of a memory."""
    state, last = one
    if state is None:
        return rules.first(GOOD if right else AGAIN)
    step = rules.right if right else rules.wrong
    return step(*state, rules.recall(state[0], day - last))
