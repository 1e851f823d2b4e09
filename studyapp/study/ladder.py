"""The form that a card is asked in: the better it is known, the less the question gives away."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence

from studyapp.facts.forms import Form
from studyapp.memory.card import Card

MIDDLE_FROM = 7.0  # days of stability; a lapse leaves fewer, so the card falls back to choice by itself
TOP_FROM = 21.0  # days of stability
SHAKY = 0.7  # below this chance of recall the next easier form is asked
TRUE_FALSE_SHARE = 0.25  # of the questions on the lowest rung

_RUNGS = (
    (Form.CHOICE,),
    (Form.CLOZE, Form.WHO_SAYS, Form.MAP, Form.MATCH),
    (Form.TYPED, Form.ORDER, Form.NUMBER_LINE, Form.TIMELINE),
)


_EASE = (Form.CHOICE, Form.TRUE_FALSE, *_RUNGS[1], *_RUNGS[2])


def forms_by_preference(
    card: Card, rng: random.Random, retrievability: float, missed: Collection[Form] = ()
) -> list[Form]:
    """Every form, the best for a card first; the first that its slot can be asked in is taken.

    New cards begin with choice, now and then true/false. The forms of a rung take turns by chance. Where none of the
    rung is offered, an easier one is taken, and the next harder one when there is none. Those that a leech was last
    `missed` in come behind all others.
    """
    return sorted(_by_rung(card, rng, retrievability), key=lambda form: form in missed)


def groups_by_liking(forms: Sequence[Form], liked: Collection[Form]) -> list[list[Form]]:
    """Forms in the order in which they are tried: the `liked` ones as they stand, then all others, the easiest first.

    Without a liking there is one group, as it stands.
    """
    if not liked:
        return [list(forms)]
    others = sorted((form for form in forms if form not in liked), key=_EASE.index)
    return [[form for form in forms if form in liked], others]


def _by_rung(card: Card, rng: random.Random, retrievability: float) -> Iterator[Form]:
    rung = _rung(card, retrievability)
    if rung == 0 and rng.random() < TRUE_FALSE_SHARE:
        yield Form.TRUE_FALSE
    for easier in reversed(_RUNGS[: rung + 1]):
        yield from rng.sample(easier, len(easier))
    yield Form.TRUE_FALSE
    for harder in _RUNGS[rung + 1 :]:
        yield from rng.sample(harder, len(harder))


def _rung(card: Card, retrievability: float) -> int:
    if card.memory is None or card.memory.stability < MIDDLE_FROM:
        return 0
    rung = 1 if card.memory.stability < TOP_FROM else 2
    return rung if retrievability >= SHAKY else rung - 1
