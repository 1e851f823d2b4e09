"""The typed values that a slot can hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Part(StrEnum):
    """The part of a month or year that a source names."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Extent(StrEnum):
    """What the days from first to last mean."""

    POINT = "point"  # one day, month or year
    SPAN = "span"  # EDTF a/b: lasted from first to last
    WITHIN = "within"  # EDTF [a..b]: one day between first and last


@dataclass(frozen=True, slots=True)
class DateValue:
    """An EDTF date: the first and last day it may mean, and how exactly the source says it."""

    edtf: str
    first: date
    last: date
    precision: Precision
    extent: Extent = Extent.POINT
    about: bool = False  # EDTF "~"
    part: Part | None = None
    implied: str = ""  # "year" where the source leaves the year to the reader


class Bound(StrEnum):
    """On which side of the number the truth may lie."""

    OVER = "over"
    UNDER = "under"
    ABOUT = "about"
    AT_LEAST = "at-least"


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A number, or a span of numbers from `low` to `high`; equal for a single number."""

    low: float
    high: float
    unit: str = ""
    bound: Bound | None = None
    tolerance: float = 0.0  # in the unit


@dataclass(frozen=True, slots=True)
class EntityValue:
    """A named thing, by its id."""

    entity: str


@dataclass(frozen=True, slots=True)
class EntitiesValue:
    """A list of named things, in the source's order; `closed` when the source's list is complete."""

    entities: tuple[str, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class PhraseValue:
    """Words of our own, or of the source when the slot is quoted."""

    phrase: str


Value = DateValue | NumberValue | EntityValue | EntitiesValue | PhraseValue
