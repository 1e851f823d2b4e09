"""Read the facts of one file of a bank."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from studyapp.facts.bank import WHO, Attribution, Fact, Place, Slot, Status
from studyapp.facts.slots import Entities, check_entities, is_outside, read_date, read_given, read_slot
from studyapp.facts.table import Table, is_id

_KEYS = (
    "id", "label", "source", "text", "about", "relation", "given", "because", "caution", "conflicts", "after",
    "was", "status", "according_to", "slot",
)  # fmt: skip
_PLACE_KEYS = ("section", "paragraph", "sentence")
_ATTRIBUTION_KEYS = ("who", "via", "when", "verb", "unnamed", "asked")
_MARKER = re.compile(r"\{([^{}]*)\}")


def read_fact(table: Table, entities: Entities) -> Fact:
    """Read one `[[fact]]` table; its id is "" when it has none."""
    table.check_keys(_KEYS)
    swallowed = {key for inner in _inner_tables(table.data) for key in inner}
    table.require(*(key for key in ("id", "text") if key not in swallowed))
    name = table.text("id")
    if name and not is_id(name):
        table.fault("id", f"has the id “{name}”.", "Write ids in lowercase letters, digits and hyphens.")
    according_to = _attribution(table, entities)
    given_table = table.table("given", table.called)
    fact = Fact(
        id=name,
        text=table.text("text"),
        slots=_slots(table, entities),
        source=tuple(_places(table)),
        status=_status(table, according_to),
        according_to=according_to,
        label=table.text("label"),
        about=check_entities(table, "about", entities),
        relation=table.text("relation"),
        given=read_given(given_table, entities, _KEYS) if given_table else {},
        because=table.text("because"),
        caution=table.text("caution"),
        conflicts=table.texts("conflicts"),
        after=table.texts("after"),
        was=table.texts("was"),
        file=table.file,
        line=table.line(),
    )
    _check_columns(table, fact)
    if "slot" not in swallowed and fact.text:
        _check_markers(table, fact)
    return fact


def _inner_tables(data: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    slots, source = data.get("slot"), data.get("source")
    inner = list(slots.values()) if isinstance(slots, dict) else []
    listed = source if isinstance(source, list) else []
    for one in [*inner, *listed, data.get("given"), data.get("according_to")]:
        if isinstance(one, dict):
            yield one


def _slots(table: Table, entities: Entities) -> Mapping[str, Slot]:
    slots: dict[str, Slot] = {}
    tables = table.table("slot", table.called)
    if tables is None:
        return slots
    for name in tables.data:
        if not is_id(name):
            tables.fault(name, f"has a slot named “{name}”.", "Write lowercase letters, digits and hyphens.")
        if inner := tables.table(name, f"{table.called}, slot “{name}”,"):
            slots[name] = read_slot(inner, name, entities, _KEYS)
    return slots


def _places(table: Table) -> Iterator[Place]:
    for one in table.tables("source", f"{table.called}, source,"):
        one.check_keys(_PLACE_KEYS, _KEYS, "its fact")
        one.require(*_PLACE_KEYS)
        place = Place(one.text("section"), one.whole("paragraph"), one.whole("sentence"))
        if place.section and place.paragraph and place.sentence:
            yield place


def _attribution(table: Table, entities: Entities) -> Attribution | None:
    inner = table.table("according_to", f"{table.called}, according_to,")
    if inner is None:
        return None
    inner.check_keys(_ATTRIBUTION_KEYS, _KEYS, "its fact")
    if "when" in inner.data:
        read_date(inner, "when")
    who, unnamed = check_entities(inner, "who", entities), inner.text("unnamed")
    if bool(who) == bool(unnamed):
        what = "names speakers and says that they are unnamed." if who else "does not say who speaks."
        inner.fault("", what, 'Write who = ["an-entity"], or unnamed = "it is believed".')
    for name in who:
        if is_outside(name, entities):
            what = f"names “{name}”, which is marked outside and may never be a key."
            inner.fault("who", what, "Remove `outside` from the entity, or correct the speaker.")
    when = inner.data.get("when")
    return Attribution(
        who=who,
        via=check_entities(inner, "via", entities),
        when=when if isinstance(when, str) else "",
        verb=inner.text("verb"),
        unnamed=unnamed,
        asked="asked" not in inner.data or inner.flag("asked"),
    )


def _status(table: Table, according_to: Attribution | None) -> Status:
    implied = Status.ATTRIBUTED if according_to else Status.STATED
    status = table.one_of("status", Status) or implied
    if status is Status.DISPUTED:
        if not table.text("caution"):
            table.fault(
                "status", "is disputed and has no caution.", "Say in `caution` what speaks against it."
            )
    elif status is not implied:
        remedy = "Add according_to, or remove the status." if according_to is None else "Remove the status."
        table.fault("status", f"is marked {status} and is {implied}.", remedy)
    return status


def _check_columns(table: Table, fact: Fact) -> None:
    if fact.relation and not is_id(fact.relation):
        what = f"has the relation “{fact.relation}”."
        table.fault("relation", what, "Write lowercase letters, digits and hyphens.")
    if fact.given and not fact.relation:
        table.fault("given", "gives columns of no relation.", "Add relation = …, or remove given.")
    for column in fact.given:
        if not is_id(column):
            table.fault(
                "given", f"gives the column “{column}”.", "Write lowercase letters, digits and hyphens."
            )
        if column in fact.slots:
            table.fault("given", f"has “{column}” among its slots and in given.", "Remove it from given.")


def _check_markers(table: Table, fact: Fact) -> None:
    slots = table.data.get("slot", {})
    if not isinstance(slots, dict):
        return
    markers = Counter(_MARKER.findall(fact.text))
    for marker, times in markers.items():
        if marker not in slots:
            what = f"has the marker {{{marker}}} in its text and no slot of that name."
            table.fault("text", what, f"Add slot.{marker} = {{ … }}, or remove the marker.")
        elif times > 1:
            table.fault("text", f"has the marker {{{marker}}} twice.", "Keep one, and word the other out.")
    for name in slots:
        if name not in markers:
            what = f"has the slot “{name}” and no {{{name}}} in its text."
            table.fault(f"slot.{name}", what, "Mark in the text where the answer stands.")
    if WHO in slots and fact.according_to and fact.according_to.who:
        what = f"has a slot “{WHO}”, which is the name of the speaker of an attributed fact."
        table.fault(f"slot.{WHO}", what, "Give the slot another name.")
    if {"{", "}"} & set(_MARKER.sub("", fact.text)):
        table.fault("text", "has a brace in its text that marks nothing.", "Write each marker as {name}.")
    if not slots and fact.status is not Status.DISPUTED:
        table.fault(
            "",
            "has no slot, so that nothing of it can be asked.",
            "Mark an answer as {name}, and add slot.name.",
        )
