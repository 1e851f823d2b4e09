"""Put a fact into words: its sentence, its stem, its claim, and the words of a value alone or in a sentence.

Words stay as inside a sentence (`the United States`); whoever begins a line with them sets the capital.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import assert_never

from studyapp.facts.bank import Attribution, Bank, Entity, Fact
from studyapp.facts.dates import parse_edtf
from studyapp.facts.folding import words
from studyapp.facts.values import (
    DateValue,
    EntitiesValue,
    EntityValue,
    Extent,
    NumberValue,
    PhraseValue,
    Value,
)
from studyapp.questions import english, english_reading
from studyapp.questions.index import index_of

_MARK = re.compile(r"\{([^{}]+)\}")
_LAST_WORD = re.compile(r"([\w’'%-]+)\s*$")
_TIME_WORDS = frozenset(("in", "on", "at", "from", "during"))


def value_words(bank: Bank, value: Value, *, quoted: bool = False, beside: str = "") -> str:
    """A value as an option or key; `beside` is the stem, whose unit is not said again.

    A bounded number is asked for its limit, so its bound is not part of the key.
    """
    match value:
        case DateValue():
            return english.date_words(value)
        case NumberValue():
            return english.number_words(value, bound=False, unit=not _has_words(beside, value.unit))
        case EntityValue():
            return entity_words(bank.entities[value.entity])
        case EntitiesValue():
            return english.listing([entity_words(bank.entities[entity]) for entity in value.entities])
        case PhraseValue():
            return english.quoted(value.phrase) if quoted else value.phrase
        case _:
            assert_never(value)


def entity_words(entity: Entity) -> str:
    """The name of an entity inside a sentence, with its article: `the United States`."""
    return f"{entity.article} {entity.name}".strip()


def filled(bank: Bank, fact: Fact, instead: Mapping[str, Value | str] | None = None) -> str:
    """The fact's own sentence with its answers filled in, begun as inside a sentence.

    `instead` puts another value, or a gap, in the place of a slot.
    """
    instead = instead or {}
    done, rest = "", fact.text
    while mark := _MARK.search(rest):
        slot = fact.slots[mark[1]]
        done, rest = done + rest[: mark.start()], rest[mark.end() :]
        shown = instead.get(slot.name, slot.value)
        if isinstance(shown, str):
            done = english.before_gap(done) + shown
        else:
            if isinstance(slot.value, EntityValue) and bank.entities[slot.value.entity].article:
                done = re.sub(r"\b[Tt]he $", "", done)
            done = _joined(bank, fact, done, shown, rest, quoted=slot.quoted)
    return done + rest


def _joined(bank: Bank, fact: Fact, before: str, value: Value, after: str, *, quoted: bool) -> str:
    last = _LAST_WORD.search(before)
    last_word = last[1].casefold() if last else ""
    match value:
        case DateValue():
            return _with_date(before, last_word, value)
        case NumberValue():
            sign = after.lstrip(" \u00a0").startswith("%")
            number = english.number_words(
                value,
                bound=last_word not in english.BOUND_WORDS,
                unit=not _has_words(fact.text, value.unit),
                spelt=not english_reading.is_measure(value.unit or after, before),
            )
            return before + (number.removesuffix("%").rstrip() if sign else number)
        case EntityValue():
            entity = bank.entities[value.entity]
            bare = last_word in english.DETERMINERS or last_word.endswith(("’s", "'s", "s’"))
            return before + (entity.name if bare else entity_words(entity))
        case EntitiesValue():
            return before + value_words(bank, value)
        case PhraseValue():
            inside = before.count("“") > before.count("”")
            return before + value_words(bank, value, quoted=quoted and not inside)
        case _:
            assert_never(value)


def _with_date(before: str, last_word: str, value: DateValue) -> str:
    text = english.date_words(value)
    if value.about and last_word in english.BOUND_WORDS:
        text = text.removeprefix("about ")
    if value.extent is Extent.POINT:
        return before + text
    if last_word == "between":
        return before + english.span_words(value, "and")
    if last_word in _TIME_WORDS and (last_word == "from" or not english.is_pair(value)):
        # "in 2013 to 2017" and "on between" are no English
        before = before[: before.casefold().rindex(last_word)]
        text = english.when_words(value)
        return before + (english.capitalised(text) if not before else text)
    return before + text


def _has_words(text: str, unit: str) -> bool:
    return f" {' '.join(words(unit))} " in f" {' '.join(words(text))} "


def sentence(bank: Bank, fact: Fact, instead: Mapping[str, Value | str] | None = None) -> str:
    """The fact's sentence as it stands alone, with the words that say who claims it."""
    return _behind(bank, attribution_words(bank, fact), filled(bank, fact, instead))


def stem(bank: Bank, fact: Fact, ask: str) -> str:
    """A question of the author, with the words that say who claims the answer."""
    return _behind(bank, attribution_words(bank, fact), ask)


def _behind(bank: Bank, prefix: str, text: str) -> str:
    return prefix + lowered(bank, text) if prefix else english.capitalised(text)


def lowered(bank: Bank, text: str) -> str:
    """The text as it goes on inside a sentence: its first letter small, unless a name begins it."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    plain = first.strip("“”‘’,.:;?")
    if english.may_be_lowered(plain):
        return text[:1].lower() + text[1:]
    if not first[:1].isupper() or any(letter.isupper() for letter in plain[1:]):
        return text
    index = index_of(bank)
    bare = re.sub(r"[’']s?$", "", plain)
    named = (name for key in {plain, bare} for name in index.by_first_word.get(key, ()))
    if any(re.match(rf"{re.escape(name)}(?!\w)", text) for name in named):
        return text
    if english.names_a_people(bare, index.place_stems):
        return text
    return text[:1].lower() + text[1:]


def attribution_words(bank: Bank, fact: Fact) -> str:
    """The words before an attributed claim, `According to the UN in August 2020, `; "" for a stated one."""
    claim = fact.according_to
    if claim is None:
        return ""
    if claim.unnamed:
        return english.according_to_nobody(claim.unnamed)
    return english.according_to(*_speakers(bank, claim), _when(claim))


def who_stem(bank: Bank, fact: Fact) -> str:
    """Ask who makes a claim: the bare claim, without its speaker and without those who report it."""
    return english.who_ask(lowered(bank, filled(bank, fact)), _when(fact.according_to))


def claim_words(bank: Bank, fact: Fact) -> str:
    """Who makes the claim and in which manner, as a line of its own; "" when the source states it itself."""
    claim = fact.according_to
    if claim is None:
        return ""
    if claim.unnamed:
        return english.claim_of_nobody(claim.unnamed)
    when = english.date_words(parse_edtf(claim.when)) if claim.when else ""
    return english.claim_line(*_speakers(bank, claim), when, claim.verb)


def _when(claim: Attribution | None) -> str:
    return english.when_words(parse_edtf(claim.when)) if claim and claim.when else ""


def _speakers(bank: Bank, claim: Attribution) -> tuple[str, str]:
    def named(ids: tuple[str, ...]) -> str:
        return english.listing([entity_words(bank.entities[entity]) for entity in ids]) if ids else ""

    return named(claim.who), named(claim.via)
