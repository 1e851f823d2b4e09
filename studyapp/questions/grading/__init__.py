"""Grade a response: right, close or wrong, with the reason; or say why it was not understood."""

from __future__ import annotations

from typing import assert_never

from studyapp.facts.bank import Bank
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.facts.verdict import Doubt, Exact, NotKnown, Other, Outcome, Swapped, Unclear, Verdict
from studyapp.questions.grading import loading
from studyapp.questions.grading.arranged import grade_match, grade_order
from studyapp.questions.grading.dates import grade_date
from studyapp.questions.grading.lines import grade_day, grade_estimate
from studyapp.questions.grading.lists import grade_list
from studyapp.questions.grading.names import grade_name
from studyapp.questions.grading.numbers import grade_number
from studyapp.questions.grading.options import read_option
from studyapp.questions.grading.phrases import grade_phrase
from studyapp.questions.question import (
    Choice,
    Cloze,
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
    options_of,
)
from studyapp.questions.response import (
    Arranged,
    Chosen,
    DontKnow,
    Estimate,
    Judged,
    Paired,
    Placed,
    Response,
    Words,
)

__all__ = ["grade", "read_option", "warm_up"]

_RIGHT = Verdict(Outcome.RIGHT, Exact())
_IN_WORDS = (Cloze, Typed, NumberLine, Timeline)
_NOT_FOR_IT = Unclear(Doubt.NO_OPTION)


def grade(bank: Bank, question: Question, response: Response) -> Verdict | Unclear:
    """Grade a response to a question; the same response always gets the same verdict.

    Typed words are read as what the form asks for first: an option, an order, a number. What answers another form is
    not understood. KeyError when the bank lost the question's slot.
    """
    if isinstance(response, Words) and isinstance(question, _IN_WORDS):
        if not any(character.isalnum() for character in response.text):
            return Unclear(Doubt.EMPTY)
    elif isinstance(response, Words):
        read = read_option(question, response.text)
        return read if isinstance(read, Unclear) else grade(bank, question, read)
    if isinstance(response, DontKnow):
        return Verdict(Outcome.WRONG, NotKnown())
    return _graded(bank, question, response)


def _graded(bank: Bank, question: Question, response: Response) -> Verdict | Unclear:
    match question, response:
        case ((Choice() | WhoSays() | Map()), Chosen(index)):
            return _grade_chosen(question, index)
        case TrueFalse(), Judged(true):
            return _grade_statement(question, true=true)
        case ((Cloze() | Typed()), Words(text)):
            return _grade_words(bank, question, text)
        case Order(), Arranged():
            return grade_order(question, response)
        case Match(), Paired():
            return grade_match(question, response)
        case NumberLine(), Estimate() | Words():
            key = bank.slot(question.card).value
            return (
                grade_estimate(bank, question, key, response) if isinstance(key, NumberValue) else _NOT_FOR_IT
            )
        case Timeline(), Placed() | Words():
            key = bank.slot(question.card).value
            return grade_day(bank, question, key, response) if isinstance(key, DateValue) else _NOT_FOR_IT
        case _:
            return _NOT_FOR_IT


def warm_up() -> None:
    """Load what the first typed answer would have to wait for."""
    loading.edit_distance("loaded", "loading", 1)
    loading.any_date("9 December 2017 AD", "en")


def _grade_chosen(question: Choice | WhoSays | Map, index: int) -> Verdict | Unclear:
    options = options_of(question)
    if index == question.right:
        return _RIGHT
    if 0 <= index < len(options):
        return Verdict(Outcome.WRONG, Other(options[index].text, options[index].what))
    return _NOT_FOR_IT


def _grade_statement(question: TrueFalse, *, true: bool) -> Verdict:
    if true is question.truth:
        return _RIGHT
    return Verdict(Outcome.WRONG, Swapped(question.truth, question.shown.text, question.shown.what))


def _grade_words(bank: Bank, question: Cloze | Typed, text: str) -> Verdict | Unclear:
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
