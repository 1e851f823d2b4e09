"""The words of the panels in which questions are answered: hints, notes and doubts of their own."""

from __future__ import annotations

from studyapp.facts.verdict import Outcome
from studyapp.gui.labels import NOT_KNOWN
from studyapp.gui.notation import number_word
from studyapp.gui.translating import tr
from studyapp.gui.widgets.option_row import KEY, YOURS
from studyapp.gui.widgets.paragraph import Run

MATCH_HINT = tr("Arrows choose on the left, a letter gives the partner, Backspace takes it away.")
LINE_PROMPT = tr("Nothing is placed yet: use the arrow keys, click on the line, or type")
NOTHING_PLACED = tr("Nothing is placed yet. Use the arrow keys, click on the line, or type a value.")
OR_TYPE = tr("Or type it")
LONELY = tr("No partner yet")
TAKEN = tuple(tr("with {number}").format(number=number) for number in range(1, 10))


def taken_by(number: int) -> str:
    """Which thing an option is paired with: `with 2`."""
    return TAKEN[number - 1]


def lonely_line(lonely: int) -> str:
    """Why pairs cannot be graded yet: `Two have no partner yet. Give each one.`."""
    if lonely == 1:
        return tr("One has no partner yet. Give each its own.")
    return tr("{n} have no partner yet. Give each its own.").format(n=number_word(lonely).capitalize())


def partner_note(letter: str, text: str) -> list[Run]:
    """The partner of a thing: `B  The United States`."""
    return [Run(letter, 600, "accent"), Run(f"  {text}")]


def right_note(letter: str, text: str) -> list[Run]:
    """A right pair after the verdict: `Right: B  The United States`."""
    return [Run(tr("Right: "), 600, "right"), Run(letter, 600), Run(f"  {text}")]


def wrong_note(given: str, letter: str, text: str) -> list[Run]:
    """A wrong pair after the verdict: `Wrong: not A, but B  The United States`."""
    return [
        Run(tr("Wrong: not {given}, but ").format(given=given), 600, "wrong"),
        Run(letter, 600),
        Run(f"  {text}"),
    ]


def line_name(first: str, last: str) -> str:
    """What screen readers call a line: `A line from 2011 to 2020.`."""
    return tr("A line from {first} to {last}.").format(first=first, last=last)


def given_words(outcome: Outcome, words: str) -> list[Run]:
    """What was answered, over its mark: `Your answer: 16 October 2017`."""
    return [Run(f"{YOURS}: ", 600, outcome.value), Run(words, 600)] if words else [Run(NOT_KNOWN, 600)]


def key_words(key: str) -> list[Run]:
    """The key, under its mark: `Right answer: 9 December 2017`."""
    return [Run(f"{KEY}: ", 600, "right"), Run(key, 600)]
