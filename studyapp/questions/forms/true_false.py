"""Judge a statement: the fact's own sentence, or the same with a wrong value in place of the key."""

from __future__ import annotations

import random

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.relations import asks_speaker
from studyapp.facts.values import Value
from studyapp.questions import wording
from studyapp.questions.distractors import wrong_values
from studyapp.questions.forms import who_says
from studyapp.questions.forms.wish import Wish
from studyapp.questions.options import Search, Wrong
from studyapp.questions.question import GAP, Option, TrueFalse


def fits(bank: Bank, card: CardId) -> bool:
    """Whether a wrong value is known that can stand in the sentence, or before it if its speaker is asked for."""
    bare = not asks_speaker(bank, card) or who_says.claim_is_bare(bank, card)
    return bare and bool(_wrong(Search(bank, card, _around(bank, card), 0, 1, random.Random(str(card)))))


def make(wish: Wish) -> TrueFalse:
    """Make a statement, true or false."""
    bank, card, rng, slot = wish.bank, wish.card, wish.rng, wish.slot
    truth = rng.random() < 0.5 if wish.truth is None else wish.truth
    shown = Wrong(slot.value)
    if not truth:
        [shown] = _wrong(Search(bank, card, _around(bank, card), rng.randrange(2), 1, rng, wish.confused))
    stem = _statement(bank, card, shown.value)
    words = wording.value_words(bank, shown.value, quoted=slot.quoted, beside=stem)
    key = wording.value_words(bank, slot.value, quoted=slot.quoted, beside=stem)
    return TrueFalse(card=card, stem=stem, key=key, truth=truth, shown=Option(words, shown.what))


def _wrong(search: Search) -> list[Wrong]:
    if asks_speaker(search.bank, search.card):
        return who_says.wrong_speakers(search)
    return wrong_values(search, search.bank.slot(search.card).value)


def _statement(bank: Bank, card: CardId, value: Value) -> str:
    fact = bank.facts[card.fact]
    if asks_speaker(bank, card):
        return wording.sentence(bank, who_says.said_by(fact, value))
    return wording.sentence(bank, fact, {card.slot: value})


def _around(bank: Bank, card: CardId) -> str:
    """The statement without the value that may be exchanged."""
    if asks_speaker(bank, card):
        return who_says.stem(bank, card)
    return wording.sentence(bank, bank.facts[card.fact], {card.slot: GAP})
