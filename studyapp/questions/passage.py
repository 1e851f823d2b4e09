"""A text in which names are looked for as whole words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from studyapp.facts.bank import Entity
from studyapp.facts.folding import words

_ARTICLES = frozenset(("the", "a", "an"))


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with its folded words."""

    text: str
    padded: str  # the folded words between spaces

    @classmethod
    def of(cls, text: str) -> Passage:
        """Fold a text once, to look for many names in it."""
        return cls(text, f" {' '.join(words(text))} ")

    def mentions(self, name: str) -> bool:
        """Whether a name stands in the text; one in capitals (IS, US) is matched with its case."""
        if name.isupper():
            return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self.text) is not None
        key = name_key(name)
        return bool(key) and f" {key} " in self.padded

    def mentions_entity(self, entity: Entity) -> bool:
        """Whether the name or an alias of an entity stands in the text."""
        return any(map(self.mentions, names_of(entity)))


def names_of(entity: Entity) -> tuple[str, ...]:
    """The name and the aliases of an entity."""
    return (entity.name, *entity.aliases)


@lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """A name as it is looked up: its folded words, without articles before them."""
    found = list(words(text))
    while len(found) > 1 and found[0] in _ARTICLES:
        del found[0]
    return " ".join(found)
