"""Finds the names of a bank as they are typed: whole, by an alias, or from their first letters."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from studyapp.facts.bank import Bank
from studyapp.questions.index import index_of
from studyapp.questions.passage import name_key, names_of

_MOST = 8


class NameFinder:
    """Knows entities by name and alias; the article before a name and the case of its letters do not matter."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.entities = bank.entities

    def find(self, text: str) -> str:
        """The id of what is called so, or "" when nothing is."""
        return next(iter(index_of(self.bank).by_name.get(name_key(text), ())), "")

    def name(self, entity: str) -> str:
        """The name of an id; what is no id stands for itself."""
        return self.entities[entity].name if entity in self.entities else entity

    def in_sentence(self, entity: str) -> str:
        """The name with its article."""
        known = self.entities.get(entity)
        return f"{known.article} {known.name}".strip() if known else entity

    def completions(self, text: str) -> list[str]:
        """At most 8 names of which a word begins with what was typed, in the order of the alphabet."""
        key = name_key(text)
        if not key:
            return []
        found: dict[str, None] = {}
        at = bisect_left(self._starts, (key, ""))
        while at < len(self._starts) and self._starts[at][0].startswith(key) and len(found) < _MOST:
            found[self.entities[self._starts[at][1]].name] = None
            at += 1
        return list(found)

    @cached_property
    def _starts(self) -> list[tuple[str, str]]:
        """Names from each of their words on, with the entity, in order."""
        keys = ((name_key(name), entity.id) for entity in self.entities.values() for name in names_of(entity))
        parts = ((key.split(" "), entity) for key, entity in keys)
        return sorted((" ".join(words[at:]), entity) for words, entity in parts for at in range(len(words)))
