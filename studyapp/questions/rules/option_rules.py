"""Rules about options: as many as there should be, alike in kind, apart from one another, and in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.folding import words
from studyapp.facts.values import (
    Bound,
    DateValue,
    EntitiesValue,
    EntityValue,
    NumberValue,
    PhraseValue,
    Value,
)
from studyapp.questions import english_rules as english
from studyapp.questions.grading.loading import likeness
from studyapp.questions.grading.names import known_name
from studyapp.questions.index import date_sort
from studyapp.questions.options import PLACES
from studyapp.questions.passage import name_key
from studyapp.questions.question import Choice, Map, Match, Order, Question, WhoSays
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import (
    Row,
    date_in,
    ends_in,
    number_in,
    row_of,
    shown_texts,
    wrong_texts,
)

_ALIKE = 90  # per cent
_FEWEST, _MOST = 3, 5  # things to be put in order or matched


def option_count(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A choice has three options (Rodriguez 2005: three are as good as more); orders and matches have 3 to 5 things."""
    del bank
    if isinstance(question, Choice | WhoSays) and len(question.options) != PLACES:
        what = f"The choice has {len(question.options)} options."
        yield Flaw("option-count", what, f"Give it {PLACES}.")
    if isinstance(question, Order | Match):
        count = len(question.events if isinstance(question, Order) else question.left)
        if not _FEWEST <= count <= _MOST:
            yield Flaw("option-count", f"There are {count} things.", f"Give {_FEWEST} to {_MOST}.")


def kind_mismatch(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Options are of one kind, unit and precision (Haladyna and others 2002, homogeneous options)."""
    value = bank.slot(question.card).value
    kind = _kind(bank, value, question.key)
    for text in wrong_texts(question):
        if _kind(bank, value, text) != kind:
            what = f"The option “{text}” is not of the kind or precision of the key “{question.key}”."
            yield Flaw("kind-mismatch", what, "Choose options that are all of one kind.")


def duplicate_option(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No two options are the same, or as good as the same, words (Haladyna and others 2002, independent options)."""
    if isinstance(question, Map):  # the names of different things there, however alike
        twice = len(question.spots) - len({spot.entity for spot in question.spots})
        if twice:
            yield Flaw("duplicate-option", "A place stands twice on the map.", "Mark each place once.")
        return
    in_words = not isinstance(bank.slot(question.card).value, DateValue | NumberValue)
    for one, other in combinations(map(name_key, shown_texts(question)), 2):
        if one == other or (in_words and _one_entity(bank, one, other)):
            what = f"The options “{one}” and “{other}” are the same."
            yield Flaw("duplicate-option", what, "Choose another wrong option.")
        elif in_words and not re.search(r"\d", one + other) and likeness(one, other, _ALIKE):
            what = f"The options “{one}” and “{other}” are nearly the same."
            yield Flaw("duplicate-option", what, "Choose options that differ more.", Severity.WARNING)


def overlap(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Dates and numbers do not meet or contain one another, nor lie within the rounding (Haladyna and others 2002)."""
    key = bank.slot(question.card).value
    row = row_of(question)
    if row is None:
        return
    ends = [(text, ends_in(bank, key, text)) for text in dict.fromkeys(row.texts)]
    for (one, span), (other, other_span) in combinations(ends, 2):
        if span is None or other_span is None or span == other_span:
            continue
        apart = max(span[0] - other_span[1], other_span[0] - span[1])
        if apart <= 0 or apart <= _slack(key):
            what = f"The options “{one}” and “{other}” meet or contain one another."
            yield Flaw("overlap", what, "Choose values that lie further apart.")


def unordered(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Dates and numbers ascend (Haladyna and others 2002, logical or numerical order)."""
    row = row_of(question)
    if row is None:
        return
    key = bank.slot(question.card).value
    places = [ends_in(bank, key, text) for text in row.texts]
    known = [place for place in places if place is not None]
    if isinstance(key, PhraseValue) and len(known) < len(places):
        return  # words that hold a number have no order
    if any(one > other for one, other in pairwise(known)):
        yield Flaw("unordered", "The options are not in ascending order.", "Sort them by value.")


def all_none(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No option speaks about the others (Haladyna and others 2002, none and all of the above)."""
    del bank
    row = row_of(question)
    for text in row.texts if row else ():
        if _speaks_of_others(row, text):
            what = f"The option “{text}” is about the other options."
            yield Flaw("all-none", what, "Choose a wrong option of the key's kind.")


def _speaks_of_others(row: Row | None, text: str) -> bool:
    folded = " ".join(words(text))
    if english.ALL_OR_NONE.fullmatch(folded) and folded not in english.NOT_ALL_OR_NONE:
        return True
    others = [name_key(other) for other in row.texts if other != text] if row else []
    bare = re.sub(r"^(both|either|neither) ", "", folded)
    parts = [name_key(part) for part in re.split(r" (?:and|or|nor|as well as) ", bare)]
    return len(parts) > 1 and set(parts) <= set(others)


def _one_entity(bank: Bank, one: str, other: str) -> bool:
    entity = known_name(bank, one)
    return entity is not None and entity is known_name(bank, other)


def _slack(key: Value) -> float:
    """How near two numbers may come, by the tolerance of the source, without being apart."""
    if not isinstance(key, NumberValue):
        return 0.0
    return max(key.tolerance, 0.05 * abs(key.high) if key.bound is Bound.ABOUT else 0.0)


def _kind(bank: Bank, value: Value, text: str) -> object:
    match value:
        case DateValue():
            date = date_in(text, value, bank.language)
            return date_sort(date)[:3] if date else "no date"
        case NumberValue():
            number = number_in(text)
            if number is None:
                return "no number"
            return number.low < number.high, number.unit, number.low == int(number.low)
        case EntityValue() | EntitiesValue():
            entity = known_name(bank, text)
            return entity.kind if entity else "no name"
        case PhraseValue():
            return bool(re.search(r"\d", text)) and number_in(text) is not None
