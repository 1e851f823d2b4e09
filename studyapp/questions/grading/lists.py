"""Grade a list of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.relations import true_values
from studyapp.facts.values import EntitiesValue
from studyapp.facts.verdict import Exact, Listed, Misspelt, Outcome, Verdict
from studyapp.questions import english_reading as english
from studyapp.questions.grading.names import match_name
from studyapp.questions.index import members

_LONGEST = 6  # words of a name in a list without commas
_STRONG = re.compile(r"[,;\n/|]+")


def grade_list(bank: Bank, card: CardId, key: EntitiesValue, text: str) -> Verdict:
    """Grade names in any order: all and no other are right; half or more is close, unless most are wrong."""
    also = {entity for value in true_values(bank, card)[1:] for entity in members(value)}
    found: dict[str, Exact | Misspelt] = {}
    extra: list[str] = []
    for name in _names(bank, (*key.entities, *also), text):
        entity = next(
            (one for one in (*key.entities, *also) if match_name(bank, bank.entities[one], name)), None
        )
        if entity is None:
            extra.append(name)
        elif entity in key.entities:
            found[entity] = match_name(bank, bank.entities[entity], name) or Exact()
    missing = tuple(bank.entities[entity].name for entity in key.entities if entity not in found)
    if not missing and not extra:
        slips = [reason for reason in found.values() if isinstance(reason, Misspelt)]
        return Verdict(Outcome.RIGHT, slips[0] if slips else Exact())
    good = 2 * len(found) >= len(key.entities) and len(extra) <= len(found)
    return Verdict(Outcome.CLOSE if good else Outcome.WRONG, Listed(len(found), missing, tuple(extra)))


def _names(bank: Bank, wanted: tuple[str, ...], text: str) -> Iterator[str]:
    """Split a list at commas, at "and" where that is not part of a member's name, and between names it runs together."""
    for part in _STRONG.split(text):
        whole = english.AND_BEFORE.sub("", part.strip())
        if _is_wanted(bank, wanted, whole):
            yield whole
        else:
            for name in english.AND_BETWEEN.split(whole):
                yield from _run_together(bank, wanted, name.split()) or filter(None, [name.strip()])


def _run_together(bank: Bank, wanted: tuple[str, ...], parts: list[str]) -> list[str] | None:
    """The members that words without a mark between them name; None when a word is left over."""
    names: list[str] = []
    at = 0
    while at < len(parts):
        ends = range(min(len(parts), at + _LONGEST), at, -1)
        end = next((end for end in ends if _is_wanted(bank, wanted, " ".join(parts[at:end]))), None)
        if end is None:
            return None
        names.append(" ".join(parts[at:end]))
        at = end
    return names


def _is_wanted(bank: Bank, wanted: tuple[str, ...], name: str) -> bool:
    return any(match_name(bank, bank.entities[entity], name) for entity in wanted)
