"""A question and a response as they were on the screen, in words that can be read years later."""

from __future__ import annotations

from typing import assert_never

from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed
from studyapp.questions.response import Chosen, DontKnow, Judged, Response, Words

TRUE = "true"
FALSE = "false"


def options_shown(question: Question) -> tuple[str, ...]:
    """The options in the order in which they stood; none where the answer is typed."""
    match question:
        case Choice():
            return tuple(option.text for option in question.options)
        case TrueFalse():
            return (TRUE, FALSE)
        case Cloze() | Typed():
            return ()
        case _:
            assert_never(question)


def key_shown(question: Question) -> str:
    """The right answer to the question as asked: of a statement whether it is true, else the slot's value."""
    match question:
        case TrueFalse():
            return TRUE if question.truth else FALSE
        case Choice() | Cloze() | Typed():
            return question.key
        case _:
            assert_never(question)


def response_text(question: Question, response: Response) -> str:
    """What was answered: the text of the option, true or false, or the typed words; "" for "don't know"."""
    match response:
        case Chosen():
            return options_shown(question)[response.option]
        case Judged():
            return TRUE if response.true else FALSE
        case Words():
            return response.text
        case DontKnow():
            return ""
        case _:
            assert_never(response)
