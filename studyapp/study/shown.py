"""A question and a response as they were on the screen, in words that can be read years later."""

from __future__ import annotations

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

TRUE = "true"
FALSE = "false"


def options_shown(question: Question) -> tuple[str, ...]:
    """The options in the order in which they stood, or the ends of a line; none where the answer is typed.

    Of pairs the left side is told first, then the right one.
    """
    match question:
        case Choice() | WhoSays() | Map():
            return tuple(option.text for option in options_of(question))
        case TrueFalse():
            return (TRUE, FALSE)
        case Order():
            return tuple(event.text for event in question.events)
        case Match():
            return (*question.left, *(option.text for option in question.options))
        case NumberLine():
            return (f"{question.low:g}", f"{question.high:g}")
        case Timeline():
            return (question.first.isoformat(), question.last.isoformat())
        case Cloze() | Typed():
            return ()
        case _:
            assert_never(question)


def key_shown(question: Question) -> str:
    """The right answer to the question as asked: of a statement whether it is true, else the slot's value."""
    match question:
        case TrueFalse():
            return TRUE if question.truth else FALSE
        case _:
            return question.key


def response_text(question: Question, response: Response) -> str:
    """What was answered: the text of the option, true or false, or the typed words; "" for "don't know"."""
    match response:
        case Chosen():
            return options_shown(question)[response.option]
        case Judged():
            return TRUE if response.true else FALSE
        case Words():
            return response.text
        case Arranged():
            shown = options_shown(question)
            return "; ".join(shown[event] for event in response.order)
        case Paired():
            shown = options_shown(question)
            left, right = shown[: len(response.partners)], shown[len(response.partners) :]
            pairs = zip(left, response.partners, strict=True)
            return "; ".join(f"{one}: {right[at]}" for one, at in pairs if at is not None)
        case Estimate():
            return f"{response.number:g}"
        case Placed():
            return response.day.isoformat()
        case DontKnow():
            return ""
        case _:
            assert_never(response)
