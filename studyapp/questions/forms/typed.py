"""Type the answer, to a question or into the gap of the fact's sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from studyapp.facts.bank import Bank, Slot
from studyapp.facts.ids import CardId
from studyapp.facts.relations import asks_speaker
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.questions import english, wording
from studyapp.questions.forms import who_says
from studyapp.questions.forms.wish import Wish
from studyapp.questions.passage import Passage, names_of
from studyapp.questions.question import GAP, Cloze, Typed
from studyapp.questions.rules.stem_rules import CONTEXT

_SHORT = 6  # words of the longest phrase that is typed


def fits_typed(bank: Bank, card: CardId) -> bool:
    """Whether the answer is short enough to be typed; of who makes a claim, whether that does not name him."""
    value = bank.slot(card).value
    if asks_speaker(bank, card):
        return who_says.claim_is_bare(bank, card)
    return not isinstance(value, PhraseValue) or len(value.phrase.split()) <= _SHORT


def fits_cloze(bank: Bank, card: CardId) -> bool:
    """Whether the sentence around the gap says enough, and not the answer."""
    around = Passage.of(wording.sentence(bank, bank.facts[card.fact], {card.slot: GAP}))
    leaks = any(map(around.mentions, accepted(bank, bank.slot(card))))
    return fits_typed(bank, card) and len(around.padded.split()) >= CONTEXT and not leaks


def make_cloze(wish: Wish) -> Cloze:
    """Make a sentence with a gap."""
    bank, slot = wish.bank, wish.slot
    stem = wording.sentence(bank, wish.fact, {slot.name: GAP})
    return Cloze(card=wish.card, stem=stem, key=_key(bank, slot, stem), accepted=accepted(bank, slot))


def make_typed(wish: Wish) -> Typed:
    """Make a question that is answered in one's own words."""
    bank, slot = wish.bank, wish.slot
    speaker = asks_speaker(bank, wish.card)
    stem = who_says.stem(bank, wish.card) if speaker else wording.stem(bank, wish.fact, slot.ask)
    return Typed(card=wish.card, stem=stem, key=_key(bank, slot, stem), accepted=accepted(bank, slot))


def accepted(bank: Bank, slot: Slot) -> tuple[str, ...]:
    """The wordings that are right when typed, the key's first; of a list, the list as a whole.

    Those of dates and numbers hold the ISO form and the bare figures, for whoever grades by comparing texts. What is true
    beside a list may stand in it and is no answer without it.
    """
    found: list[str] = []
    for value in (slot.value, *(() if isinstance(slot.value, EntitiesValue) else slot.also_true)):
        match value:
            case EntityValue():
                found += names_of(bank.entities[value.entity])
            case NumberValue():
                amount = english.amount_words(value)
                found += (amount, wording.value_words(bank, value))
                bare = replace(value, unit="")
                found += (english.amount_words(bare).replace(",", ""), english.amount_words(bare, spelt=True))
            case DateValue():
                found += english.ways_of_writing(value)
            case EntitiesValue() | PhraseValue():
                found.append(wording.value_words(bank, value))
            case _:
                assert_never(value)
    return tuple(dict.fromkeys([*found, *slot.accept]))


def _key(bank: Bank, slot: Slot, stem: str) -> str:
    return wording.value_words(bank, slot.value, quoted=slot.quoted, beside=stem)
