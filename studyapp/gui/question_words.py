"""A question as whoever writes it sees it: what it asks, in which form, and its key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from studyapp.facts.forms import Form
from studyapp.facts.values import EntitiesValue, Value
from studyapp.gui.notation import counted, listing, unbroken
from studyapp.gui.translating import tr
from studyapp.questions import english
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
    form_of,
)

KEY = tr("key", "the word beside the right option of a question")
NOT_ASKED = tr("Nothing is asked yet. Mark an answer in the sentence, and type its question.")
_MOST = 4  # wordings that are told
_HEADS: Mapping[Form, str] = {
    Form.CHOICE: tr("Choice, for “{answer}”"),
    Form.TRUE_FALSE: tr("True or false, for “{answer}”"),
    Form.CLOZE: tr("Gap, for “{answer}”"),
    Form.TYPED: tr("Typed, for “{answer}”"),
    Form.ORDER: tr("Order, for “{answer}”"),
    Form.MATCH: tr("Match, for “{answer}”"),
    Form.NUMBER_LINE: tr("Number line, for “{answer}”"),
    Form.WHO_SAYS: tr("Who says so, for “{answer}”"),
    Form.MAP: tr("Map, for “{answer}”"),
    Form.TIMELINE: tr("Time line, for “{answer}”"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One option or pair: the letter before it, its words, and whether it is the key."""

    letter: str
    text: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as it is read: its head, what it asks, its options, and what is accepted."""

    head: str
    stem: str
    lines: tuple[Line, ...] = ()
    note: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one sentence after another, for screen readers."""
        lines = (
            f"{line.letter}: {line.text}{f', {KEY}' if line.key else ''}".lstrip(": ") for line in self.lines
        )
        return ". ".join(part.rstrip(".") for part in (self.head, self.stem, *lines, self.note) if part)


def shown_question(question: Question, answer: str, value: Value) -> Shown:
    """A question about a slot of this value, whose words in the sentence are `answer`."""
    head = _HEADS[form_of(question)].format(answer=answer)
    return Shown(head, unbroken(question.stem), *_below(question, value))


def can_be_asked(good: int, all_: int) -> str:
    """How many questions are not held back: `7 of 8 can be asked`."""
    return tr("{good} of {all} can be asked").format(good=good, all=all_)


def _below(question: Question, value: Value) -> tuple[tuple[Line, ...], str]:
    match question:
        case Choice() | WhoSays():
            options = enumerate(question.options)
            return tuple(
                Line("ABCDEFGH"[at], unbroken(one.text), at == question.right) for at, one in options
            ), ""
        case TrueFalse():
            lines = (Line("A", tr("True"), question.truth), Line("B", tr("False"), not question.truth))
            if question.truth:
                return lines, ""
            return lines, tr("Says “{shown}” in place of “{key}”").format(
                shown=question.shown.text, key=question.key
            )
        case Cloze() | Typed():
            return (), _accepted(question, value)
        case Order():
            order = _in_order(question)
            return tuple(
                Line(
                    str(at),
                    f"{question.events[one].text}, {question.events[one].when}",
                    one == question.asked,
                )
                for at, one in enumerate(order, 1)
            ), ""
        case Match():
            pairs = enumerate(zip(question.left, question.partners, strict=True))
            return tuple(
                Line("", f"{left}: {question.options[right].text}", at == question.asked)
                for at, (left, right) in pairs
            ), ""
        case NumberLine():
            low, high = english.digits(question.low), english.digits(question.high)
            return (Line("", question.key, key=True),), tr("On a line from {low} to {high}").format(
                low=low, high=high
            )
        case Timeline():
            first, last = question.first.year, question.last.year
            return (Line("", unbroken(question.key), key=True),), tr(
                "On a line from {first} to {last}"
            ).format(first=first, last=last)
        case Map():
            places = counted(len(question.spots), tr("place"), tr("places"))
            return (Line("", question.key, key=True),), tr("One of {places} on the map").format(places=places)
        case _:
            assert_never(question)


def _accepted(question: Cloze | Typed, value: Value) -> str:
    """Which answers count as right: `Accepts Syria and Iraq, in any order`."""
    if isinstance(value, EntitiesValue) and len(value.entities) > 1 and not question.accepted:
        return tr("Accepts {answers}, in any order").format(answers=question.key)
    ways = list(dict.fromkeys((question.key, *question.accepted)))
    told = [unbroken(one) for one in ways[:_MOST]]
    if len(ways) > _MOST:
        told.append(tr("{n} more").format(n=len(ways) - _MOST))
    return tr("Accepts {answers}").format(answers=listing(told))


def _in_order(question: Order) -> list[int]:
    """The events by time, where the bank knows it; the others stay where they were shown."""
    earlier = {one: sum(last == one for _, last in question.before) for one in range(len(question.events))}
    return sorted(earlier, key=lambda one: earlier[one])
