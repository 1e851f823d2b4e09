"""The form that a card is asked in: the better it is known, the less the question gives away."""

from __future__ import annotations

import random
from collections.abc import Sequence

from studyapp.facts.forms import Form
from studyapp.memory.card import Card

CLOZE_FROM = 7.0  # days of stability; a lapse leaves fewer, so the card falls back to choice by itself
TYPED_FROM = 21.0  # days of stability
SHAKY = 0.7  # below this chance of recall the next easier form is asked
TRUE_FALSE_SHARE = 0.25  # of the questions on the lowest rung

_RUNGS = (Form.CHOICE, Form.CLOZE, Form.TYPED)


def choose_form(card: Card, forms: Sequence[Form], rng: random.Random, retrievability: float) -> Form:
    """Choose one of the forms that a card can be asked in; ValueError when there are none.

    New cards begin with choice, now and then true/false. Where the form of the rung is not offered, an easier one is
    taken, and the next harder one when there is none.
    """
    if not forms:
        raise ValueError(f"no form fits {card.id}")
    rung = _rung(card, retrievability)
    if rung == 0 and Form.TRUE_FALSE in forms and rng.random() < TRUE_FALSE_SHARE:
        return Form.TRUE_FALSE
    easier = tuple(reversed(_RUNGS[: rung + 1]))
    harder = _RUNGS[rung + 1 :]
    return next(form for form in (*easier, Form.TRUE_FALSE, *harder) if form in forms)


def _rung(card: Card, retrievability: float) -> int:
    if card.memory is None or card.memory.stability < CLOZE_FROM:
        return 0
    rung = 1 if card.memory.stability < TYPED_FROM else 2
    return rung if retrievability >= SHAKY else rung - 1
