"""The verdict on a response, with its reason as a value that the window and the terminal put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.facts.values import Precision


class Outcome(StrEnum):
    """How good a response is."""

    RIGHT = "right"
    CLOSE = "close"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Exact:
    """The response is the key."""


@dataclass(frozen=True, slots=True)
class Misspelt:
    """Right but for one slip; `spelling` is how the bank spells it."""

    spelling: str


@dataclass(frozen=True, slots=True)
class AlsoTrue:
    """Another value that the bank knows to be true."""


@dataclass(frozen=True, slots=True)
class LessPrecise:
    """A date that holds the key but says less; `given` is the precision of the response."""

    given: Precision


@dataclass(frozen=True, slots=True)
class PartOfSpan:
    """A day, month or year of the span that was asked for."""


@dataclass(frozen=True, slots=True)
class DateOff:
    """Another date; the response minus the key, in the unit in which they first differ."""

    unit: Precision
    by: int  # negative: before the key
    share: float = 0.0  # the distance as a share of the line it was placed on


@dataclass(frozen=True, slots=True)
class NumberOff:
    """Another number; too low when `low`, else too high."""

    low: bool
    share: float = 0.0  # the distance as a share of the line it was placed on


@dataclass(frozen=True, slots=True)
class Other:
    """The name or value of something else; `what` says what that is, "" when the bank does not tell."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A list in part; `missing` are the members not named, `extra` the words that are no member."""

    found: int
    missing: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartRight:
    """So many pairs of events in order, or of things that belong together, of all there are."""

    right: int
    total: int


@dataclass(frozen=True, slots=True)
class Swapped:
    """A statement taken for true although `shown` stands in place of the key, or the reverse when `true`."""

    true: bool
    shown: str
    what: str = ""  # what that is in the bank, "" when the bank does not tell


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The learner said "don't know"."""


@dataclass(frozen=True, slots=True)
class Different:
    """Wrong, and nothing that the bank knows."""


Reason = (
    Exact
    | Misspelt
    | AlsoTrue
    | LessPrecise
    | PartOfSpan
    | DateOff
    | NumberOff
    | Other
    | Listed
    | PartRight
    | Swapped
    | NotKnown
    | Different
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Right, close or wrong, and why."""

    outcome: Outcome
    reason: Reason


class Doubt(StrEnum):
    """Why a response cannot be graded; the question is asked again."""

    EMPTY = "empty"
    NO_DATE = "no-date"  # a date was asked for and none was read
    NO_SUCH_DAY = "no-such-day"  # 31 June
    AMBIGUOUS_DATE = "ambiguous-date"  # 03/04/2019
    NO_NUMBER = "no-number"
    ODD_DIGITS = "odd-digits"  # superscripts, half signs
    NO_OPTION = "no-option"  # neither a letter, a number nor the text of an option
    NOT_TRUE_OR_FALSE = "not-true-or-false"
    NOT_ALL_PLACED = "not-all-placed"  # an event is left out or named twice, or a thing has no partner


@dataclass(frozen=True, slots=True)
class Unclear:
    """A response that was not understood; nothing is recorded and the question stays."""

    doubt: Doubt
    detail: str = ""  # "June 2014 has 30 days": the part that words need
