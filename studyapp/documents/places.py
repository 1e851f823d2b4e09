"""Hold a bank beside its source: mark the sentences that it cites, and find them again in a copy."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256

from studyapp.documents.copying import find_copied
from studyapp.facts.bank import Bank, Fact, Place
from studyapp.facts.faults import Fault, Severity
from studyapp.facts.folding import words

_HEADER = "# Made from the source by the program: a fingerprint of each sentence that a fact cites.\n"


def fingerprint(sentence: str) -> str:
    """The first 8 bytes of the SHA-256 of the sentence's folded words, as 16 hex digits."""
    return sha256(" ".join(words(sentence)).encode()).hexdigest()[:16]


def places_toml(bank: Bank, passages: Mapping[Place, str]) -> str:
    """The text of places.toml: the cited places that the document has, in its order."""
    cited = {place for fact in bank.facts.values() for place in fact.source}
    lines: dict[str, list[str]] = {}
    for place, sentence in passages.items():
        if place in cited:
            line = f'"{place.paragraph}.{place.sentence}" = "{fingerprint(sentence)}"\n'
            lines.setdefault(place.section, []).append(line)
    tables = [
        f"\n[{json.dumps(section, ensure_ascii=False)}]\n{''.join(rows)}" for section, rows in lines.items()
    ]
    return _HEADER + "".join(tables)


def compare(bank: Bank, passages: Mapping[Place, str]) -> list[Fault]:
    """What disagrees between a bank and a copy of its source: places, and words that were copied (rule `copied`)."""
    misplaced = [fault for fact in bank.facts.values() for fault in _misplaced(bank, fact, passages)]
    return [*misplaced, *find_copied(bank, passages)]


def _misplaced(bank: Bank, fact: Fact, passages: Mapping[Place, str]) -> Iterator[Fault]:
    for place in fact.source:
        where = f"{place.section}, paragraph {place.paragraph}, sentence {place.sentence}"
        if place not in passages:
            what = f"The fact “{fact.id}” cites {where}, which the document does not have."
            remedy = "Correct the place, or use the version of the document that the bank was written from."
        elif place in bank.places and bank.places[place] != fingerprint(passages[place]):
            what = f"The fact “{fact.id}” cites {where}, where the document has another sentence."
            remedy = "Read the sentence, then correct the place or the fact, and make places.toml anew."
        else:
            continue
        yield Fault(fact.file, fact.line, what, remedy, Severity.ERROR, "place")
