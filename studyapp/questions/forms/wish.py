"""What a question is wanted for."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Fact, Slot
from studyapp.facts.ids import CardId


@dataclass(frozen=True, slots=True)
class Wish:
    """A question that is to be made of a card; chance decides what is not wished for."""

    bank: Bank
    card: CardId
    rng: random.Random
    place: int | None = None  # where the key of a choice shall stand, from 0, as near as its order allows
    truth: bool | None = None  # whether a statement shall be true
    due: Collection[CardId] = ()  # cards that must not stand beside the asked one, since their turn comes
    confused: Collection[
        str
    ] = ()  # what this learner answered wrongly before: the first choice of wrong options

    @property
    def fact(self) -> Fact:
        """The fact of the card."""
        return self.bank.facts[self.card.fact]

    @property
    def slot(self) -> Slot:
        """The slot of the card."""
        return self.bank.slot(self.card)
