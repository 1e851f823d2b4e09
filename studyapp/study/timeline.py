"""The dated facts of a bank as events on a line of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.facts.bank import Bank, Fact, Status
from studyapp.facts.dates import loosened
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, Extent
from studyapp.questions import wording

_MARK = re.compile(r"\{([^{}]+)\}")
_GAP = "…"  # in the place of a date
_LONGEST = 72  # letters of a name


@dataclass(frozen=True, slots=True)
class Event:
    """A fact at one of its dates; days are counted as `date.toordinal` does."""

    fact: str
    value: DateValue
    begin: int  # its first day
    end: int  # the day after its last
    cards: tuple[CardId, ...]  # of the fact; each belongs to one of its events
    disputed: bool = False

    @property
    def is_day(self) -> bool:
        """Whether the date is one day, and known to be."""
        return self.end - self.begin == 1 and not self.value.about

    @property
    def lasted(self) -> bool:
        """Whether it went on from the first day to the last, rather than lying somewhere between them."""
        return self.value.extent is Extent.SPAN

    @property
    def reach(self) -> tuple[int, int]:
        """From which day to before which it may be, when “about” reaches one unit to either side."""
        first, last = loosened(self.value)
        return first.toordinal(), last.toordinal() + 1


def events_of(bank: Bank) -> list[Event]:
    """The events of a bank in their order of time; a fact without a date has none, one with two dates has two.

    Answers that are asked with a date belong to its event, all others of the fact to its first.
    """
    found = [event for fact in bank.facts.values() for event in _events(bank, fact)]
    found.sort(key=lambda one: (one.begin, one.end, one.fact))
    return found


def name_of(bank: Bank, fact: Fact) -> str:
    """What an event is called in a few words that hold none of its dates: its label, else its sentence cut short."""
    if fact.label:
        return fact.label

    def words(mark: re.Match[str]) -> str:
        slot = fact.slots.get(mark[1])
        if slot is None or isinstance(slot.value, DateValue):
            return _GAP
        return wording.value_words(bank, slot.value, quoted=slot.quoted)

    return _shortened(_MARK.sub(words, fact.text).rstrip("."))


def _events(bank: Bank, fact: Fact) -> Iterator[Event]:
    asked: dict[DateValue, list[str]] = {}
    for name, slot in fact.slots.items():
        if isinstance(slot.value, DateValue):
            asked.setdefault(slot.value, []).append(name)
    for value in fact.given.values():
        if isinstance(value, DateValue):
            asked.setdefault(value, [])
    if not asked:
        return
    dated = {name for names in asked.values() for name in names}
    rest = [card for card in bank.cards_of(fact) if card.slot not in dated]
    disputed = fact.status is Status.DISPUTED
    for value, names in sorted(asked.items(), key=lambda one: (one[0].first, one[0].last)):
        own = [] if disputed else [CardId(bank.id, fact.id, name) for name in names]
        cards = (*own, *rest)
        rest = []
        yield Event(
            fact.id, value, value.first.toordinal(), value.last.toordinal() + 1, cards, disputed=disputed
        )


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    kept = text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]
    return f"{kept.rstrip(',;:')} {_GAP}"
