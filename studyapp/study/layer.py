"""A learner's own edits of a bank: laid over it, and held against what it says now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.drafts import Draft, EntityDraft, draft_of, read_draft, read_drafts, read_entity_draft
from studyapp.facts.faults import Fault
from studyapp.facts.overlay import with_entity, with_fact, without_fact
from studyapp.study.fingerprint import fact_hash

D = TypeVar("D", Draft, EntityDraft)
R = TypeVar("R", Fact, Entity)


@dataclass(frozen=True, slots=True)
class Edit:
    """One fact as a learner wrote it, and the mark of what the bank said when that was written."""

    draft: Draft
    base: str = ""  # as `fact_hash` makes it; "" for a new fact


@dataclass(frozen=True, slots=True)
class Layer:
    """All edits of a bank, by the ids of facts and entities, in the order in which they were first made."""

    edits: Mapping[str, Edit] = field(default_factory=dict)
    entities: Mapping[str, EntityDraft] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()  # facts of the bank that are not to be seen

    def with_edit(self, draft: Draft, base: str) -> Layer:
        """The layer with another text of one fact."""
        return replace(self, edits={**self.edits, draft.id: Edit(draft, base)})

    def with_entity(self, draft: EntityDraft) -> Layer:
        """The layer with another entity."""
        return replace(self, entities={**self.entities, draft.id: draft})

    def with_hidden(self, fact: str) -> Layer:
        """The layer with one fact more that is not to be seen."""
        return replace(self.without(fact), hidden=(*self.hidden, fact))

    def without(self, fact: str) -> Layer:
        """The layer without what it says of one fact."""
        edits = {name: edit for name, edit in self.edits.items() if name != fact}
        return replace(self, edits=edits, hidden=tuple(name for name in self.hidden if name != fact))

    def dropping(self, fact: str) -> Layer:
        """The layer without a fact that the bank does not have, of which its other facts speak no more."""
        left = self.without(fact)
        edits = {name: replace(edit, draft=_silent(edit.draft, fact)) for name, edit in left.edits.items()}
        return replace(left, edits=edits)

    def taking_back(self, before: Layer, after: Layer) -> Layer:
        """The layer with whatever differs between two others as it was in the one before."""
        layer = self
        for name in _differing(before.edits, after.edits) | ({*before.hidden} ^ {*after.hidden}):
            layer = layer.without(name)
            if name in before.hidden:
                layer = layer.with_hidden(name)
            elif edit := before.edits.get(name):
                layer = layer.with_edit(edit.draft, edit.base)
        changed = _differing(before.entities, after.entities)
        entities = {name: one for name, one in layer.entities.items() if name not in changed}
        was = {name: one for name, one in before.entities.items() if name in changed}
        return replace(layer, entities={**entities, **was})


def _differing(before: Mapping[str, object], after: Mapping[str, object]) -> set[str]:
    return {name for name in {**before, **after} if before.get(name) != after.get(name)}


def _silent(draft: Draft, fact: str) -> Draft:
    """A draft that speaks of a fact no more."""
    table = dict(draft.table)
    for key in ("after", "conflicts"):
        names = table.get(key)
        if isinstance(names, list) and fact in names:
            table[key] = [name for name in names if name != fact]
    return replace(draft, table=table)


class Standing(StrEnum):
    """How an edit stands to the bank as it is now."""

    NEW = "new"  # a fact of the learner's own
    CHANGED = "changed"
    HIDDEN = "hidden"
    CONFLICT = "conflict"  # the bank says something else than when the edit was made; the edit holds
    GONE = "gone"  # the bank has dropped the fact since; the edit holds
    UNFIT = "unfit"  # cannot be read beside what the bank says now, so that the bank holds; the edit is kept

    @property
    def to_decide(self) -> bool:
        """Whether it waits for the learner to keep the edit or take what the bank says."""
        return self in {Standing.CONFLICT, Standing.GONE, Standing.UNFIT}


@dataclass(frozen=True, slots=True)
class Layered:
    """A bank with edits over it."""

    base: Bank
    bank: Bank
    layer: Layer = field(default_factory=Layer)
    standing: Mapping[str, Standing] = field(default_factory=dict)  # by the id of a fact
    faults: Mapping[str, tuple[Fault, ...]] = field(default_factory=dict)  # of those that are unfit
    trouble: str = ""  # one sentence on why there are edits that are not seen


def lay(base: Bank, layer: Layer) -> Layered:
    """Lay edits over a bank; what cannot be read there is set aside, and all else holds.

    An entity that the bank describes by now is the bank's, since its own facts speak of that.
    """
    entities = {name: draft for name, draft in layer.entities.items() if name not in base.entities}
    bank, faults = _with_all(base, entities, read_entity_draft, with_entity)
    drafts = {name: edit.draft for name, edit in layer.edits.items()}
    read = read_drafts(drafts.values(), bank) if drafts else ()
    facts = [one for one in read if isinstance(one, Fact)]
    unfit: Mapping[str, tuple[Fault, ...]] = {}
    if len(facts) == len(drafts):
        bank = with_fact(bank, *facts) if facts else bank
    else:
        bank, unfit = _with_all(bank, drafts, read_draft, with_fact)
    standing = {name: _standing(base, bank, name, edit, unfit) for name, edit in layer.edits.items()}
    for name in layer.hidden:
        if name in base.facts and name not in standing:
            bank = without_fact(bank, name)
            standing[name] = Standing.HIDDEN
    return Layered(
        base, bank, layer, {name: one for name, one in standing.items() if one}, {**faults, **unfit}
    )


def _with_all(
    bank: Bank,
    drafts: Mapping[str, D],
    read: Callable[[D, Bank], R | tuple[Fault, ...]],
    put: Callable[[Bank, R], Bank],
) -> tuple[Bank, dict[str, tuple[Fault, ...]]]:
    """The bank with all that can be read, whichever names which; beside it the faults of the rest."""
    left = dict(drafts)
    while True:
        faults: dict[str, tuple[Fault, ...]] = {}
        for name, draft in left.items():
            found = read(draft, bank)
            if isinstance(found, tuple):
                faults[name] = found
            else:
                bank = put(bank, found)
        if len(faults) in {0, len(left)}:
            return bank, faults
        left = {name: draft for name, draft in left.items() if name in faults}


def _standing(base: Bank, bank: Bank, name: str, edit: Edit, unfit: Mapping[str, object]) -> Standing | None:
    """How an edit stands; None where the bank says the same by now."""
    theirs = base.facts.get(name)
    if name in unfit:
        return Standing.UNFIT
    if theirs is None:
        return Standing.GONE if edit.base else Standing.NEW
    if draft_of(theirs).table == draft_of(bank.facts[name]).table:
        return None
    return Standing.CHANGED if edit.base == fact_hash(theirs) else Standing.CONFLICT


def edited(layered: Layered, fact: Fact) -> Layer:
    """The layer with a fact as it was just written; one that says what the bank says is no edit."""
    theirs = layered.base.facts.get(fact.id)
    draft = draft_of(fact)
    if theirs is not None and draft_of(theirs).table == draft.table:
        return layered.layer.without(fact.id)
    return layered.layer.without(fact.id).with_edit(draft, fact_hash(theirs) if theirs else "")
