"""Put events in time: the asked one among others that are known to come before or after it."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from itertools import combinations

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.questions import english
from studyapp.questions.forms.wish import Wish
from studyapp.questions.happenings import Happening, comes_before, days_between
from studyapp.questions.index import index_of
from studyapp.questions.options import shuffled
from studyapp.questions.question import Event, Order

_LEAST, _MOST = 3, 5  # events
_NEAR = 8  # events among which chance decides


def fits(bank: Bank, card: CardId, due: Collection[CardId] = ()) -> bool:
    """Whether the slot is the date of an event, and enough others are known to lie before or after it."""
    asked = index_of(bank).happenings.get(card)
    return asked is not None and len(_companions(bank, asked, due)) >= _LEAST - 1


def make(wish: Wish) -> Order:
    """Make an order of events; two that may have been at once can go either way.

    They stand by chance, though never all right already; the asked one may stand right, since whoever knew that it does
    not would know something. Events near it in the source and in time come first, since far ones are told apart without
    knowing either.
    """
    bank, rng = wish.bank, wish.rng
    asked = index_of(bank).happenings[wish.card]
    near = _companions(bank, asked, wish.due)
    if len(near) < _LEAST - 1:
        near = _companions(bank, asked, ())
    chosen = [asked, *_chosen(near[:_NEAR], rng)]
    shown = shuffled(chosen, rng)
    while not any(comes_before(later, one) for one, later in combinations(shown, 2)):
        shown = shuffled(chosen, rng)
    count = range(len(shown))
    return Order(
        card=wish.card,
        stem=english.order_ask(len(shown)),
        key=english.date_words(asked.value),
        events=tuple(Event(one.label, english.date_words(one.value)) for one in shown),
        before=tuple((i, j) for i in count for j in count if i != j and comes_before(shown[i], shown[j])),
        asked=shown.index(asked),
    )


def _companions(bank: Bank, asked: Happening, due: Collection[CardId]) -> list[Happening]:
    """The events that are known to lie before or after another, the likest first."""
    others = [
        one
        for one in index_of(bank).happenings.values()
        if one.card not in due and (comes_before(one, asked) or comes_before(asked, one))
    ]
    return sorted(others, key=lambda one: (one.section != asked.section, days_between(one, asked)))


def _chosen(near: Sequence[Happening], rng: random.Random) -> list[Happening]:
    """Companions by chance, those whose order is known among themselves too; others only where these are too few."""
    chosen: list[Happening] = []
    waiting: list[Happening] = []
    for one in shuffled(near, rng):
        known = all(comes_before(one, other) or comes_before(other, one) for other in chosen)
        (chosen if known else waiting).append(one)
    return [*chosen, *waiting[: max(0, _LEAST - 1 - len(chosen))]][: _MOST - 1]
