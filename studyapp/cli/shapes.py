"""A fact as plain values for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from studyapp.facts.bank import Attribution, Bank, Fact, Place
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value

Shape = dict[str, Any]


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
