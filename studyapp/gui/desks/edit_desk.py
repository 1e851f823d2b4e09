"""Facts as they are written: what they would ask, kept as the learner's own, compared with the bank and taken back."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.difference import Difference, compare
from studyapp.facts.drafts import (
    Draft,
    EntityDraft,
    draft_of,
    new_draft,
    read_draft,
    read_entity_draft,
)
from studyapp.facts.faults import Fault, Severity, StudyError
from studyapp.facts.ids import CardId, id_from
from studyapp.facts.overlay import base_of, with_entity, with_fact, without_fact
from studyapp.gui.desks.studies import Studies
from studyapp.gui.translating import tr
from studyapp.questions.derive import fitting_forms, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import Question
from studyapp.questions.rules import flaws
from studyapp.questions.rules.flaw import Flaw
from studyapp.storage.content import entities_of
from studyapp.storage.edits import change_layer, read_layer
from studyapp.storage.exporting import ENTITIES_FILE, FACTS_FILE, export_bank
from studyapp.storage.installing import is_own
from studyapp.storage.own_banks import drop_fact, put_entity, put_fact
from studyapp.study.layer import Layer, Layered, Standing, edited, lay

ADDED_FILE = "added.toml"  # of new facts, in a bank that is not the learner's own
_AT_ONCE = 250  # facts, all of which a preview looks at
_SEED = 0
_MARKER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Trial:
    """A question that a draft makes, and what the item rules find wrong with it."""

    question: Question
    flaws: tuple[Flaw, ...]

    @property
    def held_back(self) -> bool:
        """Whether it is not asked, for one of the flaws."""
        return any(flaw.severity is Severity.ERROR for flaw in self.flaws)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a draft would be in its bank."""

    bank: Bank  # with the fact in it, to word the questions by; without it when the draft has faults
    fact: Fact | None  # None when it has faults
    faults: tuple[Fault, ...] = ()  # each names the key of the table that it stands at
    trials: tuple[Trial, ...] = ()  # slot by slot, in every form that fits it

    @property
    def asked(self) -> int:
        """How many of the questions can be asked."""
        return sum(not trial.held_back for trial in self.trials)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a learner changed in a bank."""

    base: Bank
    bank: Bank  # with the changes
    difference: Difference
    standing: Mapping[str, Standing]  # of each changed fact, by its id, in the order of the changes
    faults: Mapping[str, tuple[Fault, ...]]  # of those that cannot be read beside what the bank says now
    drafts: Mapping[str, Draft]  # what the learner wrote


class EditDesk:
    """Writes edits of the bank that is studied, into its own files if it is the learner's own; each can be taken back."""

    def __init__(self, studies: Studies, folder: Path) -> None:
        """Take the data folder; nothing is read before it is needed."""
        self._studies = studies
        self._folder = folder
        self._layered: Layered | None = None
        self._undo: list[Callable[[], Bank]] = []

    @property
    def is_own(self) -> bool:
        """Whether the bank is the learner's own, so that there is no other version of it."""
        return is_own(self._folder, self._studies.bank.id)

    @property
    def previews_at_once(self) -> bool:
        """Whether a preview takes no longer than a key may; in a larger bank it is to be made in the background."""
        return len(self._studies.bank.facts) <= _AT_ONCE

    @property
    def can_undo(self) -> bool:
        """Whether something was changed here since the bank was opened that can be taken back."""
        return bool(self._undo)

    def draft(self, fact: str) -> Draft:
        """A fact as it can be written; of an edit that cannot be read in the bank, what the learner wrote.

        KeyError when there is no such fact; StudyError when the edits cannot be read.
        """
        if not self.is_own:
            layered = self._read()
            if layered.standing.get(fact) is Standing.UNFIT:
                return layered.layer.edits[fact].draft
        return draft_of(self._studies.bank.facts[fact])

    def new_draft(self) -> Draft:
        """A fact of which nothing is written yet; its id is made of its words when it is saved."""
        return new_draft(FACTS_FILE if self.is_own else ADDED_FILE)

    def preview(self, draft: Draft) -> Preview:
        """What a draft would be, with every question that it makes.

        It reads nothing but its arguments and the bank, so that it may be called in another thread.
        """
        read = self.read(draft)
        return replace(read, trials=tuple(self.trials(read)))

    def read(self, draft: Draft) -> Preview:
        """The same without its questions, which `trials` makes one by one."""
        bank = self._studies.bank
        found = read_draft(self._named(draft), bank)
        if not isinstance(found, Fact):
            return Preview(bank, None, found)
        return Preview(with_fact(bank, found), found)

    def trials(self, read: Preview) -> Iterator[Trial]:
        """Yield each question that a draft makes, for whoever goes on with something else between them."""
        if read.fact:
            for card in read.bank.cards_of(read.fact):
                yield from _trials(read.bank, card)

    def save(self, draft: Draft) -> Fact:
        """Keep a fact and study it from now on; StudyError, and nothing has changed, when that cannot be."""
        found = read_draft(self._named(draft, self._written().edits), self._studies.bank)
        if not isinstance(found, Fact):
            raise StudyError(
                tr("The fact was not saved. {why}").format(why=f"{found[0].what} {found[0].remedy}")
            )
        if self.is_own:
            before = self._studies.bank
            self._changed(with_fact(before, found), put_fact(self._folder, before.id, found))
        else:
            self._lay(lambda layer: edited(replace(self._read(), layer=layer), found))
        return found

    def save_entity(self, draft: EntityDraft) -> Entity:
        """Keep an entity that facts can name from now on; without an id it gets one. StudyError as of `save`."""
        bank = self._studies.bank
        draft = replace(draft, file=draft.file or ENTITIES_FILE)
        if not draft.id:
            taken = _Any(bank.entities, self._written().entities)
            draft = replace(draft, id=id_from(str(draft.table.get("name", "")), "entity", taken))
        found = read_entity_draft(draft, bank)
        if not isinstance(found, Entity):
            raise StudyError(
                tr("The name was not saved. {why}").format(why=f"{found[0].what} {found[0].remedy}")
            )
        if self.is_own:
            self._changed(with_entity(bank, found), put_entity(self._folder, bank.id, found))
        elif draft.id in base_of(bank).entities:
            raise StudyError(
                tr(
                    "The bank describes “{name}” already. Nothing was changed. Name it, or give yours another name."
                ).format(name=found.name)
            )
        else:
            self._lay(lambda layer: layer.with_entity(draft))
        return found

    def remove(self, fact: str) -> None:
        """Take a fact out of the bank; one of the bank itself is hidden. KeyError, or StudyError as of `save`."""
        before = self._studies.bank
        if self.is_own:
            self._changed(without_fact(before, fact), drop_fact(self._folder, before, fact))
        elif fact in base_of(before).facts:
            self._lay(lambda layer: layer.with_hidden(fact))
        else:
            self._lay(lambda layer: layer.dropping(fact))

    def revert(self, fact: str) -> None:
        """Let a fact be what the bank says, shown again if it was hidden and gone if it is new; StudyError as of `save`."""
        if fact in base_of(self._studies.bank).facts:
            self._lay(lambda layer: layer.without(fact))
        else:
            self._lay(lambda layer: layer.dropping(fact))

    def keep(self, fact: str) -> None:
        """Let an edit stand although the bank says something else by now; StudyError as of `save`."""
        layered = self._read()
        if layered.standing.get(fact) is Standing.HIDDEN:
            return  # whatever the bank says of it
        if layered.standing.get(fact) is Standing.UNFIT:
            raise StudyError(
                tr("{why} So your edit cannot be kept as it is. Nothing was changed. Edit the fact.").format(
                    why=layered.faults[fact][0].what
                )
            )
        found = layered.bank.facts[fact]
        self._lay(lambda layer: edited(replace(self._read(), layer=layer), found))

    def undo(self) -> None:
        """Take the last change back, if there is one; StudyError, and nothing has changed, when that cannot be."""
        if self._undo:
            bank = self._undo[-1]()
            del self._undo[-1]
            self._studies.change_bank(bank)

    def changes(self) -> Changes:
        """What differs from the bank without edits; StudyError when the edits cannot be read."""
        layered = self._read()
        changed = (*layered.standing, *layered.layer.entities)
        base, bank = _of(layered.base, changed), _of(layered.bank, changed)
        drafts = {name: edit.draft for name, edit in layered.layer.edits.items()}
        return Changes(
            layered.base, layered.bank, compare(base, bank), layered.standing, layered.faults, drafts
        )

    def export(self, folder: Path) -> Path:
        """Write the bank with all changes into a new folder below `folder` and return that; StudyError when that cannot be."""
        return export_bank(self._studies.bank, folder)

    def _read(self) -> Layered:
        bank = self._studies.bank
        if self.is_own:
            return Layered(bank, bank)
        if self._layered is None or self._layered.bank is not bank:
            self._layered = lay(base_of(bank), read_layer(self._folder, bank.id))
        return self._layered

    def _lay(self, change: Callable[[Layer], Layer]) -> None:
        """Keep other edits; what is taken back later is what became of each fact and entity by this change."""
        base = base_of(self._studies.bank)
        before = read_layer(self._folder, base.id)
        after = change_layer(self._folder, base.id, change)

        def take_back() -> Bank:
            def back(layer: Layer) -> Layer:
                return layer.taking_back(before, after)

            return self._laid(base, change_layer(self._folder, base.id, back))

        self._undo.append(take_back)
        self._studies.change_bank(self._laid(base, after))

    def _laid(self, base: Bank, layer: Layer) -> Bank:
        self._layered = lay(base, layer)
        return self._layered.bank

    def _changed(self, bank: Bank, take_back: Callable[[], None]) -> None:
        before = self._studies.bank

        def undo() -> Bank:
            take_back()
            return before

        self._undo.append(undo)
        self._studies.change_bank(bank)

    def _written(self) -> Layer:
        """What was written beside the bank, all that cannot be read in it too; StudyError when the file cannot be read."""
        return Layer() if self.is_own else read_layer(self._folder, self._studies.bank.id)

    def _named(self, draft: Draft, taken: Iterable[str] = ()) -> Draft:
        """The draft with an id that no fact has, nor had, and that is not taken."""
        if draft.id:
            return draft
        words = draft.table.get("label") or _MARKER.sub(" ", str(draft.table.get("text", "")))
        gone = {CardId.parse(card).fact for card in self._studies.cards.gone}
        bank = self._studies.bank
        return replace(
            draft, id=id_from(str(words), "fact", _Any(bank.facts, base_of(bank).facts, {*gone, *taken}))
        )


class _Any:
    """Whether any of several containers holds a name."""

    def __init__(self, *places: Mapping[str, object] | set[str]) -> None:
        self._places = places

    def __contains__(self, name: object) -> bool:
        return any(name in place for place in self._places)


def _trials(bank: Bank, card: CardId) -> Iterator[Trial]:
    for form in fitting_forms(bank, card):
        question = make_question(Wish(bank, card, random.Random(f"{card} {form} {_SEED}")), form)
        yield Trial(question, tuple(flaws(bank, question)))


def _of(bank: Bank, names: Sequence[str]) -> Bank:
    """The facts of these names, with the entities that they name and those of these names."""
    facts = {name: bank.facts[name] for name in names if name in bank.facts}
    named = {*names, *chain.from_iterable(map(entities_of, facts.values()))}
    entities = {name: bank.entities[name] for name in sorted(named) if name in bank.entities}
    return replace(bank, facts=facts, entities=entities)
