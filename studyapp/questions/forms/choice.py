"""Choose one of three: the key and two wrong options of its kind."""

from __future__ import annotations

import random

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, Value
from studyapp.questions import wording
from studyapp.questions.distractors import wrong_values
from studyapp.questions.forms.wish import Wish
from studyapp.questions.options import PLACES, Search, Wrong
from studyapp.questions.question import Choice, Option


def fits(bank: Bank, card: CardId) -> bool:
    """Whether two wrong options are known; of a list, for each of its members that may be asked for."""
    slot = bank.slot(card)
    keys: tuple[Value, ...] = (slot.value,)
    if isinstance(slot.value, EntitiesValue):
        keys = tuple(map(EntityValue, slot.value.entities)) if slot.ask_one else ()
    search = Search(bank, card, _stem(bank, card), 1, PLACES - 1, random.Random(str(card)))
    return bool(keys) and all(len(wrong_values(search, key)) == PLACES - 1 for key in keys)


def make(wish: Wish) -> Choice:
    """Make a choice; dates and numbers ascend, other options stand in an order of chance."""
    bank, card, rng, slot = wish.bank, wish.card, wish.rng, wish.slot
    key = slot.value
    place = rng.randrange(PLACES) if wish.place is None else wish.place
    if isinstance(key, EntitiesValue):
        key = EntityValue(rng.choice(key.entities))
    stem = _stem(bank, card)
    shown = wrong_values(Search(bank, card, stem, place, PLACES - 1, rng, wish.confused), key)
    shown.insert(place, Wrong(key))
    if isinstance(key, DateValue | NumberValue):
        shown.sort(key=_in_order)
    options = tuple(
        Option(wording.value_words(bank, one.value, quoted=slot.quoted, beside=stem), one.what)
        for one in shown
    )
    right = next(i for i, one in enumerate(shown) if one.value == key)
    return Choice(card=card, stem=stem, key=options[right].text, options=options, right=right)


def _stem(bank: Bank, card: CardId) -> str:
    slot = bank.slot(card)
    return wording.stem(bank, bank.facts[card.fact], slot.ask_one or slot.ask)


def _in_order(one: Wrong) -> tuple[float, float]:
    value = one.value
    if isinstance(value, DateValue):
        return value.first.toordinal(), value.last.toordinal()
    return (value.low, value.high) if isinstance(value, NumberValue) else (0, 0)
