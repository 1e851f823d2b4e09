"""Judge a statement: the fact's own sentence, or the same with a wrong value in place of the key."""

from __future__ import annotations

import random

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.questions import wording
from studyapp.questions.distractors import wrong_values
from studyapp.questions.forms.wish import Wish
from studyapp.questions.options import Search, Wrong
from studyapp.questions.question import GAP, Option, TrueFalse


def fits(bank: Bank, card: CardId) -> bool:
    """Whether a wrong value is known that can stand in the sentence."""
    search = Search(bank, card, _with_gap(bank, card), 0, 1, random.Random(str(card)))
    return bool(wrong_values(search, bank.slot(card).value))


def make(wish: Wish) -> TrueFalse:
    """Make a statement, true or false."""
    bank, card, rng, slot = wish.bank, wish.card, wish.rng, wish.slot
    truth = rng.random() < 0.5 if wish.truth is None else wish.truth
    shown = Wrong(slot.value)
    if not truth:
        search = Search(bank, card, _with_gap(bank, card), rng.randrange(2), 1, rng, wish.confused)
        [shown] = wrong_values(search, slot.value)
    stem = wording.sentence(bank, wish.fact, {slot.name: shown.value})
    words = wording.value_words(bank, shown.value, quoted=slot.quoted, beside=stem)
    key = wording.value_words(bank, slot.value, quoted=slot.quoted, beside=stem)
    return TrueFalse(card=card, stem=stem, key=key, truth=truth, shown=Option(words, shown.what))


def _with_gap(bank: Bank, card: CardId) -> str:
    return wording.sentence(bank, bank.facts[card.fact], {card.slot: GAP})
