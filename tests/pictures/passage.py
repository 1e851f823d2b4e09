"""A document in words of our own, in place of the one that the bank was written from, for the picture of a passage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studyapp.facts.bank import Bank, Place
from studyapp.questions.wording import sentence
from studyapp.storage.copies import Copy, copy_file, keep_copy, read_original

_OTHERS = (
    "This document stands in for the source in pictures.",
    "Its other sentences say nothing.",
    "They are here so that a passage has something around it.",
)


def put_document(data: Path, bank: Bank) -> None:
    """Keep a copy of a document whose cited sentences are the bank's own."""
    file = data / "A document.txt"
    file.write_text("".join(_OTHERS), "utf-8")
    _, size, changed = read_original(file)
    passages = dict(_passages(bank))
    cited = {place: place for place in passages if passages[place] not in _OTHERS}
    copy = Copy(str(file), size, changed, passages, cited)
    keep_copy(copy_file(data, bank.id, bank.sources[0].id), copy)


def _passages(bank: Bank) -> Iterator[tuple[Place, str]]:
    """Every paragraph up to the last that is cited in its section."""
    facts = {place: fact for fact in bank.facts.values() for place in fact.source}
    lengths: dict[tuple[str, int], int] = {}
    for place in sorted(facts, key=lambda one: (one.section, one.paragraph, one.sentence)):
        for paragraph in range(1, place.paragraph + 1):
            lengths.setdefault((place.section, paragraph), 2)
        lengths[place.section, place.paragraph] = max(place.sentence, lengths[place.section, place.paragraph])
    for (section, paragraph), length in lengths.items():
        for number in range(1, length + 1):
            place = Place(section, paragraph, number)
            fact = facts.get(place)
            yield place, sentence(bank, fact) if fact else _OTHERS[(paragraph + number) % len(_OTHERS)]
