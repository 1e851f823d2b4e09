"""One concrete prompt for one slot, in one form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.values import Precision


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


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, and when, which is told only after the answer."""

    text: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(_Asked):
    """Put three to five events in time, the earliest first; right when the asked one stands right to all others."""

    events: tuple[Event, ...]  # as shown
    before: tuple[tuple[int, int], ...]  # pairs of indices: the first is known to come before the second
    asked: int  # index of the event whose date is the card's slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Match(_Asked):
    """Pair three to five things with what belongs to them; right when the asked one is."""

    left: tuple[str, ...]
    options: tuple[Option, ...]
    partners: tuple[int, ...]  # for each on the left, the index in `options` of what belongs to it
    asked: int  # index on the left


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine(_Asked):
    """Place a number on a line from `low` to `high`; `step` is the finest move along it."""

    low: float
    high: float
    step: float
    unit: str
    chance: float  # the share of the line that counts as right


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(_Asked):
    """Place an event on a line of days from `first` to `last`, to the precision at which its date is known."""

    first: date
    last: date
    precision: Precision
    chance: float  # the share of the line that counts as right


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoSays(_Asked):
    """Choose who makes the claim that the stem holds."""

    options: tuple[Option, ...]
    right: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A country or a point on the map; `what` says what a wrong one is in this bank."""

    entity: str
    text: str
    what: str = ""
    iso: str = ""
    point: tuple[float, float] | None = None  # latitude and longitude in degrees


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(_Asked):
    """Choose a country or a point on the map, or its name from the list beside it."""

    spots: tuple[Spot, ...]  # by name
    right: int


Question = Choice | TrueFalse | Cloze | Typed | Order | Match | NumberLine | Timeline | WhoSays | Map
GAP = "_____"


_FORMS = {
    Choice: Form.CHOICE,
    TrueFalse: Form.TRUE_FALSE,
    Cloze: Form.CLOZE,
    Typed: Form.TYPED,
    Order: Form.ORDER,
    Match: Form.MATCH,
    NumberLine: Form.NUMBER_LINE,
    Timeline: Form.TIMELINE,
    WhoSays: Form.WHO_SAYS,
    Map: Form.MAP,
}


def form_of(question: Question) -> Form:
    """The form that a question is asked in."""
    return _FORMS[type(question)]


def guess_rate(question: Question) -> float:
    """The chance to be right without knowing anything."""
    match question:
        case Choice() | WhoSays():
            return 1 / len(question.options)
        case TrueFalse():
            return 0.5
        case Cloze() | Typed():
            return 0.0
        case Order():
            return 1 / len(question.events)
        case Match():
            return 1 / len(question.left)
        case Map():
            return 1 / len(question.spots)
        case NumberLine() | Timeline():
            return question.chance
        case _:
            assert_never(question)


def options_of(question: Question) -> tuple[Option, ...]:
    """What an index in a response to choose one means: the options or the spots; none in other forms."""
    match question:
        case Choice() | WhoSays():
            return question.options
        case Map():
            return tuple(Option(spot.text, spot.what) for spot in question.spots)
        case _:
            return ()
