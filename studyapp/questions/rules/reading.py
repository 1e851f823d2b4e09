"""What a rule reads in a question: its options side by side, the values they show, and plain words without names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from studyapp.facts.bank import Bank
from studyapp.facts.folding import words
from studyapp.facts.values import (
    DateValue,
    EntitiesValue,
    EntityValue,
    NumberValue,
    PhraseValue,
    Value,
)
from studyapp.questions.grading.names import known_name
from studyapp.questions.grading.written_dates import Written, read_date
from studyapp.questions.grading.written_numbers import WrittenNumber, read_number
from studyapp.questions.question import Choice, Map, Match, Order, Question, TrueFalse, WhoSays

_QUOTED = re.compile(r"“[^”]*”")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """Options side by side, one of which is right."""

    texts: tuple[str, ...]
    right: int

    @property
    def key(self) -> str:
        """The right one."""
        return self.texts[self.right]

    @property
    def wrong(self) -> tuple[str, ...]:
        """The others, in their order."""
        return (*self.texts[: self.right], *self.texts[self.right + 1 :])


def row_of(question: Question) -> Row | None:
    """The options of a choice, or of the question who says so; None in other forms."""
    if isinstance(question, Choice | WhoSays) and question.options:
        return Row(tuple(option.text for option in question.options), question.right)
    return None


def wrong_texts(question: Question) -> tuple[str, ...]:
    """What is offered in place of the key, in any form."""
    match question:
        case Choice() | WhoSays():
            row = row_of(question)
            return row.wrong if row else ()
        case TrueFalse(truth=False):
            return (question.shown.text,)
        case Match():
            key = question.partners[question.asked]
            return tuple(option.text for i, option in enumerate(question.options) if i != key)
        case Map():
            return tuple(spot.text for i, spot in enumerate(question.spots) if i != question.right)
        case _:
            return ()


def shown_texts(question: Question) -> tuple[str, ...]:
    """All that a learner reads beside the stem."""
    match question:
        case Choice() | WhoSays():
            return tuple(option.text for option in question.options)
        case Match():
            return (*question.left, *(option.text for option in question.options))
        case Order():
            return tuple(event.text for event in question.events)
        case Map():
            return tuple(spot.text for spot in question.spots)
        case _:
            return ()


def read_value(bank: Bank, key: Value, text: str) -> Value | None:
    """The value that an option of a slot shows; None when it shows none of the key's kind."""
    match key:
        case DateValue():
            return date_in(text, key, bank.language)
        case NumberValue():
            number = number_in(text)
            return replace(key, low=number.low, high=number.high) if number else None
        case EntityValue() | EntitiesValue():
            entity = known_name(bank, text)
            return EntityValue(entity.id) if entity else None
        case PhraseValue():
            return PhraseValue(text)


@lru_cache(maxsize=512)
def date_in(text: str, key: DateValue, language: str) -> DateValue | None:
    """The date that an option beside `key` shows."""
    written = read_date(text, key, language)
    return written.value if isinstance(written, Written) else None


@lru_cache(maxsize=512)
def number_in(text: str) -> WrittenNumber | None:
    """The number or span of numbers that an option shows."""
    readings = read_number(text)
    return readings[0] if isinstance(readings, tuple) else None


def ends_in(bank: Bank, key: Value, text: str) -> tuple[float, float] | None:
    """Where an option stands in the order of dates or numbers: its lower and upper end; None for bare words."""
    if isinstance(key, DateValue):
        date = date_in(text, key, bank.language)
        return (date.first.toordinal(), date.last.toordinal()) if date else None
    if isinstance(key, NumberValue) or (isinstance(key, PhraseValue) and any(map(str.isdigit, text))):
        number = number_in(text)
        return (number.low, number.high) if number else None
    return None


def plain_words(text: str) -> list[str]:
    """The folded words outside quotation marks, without those that a capital inside a sentence marks as names.

    Words all in capitals stay: “NOT” is still a negation.
    """
    found: list[str] = []
    text = _QUOTED.sub(" ", text)
    for word in _WORD.finditer(text):
        before = text[: word.start()].rstrip("( “")
        begins = not before or before[-1] in ".?!:"
        named = word[0][0].isupper() and not begins and not (word[0].isupper() and len(word[0]) > 1)
        found += () if named else words(word[0])
    return found


def unquoted(text: str) -> str:
    """The text without what stands in quotation marks."""
    return _QUOTED.sub(" ", text)
