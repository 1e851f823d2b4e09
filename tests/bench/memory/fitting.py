"""The optimiser of the program at work during a course of study: whenever 400 answers are new, it may take other weights into use."""

from __future__ import annotations

import random
from collections.abc import Hashable, MutableMapping
from dataclasses import replace
from typing import TypeVar

from studyapp.memory.card import Card
from studyapp.memory.expectation import Given, Memories
from studyapp.memory.optimiser import ENOUGH_NEW, optimise
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.training import RustTrainer

Name = TypeVar("Name", bound=Hashable)


class Fitting:
    """All answers so far, and what the optimiser makes of them."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._given: list[Given] = []
        self._fitted_at = 0

    def learn(self, given: Given, scheduler: Scheduler, cards: MutableMapping[Name, Card]) -> Scheduler:
        """Take an answer in; the scheduler from now on, with all cards reckoned by it. Cards are named as answers are, as text."""
        self._given.append(given)
        if len(self._given) - self._fitted_at < ENOUGH_NEW:
            return scheduler
        self._fitted_at = len(self._given)
        current = scheduler.parameters
        weighed = optimise(self._given, current, trainer=RustTrainer(), rng=self._rng)
        if weighed.weights is None or not weighed.better:
            return scheduler
        adopted = replace(current, id=current.id + 1, weights=weighed.weights, offsets=weighed.offsets)
        memories = Memories({}, always=adopted)
        for one in self._given:
            memories.meet(one)
        for name, card in cards.items():
            state = memories.state(str(name))
            assert card.memory
            assert state
            cards[name] = replace(card, memory=replace(card.memory, stability=state[0], difficulty=state[1]))
        return replace(scheduler, parameters=adopted)
