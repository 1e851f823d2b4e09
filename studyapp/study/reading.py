"""The facts of a part of a bank as a text to read, in the order of the source: by section and paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from studyapp.facts.bank import Bank, Fact, Place

_NOWHERE = Place("", 0, 0)  # of a fact without a source


@dataclass(frozen=True, slots=True)
class Passage:
    """The facts of one paragraph of the source, in the order of its sentences."""

    section: str  # "" for facts without a source
    paragraph: int
    facts: tuple[str, ...]  # ids


def source_order(bank: Bank, sections: Sequence[str]) -> Callable[[str], tuple[int, int, int]]:
    """What facts, by id, are sorted by to stand as in the source; `sections` are those of the bank, in their order."""
    order = {section: number for number, section in enumerate(sections)}

    def place(fact: str) -> tuple[int, int, int]:
        first = first_place(bank.facts[fact])
        return order.get(first.section, len(order)), first.paragraph, first.sentence

    return place


def passages(bank: Bank, facts: Iterable[str], sections: Sequence[str]) -> list[Passage]:
    """Facts, by id, as paragraphs of the source that they are first found in; each fact once."""
    ordered = sorted(dict.fromkeys(facts), key=source_order(bank, sections))

    def paragraph(fact: str) -> tuple[str, int]:
        first = first_place(bank.facts[fact])
        return first.section, first.paragraph

    return [Passage(*where, tuple(here)) for where, here in groupby(ordered, key=paragraph)]


def first_place(fact: Fact) -> Place:
    """Where a fact is first found; before all else when it has no source."""
    return fact.source[0] if fact.source else _NOWHERE
