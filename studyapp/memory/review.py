"""What happened to a card: reviews, corrections of them, and acts; appended, never edited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from studyapp.facts.ids import CardId
from studyapp.memory.card import Rating
from studyapp.memory.parameters import MAXIMUM_INTERVAL


@dataclass(frozen=True, slots=True)
class Review:
    """The part of one answer that a memory is made of."""

    id: str  # UUIDv7
    card: CardId
    answered_at: datetime  # UTC
    study_day: date
    rating: Rating
    guess_rate: float
    counts: bool  # False: asked again within the sitting, does not touch the memory
    parameters: int  # id of the parameter vector that it was scheduled with
    retention: float  # desired, 0.70 to 0.97
    due: date | None  # study day chosen; None when it does not count
    slot_key: str = ""  # the key of the slot then, as text; "" where it was not kept
    form: str = ""  # any name of the way of asking
    longest: int = MAXIMUM_INTERVAL  # days to the next review at most, as it was set then


class CorrectionKind(StrEnum):
    """What a correction does to the row it names."""

    REVOKED = "revoked"  # undone
    RESTORED = "restored"  # done again
    OVERRULED = "overruled"  # counts as right
    GUESSED = "guessed"  # counts as Again
    RATED = "rated"  # counts as the rating that the learner gave


@dataclass(frozen=True, slots=True)
class Correction:
    """A later word on a review; revoked and restored may also name a correction or an act."""

    id: str  # UUIDv7
    target: str  # id of the review, correction or act
    card: CardId
    at: datetime  # UTC
    kind: CorrectionKind
    rating: Rating | None = None  # what the review counts as from now on


class ActKind(StrEnum):
    """What a learner does to a card without answering."""

    SUSPEND = "suspend"
    RESUME = "resume"
    BURY = "bury"
    FLAG = "flag"
    RESET = "reset"  # the card is new again
    KEEP = "keep"  # what was learnt stands, although the key is another one by now
    SET_DUE = "set-due"


@dataclass(frozen=True, slots=True)
class Act:
    """One act on one card."""

    id: str  # UUIDv7
    card: CardId
    at: datetime  # UTC
    kind: ActKind
    study_day: date  # on which it was done
    until: date | None = None  # bury: not before; set-due: the day
    note: str = ""  # flag: in words; keep: the key by now, as text


@dataclass(frozen=True, slots=True)
class Rename:
    """A card that a newer bank calls otherwise: all that happened to it until then is the new one's."""

    id: str  # UUIDv7
    old: CardId
    new: CardId
    at: datetime  # UTC


@dataclass(frozen=True, slots=True)
class History:
    """Everything that ever happened to one card, under whatever name."""

    reviews: tuple[Review, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acts: tuple[Act, ...] = ()
