"""A bank and what it is made of: facts with slots, entities, sources and the places that facts are found at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from studyapp.facts.ids import CardId
from studyapp.facts.values import EntitiesValue, EntityValue, Value

WHO = "who"  # the slot of an attributed fact that nobody writes: its speaker


class Kind(StrEnum):
    """What sort of thing an entity is."""

    PERSON = "person"
    COUNTRY = "country"
    PLACE = "place"
    ORGANISATION = "organisation"
    GROUP = "group"
    OPERATION = "operation"
    EVENT = "event"
    PUBLICATION = "publication"
    EQUIPMENT = "equipment"
    STATEMENT = "statement"


class Status(StrEnum):
    """How strong a claim is."""

    STATED = "stated"
    ATTRIBUTED = "attributed"
    DISPUTED = "disputed"  # shown, never scored


@dataclass(frozen=True, slots=True)
class Entity:
    """A named thing that facts speak of."""

    id: str
    name: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    article: str = ""  # "the" where the name takes one in a sentence
    part_of: tuple[str, ...] = ()
    iso: str = ""  # ISO 3166 code for the map
    point: tuple[float, float] | None = None  # latitude and longitude in degrees, for the map
    gloss: str = ""
    outside: bool = False  # may be a wrong option, is never a key
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the source a fact is found; paragraphs and sentences are counted from 1."""

    section: str
    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who makes a claim, through whom, when, and in which manner; or a claim by nobody named."""

    who: tuple[str, ...] = ()  # entity ids
    via: tuple[str, ...] = ()  # entity ids of those who report it
    when: str = ""  # EDTF
    verb: str = ""  # "estimated", "stated"
    unnamed: str = ""  # "it is believed"
    asked: bool = True  # whether somebody may be asked who says so


@dataclass(frozen=True, slots=True)
class Slot:
    """One marked answer of a fact: a typed value that can be asked for."""

    name: str
    value: Value
    ask: str
    ask_one: str = ""  # for lists: asks for one member
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()  # an author's wrong options
    also_true: tuple[Value, ...] = ()  # accepted when typed, never offered as wrong
    quoted: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing worth knowing: a sentence in our own words with its answers marked as `{slot}`."""

    id: str
    text: str
    slots: Mapping[str, Slot]
    source: tuple[Place, ...] = ()
    status: Status = Status.STATED
    according_to: Attribution | None = None
    label: str = ""  # holds no date
    about: tuple[str, ...] = ()
    relation: str = ""
    given: Mapping[str, Value] = field(default_factory=dict)
    because: str = ""
    caution: str = ""
    conflicts: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    was: tuple[str, ...] = ()  # "old-fact#old-slot"
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A document that the bank was written from."""

    id: str
    title: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """A folder of facts about one subject, read and found free of format faults."""

    id: str
    title: str
    version: str
    language: str
    spelling: str
    licence: str
    authors: tuple[str, ...]
    sources: tuple[Source, ...]
    entities: Mapping[str, Entity]
    facts: Mapping[str, Fact]  # in the order of the files
    places: Mapping[Place, str] = field(default_factory=dict)  # 16 hex digits of the sentence's fingerprint

    def cards(self) -> Iterator[CardId]:
        """Yield a card id for every slot that can be scored, speakers too: all but those of disputed facts."""
        for fact in self.facts.values():
            yield from self.cards_of(fact)

    def cards_of(self, fact: Fact) -> Iterator[CardId]:
        """Yield those of one fact."""
        if fact.status is not Status.DISPUTED:
            for name in fact.slots:
                yield CardId(self.id, fact.id, name)
            if speaker_slot(fact):
                yield CardId(self.id, fact.id, WHO)

    def slot(self, card: CardId) -> Slot:
        """The slot that a card is about; KeyError when the bank does not hold it."""
        fact = self.facts[card.fact]
        if card.slot in fact.slots:
            return fact.slots[card.slot]
        if card.slot == WHO and (slot := speaker_slot(fact)):
            return slot
        raise KeyError(card)

    def holds(self, card: CardId) -> bool:
        """Whether there is such a fact and slot; those of disputed facts too."""
        fact = self.facts.get(card.fact)
        return fact is not None and (
            card.slot in fact.slots or (card.slot == WHO and speaker_slot(fact) is not None)
        )


def speaker_slot(fact: Fact) -> Slot | None:
    """The slot that asks who makes the fact's claim; None when nobody is named or it is not to be asked."""
    claim = fact.according_to
    if claim is None or not claim.who or not claim.asked:
        return None
    value = EntityValue(claim.who[0]) if len(claim.who) == 1 else EntitiesValue(claim.who, closed=True)
    reporters = tuple(map(EntityValue, claim.via))  # they say so too
    return Slot(WHO, value, "Who makes this claim?", also_true=reporters, line=fact.line)
