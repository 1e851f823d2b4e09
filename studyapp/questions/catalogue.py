"""Every question of a bank, in a fixed order, and one as a record for other programs."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any, assert_never

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.questions import english, wording
from studyapp.questions.derive import forms_for, make_question
from studyapp.questions.forms.typed import accepted
from studyapp.questions.forms.wish import Wish
from studyapp.questions.options import PLACES
from studyapp.questions.question import (
    Choice,
    Cloze,
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Spot,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
    form_of,
    guess_rate,
    options_of,
)

_BETWEEN = "; "  # events of an order, or pairs


def questions_of(
    bank: Bank, seed: int, forms: Callable[[Bank, CardId], tuple[Form, ...]] = forms_for
) -> Iterator[tuple[Question, ...]]:
    """Yield the questions of each card in every form; the same seed makes the same ones.

    Over the whole bank the key of each form stands in each place, and statements are true and false, as evenly as can be.
    """
    rng = random.Random(seed)
    places: defaultdict[Form, Counter[int]] = defaultdict(Counter)
    truths: Counter[bool] = Counter()
    for card in bank.cards():
        made: list[Question] = []
        for form in forms(bank, card):
            place, truth = _rarest(range(PLACES), places[form], rng), _rarest((False, True), truths, rng)
            question = make_question(Wish(bank, card, rng, place, truth), form)
            match question:
                case Choice() | WhoSays():
                    places[form][question.right] += 1
                case TrueFalse():
                    truths[question.truth] += 1
            made.append(question)
        yield tuple(made)


def question_record(bank: Bank, question: Question) -> dict[str, Any]:
    """One question as plain values, ready for JSON; dates and names as they are shown, with plain spaces."""
    fact, slot = bank.facts[question.card.fact], bank.slot(question.card)
    first = fact.source[0] if fact.source else None
    source = (
        {"section": first.section, "paragraph": first.paragraph, "sentence": first.sentence}
        if first
        else None
    )
    key, answers = _answers(bank, question)
    form = form_of(question)
    return {
        "id": f"{question.card}:{form}",
        "bank": bank.id,
        "fact": fact.id,
        "slot": slot.name,
        "form": str(form),
        "stem": _plain(question.stem),
        "options": [_plain(option) for option in _options(question)],
        "key": _plain(key),
        "accepted": list(dict.fromkeys(map(_plain, answers))),
        "guess_rate": guess_rate(question),
        "because": _plain(fact.because),
        "source": source,
        "status": str(fact.status),
        "according_to": _plain(wording.claim_words(bank, fact)) or None,
        **_beside(question),
    }


def _options(question: Question) -> tuple[str, ...]:
    """What can be chosen or moved, as it stands on the screen."""
    match question:
        case TrueFalse():
            return "true", "false"
        case Order():
            return tuple(event.text for event in question.events)
        case Match():
            return tuple(option.text for option in question.options)
        case _:
            return tuple(option.text for option in options_of(question))


def _answers(bank: Bank, question: Question) -> tuple[str, tuple[str, ...]]:
    """The right answer, and every wording or order that is right throughout."""
    key = question.key
    match question:
        case Choice() | WhoSays() | Map():
            return key, (key,)
        case TrueFalse():
            return str(question.truth).lower(), (str(question.truth).lower(),)
        case Cloze() | Typed():
            return key, (*question.accepted, key)
        case NumberLine() | Timeline():
            return key, (*accepted(bank, bank.slot(question.card)), key)
        case Order():
            orders = tuple(_BETWEEN.join(question.events[at].text for at in one) for one in _orders(question))
            return orders[0], orders
        case Match():
            pairs = zip(question.left, question.partners, strict=True)
            whole = _BETWEEN.join(f"{left}: {question.options[right].text}" for left, right in pairs)
            return whole, (whole,)
        case _:
            assert_never(question)


def _orders(question: Order) -> list[tuple[int, ...]]:
    """The orders in which every event stands right to every other."""
    places = permutations(range(len(question.events)))
    return [one for one in places if all(one.index(i) < one.index(j) for i, j in question.before)]


def _spot(spot: Spot) -> dict[str, Any]:
    point = None if spot.point is None else list(spot.point)
    return {"name": _plain(spot.text), "iso": spot.iso, "point": point}


def _beside(question: Question) -> dict[str, Any]:
    """What a form shows beside its stem and options, and what of it is asked."""
    match question:
        case Order():
            events = [{"text": _plain(one.text), "when": _plain(one.when)} for one in question.events]
            return {"events": events, "before": list(map(list, question.before)), "asked": question.asked}
        case Match():
            left = list(map(_plain, question.left))
            return {"left": left, "partners": list(question.partners), "asked": question.asked}
        case NumberLine():
            low, high, step, unit = question.low, question.high, question.step, question.unit
            return {"line": {"low": low, "high": high, "step": step, "unit": unit}}
        case Timeline():
            first, last = question.first.isoformat(), question.last.isoformat()
            return {"line": {"first": first, "last": last, "precision": str(question.precision)}}
        case Map():
            return {"spots": list(map(_spot, question.spots))}
        case _:
            return {}


def _plain(text: str) -> str:
    """The text with ordinary spaces only: those that keep a number and its unit together are for screens."""
    return text.replace(english.NBSP, " ")


def _rarest(values: range | tuple[bool, ...], seen: Counter[Any], rng: random.Random) -> Any:
    fewest = min(seen[value] for value in values)
    return rng.choice([value for value in values if seen[value] == fewest])
