"""Make a question of a slot: which forms fit it, and one question in one of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import assert_never

from studyapp.facts.bank import Bank, Slot, Status
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions import english, wording
from studyapp.questions.distractors import wrong_values
from studyapp.questions.index import index_of
from studyapp.questions.options import PLACES, Search, Wrong
from studyapp.questions.passage import Passage, names_of
from studyapp.questions.question import GAP, Choice, Cloze, Option, Question, TrueFalse, Typed
from studyapp.questions.rules import is_sound
from studyapp.questions.rules.stem_rules import CONTEXT

_TRIES = 6  # before a form is held back because its wrong options tell on the key
_SHORT = 6  # words of the longest phrase that is typed


def fitting_forms(bank: Bank, card: CardId) -> tuple[Form, ...]:
    """The forms that a slot's kind and wording allow, sound or not; none for a disputed fact."""
    known = index_of(bank).fitting
    if card not in known:
        disputed = bank.facts[card.fact].status is Status.DISPUTED
        known[card] = () if disputed else tuple(form for form in Form if _FITS[form](bank, card))
    return known[card]


def forms_for(bank: Bank, card: CardId) -> tuple[Form, ...]:
    """The forms that a slot can be asked in: those that fit, less those in which an item rule finds an error.

    None for a disputed fact. KeyError when the bank does not hold the card.
    """
    known = index_of(bank).sound
    if card not in known:
        known[card] = tuple(
            form for form in fitting_forms(bank, card) if is_sound(bank, _sample(bank, card, form))
        )
    return known[card]


def make_question(
    bank: Bank,
    card: CardId,
    form: Form,
    rng: random.Random,
    *,
    place: int | None = None,
    truth: bool | None = None,
) -> Question:
    """Make a question; the same `rng` makes the same one. ValueError when the form does not fit the slot.

    `place` is where the key of a choice shall stand (from 0, as near as its order allows) and `truth` whether a
    statement shall be true; chance decides where they are not given.
    """
    if form not in fitting_forms(bank, card):
        raise ValueError(f"{card} cannot be asked as {form}")
    question = _made(bank, card, form, rng, place, truth=truth)
    if is_sound(bank, question) or form not in forms_for(bank, card):
        return question
    return _sample(bank, card, form)  # chance chose wrong options that tell on the key; these do not


def _sample(bank: Bank, card: CardId, form: Form) -> Question:
    """The question by which a form is judged: the first sound one of a few, else the last of them."""
    for attempt in range(_TRIES):
        question = _made(bank, card, form, random.Random(f"{card} {attempt}"), None, truth=False)
        if is_sound(bank, question):
            break
    return question


def _made(
    bank: Bank, card: CardId, form: Form, rng: random.Random, place: int | None, *, truth: bool | None
) -> Question:
    fact, slot = bank.facts[card.fact], bank.slot(card)
    match form:
        case Form.CHOICE:
            return _choice(bank, card, rng.randrange(PLACES) if place is None else place, rng)
        case Form.TRUE_FALSE:
            return _true_false(bank, card, rng, truth=rng.random() < 0.5 if truth is None else truth)
        case Form.CLOZE:
            stem = wording.sentence(bank, fact, {slot.name: GAP})
            return Cloze(card=card, stem=stem, key=_key(bank, slot, stem), accepted=accepted(bank, slot))
        case Form.TYPED:
            stem = wording.stem(bank, fact, slot.ask)
            return Typed(card=card, stem=stem, key=_key(bank, slot, stem), accepted=accepted(bank, slot))
        case _:
            assert_never(form)


def accepted(bank: Bank, slot: Slot) -> tuple[str, ...]:
    """The wordings that are right when typed, the key's first; of a list, the list as a whole.

    Those of dates and numbers hold the ISO form and the bare figures, for whoever grades by comparing texts.
    """
    found: list[str] = []
    for value in (slot.value, *slot.also_true):
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


def _choice(bank: Bank, card: CardId, place: int, rng: random.Random) -> Choice:
    slot, key = bank.slot(card), bank.slot(card).value
    if isinstance(key, EntitiesValue):
        key = EntityValue(rng.choice(key.entities))
    stem = _choice_stem(bank, card)
    shown = wrong_values(Search(bank, card, stem, place, PLACES - 1, rng), key)
    shown.insert(place, Wrong(key))
    if isinstance(key, DateValue | NumberValue):
        shown.sort(key=_in_order)
    options = tuple(
        Option(wording.value_words(bank, one.value, quoted=slot.quoted, beside=stem), one.what)
        for one in shown
    )
    right = next(i for i, one in enumerate(shown) if one.value == key)
    return Choice(card=card, stem=stem, key=options[right].text, options=options, right=right)


def _choice_stem(bank: Bank, card: CardId) -> str:
    slot = bank.slot(card)
    return wording.stem(bank, bank.facts[card.fact], slot.ask_one or slot.ask)


def _in_order(one: Wrong) -> tuple[float, float]:
    value = one.value
    if isinstance(value, DateValue):
        return value.first.toordinal(), value.last.toordinal()
    return (value.low, value.high) if isinstance(value, NumberValue) else (0, 0)


def _true_false(bank: Bank, card: CardId, rng: random.Random, *, truth: bool) -> TrueFalse:
    slot = bank.slot(card)
    shown = Wrong(slot.value)
    if not truth:
        search = Search(bank, card, _with_gap(bank, card), rng.randrange(2), 1, rng)
        [shown] = wrong_values(search, slot.value)
    stem = wording.sentence(bank, bank.facts[card.fact], {slot.name: shown.value})
    words = wording.value_words(bank, shown.value, quoted=slot.quoted, beside=stem)
    key = _key(bank, slot, stem)
    return TrueFalse(card=card, stem=stem, key=key, truth=truth, shown=Option(words, shown.what))


def _with_gap(bank: Bank, card: CardId) -> str:
    return wording.sentence(bank, bank.facts[card.fact], {card.slot: GAP})


def _fits_choice(bank: Bank, card: CardId) -> bool:
    slot = bank.slot(card)
    keys: tuple[Value, ...] = (slot.value,)
    if isinstance(slot.value, EntitiesValue):
        keys = tuple(map(EntityValue, slot.value.entities)) if slot.ask_one else ()
    search = Search(bank, card, _choice_stem(bank, card), 1, PLACES - 1, random.Random(str(card)))
    return bool(keys) and all(len(wrong_values(search, key)) == PLACES - 1 for key in keys)


def _fits_true_false(bank: Bank, card: CardId) -> bool:
    search = Search(bank, card, _with_gap(bank, card), 0, 1, random.Random(str(card)))
    return bool(wrong_values(search, bank.slot(card).value))


def _fits_cloze(bank: Bank, card: CardId) -> bool:
    around = Passage.of(_with_gap(bank, card))
    leaks = any(map(around.mentions, accepted(bank, bank.slot(card))))
    return _fits_typed(bank, card) and len(around.padded.split()) >= CONTEXT and not leaks


def _fits_typed(bank: Bank, card: CardId) -> bool:
    value = bank.slot(card).value
    return not isinstance(value, PhraseValue) or len(value.phrase.split()) <= _SHORT


_FITS: Mapping[Form, Callable[[Bank, CardId], bool]] = {
    Form.CHOICE: _fits_choice,
    Form.TRUE_FALSE: _fits_true_false,
    Form.CLOZE: _fits_cloze,
    Form.TYPED: _fits_typed,
}
