"""What a question shows in the terminal below its stem, and how it is answered there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import assert_never

from studyapp.facts.values import Precision
from studyapp.gui.scales import scale_of
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
)

_WIDTH = 100  # of the widest line that is made of columns
_GAP = 4
_LETTERS = "ABCDEFGHIJ"
_VALUES = {Precision.DAY: "a day", Precision.MONTH: "a month", Precision.YEAR: "a year"}


def prompt(question: Question) -> list[str]:
    """The lines below the stem: options, events, columns or the ends of a line, and a hint in newer forms."""
    match question:
        case Choice():
            return _lettered(option.text for option in question.options)
        case TrueFalse():
            return _lettered(("True", "False"))
        case WhoSays():
            return [*_lettered(option.text for option in question.options), "Type the letter of the speaker."]
        case Order():
            events = _lettered(event.text for event in question.events)
            return [*events, "Type all letters, the earliest first, as in b c a."]
        case Match():
            pairs = _beside(_lettered(question.left), _numbered([one.text for one in question.options]))
            return [*pairs, "Type all pairs, as in a2 b1 c3."]
        case NumberLine():
            scale = scale_of(question)
            return [f"The line runs from {scale.ends[0]} to {scale.words(scale.last)}. Type a number on it."]
        case Timeline():
            first, last = scale_of(question).ends
            return [f"The line runs from {first} to {last}. Type {_VALUES[question.precision]} on it."]
        case Map():
            names = _columns(_numbered([spot.text for spot in question.spots]))
            return [*names, "Type the number or the name of the place."]
        case Cloze() | Typed():
            return []
        case _:
            assert_never(question)


def _lettered(texts: Iterable[str]) -> list[str]:
    return [f"  {letter}  {_begun(text)}" for letter, text in zip(_LETTERS, texts, strict=False)]


def _numbered(texts: Sequence[str]) -> list[str]:
    digits = len(str(len(texts)))
    return [f"  {number:>{digits}}  {_begun(text)}" for number, text in enumerate(texts, 1)]


def _beside(left: list[str], right: list[str]) -> list[str]:
    """Both lists side by side, or one below the other where they are too wide for that."""
    wide = max(map(len, left)) + _GAP
    if wide + max(map(len, right)) > _WIDTH:
        return [*left, "", *right]
    return [f"{one:<{wide}}{other}".rstrip() for one, other in zip_longest(left, right, fillvalue="")]


def _columns(lines: list[str]) -> list[str]:
    """The lines in as many columns as have room, read downwards."""
    wide = max(map(len, lines)) + _GAP
    rows = -(-len(lines) // max((_WIDTH + _GAP) // wide, 1))
    return ["".join(f"{line:<{wide}}" for line in lines[row::rows]).rstrip() for row in range(rows)]


def _begun(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
