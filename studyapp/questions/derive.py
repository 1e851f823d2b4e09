"""Make a question of a slot: which forms fit it, and one question in one of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from studyapp.facts.bank import Bank, Status
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.relations import asks_speaker
from studyapp.questions.forms import (
    choice,
    event_order,
    map_spots,
    matching,
    number_line,
    time_line,
    true_false,
    typed,
    who_says,
)
from studyapp.questions.forms.wish import Wish
from studyapp.questions.index import index_of
from studyapp.questions.question import Question
from studyapp.questions.rules import is_sound

_TRIES = 6  # before a form is held back because its wrong options tell on the key

_FITS: Mapping[Form, Callable[[Bank, CardId], bool]] = {
    Form.CHOICE: choice.fits,
    Form.TRUE_FALSE: true_false.fits,
    Form.CLOZE: typed.fits_cloze,
    Form.TYPED: typed.fits_typed,
    Form.ORDER: event_order.fits,
    Form.MATCH: matching.fits,
    Form.NUMBER_LINE: number_line.fits,
    Form.WHO_SAYS: who_says.fits,
    Form.MAP: map_spots.fits,
    Form.TIMELINE: time_line.fits,
}
_WITH_OTHERS: Mapping[Form, Callable[[Bank, CardId, Collection[CardId]], bool]] = {
    Form.ORDER: event_order.fits,
    Form.MATCH: matching.fits,
}
_MAKE: Mapping[Form, Callable[[Wish], Question]] = {
    Form.CHOICE: choice.make,
    Form.TRUE_FALSE: true_false.make,
    Form.CLOZE: typed.make_cloze,
    Form.TYPED: typed.make_typed,
    Form.ORDER: event_order.make,
    Form.MATCH: matching.make,
    Form.NUMBER_LINE: number_line.make,
    Form.WHO_SAYS: who_says.make,
    Form.MAP: map_spots.make,
    Form.TIMELINE: time_line.make,
}
# In these the speaker of a claim is asked for; in the last one nothing else is.
_OF_SPEAKERS = frozenset((Form.TRUE_FALSE, Form.TYPED, Form.WHO_SAYS))


def fits(bank: Bank, card: CardId, form: Form) -> bool:
    """Whether a slot's kind and wording allow a form, sound or not; never for a disputed fact."""
    known = index_of(bank).fitting
    if (card, form) not in known:
        fact = bank.facts[card.fact]
        allowed = form in _OF_SPEAKERS if asks_speaker(bank, card) else form is not Form.WHO_SAYS
        stated = fact.status is not Status.DISPUTED
        known[card, form] = allowed and stated and bank.holds(card) and _FITS[form](bank, card)
    return known[card, form]


def offers(bank: Bank, card: CardId, form: Form, due: Collection[CardId] = ()) -> bool:
    """Whether a slot can be asked in a form: it fits, and no item rule finds an error in the question.

    Cards that are due must not stand beside the asked one, so a form that shows several needs enough others. KeyError
    when the bank does not hold the fact.
    """
    known = index_of(bank).sound
    if (card, form) not in known:
        known[card, form] = fits(bank, card, form) and is_sound(
            bank, _sample(Wish(bank, card, _NO_CHANCE), form)
        )
    alone = form not in _WITH_OTHERS or not due
    return known[card, form] and (alone or _WITH_OTHERS[form](bank, card, due))


def fitting_forms(bank: Bank, card: CardId) -> tuple[Form, ...]:
    """The forms that a slot's kind and wording allow, sound or not; none for a disputed fact."""
    return tuple(form for form in Form if fits(bank, card, form))


def forms_for(bank: Bank, card: CardId) -> tuple[Form, ...]:
    """The forms that a slot can be asked in; none for a disputed fact. KeyError when the bank does not hold the fact."""
    return tuple(form for form in Form if offers(bank, card, form))


def make_question(wish: Wish, form: Form) -> Question:
    """Make a question; the same chance makes the same one. ValueError when the form does not fit the slot."""
    bank, card = wish.bank, wish.card
    if not fits(bank, card, form):
        raise ValueError(f"{card} cannot be asked as {form}")
    for _ in range(_TRIES):
        question = _MAKE[form](wish)
        if is_sound(bank, question) or not offers(bank, card, form):
            return question
    return _sample(wish, form)  # chance chose wrong options that tell on the key each time; these do not


_NO_CHANCE = random.Random(0)  # never drawn from


def _sample(wish: Wish, form: Form) -> Question:
    """The question by which a form is judged: the first sound one of a few, else the last of them."""
    for attempt in range(_TRIES):
        chance = random.Random(f"{wish.card} {attempt}")
        question = _MAKE[form](replace(wish, rng=chance, place=None, truth=False, confused=()))
        if is_sound(wish.bank, question):
            break
    return question
