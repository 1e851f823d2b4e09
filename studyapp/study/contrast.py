"""Two facts beside one another: each with its key marked in its sentence, and in what they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from studyapp.facts.bank import Bank, Fact, Kind
from studyapp.facts.crossings import columns
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, NumberValue, Value
from studyapp.questions import english, wording
from studyapp.questions.index import members

_GAP = "\N{NULL}"


class Measure(StrEnum):
    """In what two facts may differ beside the things that they name."""

    DATE = "date"
    NUMBER = "number"


Aspect = Measure | Kind
_ASPECTS: tuple[Aspect, ...] = (*Measure, *Kind)


@dataclass(frozen=True, slots=True)
class Difference:
    """What each of two facts says of one aspect."""

    aspect: Aspect
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A fact's sentence in three parts, of which the middle one is the key; it is "" where it stands nowhere."""

    before: str
    key: str
    after: str


def differences(bank: Bank, one: CardId, other: CardId) -> tuple[Difference, ...]:
    """Aspects of which both facts speak, and differently; KeyError when the bank does not hold one of them."""
    here, there = (_told(bank, bank.facts[card.fact]) for card in (one, other))
    both = (aspect for aspect in _ASPECTS if aspect in here and aspect in there)
    return tuple(
        Difference(aspect, here[aspect], there[aspect]) for aspect in both if here[aspect] != there[aspect]
    )


def marked(bank: Bank, card: CardId) -> Marked:
    """The sentence of a card's fact with the card's key marked; KeyError when the bank does not hold it."""
    fact, value = bank.facts[card.fact], bank.slot(card).value
    full = wording.sentence(bank, fact)
    if card.slot in fact.slots:
        gapped = wording.sentence(bank, fact, {card.slot: _GAP})
        before, after = gapped.split(_GAP)
        start = _alike(full, before)
        end = len(full) - _alike(full[start:][::-1], after[::-1])
    else:  # who makes the claim: named before it
        words = wording.value_words(bank, value)
        start = max(full.find(words), 0)
        end = start + len(words) if words in full else start
    start = max(full.rfind(" ", 0, start), full.rfind("\u00a0", 0, start)) + 1  # no word is marked in part
    return Marked(full[:start], full[start:end], full[end:])


def _told(bank: Bank, fact: Fact) -> dict[Aspect, str]:
    found: dict[Aspect, dict[str, None]] = {}
    for value in columns(fact).values():
        for aspect, words in _aspects(bank, value):
            found.setdefault(aspect, {})[words] = None
    return {aspect: english.listing(list(words)) for aspect, words in found.items()}


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _aspects(bank: Bank, value: Value) -> Iterator[tuple[Aspect, str]]:
    match value:
        case DateValue():
            yield Measure.DATE, english.date_words(value)
        case NumberValue():
            yield Measure.NUMBER, english.number_words(value)
        case _:
            for entity in members(value):
                known = bank.entities[entity]
                yield known.kind, wording.entity_words(known)
