"""What a hint shows, in words: for the window's screen readers and for the terminal."""

from __future__ import annotations

from studyapp.gui.labels import option_line
from studyapp.gui.notation import number_word
from studyapp.gui.scales import scale_of
from studyapp.gui.translating import tr
from studyapp.gui.words import credit_line
from studyapp.questions.hints import Hint, Hinted, Left, Letters, Narrowed, Settled
from studyapp.questions.question import Match, Order, Question, options_of

HINT = tr("Hint")
IN_PLACE = tr("In its place")
NONE_LEFT = tr("There is no hint left for this question.")
DROPPED = tr("The hint crossed this one out. Choose another.")
_LETTERS = "ABCDEFGHIJ"


def hint_line(question: Question, hint: Hint) -> str:
    """All that hints show of a question: `It begins like this: B····· F······`, `B is wrong.`, `It lies between 20 and 70.`."""
    match hint:
        case Letters(text):
            return tr("It begins like this: {letters}").format(letters=text)
        case Left(options):
            return _left_line(question, options)
        case Settled(pairs):
            return " ".join(_settled_line(question, one, other) for one, other in pairs)
        case Narrowed(line):
            first, last = scale_of(line).ends
            return tr("It lies between {first} and {last}.").format(first=first, last=last)


def credit(hints: Hinted) -> str:
    """Why a right answer counts in part only, "" when it counts in full."""
    if not hints.taken:
        return credit_line(hints.guess_rate)
    if not hints.guess_rate:
        return tr("You took a hint, so this answer counts as hard.")
    return tr(
        "After the hint one guess in {n} would be right, so this answer counts as hard, and in part."
    ).format(n=number_word(round(1 / hints.guess_rate)))


def _left_line(question: Question, options: tuple[int, ...]) -> str:
    every = options_of(question)
    dropped = [place for place in range(len(every)) if place not in options]
    if len(every) <= len(_LETTERS) and len(dropped) == 1:
        return tr("{letter} is wrong: {option}.").format(
            letter=_LETTERS[dropped[0]], option=option_line(every[dropped[0]].text)
        )
    names = ", ".join(option_line(every[place].text) for place in options)
    return tr("It is one of these: {names}.").format(names=names)


def _settled_line(question: Question, one: int, other: int) -> str:
    match question:
        case Order():
            return tr("{event} is number {place}.").format(
                event=option_line(question.events[one].text), place=other + 1
            )
        case Match():
            return tr("{thing} belongs to {partner}.").format(
                thing=option_line(question.left[one]), partner=question.options[other].text
            )
        case _:
            raise TypeError(question)
