"""The command `facts`: what a bank says, found by words and filters, with what is left of each fact."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.cli.shapes import fact_shape
from studyapp.facts.bank import Bank, Fact, Status
from studyapp.facts.faults import StudyError
from studyapp.facts.folding import fold
from studyapp.gui import facts_words
from studyapp.gui.desks.facts_desk import FactMemory, memories_of
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.cards import CardStore
from studyapp.storage.database import open_database
from studyapp.storage.finding import FactFinder, FactQuery, Memories
from studyapp.storage.parameters import parameters_of
from studyapp.study.progress import State

_NOBODY = 0  # no learner has this id: before the first answer all is new
_KINDS = ("date", "number", "entity", "entities", "phrase")


def _choice(values: Iterable[str]) -> click.Choice[str]:
    return click.Choice([str(value) for value in values])  # of an enumeration, not the names of its members


@click.command()
@click.argument("bank")
@click.argument("words", nargs=-1)
@click.option("--section", "sections", multiple=True, metavar="NAME", help="Of this section of the source.")
@click.option("--status", "statuses", multiple=True, type=_choice(Status), help="With this claim.")
@click.option("--kind", "kinds", multiple=True, type=_choice(_KINDS), help="With an answer of this kind.")
@click.option("--entity", default="", metavar="NAME", help="That speak of this person, country, place …")
@click.option("--state", "states", multiple=True, type=_choice(State), help="In this state of memory.")
@click.option("--due", is_flag=True, help="With an answer that is due.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_obj
def facts(
    house: House,
    /,
    bank: str,
    words: Sequence[str],
    *,
    sections: Sequence[str],
    statuses: Sequence[str],
    kinds: Sequence[str],
    entity: str,
    states: Sequence[str],
    due: bool,
    as_json: bool,
) -> None:
    """List the facts of BANK, an id or a folder, that have all WORDS, the last one as it begins.

    Of an option that is given several times, one is enough; of different ones, all are wanted.
    """
    found = house.bank(bank)
    query = FactQuery(
        words=" ".join(words),
        sections=frozenset(sections),
        statuses=frozenset(map(Status, statuses)),
        kinds=frozenset(kinds),
        entity=_entity(found, entity),
        states=frozenset(map(State, states)),
        due=due,
    )
    with open_database(house.data, writing=False) as database:
        learner = house.known_learner(database)
        today = house.today(learner)
        number = learner.id if learner else _NOBODY
        ids = list(FactFinder(found, Memories(database, number, today)).find(query))
        scheduler = Scheduler(parameters_of(database, learner) if learner else DEFAULT)
        memories = memories_of(found, ids, CardStore(database, number), scheduler, today)
    for one in ids:
        fact = found.facts[one]
        if as_json:
            say(json.dumps(_shape(found, fact, memories[one]), ensure_ascii=False))
            continue
        row = facts_words.fact_row(found, fact, memories[one], today)
        say(f"{one}: {row.sentence}")
        say(f"    {facts_words.memory_line(row)}")
    if not as_json and query != FactQuery():
        say(facts_words.found_line(len(ids), len(found.facts)))


def _entity(bank: Bank, name: str) -> str:
    """The id of an entity that is named by it, or in any of its names; "" for no name."""
    wanted = fold(name)
    if not wanted or name in bank.entities:
        return name.strip()
    for one in bank.entities.values():
        if wanted in map(fold, (one.name, *one.aliases)):
            return one.id
    raise StudyError(
        f"The bank {bank.id} knows nothing called “{name}”. Nothing was looked for. "
        "Name a person, a country or a place as its facts do."
    )


def _shape(bank: Bank, fact: Fact, memory: FactMemory) -> dict[str, Any]:
    return {
        **fact_shape(bank, fact),
        "memory": {
            "state": memory.state.value,
            "recall": memory.recall,
            "due": memory.due.isoformat() if memory.due else None,
            "missed": sum(card.lapses for card in memory.cards),
        },
    }
