"""Read what somebody typed as the response that the form of a question asks for."""

from __future__ import annotations

import re
from typing import assert_never

from studyapp.facts.verdict import Doubt, Unclear
from studyapp.questions.passage import name_key
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

_LETTERS = "abcdefghij"
_TRUE = frozenset(("t", "true", "y", "yes", "right", "a", "1"))
_FALSE = frozenset(("f", "false", "n", "no", "wrong", "b", "2"))
_PAIR = re.compile(r"([a-j])\W*(\d{1,3})")


def read_option(question: Question, text: str) -> Response | Unclear:
    """Read a typed line: a letter, a number or the text of an option, true or false, an order, pairs, or plain words.

    An order is written as the letters of the events, `b a c`; pairs as `a2 b1 c3`, or the numbers alone. An option's own
    text goes before its number, since "2" may be an option. An empty line is "don't know".
    """
    if not text.strip():
        return DontKnow()
    match question:
        case Choice() | WhoSays() | Map():
            return _chosen(question, text)
        case TrueFalse():
            word = text.strip().strip(".").casefold()
            if word in _TRUE or word in _FALSE:
                return Judged(true=word in _TRUE)
            return Unclear(Doubt.NOT_TRUE_OR_FALSE)
        case Order():
            return _arranged(len(question.events), text)
        case Match():
            return _paired(len(question.left), text)
        case Cloze() | Typed() | NumberLine() | Timeline():
            return Words(text)
        case _:
            assert_never(question)


def _chosen(question: Choice | WhoSays | Map, text: str) -> Chosen | Unclear:
    texts = [name_key(option.text) for option in options_of(question)]
    given = name_key(text) or text.strip().casefold()
    if texts.count(given) == 1:
        return Chosen(texts.index(given))
    short = text.strip().rstrip(".)").casefold()
    if len(short) == 1 and short in _LETTERS[: len(texts)]:
        return Chosen(_LETTERS.index(short))
    numbers = [str(number) for number in range(1, len(texts) + 1)]
    if short.lstrip("0") in numbers:  # compared as texts: there may be more digits than a number is read from
        return Chosen(numbers.index(short.lstrip("0")))
    return Unclear(Doubt.NO_OPTION)


def _arranged(count: int, text: str) -> Arranged | Unclear:
    places = _places(text, _LETTERS[:count]) or _places(text, "123456789"[:count])
    return Arranged(places) if len(places) == count else Unclear(Doubt.NOT_ALL_PLACED)


def _paired(count: int, text: str) -> Paired | Unclear:
    pairs = _PAIR.findall(text.casefold())
    told = {_LETTERS.index(left): int(right) - 1 for left, right in pairs}
    if sorted(told) == list(range(count)) and len(pairs) == count:
        return Paired(tuple(told[place] for place in range(count)))
    partners = () if pairs else _places(text, "123456789"[:count])
    return Paired(partners) if len(partners) == count else Unclear(Doubt.NOT_ALL_PLACED)


def _places(text: str, signs: str) -> tuple[int, ...]:
    """Where each sign of the text stands among the signs; nothing when one is none of them."""
    given = re.sub(r"[\W_]", "", text.casefold())
    return tuple(map(signs.index, given)) if set(given) <= set(signs) else ()
