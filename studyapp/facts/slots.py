"""Read the typed values of a bank: those of slots, and those given for the other columns of a relation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from studyapp.facts.bank import Entity, Slot
from studyapp.facts.dates import parse_edtf
from studyapp.facts.table import Table, as_number, did_you_mean
from studyapp.facts.values import (
    Bound,
    DateValue,
    EntitiesValue,
    EntityValue,
    NumberValue,
    Part,
    PhraseValue,
    Value,
)

Entities = Mapping[str, Entity] | None  # None where their file could not be read: no name can be checked then

NO_VALUE = PhraseValue("")  # stands for a value with a fault; the bank is refused then

# Each kind's key, and the keys that may stand beside it.
_COMPANIONS = {
    "date": ("part", "implied"),
    "number": ("unit", "bound", "tolerance"),
    "range": ("unit", "tolerance"),
    "entity": (),
    "entities": ("closed",),
    "phrase": (),
}
_KINDS = tuple(_COMPANIONS)
_ASKING = ("ask", "also_true")
_MORE_ASKING = {"entity": ("accept",), "entities": ("ask_one",), "phrase": ("accept", "wrong", "quoted")}


def read_slot(table: Table, name: str, entities: Entities, fact_keys: tuple[str, ...]) -> Slot:
    """Read a slot; one with a faulty value gets a stand-in, since its bank is refused anyway."""
    kind = _kind(table)
    asking = _ASKING + _MORE_ASKING.get(kind, ())
    if kind:
        table.check_keys((kind, *_COMPANIONS[kind], *asking), fact_keys, "its fact")
    table.require("ask")
    value = _value(table, kind, entities)
    for entity in _named(value):
        if is_outside(entity, entities):
            what = f"has the answer “{entity}”, which is marked outside and may never be a key."
            table.fault(kind, what, "Remove `outside` from the entity, or choose another answer.")
    return Slot(
        name=name,
        value=value or NO_VALUE,
        ask=table.text("ask"),
        ask_one=table.text("ask_one"),
        accept=table.texts("accept"),
        wrong=table.texts("wrong"),
        also_true=tuple(_also_true(table, value, entities)),
        quoted=table.flag("quoted"),
        line=table.line(),
    )


def read_given(table: Table, entities: Entities, fact_keys: tuple[str, ...]) -> Mapping[str, Value]:
    """Read the columns of a relation that are given: entity ids, or tables with one kind of value."""
    given: dict[str, Value] = {}
    for column, written in table.data.items():
        if column in fact_keys:
            table.swallowed(column, "its fact")
        elif isinstance(written, str):
            given[column] = EntityValue(written)
            _check_entity(table, column, written, entities)
        elif value := _bare(table, column, entities):
            given[column] = value
    return given


def is_outside(name: str, entities: Entities) -> bool:
    """Whether the entity may only ever be a wrong option."""
    return entities is not None and name in entities and entities[name].outside


def check_entities(table: Table, key: str, entities: Entities) -> tuple[str, ...]:
    """The list of entity ids below the key, with a fault for each that no entity has."""
    names = table.texts(key)
    for name in names:
        _check_entity(table, key, name, entities)
    return names


def read_date(table: Table, key: str) -> DateValue | None:
    """The EDTF date below the key, with its part and what is implied."""
    if not isinstance(table.data.get(key), str):
        table.wrong_type(key, 'a date in quotation marks, such as "1969-07-20" or "1969-07"')
        return None
    part = table.one_of("part", Part)
    implied = table.text("implied")
    if implied not in {"", "year"}:
        table.fault("implied", f"leaves “{implied}” to the reader.", 'Only implied = "year" can be said.')
    try:
        return parse_edtf(table.text(key), part, implied)
    except ValueError as error:
        remedy = "Write year, year-month or year-month-day; ~ for about, a/b for a span, [a..b] for one day within."
        table.fault(key, f"has a bad date. {error}", remedy)
        return None


def _kind(table: Table) -> str:
    kinds = [kind for kind in _KINDS if kind in table.data]
    if len(kinds) == 1:
        return kinds[0]
    if kinds:
        table.fault("", f"has more than one kind of answer: {', '.join(kinds)}.", "Keep one of them.")
    else:
        table.fault("", "has no answer.", f"Add one of: {', '.join(_KINDS)}.")
    return ""


def _value(table: Table, kind: str, entities: Entities) -> Value | None:
    match kind:
        case "date":
            return read_date(table, "date")
        case "number" | "range":
            return _number(table, kind)
        case "entity":
            name = table.text("entity")
            _check_entity(table, "entity", name, entities)
            return EntityValue(name) if name else None
        case "entities":
            names = check_entities(table, "entities", entities)
            if len(names) < 2:
                table.fault(
                    "entities", "lists fewer than two entities.", "Name two or more, or write entity = …"
                )
            return EntitiesValue(names, table.flag("closed"))
        case "phrase":
            phrase = table.text("phrase")
            return PhraseValue(phrase) if phrase else None
        case _:
            return None


def _number(table: Table, kind: str) -> NumberValue | None:
    written = table.data[kind]
    ends = written if kind == "range" and isinstance(written, list) else [written]
    numbers = [number for number in map(as_number, ends) if number is not None]
    if len(numbers) != (2 if kind == "range" else 1) or numbers[0] > numbers[-1]:
        wanted = (
            "two numbers in ascending order, such as [3000, 6000]"
            if kind == "range"
            else "a number, without quotation marks"
        )
        table.wrong_type(kind, wanted)
        return None
    tolerance = table.number("tolerance")
    if tolerance < 0:
        table.fault(
            "tolerance", "has a tolerance below 0.", "Write how far off an answer may be, or remove it."
        )
    return NumberValue(numbers[0], numbers[-1], table.text("unit"), table.one_of("bound", Bound), tolerance)


def _also_true(table: Table, value: Value | None, entities: Entities) -> list[Value]:
    """Values of the slot's own kind, written bare, or tables that say their kind."""
    written = table.data.get("also_true", [])
    if not isinstance(written, list):
        table.wrong_type("also_true", "a list of values")
        return []
    found: list[Value] = []
    for one in written:
        data = one if isinstance(one, dict) else {_bare_kind(value): one}
        inner = Table(data, table.called, table.file, table.lines, table.faults, f"{table.path}also_true.")
        if also := _bare_value(inner, entities):
            found.append(also)
    return found


def _bare(table: Table, key: str, entities: Entities) -> Value | None:
    inner = table.table(key, table.called)
    return _bare_value(inner, entities) if inner else None


def _bare_value(table: Table, entities: Entities) -> Value | None:
    kind = _kind(table)
    if kind:
        table.check_keys((kind, *_COMPANIONS[kind]))
    return _value(table, kind, entities)


def _bare_kind(value: Value | None) -> str:
    match value:
        case DateValue():
            return "date"
        case NumberValue():
            return "number"
        case EntityValue() | EntitiesValue():
            return "entity"
        case PhraseValue() | None:
            return "phrase"
        case _:
            assert_never(value)


def _check_entity(table: Table, key: str, name: str, entities: Entities) -> None:
    if name and entities is not None and name not in entities:
        what = f"names the entity “{name}”, which is not among the bank's entities."
        table.fault(key, what, did_you_mean(name, entities, "Add the entity, or correct its id."))


def _named(value: Value | None) -> tuple[str, ...]:
    match value:
        case EntityValue(entity):
            return (entity,)
        case EntitiesValue(entities):
            return entities
        case _:
            return ()
