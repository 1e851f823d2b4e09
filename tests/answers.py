"""Responses that are surely right or wrong, for a question in any form."""

from typing import assert_never

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
from studyapp.questions.response import Arranged, Chosen, DontKnow, Judged, Paired, Response, Words


def right(question: Question) -> Response:
    match question:
        case Choice() | WhoSays() | Map():
            return Chosen(question.right)
        case TrueFalse():
            return Judged(question.truth)
        case Order():
            return Arranged(_in_order(question))
        case Match():
            return Paired(question.partners)
        case Cloze() | Typed() | NumberLine() | Timeline():
            return Words(question.key)
        case _:
            assert_never(question)


def wrong(question: Question) -> Response:
    match question:
        case Choice() | WhoSays() | Map():
            return Chosen((question.right + 1) % len(options_of(question)))
        case TrueFalse():
            return Judged(not question.truth)
        case Order():
            return Arranged(_in_order(question)[::-1])
        case Match():
            return Paired((*question.partners[1:], question.partners[0]))
        case NumberLine():
            return Words("987654321")
        case Timeline():
            return Words("1 January 1900")
        case Cloze() | Typed():
            return DontKnow()
        case _:
            assert_never(question)


def _in_order(question: Order) -> tuple[int, ...]:
    """The events by how many are known to come before each."""
    earlier = [sum(after == event for _, after in question.before) for event in range(len(question.events))]
    return tuple(sorted(range(len(earlier)), key=earlier.__getitem__))
