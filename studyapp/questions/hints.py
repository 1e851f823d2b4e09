"""Hints: what each shows of a question, how many there are, and what a guess is worth beside them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TypeVar, assert_never

from studyapp.facts.bank import Bank
from studyapp.questions.narrowing import narrowings
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
    guess_rate,
    options_of,
)
from studyapp.questions.response import Chosen, Response

HIDDEN = "·"  # stands for a letter that is not told
_LETTERS = 2  # hints of a key that is typed
_HALVES = 2  # hints of a map, each of which halves its places
_FEWEST_SPOTS = 3
_WORD = re.compile(r"\d(?:[\d.,]*\d)?|[^\W\d_]+")

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Letters:
    """The key with only the first letters of its words: `B····· F······`."""

    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """The options or places that are left to choose from, by their indices; all others are wrong."""

    options: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands right already: events and their places, or things and their partners, none of them the asked one."""

    pairs: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The same line with ends that are nearer to the key."""

    line: NumberLine | Timeline


Hint = Letters | Left | Settled | Narrowed
_Hinting = Choice | WhoSays | Map | Cloze | Typed | Order | Match | NumberLine | Timeline


@dataclass(frozen=True, slots=True)
class Hinted:
    """How far the hints of a question were taken."""

    taken: int
    left: int  # that may still be taken
    shown: Hint | None  # what they show, all together; None before the first
    guess_rate: float  # the chance to be right without knowing anything, beside what they show

    dropped: frozenset[int] = frozenset()  # options or places that are crossed out, by their indices

    def excludes(self, response: Response) -> bool:
        """Whether a response is one that the hints have told to be wrong."""
        return isinstance(response, Chosen) and response.option in self.dropped


def hinted(bank: Bank, question: Question, taken: int) -> Hinted:
    """What so many hints of a question come to, at most as many as it has; the same on every call.

    None of them can tell the key alone. First letters help to recall, but nobody guesses by them: what lowers the credit
    of a typed answer is its rating. KeyError when the bank lost the question's slot.
    """
    most = _most(bank, question)
    taken = min(taken, most)
    shown = None if taken <= 0 or isinstance(question, TrueFalse) else _hint(bank, question, taken)
    left = shown.options if isinstance(shown, Left) else ()
    dropped = frozenset(range(len(options_of(question)))).difference(left) if left else frozenset()
    return Hinted(taken, most - taken, shown, _guess_rate(question, shown), dropped)


def _most(bank: Bank, question: Question) -> int:
    match question:
        case Choice() | WhoSays():
            return max(len(question.options) - 2, 0)
        case TrueFalse():
            return 0
        case Cloze() | Typed():
            shown = [_first_letters(question.key, number) for number in range(_LETTERS + 1)]
            return sum(one != before for before, one in pairwise(shown))
        case Order():
            return min(len(_sure_places(question)), len(question.events) - 2)
        case Match():
            return max(len(question.left) - 2, 0)
        case Map():
            return len(set(_spots_left(len(question.spots)))) - 1
        case NumberLine() | Timeline():
            return len(narrowings(bank, question))
        case _:
            assert_never(question)


def _hint(bank: Bank, question: _Hinting, taken: int) -> Hint:
    match question:
        case Choice() | WhoSays():
            return _left(question, question.right, len(question.options) - taken)
        case Map():
            return _left(question, question.right, _spots_left(len(question.spots))[taken])
        case Cloze() | Typed():
            return Letters(_first_letters(question.key, taken))
        case Order():
            return Settled(tuple(islice(_mixed(question, _sure_places(question)), taken)))
        case Match():
            others = [pair for pair in enumerate(question.partners) if pair[0] != question.asked]
            return Settled(tuple(islice(_mixed(question, others), taken)))
        case NumberLine() | Timeline():
            return Narrowed(narrowings(bank, question)[taken - 1])
        case _:
            assert_never(question)


def _guess_rate(question: Question, shown: Hint | None) -> float:
    before = guess_rate(question)
    match shown:
        case None | Letters():
            return before
        case Left(options):
            return 1 / len(options)
        case Settled(pairs):
            return 1 / (round(1 / before) - len(pairs))
        case Narrowed(line):
            return guess_rate(line)
        case _:
            assert_never(shown)


def _first_letters(key: str, letters: int) -> str:
    """The key with so many letters of each word; its last one is never told, and a number is one word."""

    def masked(found: re.Match[str]) -> str:
        word = found[0]
        shown = min(letters, sum(map(str.isalnum, word)) - 1)
        return word[:shown] + "".join(HIDDEN if one.isalnum() else one for one in word[shown:])

    return _WORD.sub(masked, key)


def _left(question: Question, right: int, count: int) -> Left:
    wrong = [option for option in range(len(options_of(question))) if option != right]
    return Left(tuple(sorted((right, *islice(_mixed(question, wrong), count - 1)))))


def _spots_left(spots: int) -> list[int]:
    """How many places of a map are left after each hint, all of them before the first."""
    counts = [spots]
    for _ in range(_HALVES):
        counts.append(max(-(-counts[-1] // 2), min(_FEWEST_SPOTS, counts[-1])))
    return counts


def _sure_places(question: Order) -> list[tuple[int, int]]:
    """The events beside the asked one that are known to stand right to all others, with their places."""
    events = range(len(question.events))
    earlier = [sum(after == event for _, after in question.before) for event in events]
    later = [sum(before == event for before, _ in question.before) for event in events]
    return [
        (event, earlier[event])
        for event in events
        if event != question.asked and earlier[event] + later[event] == len(events) - 1
    ]


def _mixed(question: Question, things: list[_T]) -> list[_T]:
    """The things in an order that hangs on the question alone, so that each hint keeps what those before have shown."""
    return random.Random(f"{question.card} {question.stem}").sample(things, len(things))
