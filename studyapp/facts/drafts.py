"""A fact or an entity as it is being written: the table that would stand in a bank's file, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from studyapp.facts.bank import Attribution, Bank, Entity, Fact, Slot, Status
from studyapp.facts.crossings import check_crossings, tied_facts
from studyapp.facts.entities import check_wholes, find_circle, in_circle, read_entity
from studyapp.facts.fact_tables import read_fact
from studyapp.facts.faults import Fault
from studyapp.facts.lines import Lines
from studyapp.facts.overlay import with_entity, with_fact
from studyapp.facts.reader import check_places
from studyapp.facts.table import Table
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value

Written = Mapping[str, object]  # what tomllib gives for a table: dicts, lists, texts, numbers, truths


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact as its `[[fact]]` table would hold it, without the id."""

    id: str  # "" as long as it has none
    table: Written
    file: str


@dataclass(frozen=True, slots=True)
class EntityDraft:
    """An entity as its `[[entity]]` table would hold it, without the id."""

    id: str  # "" as long as it has none
    table: Written
    file: str


def draft_of(fact: Fact) -> Draft:
    """The table that a fact reads back from; of several ways to write a value, the shortest."""
    written = {
        "label": fact.label,
        "source": [
            {"section": one.section, "paragraph": one.paragraph, "sentence": one.sentence}
            for one in fact.source
        ],
        "status": fact.status.value if fact.status is Status.DISPUTED else "",
        "according_to": _claim(fact.according_to),
        "text": fact.text,
        "about": [*fact.about],
        "relation": fact.relation,
        "given": {column: _given(value) for column, value in fact.given.items()},
        "because": fact.because,
        "caution": fact.caution,
        "conflicts": [*fact.conflicts],
        "after": [*fact.after],
        "was": [*fact.was],
        "slot": {name: _slot(slot) for name, slot in fact.slots.items()},
    }
    return Draft(fact.id, _said(written), fact.file)


def new_draft(file: str) -> Draft:
    """A fact of which nothing is written yet."""
    return Draft("", {"text": "", "slot": {}}, file)


def entity_draft_of(entity: Entity) -> EntityDraft:
    """The table that an entity reads back from."""
    written = {
        "name": entity.name,
        "kind": entity.kind.value,
        "aliases": [*entity.aliases],
        "article": entity.article,
        "part_of": [*entity.part_of],
        "iso": entity.iso,
        "point": [*entity.point] if entity.point else [],
        "gloss": entity.gloss,
        "outside": entity.outside,
    }
    return EntityDraft(entity.id, _said(written), entity.file)


def read_draft(draft: Draft, bank: Bank) -> Fact | tuple[Fault, ...]:
    """The fact that a draft is in a bank, or all that the reader of banks finds wrong with it there.

    Beside its own faults those count that other facts would have by it; each fault tells the key of its table.
    """
    found = read_drafts([draft], bank)
    return found[0] if isinstance(found[0], Fact) else found


def read_drafts(drafts: Iterable[Draft], bank: Bank) -> tuple[Fact, ...] | tuple[Fault, ...]:
    """The facts that drafts are in a bank, or all that is wrong with any of them, as `read_draft` tells it."""
    faults: list[Fault] = []
    facts: list[Fact] = []
    for draft in drafts:
        known = bank.facts.get(draft.id)
        facts.append(read_fact(_table(draft, "fact", known.line if known else 1, faults), bank.entities))
    trial = with_fact(bank, *(fact for fact in facts if fact.id))
    check_crossings(trial.facts, faults, tied_facts(trial))
    if bank.places:
        check_places({fact.id: fact for fact in facts}, bank.places, faults)
    return tuple(dict.fromkeys(faults)) or tuple(facts)


def read_entity_draft(draft: EntityDraft, bank: Bank) -> Entity | tuple[Fault, ...]:
    """The entity that a draft is in a bank, or all that the reader of banks finds wrong with it there."""
    faults: list[Fault] = []
    known = bank.entities.get(draft.id)
    table = _table(draft, "entity", known.line if known else 1, faults)
    entity = read_entity(table)
    trial = with_entity(bank, entity)
    check_wholes(table, entity, trial.entities)
    if circle := find_circle({name: one.part_of for name, one in trial.entities.items()}):
        in_circle(table, circle)
    return tuple(dict.fromkeys(faults)) or entity


def _table(draft: Draft | EntityDraft, kind: str, line: int, faults: list[Fault]) -> Table:
    data = {"id": draft.id, **draft.table} if draft.id else draft.table
    called = f"The {kind} “{draft.id}”" if draft.id else f"The {kind} without an id"
    return Table(data, called, draft.file, Lines(line), faults)


def _said(written: Written) -> dict[str, object]:
    return {key: value for key, value in written.items() if value not in ("", [], {}, False, None)}


def _claim(claim: Attribution | None) -> dict[str, object]:
    if claim is None:
        return {}
    said = {
        "who": [*claim.who],
        "via": [*claim.via],
        "when": claim.when,
        "verb": claim.verb,
        "unnamed": claim.unnamed,
    }
    return _said(said) | ({} if claim.asked else {"asked": False})


def _slot(slot: Slot) -> dict[str, object]:
    asking = {
        "ask": slot.ask,
        "ask_one": slot.ask_one,
        "accept": [*slot.accept],
        "wrong": [*slot.wrong],
        "also_true": list(_also(slot)),
        "quoted": slot.quoted,
    }
    return value_table(slot.value) | _said(asking)


def value_table(value: Value) -> dict[str, object]:
    """A value as a slot's table says it: its kind, and what stands beside it."""
    match value:
        case DateValue():
            part = value.part.value if value.part else ""
            return {"date": value.edtf, **_said({"part": part, "implied": value.implied})}
        case NumberValue():
            low, high = _number(value.low), _number(value.high)
            number: dict[str, object] = {"number": low} if low == high else {"range": [low, high]}
            bound, tolerance = value.bound.value if value.bound else "", _number(value.tolerance)
            return number | _said({"bound": bound, "unit": value.unit, "tolerance": tolerance or ""})
        case EntityValue():
            return {"entity": value.entity}
        case EntitiesValue():
            return {"entities": [*value.entities], **_said({"closed": value.closed})}
        case PhraseValue():
            return {"phrase": value.phrase}
        case _:
            assert_never(value)


def _given(value: Value) -> object:
    return value.entity if isinstance(value, EntityValue) else value_table(value)


def _also(slot: Slot) -> Iterator[object]:
    """Values of the slot's own kind bare, others as tables."""
    own = value_table(slot.value)
    for value in slot.also_true:
        table = value_table(value)
        kind = next(iter(table))
        bare = len(table) == 1 and (kind in own or (kind == "entity" and "entities" in own))
        yield table[kind] if bare and kind not in {"range", "entities"} else table


def _number(number: float) -> float:
    return int(number) if number == int(number) else number
