"""Find words of a bank that were copied from its source (item rule `copied`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studyapp.facts.bank import Bank, Place
from studyapp.facts.faults import Fault, Severity
from studyapp.facts.folding import words
from studyapp.questions.wording import filled

MOST_RUNNING_WORDS = 8


def find_copied(bank: Bank, passages: Mapping[Place, str]) -> list[Fault]:
    """A warning for each text of the bank with more than 8 running words of a paragraph of the source."""
    runs = _runs_of_source(passages)
    faults = []
    for file, line, called, text in _texts(bank):
        own = words(text)
        for run in _runs(own):
            if run in runs:
                what = f"{called} has more than {MOST_RUNNING_WORDS} running words of the source: “{' '.join(run)}”."
                faults.append(
                    Fault(file, line, what, "Say it in words of your own.", Severity.WARNING, "copied")
                )
                break
    return faults


def _runs_of_source(passages: Mapping[Place, str]) -> set[tuple[str, ...]]:
    paragraphs: dict[tuple[str, int], list[str]] = {}
    for place, sentence in passages.items():
        paragraphs.setdefault((place.section, place.paragraph), []).extend(words(sentence))
    return {run for paragraph in paragraphs.values() for run in _runs(tuple(paragraph))}


def _runs(text: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    length = MOST_RUNNING_WORDS + 1
    return (text[start : start + length] for start in range(len(text) - length + 1))


def _texts(bank: Bank) -> Iterator[tuple[str, int, str, str]]:
    """Every text of the bank that a learner may read: its file, its line, what it is called, and itself."""
    for entity in bank.entities.values():
        yield entity.file, entity.line, f"The gloss of “{entity.id}”", entity.gloss
    for fact in bank.facts.values():
        yield fact.file, fact.line, f"The text of “{fact.id}”", filled(bank, fact)
        for key, text in (("label", fact.label), ("because", fact.because), ("caution", fact.caution)):
            yield fact.file, fact.line, f"The {key} of “{fact.id}”", text
        for slot in fact.slots.values():
            for text in (slot.ask, slot.ask_one, *slot.accept, *slot.wrong):
                yield fact.file, slot.line, f"A wording of “{fact.id}#{slot.name}”", text
