"""What the scheduler expected before each answer, found again by walking through all answers in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from studyapp.memory.formulas import AGAIN, State
from studyapp.memory.parameters import Parameters
from studyapp.memory.reckoning import Reckoner, reckoner, with_offset


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
    """What was expected of one answer to a card that was not new and not asked that day, and what came."""

    recall: float  # probability that it is remembered, 0 to 1
    guess_rate: float
    right: bool
    days: int  # since the answer before, at least 1
    reviews: int  # that counted before it
    lapses: int  # before it
    form: str
    offset: float = 0.0  # of the form, in logits

    @property
    def chance(self) -> float:
        """The probability of a right answer: remembered, or guessed in a form that lets one guess."""
        recall = with_offset(self.recall, self.offset) if self.offset else self.recall
        return self.guess_rate + (1 - self.guess_rate) * recall


class _Held(NamedTuple):
    """A card's memory on the way."""

    state: State
    day: int
    reviews: int
    lapses: int
    parameters: int  # id of the vector that it is reckoned with


class Memories:
    """The memories of all cards on the way through the answers, the same as Scheduler makes them one by one.

    An answer is foretold with the vector that it names. Where a card was reckoned with another one before, it is
    reckoned anew from its first answer, as all cards are when a vector is taken into use.
    """

    def __init__(self, vectors: Mapping[int, Parameters], *, always: Parameters | None = None) -> None:
        """Take every vector that answers may name, or the one that is used whatever they name."""
        self._reckoners = {number: reckoner(vector) for number, vector in vectors.items()}
        self._offsets = {number: vector.offsets for number, vector in vectors.items()}
        self._always = None if always is None else always.id
        if always is not None:
            self._reckoners[always.id], self._offsets[always.id] = reckoner(always), always.offsets
        self._held: dict[str, _Held] = {}
        self._past: dict[str, list[Given]] | None = {} if always is None and len(vectors) > 1 else None

    def meet(self, given: Given) -> Expected | None:
        """Take one answer in; what was expected of it, None for a new card and one that was asked that day.

        KeyError when it names a vector that is not known.
        """
        card = given.card
        parameters = given.parameters if self._always is None else self._always
        rules = self._reckoners[parameters]
        held = self._held.get(card)
        if self._past is not None:
            if held is not None and held.parameters != parameters:
                held = _again(self._past[card], rules, parameters)
            self._past.setdefault(card, []).append(given)
        self._held[card] = _after(held, given, rules, parameters)
        if held is None or given.day <= held.day:
            return None
        days, form = given.day - held.day, given.form
        recall = rules.formulas.recall(held.state[0], days)
        offset = self._offsets[parameters].get(form, 0.0)
        right = given.rating > AGAIN
        return Expected(recall, given.guess_rate, right, days, held.reviews, held.lapses, form, offset)

    def state(self, card: str) -> State | None:
        """Stability and difficulty of a card by now; None while it is new."""
        held = self._held.get(card)
        return None if held is None else held.state

    def reset(self, reset: Reset) -> None:
        """Let a card be new again."""
        self._held.pop(reset.card, None)
        if self._past is not None:
            self._past.pop(reset.card, None)

    def walk(self, met: Iterable[Given | Reset]) -> Iterator[Expected]:
        """Take in all that happened, oldest first, and yield what was expected of each answer."""
        for one in met:
            if isinstance(one, Reset):
                self.reset(one)
            elif (expected := self.meet(one)) is not None:
                yield expected


def _after(held: _Held | None, given: Given, rules: Reckoner, parameters: int) -> _Held:
    _, day, rating, guess_rate, _, form, _ = given
    if held is None:
        return _Held(rules.begun(rating, guess_rate, form), day, 1, 0, parameters)
    state, last_day, reviews, lapses, _ = held
    day = max(day, last_day)
    after = rules.after(state, day - last_day, rating, guess_rate, form)
    return _Held(after, day, reviews + 1, lapses + (rating == AGAIN), parameters)


def _again(past: Iterable[Given], rules: Reckoner, parameters: int) -> _Held | None:
    held = None
    for given in past:
        held = _after(held, given, rules, parameters)
    return held
