"""Facts and questions as plain values for JSON, one object a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from studyapp.facts.bank import Attribution, Bank, Fact, Place
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions.explain import Explanation
from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed, form_of, guess_rate
from studyapp.study.shown import key_shown, options_shown

Shape = dict[str, Any]


def question_shape(bank: Bank, question: Question, explanation: Explanation) -> Shape:
    """One question; `source` is the first place of its fact, null when the bank names none."""
    card = question.card
    fact = bank.facts[card.fact]
    form = form_of(question)
    match question:
        case Choice() | TrueFalse():
            accepted: tuple[str, ...] = ()
        case Cloze() | Typed():
            accepted = question.accepted
        case _:
            assert_never(question)
    return {
        "id": f"{card}:{form}",
        "bank": card.bank,
        "fact": card.fact,
        "slot": card.slot,
        "form": form.value,
        "stem": question.stem,
        "options": list(options_shown(question)),
        "key": key_shown(question),
        "accepted": list(accepted),
        "guess_rate": guess_rate(question),
        "because": explanation.because,
        "source": _place(fact.source[0]) if fact.source else None,
        "status": fact.status.value,
        "according_to": _attribution(bank, fact.according_to),
    }


def fact_shape(bank: Bank, fact: Fact) -> Shape:
    """One fact with its slots and all its places."""
    return {
        "id": f"{bank.id}/{fact.id}",
        "bank": bank.id,
        "fact": fact.id,
        "label": fact.label,
        "text": fact.text,
        "slots": {
            name: {"ask": slot.ask, "value": value_shape(bank, slot.value)}
            for name, slot in fact.slots.items()
        },
        "because": fact.because,
        "caution": fact.caution,
        "about": [bank.entities[entity].name for entity in fact.about],
        "source": [_place(place) for place in fact.source],
        "status": fact.status.value,
        "according_to": _attribution(bank, fact.according_to),
        "conflicts": list(fact.conflicts),
    }


def value_shape(bank: Bank, value: Value) -> Shape:
    """A slot's value under the name of its kind, as bank files write it; entities by name."""
    match value:
        case DateValue():
            return {"date": value.edtf} | _said(part=value.part, implied=value.implied)
        case NumberValue():
            number: Shape = (
                {"number": value.low} if value.low == value.high else {"range": [value.low, value.high]}
            )
            return number | _said(unit=value.unit, bound=value.bound, tolerance=value.tolerance)
        case EntityValue():
            return {"entity": bank.entities[value.entity].name}
        case EntitiesValue():
            names = [bank.entities[entity].name for entity in value.entities]
            return {"entities": names, "closed": value.closed}
        case PhraseValue():
            return {"phrase": value.phrase}
        case _:
            assert_never(value)


def _said(**parts: object) -> Shape:
    """The parts that say something."""
    return {name: part for name, part in parts.items() if part}


def _place(place: Place) -> Mapping[str, str | int]:
    return {"section": place.section, "paragraph": place.paragraph, "sentence": place.sentence}


def _attribution(bank: Bank, claim: Attribution | None) -> Shape | None:
    if claim is None:
        return None
    return {
        "who": [bank.entities[entity].name for entity in claim.who],
        "via": [bank.entities[entity].name for entity in claim.via],
        "when": claim.when,
        "verb": claim.verb,
        "unnamed": claim.unnamed,
    }
