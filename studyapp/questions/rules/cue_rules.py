"""Rules about cues: nothing in an option's look tells who knows nothing which one is the key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.folding import words
from studyapp.facts.values import NumberValue, PhraseValue
from studyapp.questions import english as spoken
from studyapp.questions import english_reading, wording
from studyapp.questions import english_rules as english
from studyapp.questions.grading.names import known_name
from studyapp.questions.index import index_of
from studyapp.questions.question import Match, Question, TrueFalse
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import Row, plain_words, row_of

_LONG = 4  # words from which the length of a key can tell on it
_ANY = "a determiner"  # which goes with all other forms
_NOUNS = frozenset(("", "“a”", _ANY))  # how names of things begin
_YEAR = re.compile(r"\b[12]\d{3}\b")
_ARTICLE_AT_END = re.compile(r"\b(an?)\W*$", re.IGNORECASE)
_ARTICLE_BEFORE_GAP = re.compile(r"(?<!/)\b(a|an) _____", re.IGNORECASE)


def longest_key(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key is not told by its length (Haladyna and others 2002, equal length)."""
    del bank
    row = row_of(question)
    if row is None or len(row.key.split()) < _LONG or len(row.texts) < 2:
        return
    own, longest = len(row.key), max(map(len, row.wrong))
    mean = sum(map(len, row.texts)) / len(row.texts)
    if own > 1.5 * mean or own > 1.25 * longest:
        severity = Severity.ERROR if own > 1.5 * mean else Severity.WARNING
        what = f"The key “{row.key}” is much longer than the wrong options."
        yield Flaw("longest-key", what, "Write wrong options of like length.", severity)


def clang(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No content word of the stem stands in the key alone (Haladyna and others 2002, clang associations)."""
    del bank
    stem, row = question.stem, row_of(question)
    if isinstance(question, Match):
        stem = question.left[question.asked]
        row = Row(tuple(option.text for option in question.options), question.partners[question.asked])
    if row is None:
        return
    wrong = {word for text in row.wrong for word in words(english.POSSESSIVE.sub("", text))}
    for word in sorted(_content(stem) & _content(row.key) - wrong):
        what = f"The word “{word}” of the question stands in the key and in no other option."
        yield Flaw("clang", what, "Reword the question, or let a wrong option have the word too.")


def grammar_cue(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Article, number, form, capital and end mark fit all options alike (Haladyna and others 2002, grammatical clues)."""
    if _ARTICLE_BEFORE_GAP.search(question.stem):
        what = "The article before the gap tells how the answer begins."
        yield Flaw("grammar-cue", what, "Take the article into the answer.")
    row = row_of(question)
    if row is None:
        return
    found = _article_cue(question.stem, row) or _number_cue(question.stem, row) or _end_cue(row)
    if not found and isinstance(bank.slot(question.card).value, PhraseValue):
        found = _capital_cue(bank, row) or _lead_cue(row)
    if found:
        yield Flaw("grammar-cue", found, "Write all options so that they fit the question alike.")


def convergence(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key alone does not share the most words with the others (NBME item-writing guide, convergence)."""
    row = row_of(question)
    if row is None or len(row.texts) < 3 or isinstance(bank.slot(question.card).value, NumberValue):
        return
    empty = english_reading.EMPTY_WORDS | english_reading.LIGHT_WORDS | english_reading.ARTICLES
    sets = [set(words(text)) - empty for text in row.texts]
    shared = [
        sum(any(word in other for j, other in enumerate(sets) if j != i) for word in own)
        for i, own in enumerate(sets)
    ]
    rest = [count for i, count in enumerate(shared) if i != row.right]
    if shared[row.right] >= 2 and shared[row.right] > max(rest):
        what = f"The key “{row.key}” shares the most words with the other options."
        yield Flaw(
            "convergence", what, "Let the options share words evenly, or none at all.", Severity.WARNING
        )


def odd_one_out(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key is not the only one with a number, year, unit, parenthesis, or of another kind (our own rule, after NBME)."""
    row = row_of(question)
    if row is None or len(row.texts) < 3:
        return
    marks = [_marks(text) for text in row.texts]
    rest = [mark for i, mark in enumerate(marks) if i != row.right]
    own = marks[row.right]
    alone = sorted(own - set().union(*rest)) + sorted(rest[0].intersection(*rest[1:]) - own)
    kinds = [entity.kind if (entity := known_name(bank, text)) else None for text in row.texts]
    others = {kind for i, kind in enumerate(kinds) if i != row.right}
    if not alone and len(others) == 1 and None not in others and kinds[row.right] not in (None, *others):
        alone = ["kind"]
    if alone:
        what = f"The key “{row.key}” is the only one that differs from the others by its {alone[0]}."
        yield Flaw("odd-one-out", what, "Choose wrong options that look like the key.")


def absolute_vague(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No option says always or usually, which tells that it is wrong or right (Haladyna and others 2002, determiners)."""
    row = row_of(question)
    if isinstance(question, TrueFalse):
        said = wording.attribution_words(bank, bank.facts[question.card.fact])
        texts: tuple[str, ...] = (question.stem.removeprefix(said),)
    else:
        texts = row.texts if row else ()
    found = [_determiners(bank, text) for text in texts]
    for word in sorted(set(chain.from_iterable(found))):
        if len(found) == 1 or not all(word in one for one in found):
            what = f"“{word}” tells on the truth of what it stands in."
            yield Flaw("absolute-vague", what, "Say it without, or by a number.", Severity.WARNING)


def _content(text: str) -> set[str]:
    """The words that say something and are long enough to be noticed."""
    return {
        word
        for word in words(english.POSSESSIVE.sub("", text))
        if len(word) >= 4 and word.isalpha() and word not in english_reading.EMPTY_WORDS
    }


def _article_cue(stem: str, row: Row) -> str:
    if not _ARTICLE_AT_END.search(stem):
        return ""
    fits = {english.begins_with_vowel(text) for text in row.texts}
    return "The article before the options fits some of them only." if len(fits) > 1 else ""


def _number_cue(stem: str, row: Row) -> str:
    many, one = english.PLURAL_ASKED.match(stem), english.SINGULAR_ASKED.match(stem)
    wrong_number = english.SINGULAR if many else english.PLURAL if one else None
    misfits = [bool(wrong_number.match(text)) for text in row.texts] if wrong_number else []
    return "The number of the question's verb fits some of the options only." if len(set(misfits)) > 1 else ""


def _end_cue(row: Row) -> str:
    ends = {
        text[-1:] if text.endswith((".", "?", "!", ";")) and not _is_short(text) else "" for text in row.texts
    }
    return "The options end in different marks." if len(ends) > 1 else ""


def _is_short(text: str) -> bool:
    return english.ABBREVIATED.search(text) is not None


def _capital_cue(bank: Bank, row: Row) -> str:
    """Whether some options begin with a capital that no name gives them, and others do not."""
    capitals = [text for text in row.texts if text[:1].isupper()]
    small = [text for text in row.texts if text[:1].islower()]
    bare = [text for text in capitals if not _begins_with_name(bank, text)]
    return "The options begin with capitals and with small letters." if bare and small else ""


def _begins_with_name(bank: Bank, text: str) -> bool:
    first = re.split(r"[\s,-]", text)[0]
    plain = re.sub(r"[’']s?$", "", first)
    index = index_of(bank)
    return (
        plain == "I"
        or plain in index.by_first_word
        or any(letter.isupper() for letter in plain[1:])
        or any(word[:1].isupper() for word in text.split()[1:])
        or english.OF_A_PEOPLE.fullmatch(plain) is not None
        or spoken.names_a_people(plain, index.place_stems)
    )


def _lead_cue(row: Row) -> str:
    """Whether the key alone begins with another form of word, or is alone in not beginning so."""
    leads = [_lead(text) for text in row.texts]
    own, rest = leads[row.right], {lead for i, lead in enumerate(leads) if i != row.right}
    other_form = own not in _NOUNS or (len(rest) == 1 and rest.isdisjoint(_NOUNS))
    other_article = {own, *rest} == {"", "“a”"}
    if own not in rest and (other_form or other_article):
        return f"Some of the options begin with {own or next(iter(rest))} and others do not."
    return ""


def _lead(text: str) -> str:
    """The form of the word with which an option begins, "" for a bare noun or verb."""
    if english.GERUND.match(text):
        return "a verb in “-ing”"
    found = (word for word in words(text) if word not in english.ABSOLUTES | english.VAGUE)
    first = next(found, "")
    if first in spoken.DETERMINERS - {"a", "an"} or first in english.NUMBER_WORDS or first.isdigit():
        return _ANY
    return english.LEADS.get(first, "")


def _marks(text: str) -> set[str]:
    found = words(text)
    marks = {"parenthesis"} if "(" in text else set()
    marks |= {"quotation marks"} if "“" in text else set()
    marks |= {"year"} if _YEAR.search(text) else set()
    marks |= (
        {"per cent"} if "%" in text or "percent" in found or ("per", "cent") in pairwise(found) else set()
    )
    number = any(character.isdecimal() for character in text) or english.NUMBER_WORDS & set(found)
    return marks | ({"number"} if number else set())


def _determiners(bank: Bank, text: str) -> set[str]:
    """The absolute and vague words of a text, but for those in names, in compounds and about a known few: all three."""
    if known_name(bank, text) or (text[:1].isupper() and text.split()[1:2] and text.split()[1][:1].isupper()):
        return set()
    text = re.sub(r"\b\w+-\w+(-\w+)*", " ", text)
    found = plain_words(english.NO_DETERMINERS.sub(" ", text))
    return set(found) & (english.ABSOLUTES | english.VAGUE)
