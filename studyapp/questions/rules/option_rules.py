"""Rules about options: alike in kind and look, in order, and none that tells on the key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.folding import fold, words
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.questions import english_reading as english
from studyapp.questions.grading.loading import likeness
from studyapp.questions.grading.names import known_name
from studyapp.questions.grading.written_dates import Written, read_date
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.index import date_sort
from studyapp.questions.options import PLACES
from studyapp.questions.passage import name_key
from studyapp.questions.question import Choice, Question
from studyapp.questions.rules.flaw import Flaw

_ALL_OR_NONE = re.compile(
    r"(all|none|neither|both|any)( of)?( the| these| those| them)?( above| two| three| options| answers| others)?"
    r"|both [a-c] and [a-c]|(i )?(do not|dont) know|not sure"
)
_LONG = 4  # words from which the length of a key can tell on it
_ALIKE = 90  # per cent


def option_count(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A choice has three options (Rodriguez 2005: three are as good as more)."""
    del bank
    if isinstance(question, Choice) and len(question.options) != PLACES:
        what = f"The choice has {len(question.options)} options."
        yield Flaw("option-count", what, f"Give it {PLACES}.")


def kind_mismatch(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Options are of one kind, unit and precision (Haladyna and others 2002, homogeneous options)."""
    if not isinstance(question, Choice):
        return
    kinds = [_kind(bank, question, option.text) for option in question.options]
    for option, kind in zip(question.options, kinds, strict=True):
        if kind != kinds[question.right]:
            what = f"The option “{option.text}” is not of the kind or precision of the key “{question.key}”."
            yield Flaw("kind-mismatch", what, "Choose options that are all of one kind.")


def duplicate_option(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No two options are the same, or as good as the same, words (Haladyna and others 2002, independent options)."""
    if not isinstance(question, Choice):
        return
    in_words = not isinstance(bank.slot(question.card).value, DateValue | NumberValue)
    for one, other in combinations((name_key(option.text) for option in question.options), 2):
        if one == other:
            yield Flaw(
                "duplicate-option", f"The option “{one}” stands twice.", "Choose another wrong option."
            )
        elif in_words and not re.search(r"\d", one + other) and likeness(one, other, _ALIKE):
            what = f"The options “{one}” and “{other}” are nearly the same."
            yield Flaw("duplicate-option", what, "Choose options that differ more.", Severity.WARNING)


def unordered(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Dates and numbers ascend (Haladyna and others 2002, logical or numerical order)."""
    if not isinstance(question, Choice):
        return
    places = [_place(bank, question, option.text) for option in question.options]
    known = [place for place in places if place is not None]
    if any(one > other for one, other in pairwise(known)):
        yield Flaw("unordered", "The options are not in ascending order.", "Sort them by value.")


def all_none(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No option speaks about the others (Haladyna and others 2002, none and all of the above)."""
    del bank
    for option in question.options if isinstance(question, Choice) else ():
        if _ALL_OR_NONE.fullmatch(fold(option.text)):
            what = f"The option “{option.text}” is about the other options."
            yield Flaw("all-none", what, "Choose a wrong option of the key's kind.")


def longest_key(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key is not told by its length (Haladyna and others 2002, equal length)."""
    del bank
    if not isinstance(question, Choice) or len(question.key.split()) < _LONG or len(question.options) < 2:
        return
    lengths = [len(option.text) for option in question.options]
    longest = max(length for i, length in enumerate(lengths) if i != question.right)
    own, mean = lengths[question.right], sum(lengths) / len(lengths)
    if own > 1.5 * mean or own > 1.25 * longest:
        severity = Severity.ERROR if own > 1.5 * mean else Severity.WARNING
        what = f"The key “{question.key}” is much longer than the wrong options."
        yield Flaw("longest-key", what, "Write wrong options of like length.", severity)


def clang(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No content word of the stem stands in the key alone (Haladyna and others 2002, clang associations)."""
    del bank
    if not isinstance(question, Choice):
        return
    wrong = {
        word for i, one in enumerate(question.options) if i != question.right for word in words(one.text)
    }
    for word in sorted(_content(question.stem) & _content(question.key) - wrong):
        what = f"The word “{word}” of the question stands in the key and in no other option."
        yield Flaw("clang", what, "Reword the question, or let a wrong option have the word too.")


def grammar_cue(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Article, capital and end mark fit all options alike (Haladyna and others 2002, grammatical clues)."""
    if re.search(r"(?<!/)\b(a|an) _____", question.stem, re.IGNORECASE):
        what = "The article before the gap tells how the answer begins."
        yield Flaw("grammar-cue", what, "Take the article into the answer.")
    if not isinstance(question, Choice):
        return
    texts = [option.text for option in question.options]
    article = re.search(r"\b(an?)\W*$", question.stem, re.IGNORECASE)
    fits = {text[:1].casefold() in "aeiou" for text in texts}
    marks = {text.endswith((".", "?", "!")) for text in texts}
    capitals = {
        text[:1].isupper() for text in texts if isinstance(bank.slot(question.card).value, PhraseValue)
    }
    proper = any(word[:1].isupper() for text in texts for word in text.split()[1:])
    if (article and len(fits) > 1) or len(marks) > 1 or (len(capitals) > 1 and not proper):
        what = "An article, a capital or an end mark fits some of the options only."
        yield Flaw("grammar-cue", what, "Write all options so that they fit the question alike.")


def _content(text: str) -> set[str]:
    return {
        word for word in words(text) if len(word) >= 4 and word.isalpha() and word not in english.EMPTY_WORDS
    }


def _kind(bank: Bank, question: Choice, text: str) -> object:
    value = bank.slot(question.card).value
    match value:
        case DateValue():
            written = read_date(text, value, bank.language)
            return date_sort(written.value)[0] if isinstance(written, Written) else "no date"
        case NumberValue():
            readings = read_number(text)
            one = readings[0] if isinstance(readings, tuple) else None
            return (one.low < one.high, one.unit) if one else "no number"
        case EntityValue() | EntitiesValue():
            entity = known_name(bank, text)
            return entity.kind if entity else "no name"
        case PhraseValue():
            return "phrase"


def _place(bank: Bank, question: Choice, text: str) -> float | None:
    value = bank.slot(question.card).value
    if isinstance(value, DateValue):
        written = read_date(text, value, bank.language)
        return float(written.value.first.toordinal()) if isinstance(written, Written) else None
    if isinstance(value, NumberValue):
        readings = read_number(text)
        return readings[0].low if isinstance(readings, tuple) else None
    return None
