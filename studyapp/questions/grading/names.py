"""Grade the name of an entity."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.bank import Bank, Entity, Kind
from studyapp.facts.ids import CardId
from studyapp.facts.relations import true_values
from studyapp.facts.values import EntityValue
from studyapp.facts.verdict import AlsoTrue, Different, Exact, Misspelt, Other, Outcome, Verdict
from studyapp.questions import english_reading as english
from studyapp.questions.grading.slips import is_slip, is_slip_in_name
from studyapp.questions.index import index_of, members
from studyapp.questions.passage import name_key, names_of


def grade_name(bank: Bank, card: CardId, key: EntityValue, text: str) -> Verdict:
    """Grade a name: aliases, surnames and one slip are right; the name of something else is wrong, however close."""
    slot = bank.slot(card)
    found = match_name(bank, bank.entities[key.entity], text, slot.accept)
    if found:
        return Verdict(Outcome.RIGHT, found)
    others = (entity for value in true_values(bank, card)[1:] for entity in members(value))
    if any(match_name(bank, bank.entities[entity], text) for entity in others):
        return Verdict(Outcome.RIGHT, AlsoTrue())
    stranger = known_name(bank, text)
    return Verdict(Outcome.WRONG, Other(stranger.name, stranger.gloss) if stranger else Different())


def match_name(
    bank: Bank, entity: Entity, text: str, accept: tuple[str, ...] = ()
) -> Exact | Misspelt | None:
    """How a text names an entity; None when it does not, or when it is nearer to the name of another."""
    wordings = {name_key(name): name for name in (*names_of(entity), *accept)}
    for given in _readings(text):
        if given in wordings or entity.id in _by_surname(bank, given):
            return Exact()
        if given in index_of(bank).by_name:
            continue
        for wording, name in wordings.items():
            if is_slip_in_name(given, wording):
                return Misspelt(name)
        if entity.kind is Kind.PERSON:
            surname = name_key(entity.name).rpartition(" ")[2]
            if entity.id in _by_surname(bank, surname) and is_slip(_without_particle(given), surname):
                return Misspelt(entity.name)
    return None


def known_name(bank: Bank, text: str) -> Entity | None:
    """The entity of the bank that a text names exactly."""
    for given in _readings(text):
        for entity in index_of(bank).by_name.get(given, ()) or _by_surname(bank, given):
            return bank.entities[entity]
    return None


def _readings(text: str) -> Iterator[str]:
    """The text as a name, and without a preposition before it: "in Iraq" is Iraq."""
    given = name_key(text)
    yield given
    first, _, rest = given.partition(" ")
    if first in english.PREPOSITIONS and rest:
        yield name_key(rest)


def _by_surname(bank: Bank, given: str) -> tuple[str, ...]:
    """The person whom a surname alone names; nobody when two persons, or a thing, have that name."""
    index, surname = index_of(bank), _without_particle(given)
    found = index.by_surname.get(surname, ())
    named = index.by_name.get(surname, found)
    return found if len(found) == 1 and set(named) <= set(found) else ()


def _without_particle(given: str) -> str:
    first, _, rest = given.partition(" ")
    return rest if first in english.NAME_PARTICLES else given
