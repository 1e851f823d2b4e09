"""Rules about the wording of stems and statements."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.folding import words
from studyapp.facts.values import EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.questions import english as spoken
from studyapp.questions import english_reading, wording
from studyapp.questions import english_rules as english
from studyapp.questions.grading.names import known_name
from studyapp.questions.passage import Passage, names_of
from studyapp.questions.question import (
    GAP,
    Choice,
    Cloze,
    Map,
    Order,
    Question,
    TrueFalse,
    Typed,
    WhoSays,
)
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import plain_words, shown_texts, unquoted

_LONG_STEM = 35  # words
_YEAR = re.compile(r"\b[12]\d{3}\b")
_BEGINNING = 4  # letters by which the forms of a word are known
CONTEXT = 6  # words that a sentence with a gap must have besides it


def negative(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A stem asks for what is so (Haladyna and others 2002, word the stem positively); "at least" is a bound."""
    text = question.stem
    if isinstance(question, TrueFalse) and isinstance(bank.slot(question.card).value, PhraseValue):
        text = text.replace(question.shown.text, " ")  # a phrase may hold a “not” of its own
    text = english.NO_NEGATIVES.sub(" ", unquoted(text))
    found = next((word for word in plain_words(text) if word in english.NEGATIVES), "")
    other = english.CONTRACTED.search(text) or english.FALSE_SAID.search(text)
    if found or other:
        what = f"The question says “{found or (other and other[0])}”."
        yield Flaw("negative", what, "Ask for what is so.")


def unfocused(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A stem asks one thing, in one question (Haladyna and others 2002, central idea in the stem)."""
    found = words(question.stem)
    if isinstance(question, Choice | Typed):
        said = wording.attribution_words(bank, bank.facts[question.card.fact])
        if what := _unasked(question.stem.removeprefix(said)):
            yield Flaw(
                "unfocused", what, "Ask for one thing, by a question word, and end with a question mark."
            )
        elif english.OF_THE_OPTIONS.search(question.stem):
            yield Flaw("unfocused", "The stem makes sense only with its options.", "Name what is asked for.")
    if len(found) > _LONG_STEM:
        what = f"The stem has {len(found)} words."
        yield Flaw("unfocused", what, f"Say it in {_LONG_STEM} words or fewer.", Severity.WARNING)


def cloze(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A gap is one, is worth filling, and can be filled from what stands around it (our own rule)."""
    del bank
    if not isinstance(question, Cloze):
        return
    around = Passage.of(question.stem.replace(GAP, " "))
    if question.stem.count(GAP) != 1:
        yield Flaw("cloze", f"The sentence has {question.stem.count(GAP)} gaps.", "Leave one gap.")
    if len(around.padded.split()) < CONTEXT:
        yield Flaw("cloze", "Too few words stand around the gap.", f"Write {CONTEXT} or more.")
    empty = english_reading.EMPTY_WORDS | english_reading.LIGHT_WORDS | english_reading.ARTICLES
    if not set(words(question.key)) - empty:
        yield Flaw("cloze", f"The gap holds only “{question.key}”.", "Mark a word that says something.")
    leaked = next(filter(around.mentions, (question.key, *question.accepted)), "")
    if leaked:
        yield Flaw("cloze", f"The answer “{leaked}” stands elsewhere in the sentence.", "Say it once.")


def true_false(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A statement says one thing, and a false one has another value in place of the key (Frisbie and Becker 1991)."""
    if not isinstance(question, TrueFalse):
        return
    fact = bank.facts[question.card.fact]
    said = wording.attribution_words(bank, fact)
    if second := _second_proposition(question.stem.removeprefix(said)):
        what = f"The statement says two things; the second begins with “{second}”."
        yield Flaw("true-false", what, "Make two facts of it, or leave out one of the two.")
    if not question.truth and _is_negated(bank, question):
        what = "The statement is made false by a “not”."
        yield Flaw("true-false", what, "Exchange the key for a wrong value of its kind.")


def cueing(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key does not stand in its own stem, whole or by another name (Haladyna and others 2002, clues)."""
    fact = bank.facts[question.card.fact]
    if isinstance(question, Order):
        told = next((event for event in question.events if _tells(event.text, event.when)), None)
        if told:
            what = f"The event “{told.text}” says when it was."
            yield Flaw("cueing", what, "Write a label that holds no date.")
    if not isinstance(question, Choice | Typed | WhoSays | Map):
        return
    stem = Passage.of(english.POSSESSIVE.sub("", question.stem))
    named = next((name for name in _names_of_key(bank, question) if stem.mentions(name)), "")
    if named:
        said = Passage.of(wording.attribution_words(bank, fact))
        where = "words that name the speaker" if said.mentions(named) else "question"
        yield Flaw("cueing", f"The key “{named}” stands in the {where}.", "Reword the question without it.")


def tone(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Sober throughout: no exclamation marks, pictures or scoring words (our own rule: killed people are not points)."""
    fact = bank.facts[question.card.fact]
    for text in (question.stem, *shown_texts(question), fact.because, fact.caution):
        if found := _flippant(unquoted(text)):
            yield Flaw("tone", f"“{found}” is out of place.", "Say it soberly.")


def _unasked(stem: str) -> str:
    """What keeps a stem from being a question about something."""
    found = list(words(stem))
    if not english_reading.ASKING & set(found) or not stem.rstrip(" ”").endswith("?"):
        return "The stem asks no question."
    late = english_reading.ASKING & {
        *found[-3:],
        *(word[1] for word in re.findall(r"(,|\bor) (\w+)", stem.casefold())),
    }
    if found[0] in english.AUXILIARIES and not late:
        return "The stem can be answered by yes or no."
    if not set(found) - english_reading.ASKING - english.AUXILIARIES - english.POINTING:
        return "The stem does not say what it asks about."
    return ""


def _is_negated(bank: Bank, question: TrueFalse) -> bool:
    """Whether nothing but a negation tells a false statement from the true one; “did not admit” negates “admitted”."""
    shown, key = words(question.shown.text), words(question.key)
    if shown == key:
        true = words(wording.sentence(bank, bank.facts[question.card.fact]))
        return bool(set(words(question.stem)) & english.NEGATIONS - set(true))
    added = [word for word in shown if word not in key]
    same = {word[:_BEGINNING] for word in key} | english.NEGATIONS | english.HELPING_NOT
    return not english.NEGATIONS.isdisjoint(added) and all(
        word in same or word[:_BEGINNING] in same for word in added
    )


def _second_proposition(statement: str) -> str:
    """The first words of a second statement in a sentence; "" when it makes one only."""
    statement = unquoted(statement)
    if two := english.TWO_SENTENCES.search(statement):
        return " ".join(statement[two.end() :].split()[:3])
    for link in english.COORDINATOR.finditer(statement):
        before, rest = _last_clause(statement[: link.start()]), statement[link.end() :].split()
        if any(map(_is_finite, before)) and _is_clause(rest, after_comma=bool(link[1])):
            return " ".join(rest[:3])
    return ""


def _last_clause(text: str) -> list[str]:
    """The words behind the last one that begins a subordinate clause or a pair, without those that begin with a capital."""
    found = [next(iter(words(word)), "") for word in text.split() if not word[:1].isupper()]
    for place in range(len(found) - 1, -1, -1):
        if found[place] in english.SUBORDINATORS | {"between", "both"}:
            return found[place + 1 :]
    return found


def _is_clause(text: list[str], *, after_comma: bool) -> bool:
    """Whether words begin with a subject and go on with its verb; a name begins a new clause only after a comma."""
    folded = ["".join(words(word)) for word in text[:8]]
    if not folded or not (folded[0] in english.SUBJECTS or (after_comma and text[0][:1].isupper())):
        return False
    for place, word in enumerate(folded):
        if word in english.SUBORDINATORS or (place and text[place - 1].endswith(",")):
            return False
        past = (after_comma or folded[0] in english.PRONOUNS) and word.endswith("ed")
        if place and (word in english.FINITE or past):
            return True
    return False


def _is_finite(word: str) -> bool:
    return word in english.FINITE or word.endswith("ed")


def _names_of_key(bank: Bank, question: Question) -> tuple[str, ...]:
    value = bank.slot(question.card).value
    match value:
        case NumberValue():
            return (question.key, spoken.amount_words(value, spelt=True))
        case EntityValue() | EntitiesValue():
            entity = known_name(bank, question.key)
            return (question.key, *(names_of(entity) if entity else ()))
        case _:
            return (question.key,)


def _tells(text: str, when: str) -> bool:
    """Whether a text says a date, or the year of it."""
    return Passage.of(text).mentions(when) or bool(set(_YEAR.findall(text)) & set(_YEAR.findall(when)))


def _flippant(text: str) -> str:
    found = words(text)
    padded = f" {' '.join(found)} "
    if english.DEATHS & set(found):
        scored = next((word for word in english.SCORING if f" {word} " in padded), "")
    else:
        scored = ""
    emoticon = english.EMOTICON.search(text)
    sign = "!" if "!" in text else next(filter(_is_picture, text), "") if not text.isascii() else ""
    flippant = next((word for word in english.FLIPPANT if f" {word} " in padded), "")
    return flippant or scored or (emoticon[0].strip() if emoticon else "") or sign


def _is_picture(sign: str) -> bool:
    return sign > "\u2190" and unicodedata.category(sign) == "So" and sign not in english.PLAIN_SIGNS
