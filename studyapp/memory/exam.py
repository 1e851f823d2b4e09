"""Ready on a day: which cards to ask today so that most is known on the day of an exam, and how much that will be."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.formulas import Formulas, State
from studyapp.memory.scheduler import NEW_RETRIEVABILITY

RUNS = 20  # simulated courses of study behind an outlook
NINE_OF_TEN = 1.645  # standard deviations to either side
LAST_DAYS = 7  # before the exam, on which nothing new is begun if there were days enough before


@dataclass(frozen=True, slots=True)
class Exam:
    """A day to be ready on, and the minutes of study a day until then."""

    day: date  # study day
    minutes: float  # above 0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that an answer takes, the reading of the verdict included."""

    right: float = 10.0
    wrong: float = 25.0  # with the second asking in the sitting

    def expected(self, recall: float) -> float:
        """The mean when a right answer has this probability."""
        return recall * self.right + (1 - recall) * self.wrong


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a plan is expected to come to on the day of the exam."""

    known: float  # share of all cards, 0 to 1
    low: float  # nine of ten simulated courses of study lie between these two
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


class ExamPlan:
    """Maximises the sum of the probabilities of recall on a day, greedily by what is gained per second.

    It is made anew each day from the cards as they are by then. New cards are begun in the order in which they are
    given, at most as many a day as lets all be begun a week before the exam: by the gain alone they would all come on
    the first days, and a learner whose memory is unlike the weights could not keep them. Suspended cards are left out
    by the caller.
    """

    def __init__(self, weights: Sequence[float], exam: date, minutes: float, pace: Pace) -> None:
        """Take the weights of FSRS-6, the day of the exam, and the minutes of study a day."""
        self._formulas = Formulas(weights)
        self._exam = exam
        self._seconds = minutes * 60
        self._pace = pace

    def today(self, cards: Iterable[Card], today: date) -> list[Card]:
        """The cards to ask today, most gain per second first, as many as the minutes suffice for.

        None on the day itself and later. Cards that were answered today are not asked again.
        """
        known = list(cards)
        chosen = self._chosen([_held(card, today) for card in known], 0, (self._exam - today).days)
        return [known[number] for number in chosen]

    def outlook(self, cards: Sequence[Card], today: date, rng: random.Random, *, runs: int = RUNS) -> Outlook:
        """What is known on the day if every day is studied as `today` says; ValueError without cards.

        The interval holds the chance in remembering, not that a learner may be unlike the weights.
        """
        if not cards:
            raise ValueError("without cards there is nothing to look out for")
        exam = max(0, (self._exam - today).days)
        sums = [0.0] * len(cards)
        shares: list[float] = []
        for _ in range(runs):
            held = [_held(card, today) for card in cards]
            for day in range(exam):
                for number in self._chosen(held, day, exam):
                    right = rng.random() < self._recall(held[number], day)
                    held[number] = self._after(held[number], day, right=right), day
            recalls = [self._recall(one, exam) for one in held]
            sums = [total + recall for total, recall in zip(sums, recalls, strict=True)]
            shares.append(sum(rng.random() < recall for recall in recalls) / len(cards))
        known = sum(sums) / runs / len(cards)
        reach = NINE_OF_TEN * statistics.pstdev(shares)
        means = {card.id: total / runs for card, total in zip(cards, sums, strict=True)}
        return Outlook(known, max(0.0, known - reach), min(1.0, known + reach), means)

    def _chosen(self, held: Sequence[_Held], day: int, exam: int) -> list[int]:
        """The numbers of the memories to ask on a day."""
        if day >= exam:
            return []
        unseen = [number for number, one in enumerate(held) if one[0] is None]
        waiting = set(unseen[-(-len(unseen) // max(1, exam - day - LAST_DAYS)) :])
        ranked = sorted(
            (
                (-self._gain(one, day, exam) / self._pace.expected(self._recall(one, day)), number)
                for number, one in enumerate(held)
                if number not in waiting and (one[0] is None or one[1] < day)
            ),
        )
        chosen: list[int] = []
        seconds = self._seconds
        for loss, number in ranked:
            seconds -= self._pace.expected(self._recall(held[number], day))
            if seconds < 0 or loss >= 0:
                break
            chosen.append(number)
        return chosen

    def _gain(self, held: _Held, day: int, exam: int) -> float:
        """What an answer on a day is expected to add to the probability of recall on the day of the exam."""
        recall = self._recall(held, day)
        right, wrong = self._after(held, day, right=True), self._after(held, day, right=False)
        left = exam - day
        after = recall * self._formulas.recall(right[0], left)
        after += (1 - recall) * self._formulas.recall(wrong[0], left)
        return after - self._recall(held, exam)

    def _recall(self, held: _Held, day: int) -> float:
        state, last = held
        return NEW_RETRIEVABILITY if state is None else self._formulas.recall(state[0], day - last)

    def _after(self, held: _Held, day: int, *, right: bool) -> State:
        state, last = held
        if state is None:
            return self._formulas.first(right=right)
        step = self._formulas.right if right else self._formulas.wrong
        return step(*state, self._formulas.recall(state[0], day - last))


_Held = tuple[State | None, int]  # a memory, and the day of its last answer as counted from today


def _held(card: Card, today: date) -> _Held:
    memory = card.memory
    if memory is None:
        return None, 0
    return (memory.stability, memory.difficulty), min(0, (memory.last_day - today).days)
