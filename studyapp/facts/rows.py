"""The rows of each relation and what facts say of one another, gathered once for each bank; edits are laid over what is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from studyapp.facts.agreement import Agreement, AgreementOver, Row
from studyapp.facts.bank import Bank, Fact
from studyapp.facts.crossings import columns
from studyapp.facts.ids import CardId
from studyapp.facts.overlay import Overlay, layers_of
from studyapp.facts.recent import Recent
from studyapp.facts.values import Value


@dataclass(frozen=True, slots=True)
class Rows:
    """The facts of a bank by relation, with their columns, and by the facts that they conflict with."""

    of_relation: Mapping[str, tuple[Row, ...]]
    in_conflict: Mapping[str, tuple[Fact, ...]]  # by the id of a fact, whichever of the two names the other
    agreements: Mapping[str, Agreement | AgreementOver]  # by relation
    naming: Mapping[
        str, tuple[str, ...]
    ]  # the ids of facts that say of a fact, below all edits, that they follow it or conflict
    places: Mapping[str, int]  # of facts in the order of the bank; of a bank with edits those of new ones too
    agreeing: dict[CardId, tuple[Fact, ...]] = field(default_factory=dict)  # filled as cards are asked for
    doubtful: dict[CardId, tuple[Value, ...]] = field(
        default_factory=dict
    )  # what is no wrong answer, likewise


@dataclass(frozen=True, slots=True)
class Laid:
    """What lies over the facts of a bank."""

    below: Bank
    old: Mapping[str, Fact]  # those of the bank below that are other ones now, or hidden
    new: Mapping[str, Fact]  # what they are now, and what is added

    @property
    def names(self) -> frozenset[str]:
        """The ids of all of them."""
        return frozenset((*self.old, *self.new))

    @property
    def every(self) -> Iterable[Fact]:
        """What they were and what they are."""
        return chain(self.old.values(), self.new.values())


def rows_of(bank: Bank) -> Rows:
    """The rows of a bank, gathered when they are first asked for."""
    return _recent.of(bank)


def laid_over(bank: Bank) -> Laid | None:
    """What lies over the facts of a bank; None where that is nothing. One that names a hidden fact is another one too."""
    if not isinstance(bank.facts, Overlay):
        return None
    base, over, hidden = layers_of(bank.facts)
    below = replace(bank, facts=base)
    naming = rows_of(below).naming if hidden else {}
    names = dict.fromkeys((*over, *hidden, *chain.from_iterable(naming.get(name, ()) for name in hidden)))
    return Laid(
        below,
        {name: base[name] for name in names if name in base},
        {name: bank.facts[name] for name in names if name in bank.facts},
    )


def _make(bank: Bank) -> Rows:
    laid = laid_over(bank)
    return _lay(bank, laid, rows_of(laid.below)) if laid else _gather(bank)


def _gather(bank: Bank) -> Rows:
    relations: defaultdict[str, list[Row]] = defaultdict(list)
    conflicts: defaultdict[str, dict[str, Fact]] = defaultdict(dict)
    naming: defaultdict[str, list[str]] = defaultdict(list)
    for fact in bank.facts.values():
        if fact.relation:
            relations[fact.relation].append((fact, columns(fact)))
        for name in fact.conflicts:
            conflicts[fact.id][name] = bank.facts[name]
            conflicts[name][fact.id] = fact
        for name in (*fact.after, *fact.conflicts):
            naming[name].append(fact.id)
    of_relation = {name: tuple(rows) for name, rows in relations.items()}
    return Rows(
        of_relation=of_relation,
        in_conflict={name: tuple(others.values()) for name, others in conflicts.items()},
        agreements={name: Agreement(bank, rows) for name, rows in of_relation.items()},
        naming={name: tuple(others) for name, others in naming.items()},
        places={name: place for place, name in enumerate(bank.facts)},
    )


def _lay(bank: Bank, laid: Laid, below: Rows) -> Rows:
    """The same as when all facts were gathered, from those below and the few that differ."""
    names = laid.names
    added = [name for name in laid.new if name not in below.places]
    places = {**below.places, **{name: len(below.places) + at for at, name in enumerate(added)}}
    of_relation, agreements = dict(below.of_relation), dict(below.agreements)
    for relation in {fact.relation for fact in laid.every} - {""}:
        came = [(fact, columns(fact)) for fact in laid.new.values() if fact.relation == relation]
        kept = (row for row in below.of_relation.get(relation, ()) if row[0].id not in names)
        rows = tuple(sorted([*kept, *came], key=lambda row: places[row[0].id]))
        of_relation.pop(relation, None)
        agreements.pop(relation, None)
        if rows:
            known = below.agreements.get(relation) or Agreement(laid.below, ())
            assert isinstance(known, Agreement)  # noqa: S101 - what lies below is laid over nothing
            of_relation[relation] = rows
            agreements[relation] = AgreementOver(known, names, came, places)
    return Rows(
        of_relation=of_relation,
        in_conflict=_conflicts(bank, laid, below, places),
        agreements=agreements,
        naming=below.naming,
        places=places,
    )


def _conflicts(
    bank: Bank, laid: Laid, below: Rows, places: Mapping[str, int]
) -> Mapping[str, tuple[Fact, ...]]:
    """Those of facts that differ and of all that name them or are named by them, in the order in which they are gathered."""
    found = dict(below.in_conflict)
    touched = {*laid.names, *chain.from_iterable(fact.conflicts for fact in laid.every)}
    touched.update(chain.from_iterable(below.naming.get(name, ()) for name in laid.names))
    for name in touched:
        found.pop(name, None)
        if name in bank.facts:
            naming = (one for one in {*below.naming.get(name, ()), *laid.new} if one in bank.facts)
            said = sorted(
                (one for one in naming if name in bank.facts[one].conflicts), key=places.__getitem__
            )
            earlier = [one for one in said if places[one] < places[name]]
            others = dict.fromkeys((*earlier, *bank.facts[name].conflicts, *said))
            if others:
                found[name] = tuple(bank.facts[one] for one in others)
    return found


_recent = Recent(_make)
