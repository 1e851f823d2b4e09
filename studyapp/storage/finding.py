"""Finds facts of a bank: by words, section, entity, kind of answer, status and memory."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from studyapp.facts.bank import Bank, Entity, Fact, Status
from studyapp.storage.content import KINDS, Content, as_json, bits
from studyapp.storage.database import Database
from studyapp.storage.fact_states import FactStates
from studyapp.storage.found import Found
from studyapp.storage.layers import Layers, layers_of
from studyapp.storage.words import Sought
from studyapp.study.progress import State

_COMPLETED = 20  # entities that typed letters are completed to
_KEPT = 4  # banks whose index in memory is remembered
_recent: list[tuple[Mapping[str, Fact], Mapping[str, Entity], bool, Content]] = []

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FactQuery:
    """What facts are looked for; what is left empty is not asked for."""

    words: str = ""  # all of these, the last one as it begins; in text, label, reason, names of entities
    sections: frozenset[str] = frozenset()  # of the source, any of these
    statuses: frozenset[Status] = frozenset()
    kinds: frozenset[str] = frozenset()  # of an answer: date, number, entity, entities, phrase
    entity: str = ""  # id; answers, about, given or who claims it
    states: frozenset[State] = frozenset()  # of the fact
    due: bool = False  # only facts with an answer that is due


@dataclass(frozen=True, slots=True)
class Counts:
    """How many facts a query would find with one choice or another, whatever of the same filter is chosen now."""

    sections: Mapping[str, int] = field(default_factory=dict)  # in the order of the bank
    statuses: Mapping[Status, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Memories:
    """Whose memory queries for states and what is due mean, and on which study day."""

    database: Database
    learner: int
    day: date


class FactFinder:
    """Looks through the facts of one bank for one learner, in what is kept of the bank; else in an index made in memory."""

    def __init__(self, bank: Bank, memories: Memories | None = None) -> None:
        """Take a bank; without memories no fact was ever asked."""
        self._bank = bank
        self._memories = memories

    def find(self, query: FactQuery) -> Sequence[str]:
        """The ids of all facts that a query fits, in the order of the bank; StudyError when memories cannot be read."""
        return self._asked(lambda index: index.find(query))

    def counts(self, query: FactQuery) -> Counts:
        """How many facts are found by each choice of a filter, the others as they are; StudyError as of `find`."""
        return Counts(
            self._asked(lambda index: index.by_section(replace(query, sections=frozenset()))),
            self._asked(lambda index: index.by_status(replace(query, statuses=frozenset()))),
            self._asked(lambda index: index.by_kind(replace(query, kinds=frozenset()))),
        )

    def answers(self, query: FactQuery) -> int:
        """How many answers the facts that a query fits have to be studied; StudyError as of `find`."""
        return self._asked(lambda index: index.answers(query))

    def complete(self, letters: str) -> Sequence[str]:
        """The ids of entities that letters begin a word of, at most 20, those in the most facts first."""
        return self._asked(lambda index: index.complete(letters))

    def states(self) -> Mapping[str, State]:
        """How far every fact of the bank has come, in the order of the bank; StudyError as of `find`."""
        return self._asked(lambda index: index.states())

    def _asked(self, what: Callable[[_Index], T]) -> T:
        try:
            return what(_Index(self._bank, layers_of(self._bank), self._memories))
        except (sqlite3.Error, ValueError, KeyError):  # what is kept is damaged
            return what(_Index(self._bank, None, self._memories))


def matched(words: str, text: str) -> Sequence[tuple[int, int]]:
    """Where the words of a query stand in a text: where each begins and ends, in order and apart from each other."""
    return Sought.of(words).ranges(text)


class _Index:
    """The facts of a bank in one content, and few that were laid over it in another."""

    def __init__(self, bank: Bank, layers: Layers | None, memories: Memories | None) -> None:
        self._bank = bank
        self._main = _Part(layers.content if layers else _in_memory(bank, bank), bank, memories)
        self._over: _Part | None = None
        self._hidden: frozenset[int] = frozenset()  # places of facts that are other ones now
        self._places: Mapping[str, int] = {}  # of facts of the upper content
        if layers and layers.changed:
            self._over = _Part(_in_memory(bank, layers.over), layers.over, memories)
            known = dict(layers.content.rows(_PLACES, (as_json(sorted(layers.changed)),)))
            self._hidden = frozenset(known.values())
            places = enumerate(layers.over.facts, layers.facts)
            self._places = {name: known.get(name, place) for place, name in places}

    def find(self, query: FactQuery) -> Sequence[str]:
        if query == FactQuery() and not self._over:
            return Found(self._bank, self._main.content, range(len(self._bank.facts)))
        places = self._main.places(query)
        if not self._over:
            return Found(self._bank, self._main.content, places)
        names = {place: name for name, place in self._places.items()}
        here = {self._places[name] for name in self._over.ids(query)}
        left = (place for place in places if place not in self._hidden)
        return Found(self._bank, self._main.content, sorted({*left, *here}), names)

    def answers(self, query: FactQuery) -> int:
        below = self._main.answers(query, self._hidden)
        return below + (self._over.answers(query, frozenset()) if self._over else 0)

    def by_section(self, query: FactQuery) -> Mapping[str, int]:
        counted = self._counted("section", query)
        order = dict.fromkeys(section for (section,) in self._main.content.rows(_SECTIONS))
        return {one: counted[one] for one in dict.fromkeys([*order, *counted]) if counted.get(one)}

    def by_status(self, query: FactQuery) -> Mapping[Status, int]:
        counted = self._counted("status", query)
        return {one: counted[one.value] for one in Status if counted.get(one.value)}

    def by_kind(self, query: FactQuery) -> Mapping[str, int]:
        counted: Counter[str] = Counter()
        for kinds, count in self._counted("kinds", query).items():
            counted.update({kind: count for bit, kind in enumerate(KINDS) if int(kinds) >> bit & 1})
        return {kind: counted[kind] for kind in KINDS if counted[kind]}

    def complete(self, letters: str) -> Sequence[str]:
        sought = Sought.of(letters)
        if not sought.words:
            return []
        found = self._main.content.rows(_COMPLETE, (sought.match,))
        if self._over:
            found += self._over.content.rows(_COMPLETE, (sought.match,))
        entities = self._bank.entities
        called = [one for one in found if one[0] in entities and entities[one[0]].name == one[1]]
        called.sort(key=lambda one: (-one[2], one[1]))
        return list(islice(dict.fromkeys(name for name, _, _ in called), _COMPLETED))

    def states(self) -> Mapping[str, State]:
        found = self._main.states()
        if self._over:
            upper = self._over.states()
            gone = {name for (name,) in self._main.content.rows(_IDS_AT, (as_json([*self._hidden]),))}
            kept = {name: state for name, state in found.items() if name not in gone or name in upper}
            return {**kept, **upper}
        return found

    def _counted(self, column: str, query: FactQuery) -> dict[str, int]:
        found = self._main.counted(column, query, self._hidden)
        if self._over:
            for one, count in self._over.counted(column, query, frozenset()).items():
                found[one] = found.get(one, 0) + count
        return found


class _Part:
    """One content, with what a learner remembers of its facts."""

    def __init__(self, content: Content, bank: Bank, memories: Memories | None) -> None:
        self.content = content
        self._states = FactStates(content, bank.id)
        self._memories = memories

    def places(self, query: FactQuery) -> Sequence[int]:
        asked, values = self._asked(query)
        found = self.content.rows(f"SELECT place {asked} ORDER BY place", values)
        return [place for (place,) in found]

    def ids(self, query: FactQuery) -> Sequence[str]:
        asked, values = self._asked(query)
        return [name for (name,) in self.content.rows(f"SELECT id {asked}", values)]

    def answers(self, query: FactQuery, hidden: frozenset[int]) -> int:
        asked, values = self._but(query, hidden)
        ((answers,),) = self.content.rows(f"SELECT coalesce(sum(cards), 0) {asked}", values)
        return int(answers)

    def counted(self, column: str, query: FactQuery, hidden: frozenset[int]) -> dict[str, int]:
        asked, values = self._but(query, hidden)
        sql = f"SELECT {column}, count(*) {asked} GROUP BY {column}"
        return dict(self.content.rows(sql, values))

    def _but(self, query: FactQuery, hidden: frozenset[int]) -> tuple[str, list[Any]]:
        """The tables and conditions of a query that leaves facts at some places out, and their values."""
        asked, values = self._asked(query)
        if hidden:
            asked += " AND place NOT IN (SELECT value FROM json_each(?))"
            values = [*values, as_json(sorted(hidden))]
        return asked, values

    def states(self) -> Mapping[str, State]:
        self._remember()
        return self._states.all()

    def _remember(self) -> None:
        if self._memories:
            self._states.read(self._memories.database, self._memories.learner, self._memories.day)
        else:
            self._states.forget()

    def _asked(self, query: FactQuery) -> tuple[str, list[Any]]:
        """The tables and conditions of a query, and the values that they take."""
        sought = Sought.of(query.words)
        asked: list[tuple[bool, str, Any]] = [
            (bool(sought.words), _WITH_WORDS, sought.match if sought.words else ""),
            (bool(query.sections), "section IN (SELECT value FROM json_each(?))", query.sections),
            (bool(query.statuses), "status IN (SELECT value FROM json_each(?))", query.statuses),
            (bool(query.kinds), "kinds & ?", bits(query.kinds)),
            (bool(query.entity), "place IN (SELECT fact FROM mentions WHERE entity = ?)", query.entity),
            (bool(query.states), _IN_STATES, query.states),
        ]
        tables = "facts"
        if query.states or query.due:
            self._remember()
            tables = "facts LEFT JOIN temp.fact_states ON fact = place"
        wanted = [(sql, value) for wanted, sql, value in asked if wanted]
        conditions = [sql for sql, _ in wanted] + (["due"] if query.due else [])
        values = [as_json(sorted(one)) if isinstance(one, frozenset) else one for _, one in wanted]
        return f"FROM {tables} WHERE {' AND '.join(conditions) or 'TRUE'}", values


_PLACES = "SELECT id, place FROM facts WHERE id IN (SELECT value FROM json_each(?))"
_IDS_AT = "SELECT id FROM facts WHERE place IN (SELECT value FROM json_each(?))"
_SECTIONS = "SELECT section FROM facts GROUP BY section ORDER BY min(place)"
_WITH_WORDS = "place IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)"
_IN_STATES = "coalesce(state, 'new') IN (SELECT value FROM json_each(?))"
_COMPLETE = (
    "SELECT id, name, facts FROM entities WHERE place IN "
    "(SELECT rowid FROM entity_words WHERE entity_words MATCH ?) AND facts > 0 ORDER BY facts DESC, name LIMIT 40"
)


def _in_memory(bank: Bank, part: Bank) -> Content:
    """The index of a bank, or of a part of it, that is kept nowhere; made when it is first asked for."""
    for facts, entities, is_whole, content in _recent:
        if facts is bank.facts and entities is bank.entities and is_whole is (part is bank):
            return content
    content = Content.of(part)
    _recent.insert(0, (bank.facts, bank.entities, part is bank, content))
    del _recent[_KEPT:]
    return content
