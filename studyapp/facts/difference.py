"""Compares two versions of a bank: which facts and cards are new, changed, moved or gone, as values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from studyapp.facts.bank import WHO, Attribution, Bank, Entity, Fact, Slot, speaker_slot
from studyapp.facts.former_names import former_cards
from studyapp.facts.ids import CardId
from studyapp.facts.keys import NewKey, is_same_key, key_text


class Aspect(StrEnum):
    """In which respect two versions of a fact differ."""

    KEY = "key"  # an answer is another one
    CLAIM = "claim"  # status, or who says so
    SLOTS = "slots"  # there is an answer more or less to be asked for
    GRADING = "grading"  # what is accepted beside the key, or offered as wrong
    TIES = "ties"  # relation, given, about, after, conflicts
    WORDING = "wording"  # sentence, questions, explanations; names of which both versions know one another's
    NAME = "name"  # the fact or one of its cards is called otherwise
    PLACE = "place"  # stands in another file, or is found elsewhere in the source


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that both versions hold and that differs in some respects."""

    old: Fact
    new: Fact
    aspects: frozenset[Aspect]
    keys: tuple[NewKey, ...] = ()
    renamed: tuple[tuple[CardId, CardId], ...] = ()  # cards: the old name, the new one
    added: tuple[CardId, ...] = ()
    gone: tuple[CardId, ...] = ()

    @property
    def only_moved(self) -> bool:
        """Whether it says and asks the same, under another name or in another place."""
        return self.aspects <= {Aspect.NAME, Aspect.PLACE}


@dataclass(frozen=True, slots=True)
class EntityChange:
    """An entity that is new (no `old`), gone (no `new`) or described otherwise."""

    id: str
    old: Entity | None
    new: Entity | None


@dataclass(frozen=True, slots=True)
class Difference:
    """How the second of two versions differs from the first, in the order of the second one's files."""

    added: tuple[Fact, ...]
    changed: tuple[FactChange, ...]  # moved ones too
    gone: tuple[Fact, ...]
    entities: tuple[EntityChange, ...]

    @property
    def is_none(self) -> bool:
        """Whether the versions hold the same facts and entities."""
        return not (self.added or self.changed or self.gone or self.entities)


def compare(old: Bank, new: Bank) -> Difference:
    """How `new` differs from `old`, a version of the same bank; ValueError when it is another bank.

    A card is found again by its name, or by a former name in `was`; a fact by its name, or by its cards.
    """
    if old.id != new.id:
        raise ValueError(f"{old.id} and {new.id} are two banks")
    pairing = _Pairing(old, new)
    added: list[Fact] = []
    changed: list[FactChange] = []
    for fact in new.facts.values():
        before = pairing.before(fact)
        if before is None:
            added.append(fact)
        elif (change := pairing.change(before, fact)).aspects:
            changed.append(change)
    gone = tuple(fact for name, fact in old.facts.items() if name not in pairing.found)
    return Difference(tuple(added), tuple(changed), gone, tuple(_entities(old, new)))


class _Pairing:
    """Which fact and card of a version each one of the next version was."""

    def __init__(self, old: Bank, new: Bank) -> None:
        self._old = old
        self._new = new
        self._former = former_cards(new)
        self.found: set[str] = set()  # old facts that live on

    def before(self, fact: Fact) -> Fact | None:
        """The fact that a new one was; None when it was none."""
        names = [fact.id, *(card.fact for slot in _slots(fact) for card in self._were(fact, slot))]
        return next((self._old.facts[name] for name in names if name in self._old.facts), None)

    def change(self, old: Fact, new: Fact) -> FactChange:
        """How a fact differs from what it was."""
        aspects = set(_aspects(old, new))
        keys: list[NewKey] = []
        renamed: list[tuple[CardId, CardId]] = []
        added: list[CardId] = []
        for name, slot in _slots(new).items():
            card = self._card(new, name)
            were = self._were(new, name)
            if not were:
                added.append(card)
                continue
            renamed += [(former, card) for former in were if former != card]
            before = self._old.slot(were[0])
            was, now = key_text(self._old, before.value), key_text(self._new, slot.value)
            if not is_same_key(self._new, slot, was):
                keys.append(NewKey(card, was, now))
            elif was != now:
                aspects.add(Aspect.WORDING)
            aspects.update(_slot_aspects(before, slot))
        gone = () if old.id in self.found else tuple(self._gone(old))
        self.found.add(old.id)
        for aspect, cards in (
            (Aspect.KEY, keys),
            (Aspect.NAME, renamed),
            (Aspect.SLOTS, added),
            (Aspect.SLOTS, gone),
        ):
            if cards:
                aspects.add(aspect)
        return FactChange(old, new, frozenset(aspects), tuple(keys), tuple(renamed), tuple(added), gone)

    def _were(self, fact: Fact, slot: str) -> list[CardId]:
        """The old cards that a card was: the one of its own name first."""
        card = self._card(fact, slot)
        former = [was for was, now in self._former.items() if now == card]
        return [one for one in (card, *former) if self._old.holds(one)]

    def _gone(self, old: Fact) -> Iterator[CardId]:
        for name in _slots(old):
            card = self._card(old, name)
            if not self._new.holds(self._former.get(card, card)):
                yield card

    def _card(self, fact: Fact, slot: str) -> CardId:
        return CardId(self._new.id, fact.id, slot)


def _slots(fact: Fact) -> Mapping[str, Slot]:
    """The slots of a fact, that of its speaker too."""
    speaker = speaker_slot(fact)
    return {**fact.slots, WHO: speaker} if speaker else fact.slots


def _aspects(old: Fact, new: Fact) -> Iterator[Aspect]:
    if (old.status, _claim(old)) != (new.status, _claim(new)):
        yield Aspect.CLAIM
    if _wording(old) != _wording(new):
        yield Aspect.WORDING
    if _ties(old) != _ties(new):
        yield Aspect.TIES
    if (old.file, old.source) != (new.file, new.source):
        yield Aspect.PLACE
    if old.id != new.id:
        yield Aspect.NAME


def _slot_aspects(old: Slot, new: Slot) -> Iterator[Aspect]:
    if (old.ask, old.ask_one) != (new.ask, new.ask_one):
        yield Aspect.WORDING
    if _grading(old) != _grading(new):
        yield Aspect.GRADING


def _claim(fact: Fact) -> Attribution | None:
    return fact.according_to and replace(fact.according_to, asked=True)


def _wording(fact: Fact) -> object:
    return fact.text, fact.label, fact.because, fact.caution


def _ties(fact: Fact) -> object:
    return fact.relation, fact.given, fact.about, fact.after, fact.conflicts


def _grading(slot: Slot) -> object:
    value = slot.value
    leniency = (getattr(value, name, None) for name in ("tolerance", "closed", "implied"))
    return slot.accept, slot.wrong, slot.also_true, slot.quoted, *leniency


def _entities(old: Bank, new: Bank) -> Iterator[EntityChange]:
    for name in {**new.entities, **old.entities}:
        before, after = old.entities.get(name), new.entities.get(name)
        if before is None or after is None or _content(before) != _content(after):
            yield EntityChange(name, before, after)


def _content(entity: Entity) -> Entity:
    return replace(entity, file="", line=0)
