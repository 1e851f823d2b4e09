"""Our own scheduler at work: one memory a fact, soft credit, and the ladder of forms, all as the program has them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.expectation import Given
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.study.ladder import forms_by_preference
from tests.bench.memory.days import to_date, to_day
from tests.bench.memory.fitting import Fitting
from tests.bench.memory.learner import GUESS_RATE, QUESTIONS
from tests.bench.memory.peers import Unit


class Ours:
    """The scheduler and the ladder of the program.

    `mix` asks in these forms by chance instead, `naive` gives full credit.
    """

    questions = 1

    def __init__(
        self,
        retention: float,
        rng: random.Random,
        *,
        mix: Sequence[Form] = (),
        naive: bool = False,
    ) -> None:
        self._scheduler = Scheduler(DEFAULT, retention)
        self._rng = rng
        self._mix = mix
        self._naive = naive
        self.cards: dict[int, Card] = {}

    def form(self, unit: Unit, day: int) -> Form:
        if self._mix:
            return self._rng.choice(self._mix)
        card = self.card(unit[0])
        recall = self._scheduler.retrievability(card, to_date(day))
        return next(form for form in forms_by_preference(card, self._rng, recall) if form in GUESS_RATE)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        guess_rate = 0.0 if self._naive else GUESS_RATE[form]
        evidence = Evidence(Rating.GOOD if right else Rating.AGAIN, guess_rate, form=form.value)
        card = self._scheduler.review(self.card(unit[0]), evidence, to_date(day))
        self.cards[unit[0]] = card
        assert card.memory
        return to_day(card.memory.due)

    def card(self, fact: int) -> Card:
        return self.cards.get(fact) or Card(CardId("bench", str(fact), "slot"))


class Fitted(Ours):
    """The same with the optimiser of the program."""

    def __init__(self, retention: float, rng: random.Random) -> None:
        super().__init__(retention, rng)
        self._fitting = Fitting(rng)

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        due = super().answered(unit, form, day, right=right)
        rating = int(Rating.GOOD if right else Rating.AGAIN)
        given = Given(str(unit[0]), day, rating, GUESS_RATE[form], 1, form.value)
        self._scheduler = self._fitting.learn(given, self._scheduler, self.cards)
        return due


def ours(retention: float, rng: random.Random) -> Ours:
    return Ours(retention, rng)


def ours_without_ladder(retention: float, rng: random.Random) -> Ours:
    return Ours(retention, rng, mix=QUESTIONS)
