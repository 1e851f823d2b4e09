"""A simulated learner: recalls as a truth says, guesses where a form lets itself be guessed, and takes their time."""

from __future__ import annotations

import random

from studyapp.facts.forms import Form
from tests.bench.memory.truths import PRIOR, Truth

GUESS_RATE = {Form.CHOICE: 1 / 3, Form.TRUE_FALSE: 1 / 2, Form.CLOZE: 0.0, Form.TYPED: 0.0}
SECONDS = {Form.CHOICE: 7.0, Form.TRUE_FALSE: 5.0, Form.CLOZE: 10.0, Form.TYPED: 11.0}
READING = 6.0  # seconds for the answer after a wrong one, which is then asked once more
QUESTIONS = (Form.CHOICE, Form.CLOZE, Form.TYPED)  # three forms of each fact
_ITEM = {Form.CHOICE: 0, Form.TRUE_FALSE: 0, Form.CLOZE: 1, Form.TYPED: 2}


class Learner:
    """Someone who learns facts that are asked in several forms.

    `transfer` is the probability that an answer in one form is a review for the other forms of the fact too; at 1 there
    is one memory of a fact, as our own scheduler supposes.
    """

    def __init__(self, truth: Truth, facts: int, rng: random.Random, *, transfer: float = 1.0) -> None:
        self._truth = truth
        self._facts = facts
        self._rng = rng
        self._transfer = transfer
        self._items = 1 if transfer == 1 else len(QUESTIONS)
        self._met: set[int] = set()
        self.seconds = 0.0

    def recall(self, fact: int, form: Form, day: int) -> float:
        """The true probability of recall, without guessing."""
        return self._recall(self._item(fact, form), day)

    def answer(self, fact: int, form: Form, day: int) -> bool:
        """Answer a question, by guessing if need be; whether it was right. A guess leaves what a failure leaves."""
        item = self._item(fact, form)
        recalled = self._rng.random() < self._recall(item, day)
        for other in range(fact * self._items, (fact + 1) * self._items):
            if other == item or self._rng.random() < self._transfer:
                self._met.add(other)
                self._truth.study(other, day, recalled=recalled)
        right = recalled or self._rng.random() < GUESS_RATE[form]
        self.seconds += SECONDS[form] if right else 2 * SECONDS[form] + READING
        return right

    def known(self, day: int) -> float:
        """The share of all facts (of all their forms, where these are remembered apart) that is remembered."""
        items = self._facts * self._items
        return sum(self._recall(item, day) for item in range(items)) / items

    def _recall(self, item: int, day: int) -> float:
        return self._truth.recall(item, day) if item in self._met else PRIOR

    def _item(self, fact: int, form: Form) -> int:
        return fact if self._items == 1 else fact * self._items + _ITEM[form]
