"""A key as a text that is kept with an answer, and whether the key that a bank has now is still that one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, assert_never

from studyapp.facts.bank import Bank, Entity, Slot
from studyapp.facts.folding import fold
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value

_write = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class NewKey:
    """A card whose key is another one; keys as `key_text` writes them."""

    card: CardId  # as it is called now
    was: str
    now: str


def key_text(bank: Bank, value: Value) -> str:
    """A slot's value as bank files write it, with names in place of ids, so that it can be read without the bank.

    What only grading needs (tolerance, whether a list is complete, an implied year) is no part of it.
    """
    return _write(_shape(bank, value))


def is_same_key(bank: Bank, slot: Slot, kept: str) -> bool:
    """Whether whoever learnt a kept key still knows the slot's: the values are equal, or it is another name for it."""
    if kept == key_text(bank, slot.value):
        return True
    try:
        was = json.loads(kept)
    except ValueError:
        return False
    match was, slot.value:
        case {"entity": str(words)} | {"phrase": str(words)}, EntityValue(entity):
            return fold(words) in _names(bank.entities[entity]) | set(map(fold, slot.accept))
        case {"entities": list(names)}, EntitiesValue(entities):
            known = set(map(fold, map(str, names)))
            return len(known) == len(entities) and all(known & _names(bank.entities[e]) for e in entities)
        case {"entity": str(words)} | {"phrase": str(words)}, PhraseValue(phrase):
            return fold(words) in map(fold, (phrase, *slot.accept))
        case _:
            return False


def _shape(bank: Bank, value: Value) -> dict[str, Any]:
    match value:
        case DateValue():
            return {"date": value.edtf} | ({"part": value.part} if value.part else {})
        case NumberValue():
            low, high = _number(value.low), _number(value.high)
            shape: dict[str, Any] = {"number": low} if low == high else {"range": [low, high]}
            return shape | {name: said for name in ("bound", "unit") if (said := getattr(value, name))}
        case EntityValue():
            return {"entity": bank.entities[value.entity].name}
        case EntitiesValue():
            return {"entities": sorted(bank.entities[entity].name for entity in value.entities)}
        case PhraseValue():
            return {"phrase": value.phrase}
        case _:
            assert_never(value)


def _number(number: float) -> float:
    whole = int(number)
    return whole if whole == number else number


def _names(entity: Entity) -> set[str]:
    return set(map(fold, (entity.name, *entity.aliases)))
