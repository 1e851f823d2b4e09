"""What the scheduler expected before each answer, found again by walking through all answers in their order."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Self

from studyapp.memory.card import Rating
from studyapp.memory.formulas import Formulas, State
from studyapp.memory.scheduler import NEW_RETRIEVABILITY, soften

AGAIN, GOOD = int(Rating.AGAIN), int(Rating.GOOD)  # as plain numbers, since millions are compared with them


class Given(NamedTuple):
    """One answer that counts, as its corrections have left it."""

    card: str
    day: int  # study day, as `date.toordinal` numbers it
    rating: int  # 1 to 4, as Rating
    guess_rate: float
    parameters: int  # id of the vector it was scheduled with
    form: str  # any name of the way of asking
    certainty: float | None = None  # 0 to 1, as the learner stated it before the verdict; None when not asked

    @property
    def right(self) -> bool:
        """Whether it counts as recalled."""
        return self.rating > AGAIN


class Reset(NamedTuple):
    """A card that became new again."""

    card: str


class Expected(NamedTuple):
    """What was expected before one answer to a card that was not new and not asked that day, and what came."""

    recall: float  # probability that it is remembered, 0 to 1
    guess_rate: float
    right: bool
    days: int  # since the answer before, at least 1
    reviews: int  # that counted before it
    lapses: int  # before it
    form: str

    @property
    def chance(self) -> float:
        """The probability of a right answer: remembered, or guessed in a form that lets one guess."""
        return self.guess_rate + (1 - self.guess_rate) * self.recall


def credit(recall: float, guess_rate: float) -> float:
    """The probability that a right answer was known and not guessed."""
    return recall / (recall + (1 - recall) * guess_rate)


_Held = tuple[State, int, int, int]  # a card's memory on the way: state, study day, reviews and lapses


class Memories:
    """The memories of all cards on the way through the answers, the same as Scheduler makes them one by one."""

    def __init__(
        self,
        vectors: Mapping[int, Sequence[float]],
        *,
        always: Sequence[float] | None = None,
        held: Mapping[str, _Held] | None = None,
    ) -> None:
        """Take the weights of every vector that answers may name, or those that are used whatever they name."""
        self._rules = {number: _AnyRating(weights) for number, weights in vectors.items()}
        self._always = None if always is None else _AnyRating(always)
        self._held = dict(held or {})

    def from_here(self, weights: Sequence[float]) -> Self:
        """The same memories, for answers that are all scheduled with these weights from now on."""
        return type(self)({}, always=weights, held=self._held)

    def meet(self, given: Given) -> Expected | None:
        """Take one answer in; what was expected of it, None for a new card and one that was asked that day.

        KeyError when it names a vector that is not known.
        """
        card, day, rating, guess_rate, parameters, form, _ = given
        rules = self._always or self._rules[parameters]
        held = self._held.get(card)
        right = rating > AGAIN
        if held is None:
            state = rules.first_state(rating)
            if right and guess_rate > 0:
                known = credit(NEW_RETRIEVABILITY, guess_rate)
                state = soften(state[0], rules.first_state(AGAIN)[0], known), state[1]
            self._held[card] = state, day, 1, 0
            return None
        state, last_day, reviews, lapses = held
        stability, difficulty = state
        days = day - last_day
        if days <= 0:
            after = state if right else rules.wrong_the_same_day(stability, difficulty)
            self._held[card] = after, last_day, reviews + 1, lapses + (not right)
            return None
        recall = rules.recall(stability, days)
        if not right:
            after = rules.wrong(stability, difficulty, recall)
        else:
            after = rules.success(stability, difficulty, recall, rating)
            if guess_rate > 0:
                failed, _ = rules.wrong(stability, difficulty, recall)
                after = soften(after[0], failed, credit(recall, guess_rate)), after[1]
        self._held[card] = after, day, reviews + 1, lapses + (not right)
        return Expected(recall, guess_rate, right, days, reviews, lapses, form)

    def state(self, card: str) -> State | None:
        """Stability and difficulty of a card by now; None while it is new."""
        held = self._held.get(card)
        return None if held is None else held[0]

    def reset(self, reset: Reset) -> None:
        """Let a card be new again."""
        self._held.pop(reset.card, None)

    def walk(self, met: Iterable[Given | Reset]) -> Iterator[Expected]:
        """Take in all that happened, oldest first, and yield what was expected of each answer."""
        for one in met:
            if isinstance(one, Reset):
                self.reset(one)
            elif (expected := self.meet(one)) is not None:
                yield expected


class _AnyRating(Formulas):
    """The formulas for all four ratings, and for a wrong answer on the same day."""

    def __init__(self, weights: Sequence[float]) -> None:
        super().__init__(weights)
        w = weights
        self._begun = {
            rating: (
                max(w[rating - 1], 0.001),
                min(max(w[4] - math.exp(w[5] * (rating - 1)) + 1, 1.0), 10.0),
            )
            for rating in (1, 2, 3, 4)
        }
        self._bonus = {int(Rating.HARD): w[15], int(Rating.EASY): w[16]}
        self._harder_by = {rating: -w[6] * (rating - 3) / 9 for rating in (1, 2, 3, 4)}
        self._same_day, self._same_day_power = math.exp(w[17] * (1 - 3 + w[18])), -w[19]

    def first_state(self, rating: int) -> State:
        return self._begun[rating]

    def success(self, stability: float, difficulty: float, recall: float, rating: int) -> State:
        grown, steady = self.right(stability, difficulty, recall)
        if rating == GOOD:
            return grown, steady
        moved = difficulty + (10 - difficulty) * self._harder_by[rating]
        return stability + (grown - stability) * self._bonus[rating], self._reverted(moved)

    def wrong_the_same_day(self, stability: float, difficulty: float) -> State:
        """As Scheduler does: it never raises stability."""
        left = max(stability * self._same_day * math.pow(stability, self._same_day_power), 0.001)
        return min(left, stability), self._reverted(difficulty + (10 - difficulty) * self._harder_by[AGAIN])
