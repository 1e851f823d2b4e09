"""One concrete prompt for one slot, in one form."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId


@dataclass(frozen=True, slots=True)
class Option:
    """One option as shown; `what` says what a wrong one is in this bank, "" when the bank does not tell."""

    text: str
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    card: CardId
    stem: str
    key: str  # the right answer, as shown: "9 December 2017"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_Asked):
    """Choose one of three options."""

    options: tuple[Option, ...]
    right: int  # index of the key in `options`


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalse(_Asked):
    """Say whether a statement is true; the false one has `shown` in place of the key."""

    truth: bool
    shown: Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(_Asked):
    """Type what is missing from the sentence; the gap in the stem is GAP."""

    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(_Asked):
    """Type the answer to a question."""

    accepted: tuple[str, ...]


Question = Choice | TrueFalse | Cloze | Typed
GAP = "_____"


def form_of(question: Question) -> Form:
    """The form that a question is asked in."""
    match question:
        case Choice():
            return Form.CHOICE
        case TrueFalse():
            return Form.TRUE_FALSE
        case Cloze():
            return Form.CLOZE
        case Typed():
            return Form.TYPED


def guess_rate(question: Question) -> float:
    """The chance to be right without knowing anything."""
    match question:
        case Choice():
            return 1 / len(question.options)
        case TrueFalse():
            return 0.5
        case Cloze() | Typed():
            return 0.0
