"""Read the entities of a bank."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from studyapp.facts.bank import Entity, Kind
from studyapp.facts.table import Table, as_number, did_you_mean, is_id

_KEYS = ("id", "name", "kind", "aliases", "article", "part_of", "iso", "point", "gloss", "outside")
_ISO = re.compile(r"[A-Z]{2}", re.ASCII)


def read_entities(tables: Iterator[Table]) -> Mapping[str, Entity]:
    """Read the `[[entity]]` tables, by id in their order; those without an id are told of and left out."""
    entities: dict[str, Entity] = {}
    read: dict[str, Table] = {}
    for table in tables:
        entity = read_entity(table)
        if entity.id in entities:
            table.fault(
                "id",
                f"has an id that line {entities[entity.id].line} has already.",
                "Give it an id of its own.",
            )
        elif entity.id:
            entities[entity.id] = entity
            read[entity.id] = table
    for name, table in read.items():
        check_wholes(table, entities[name], entities)
    if circle := find_circle({name: entity.part_of for name, entity in entities.items()}):
        in_circle(read[circle[0]], circle)
    return entities


def check_wholes(table: Table, entity: Entity, entities: Mapping[str, Entity]) -> None:
    """Note everything that an entity is part of and that is not among the entities."""
    for whole in entity.part_of:
        if whole not in entities:
            what = f"is part of “{whole}”, which is not among the bank's entities."
            remedy = did_you_mean(whole, entities, "Add the entity, or correct its id.")
            table.fault("part_of", what, remedy)


def in_circle(table: Table, circle: list[str]) -> None:
    """Note that an entity is part of itself."""
    table.fault("part_of", f"is part of itself: {' < '.join(circle)}.", "Remove one of these parts.")


def find_circle(graph: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The names along a circle of the graph, the first of them again at its end; [] when there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def read_entity(table: Table) -> Entity:
    """Read one `[[entity]]` table; its id is "" when it has none."""
    table.check_keys(_KEYS)
    table.require("id", "name", "kind")
    name = table.text("id")
    if name and not is_id(name):
        table.fault("id", f"has the id “{name}”.", "Write ids in lowercase letters, digits and hyphens.")
    iso = table.text("iso")
    if iso and _ISO.fullmatch(iso) is None:
        table.fault(
            "iso",
            f"has the country code “{iso}”.",
            'Write the two capital letters of ISO 3166, such as "FR".',
        )
    return Entity(
        id=name,
        name=table.text("name"),
        kind=table.one_of("kind", Kind) or Kind.STATEMENT,
        aliases=table.texts("aliases"),
        article=table.text("article"),
        part_of=table.texts("part_of"),
        iso=iso,
        point=_point(table),
        gloss=table.text("gloss"),
        outside=table.flag("outside"),
        file=table.file,
        line=table.line(),
    )


def _point(table: Table) -> tuple[float, float] | None:
    written = table.data.get("point")
    if written is None:
        return None
    numbers = [as_number(one) for one in written] if isinstance(written, list) else []
    match numbers:
        case [float(latitude), float(longitude)] if abs(latitude) <= 90 and abs(longitude) <= 180:
            return latitude, longitude
        case _:
            what = "has a “point” that is no place on the Earth."
            table.fault("point", what, "Write latitude and longitude in degrees, such as [53.0, -1.5].")
            return None
