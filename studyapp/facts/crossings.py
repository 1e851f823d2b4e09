"""Check what the facts of a bank say about one another: names, order, relations and former names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from graphlib import TopologicalSorter

from studyapp.facts.bank import WHO, Bank, Fact, Status, speaker_slot
from studyapp.facts.dates import loosened
from studyapp.facts.entities import find_circle
from studyapp.facts.faults import Fault
from studyapp.facts.former_names import slot_that_was
from studyapp.facts.overlay import layers_of
from studyapp.facts.slots import NO_VALUE
from studyapp.facts.table import did_you_mean
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, Value

_KEPT = 2  # banks whose ties are remembered
_recent: list[tuple[Mapping[str, Fact], _Ties]] = []


def check_crossings(
    facts: Mapping[str, Fact], faults: list[Fault], among: Iterable[Fact] | None = None
) -> None:
    """Add a fault for every fact that disagrees with another one.

    All facts of a bank are looked at, or those `among` which every disagreement is known to be.
    """
    looked_at = tuple(facts.values() if among is None else among)
    for fact in looked_at:
        for key, names in (("conflicts", fact.conflicts), ("after", fact.after)):
            for name in names:
                if name == fact.id:
                    faults.append(_fault(fact, key, f"names itself in {key}.", "Remove it."))
                elif name not in facts:
                    what = f"names the fact “{name}” in {key}, which the bank does not hold."
                    remedy = did_you_mean(name, facts, "Add the fact, or correct its id.")
                    faults.append(_fault(fact, key, what, remedy))
    _check_order(facts, looked_at, faults)
    _check_columns(looked_at, faults)
    _check_former_names(facts, looked_at, faults)


def tied_facts(bank: Bank) -> Iterator[Fact]:
    """Yield the facts that another one can come to disagree with, and all that are laid over the bank.

    They are found once in the facts below; of each column of a relation, which hold one kind, one row is enough.
    """
    base, over, hidden = layers_of(bank.facts)
    ties = _ties_of(base)
    rows = (next((one for one in row if one not in over and one not in hidden), "") for row in ties.columns)
    for name in dict.fromkeys((*ties.ordered, *rows)):
        if name and name not in over and name not in hidden:
            yield bank.facts[name]
    yield from (bank.facts[name] for name in over)


@dataclass(frozen=True, slots=True)
class _Ties:
    """Ids of facts that have former names or come after others, and of the rows of each column of a relation."""

    ordered: tuple[str, ...]
    columns: tuple[list[str], ...]


def _ties_of(facts: Mapping[str, Fact]) -> _Ties:
    for known, found in _recent:
        if known is facts:
            return found
    ordered: list[str] = []
    rows: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for fact in facts.values():
        if fact.after or fact.was:
            ordered.append(fact.id)
        for column in columns(fact) if fact.relation else ():
            rows[fact.relation, column].append(fact.id)
    ties = _Ties(tuple(ordered), tuple(rows.values()))
    _recent.insert(0, (facts, ties))
    del _recent[_KEPT:]
    return ties


def _check_order(facts: Mapping[str, Fact], looked_at: Iterable[Fact], faults: list[Fault]) -> None:
    after = {fact.id: tuple(name for name in fact.after if name != fact.id) for fact in looked_at}
    circle = [name for name in find_circle(after) if name in facts]
    if circle:
        what = f"comes after itself: {' < '.join(circle)}."
        remedy = "Remove one of these from its `after`."
        faults.append(_fault(facts[circle[0]], "after", what, remedy))
    else:
        _check_dates(facts, TopologicalSorter(after).static_order(), faults)


def _check_dates(facts: Mapping[str, Fact], earliest_first: Iterable[str], faults: list[Fault]) -> None:
    """No fact may come after one that its date proves to be later, or no order of events could be right."""
    latest: dict[
        str, tuple[date, str]
    ] = {}  # for each fact, the latest day on which it or one before it can begin
    for name in earliest_first:
        if fact := facts.get(name):
            begun = max((latest[one] for one in fact.after if one in latest), default=(date.min, ""))
            days = _days(fact)
            if days and days[1] < begun[0]:
                what = f"comes after “{begun[1]}” and has an earlier date."
                faults.append(_fault(fact, "after", what, "Correct one of the dates, or `after`."))
            latest[name] = max(begun, (days[0], name)) if days else begun


def _days(fact: Fact) -> tuple[date, date] | None:
    """The first and last day on which a stated event may have been; None when the fact is no event."""
    dates = [slot.value for slot in fact.slots.values() if isinstance(slot.value, DateValue)]
    return loosened(dates[0]) if len(dates) == 1 and fact.status is Status.STATED else None


def _check_columns(looked_at: Iterable[Fact], faults: list[Fault]) -> None:
    """One column of a relation holds one kind of value, or its rows could never agree."""
    first: dict[tuple[str, str], tuple[str, Fact]] = {}
    for fact in looked_at:
        if not fact.relation:
            continue
        for column, value in columns(fact).items():
            if value == NO_VALUE:
                continue
            kind = _kind(value)
            known, row = first.setdefault((fact.relation, column), (kind, fact))
            if known != kind:
                what = f"holds another kind of value in “{column}” of the relation “{fact.relation}” than “{row.id}”: {kind}, not {known}."
                key = f"slot.{column}" if column in fact.slots else f"given.{column}"
                faults.append(_fault(fact, key, what, "Make both the same kind, or rename one column."))


def _check_former_names(facts: Mapping[str, Fact], looked_at: Iterable[Fact], faults: list[Fault]) -> None:
    """A former name leads to one card: to the slot of the same name, or to the only one."""
    taken: dict[str, Fact] = {}
    for fact in looked_at:
        for was in fact.was:
            old, _, slot = was.partition("#")
            if not old or not slot:
                faults.append(
                    _fault(fact, "was", f"was “{was}”, which names no card.", "Write old-fact#old-slot.")
                )
            elif old in facts and (slot in facts[old].slots or (slot == WHO and speaker_slot(facts[old]))):
                faults.append(
                    _fault(fact, "was", f"was “{was}”, which is still in the bank.", "Remove one of the two.")
                )
            elif slot_that_was(fact, slot) is None:
                what = f"was “{was}”, and it is not clear which of its slots that is."
                faults.append(_fault(fact, "was", what, "Keep the old name of the slot."))
            elif was in taken:
                what = f"was “{was}”, and so was “{taken[was].id}”."
                faults.append(_fault(fact, "was", what, "Remove it from one of the two."))
            taken.setdefault(was, fact)


def columns(fact: Fact) -> dict[str, Value]:
    """The columns of the fact's row in its relation: its slots, and what is given."""
    return {name: slot.value for name, slot in fact.slots.items()} | dict(fact.given)


def _kind(value: Value) -> str:
    if isinstance(value, EntityValue | EntitiesValue):
        return "entity"
    return type(value).__name__.removesuffix("Value").lower()


def _fault(fact: Fact, key: str, what: str, remedy: str) -> Fault:
    return Fault(fact.file, fact.line, f"The fact “{fact.id}” {what}", remedy, key=key)
