"""Our own scheduler at work: one memory a fact, soft credit, and the ladder of forms, all as the program has them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.scheduler import Scheduler
from studyapp.study.ladder import forms_by_preference
from tests.bench.memory.days import to_date, to_day
from tests.bench.memory.learner import GUESS_RATE, QUESTIONS
from tests.bench.memory.peers import Unit


class Ours:
    """The scheduler and the ladder of the program.

    `mix` asks in these forms by chance instead, `naive` gives full credit, `make` takes another scheduler.
    """

    questions = 1

    def __init__(
        self,
        retention: float,
        rng: random.Random,
        *,
        mix: Sequence[Form] = (),
        naive: bool = False,
        make: Callable[[Parameters, float], Scheduler] = Scheduler,
    ) -> None:
        self._scheduler = make(DEFAULT, retention)
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
        evidence = Evidence(Rating.GOOD if right else Rating.AGAIN, guess_rate)
        card = self._scheduler.review(self.card(unit[0]), evidence, to_date(day))
        self.cards[unit[0]] = card
        assert card.memory
        return to_day(card.memory.due)

    def card(self, fact: int) -> Card:
        return self.cards.get(fact) or Card(CardId("bench", str(fact), "slot"))


def ours(retention: float, rng: random.Random) -> Ours:
    return Ours(retention, rng)


def ours_without_ladder(retention: float, rng: random.Random) -> Ours:
    return Ours(retention, rng, mix=QUESTIONS)
