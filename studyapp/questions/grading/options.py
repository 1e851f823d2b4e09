"""Read which option, or true or false, somebody typed."""

from __future__ import annotations

from typing import assert_never

from studyapp.facts.verdict import Doubt, Unclear
from studyapp.questions.passage import name_key
from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed
from studyapp.questions.response import Chosen, DontKnow, Judged, Response, Words

_LETTERS = "abcdefghij"
_TRUE = frozenset(("t", "true", "y", "yes", "right", "a", "1"))
_FALSE = frozenset(("f", "false", "n", "no", "wrong", "b", "2"))


def read_option(question: Question, text: str) -> Response | Unclear:
    """Read a typed line as a response: a letter, a number or the text of an option, true or false, or plain words.

    An option's own text goes before its number, since "2" may be an option. An empty line is "don't know".
    """
    if not text.strip():
        return DontKnow()
    match question:
        case Choice():
            return _chosen(question, text)
        case TrueFalse():
            word = text.strip().strip(".").casefold()
            if word in _TRUE or word in _FALSE:
                return Judged(true=word in _TRUE)
            return Unclear(Doubt.NOT_TRUE_OR_FALSE)
        case Cloze() | Typed():
            return Words(text)
        case _:
            assert_never(question)


def _chosen(question: Choice, text: str) -> Chosen | Unclear:
    texts = [name_key(option.text) for option in question.options]
    given = name_key(text) or text.strip().casefold()
    if texts.count(given) == 1:
        return Chosen(texts.index(given))
    short = text.strip().rstrip(".)").casefold()
    places = [*_LETTERS[: len(texts)], *(str(i + 1) for i in range(len(texts)))]
    if short in places:
        return Chosen(places.index(short) % len(texts))
    return Unclear(Doubt.NO_OPTION)
