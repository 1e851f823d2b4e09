"""Grade a response: right, close or wrong, with the reason; or say why it was not understood."""

from __future__ import annotations

from typing import assert_never

from studyapp.facts.bank import Bank
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.facts.verdict import Doubt, Exact, NotKnown, Other, Outcome, Swapped, Unclear, Verdict
from studyapp.questions.grading import loading
from studyapp.questions.grading.dates import grade_date
from studyapp.questions.grading.lists import grade_list
from studyapp.questions.grading.names import grade_name
from studyapp.questions.grading.numbers import grade_number
from studyapp.questions.grading.options import read_option
from studyapp.questions.grading.phrases import grade_phrase
from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed
from studyapp.questions.response import Chosen, DontKnow, Judged, Response, Words

__all__ = ["grade", "read_option", "warm_up"]

_RIGHT = Verdict(Outcome.RIGHT, Exact())


def grade(bank: Bank, question: Question, response: Response) -> Verdict | Unclear:
    """Grade a response to a question; the same response always gets the same verdict.

    Typed words to a choice or statement are read as an option first. KeyError when the bank lost the question's slot.
    """
    if isinstance(response, DontKnow):
        return Verdict(Outcome.WRONG, NotKnown())
    match question:
        case Choice():
            return _grade_choice(bank, question, response)
        case TrueFalse():
            return _grade_statement(bank, question, response)
        case Cloze() | Typed():
            if isinstance(response, Words):
                return _grade_words(bank, question, response.text)
            return Unclear(Doubt.EMPTY)
        case _:
            assert_never(question)


def warm_up() -> None:
    """Load what the first typed answer would have to wait for."""
    loading.edit_distance("loaded", "loading", 1)
    loading.any_date("9 December 2017 AD", "en")


def _grade_choice(bank: Bank, question: Choice, response: Chosen | Judged | Words) -> Verdict | Unclear:
    match response:
        case Chosen(index) if index == question.right:
            return _RIGHT
        case Chosen(index) if 0 <= index < len(question.options):
            option = question.options[index]
            return Verdict(Outcome.WRONG, Other(option.text, option.what))
        case Words(text):
            read = read_option(question, text)
            return read if isinstance(read, Unclear) else grade(bank, question, read)
        case _:
            return Unclear(Doubt.NO_OPTION)


def _grade_statement(bank: Bank, question: TrueFalse, response: Chosen | Judged | Words) -> Verdict | Unclear:
    match response:
        case Judged(true) if true is question.truth:
            return _RIGHT
        case Judged():
            return Verdict(Outcome.WRONG, Swapped(true=question.truth, shown=question.shown.text))
        case Words(text):
            read = read_option(question, text)
            return read if isinstance(read, Unclear) else grade(bank, question, read)
        case Chosen():
            return Unclear(Doubt.NOT_TRUE_OR_FALSE)


def _grade_words(bank: Bank, question: Cloze | Typed, text: str) -> Verdict | Unclear:
    if not any(character.isalnum() for character in text):
        return Unclear(Doubt.EMPTY)
    key = bank.slot(question.card).value
    match key:
        case DateValue():
            return grade_date(bank, question, key, text)
        case NumberValue():
            return grade_number(bank, question.card, key, text)
        case EntityValue():
            return grade_name(bank, question.card, key, text)
        case EntitiesValue():
            return grade_list(bank, question.card, key, text)
        case PhraseValue():
            return grade_phrase(bank, question.card, text)
        case _:
            assert_never(key)
