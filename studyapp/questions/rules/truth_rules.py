"""Rules about truth: one right answer, the right speaker, a date that stays true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from studyapp.facts.bank import Bank, Status
from studyapp.facts.folding import words
from studyapp.facts.relations import could_be_true, true_values
from studyapp.facts.values import EntitiesValue, NumberValue
from studyapp.facts.verdict import Listed, Outcome, Unclear
from studyapp.questions import wording
from studyapp.questions.grading import grade
from studyapp.questions.grading.written_numbers import read_number
from studyapp.questions.passage import name_key
from studyapp.questions.question import Choice, Question, TrueFalse, Typed
from studyapp.questions.response import Words
from studyapp.questions.rules.flaw import Flaw

_UNDATED = frozenset(("today", "currently", "nowadays", "recent", "recently", "latest", "ago"))
_AS_OF = re.compile(r"\bas of\b(?!\W+(?:\w+\W+){0,3}?(?:\d{4}|_____))", re.IGNORECASE)


def disputed_scored(bank: Bank, question: Question) -> Iterator[Flaw]:
    """What the source is unsure of is never scored (our own rule)."""
    if bank.facts[question.card.fact].status is Status.DISPUTED:
        yield Flaw("disputed-scored", "A disputed fact is asked.", "Show it, but ask nothing of it.")


def key_mismatch(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The bank, asked the stem's query, returns exactly the key (our own rule)."""
    slot = bank.slot(question.card)
    more = [value for value in true_values(bank, question.card)[1:] if value not in slot.also_true]
    if more:
        found = wording.value_words(bank, more[0])
        what = f"The bank answers the question with “{found}” as well as with the key “{question.key}”."
        yield Flaw("key-mismatch", what, "Name in the question what tells the two facts apart.")
    verdict = grade(bank, _typed(question), Words(question.key))
    whole = isinstance(slot.value, EntitiesValue) and isinstance(question, Choice)
    if not whole and (isinstance(verdict, Unclear) or verdict.outcome is not Outcome.RIGHT):
        yield Flaw(
            "key-mismatch",
            f"The key “{question.key}” is not what the bank holds.",
            "Make the question again.",
        )


def second_true_answer(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No wrong option is true by the bank, whatever it is called there (Haladyna and others 2002, one right answer)."""
    for text in _wrong_texts(question):
        if _is_true(bank, question, text):
            what = f"The wrong option “{text}” is true, or could be, by the bank."
            yield Flaw("second-true-answer", what, "Choose another wrong option, or list it under also_true.")


def attribution(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A claim is asked with the name of who claims it (our own rule)."""
    said = wording.attribution_words(bank, bank.facts[question.card.fact])
    if said and not question.stem.startswith(said):
        what = f"The claim is asked without “{said.strip(' ,')}”."
        yield Flaw("attribution", what, "Put the words that name the speaker before the question.")


def undated(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Nothing is said to be so today, which no reader of later years can check (Haladyna and others 2002)."""
    del bank
    found = sorted(_UNDATED & set(words(question.stem)))
    if found or _AS_OF.search(question.stem):
        what = f"“{found[0] if found else 'as of'}” is said without a date."
        yield Flaw("undated", what, "Name the year or month that is meant.")


def _wrong_texts(question: Question) -> tuple[str, ...]:
    match question:
        case Choice():
            return tuple(option.text for i, option in enumerate(question.options) if i != question.right)
        case TrueFalse(truth=False):
            return (question.shown.text,)
        case _:
            return ()


def _is_true(bank: Bank, question: Question, text: str) -> bool:
    key = bank.slot(question.card).value
    if name_key(text) == name_key(question.key):
        return True
    verdict = grade(bank, _typed(question), Words(text))
    if isinstance(verdict, Unclear):
        return False
    if isinstance(verdict.reason, Listed) and isinstance(question, Choice):
        return verdict.reason.found > 0  # one member is asked for
    if isinstance(verdict.reason, Listed):
        return False  # a list in which one member was exchanged is close and yet wrong
    if isinstance(key, NumberValue) and key.bound:
        readings = read_number(text)
        limits = () if isinstance(readings, Unclear) else readings
        return any(
            could_be_true(bank, question.card, replace(key, low=one.low, high=one.high)) for one in limits
        )
    return verdict.outcome is not Outcome.WRONG


def _typed(question: Question) -> Typed:
    return Typed(card=question.card, stem=question.stem, key=question.key, accepted=())
