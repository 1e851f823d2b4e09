"""The English that graders read: small words, months, number words; another language is a module with the same names."""

from __future__ import annotations

import re

from studyapp.facts.values import Part
from studyapp.questions.english import MONTHS

ARTICLES = frozenset(("the", "a", "an"))
PREPOSITIONS = frozenset(("in", "at", "on", "by", "to", "from", "of", "with", "for", "near"))
LIGHT_WORDS = PREPOSITIONS | {"as", "into", "that", "because", "it", "they", "was", "were", "is", "are"}
NAME_PARTICLES = frozenset(("al", "el", "bin", "ibn", "de", "von", "van"))
AND_BEFORE = re.compile(r"^(and|&|\+)\s+", re.IGNORECASE)
AND_BETWEEN = re.compile(r"\s+(?:and|&|\+|plus)\s+", re.IGNORECASE)

# Dates
MONTH_NUMBERS = {name.casefold(): i for i, name in enumerate(MONTHS, 1)}
MONTH_NUMBERS |= {name.casefold()[:3]: i for i, name in enumerate(MONTHS, 1)} | {"sept": 9}
ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
RANGE = re.compile(r"\s+(?:to|until|till|through|and|or)(?:\s+the)?\s+|\s*(?:-|/|&|,|\.\.+)\s*")
_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip
DAYS_IN_WORDS = {word: day for day, word in enumerate((*_UNITS, *_TEENS, "twentieth"), 1)} | {"thirtieth": 30}
DAYS_IN_WORDS |= {f"twenty {word}": day for day, word in enumerate(_UNITS, 21)} | {"thirty first": 31}
DAY_IN_WORDS = re.compile(
    rf"\b(?:(?:twenty|thirty)[\s-])?(?:{'|'.join((*_UNITS, *_TEENS, 'twentieth', 'thirtieth'))})\b"
)
# "July 26-28, 1969": the month before both days
MONTH_BEFORE = re.compile(
    rf"\b({'|'.join(MONTH_NUMBERS)})\.?\s+(\d{{1,2}})({RANGE.pattern})(\d{{1,2}})\b(?!\d)"
)
PARTS = {
    "early": Part.EARLY,
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MID,
    "middle": Part.MID,
}
PARTS |= {"late": Part.LATE, "end": Part.LATE}
DATE_FILLERS = frozenset((
    "the", "of", "on", "in", "at", "about", "around", "circa", "c", "ca", "approximately", "from", "between", "year",
    "month", "day", "years", "days", "both", "it", "was", "during", "ad", "ce", "by", "roughly", "some", "time", "sometime",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
))  # fmt: skip

# Words of a question that asks for a place
WHERE = frozenset((
    "where", "country", "countrys", "state", "region", "area", "territory", "governorate", "province", "district", "town", "city",
    "village", "place", "island", "port", "plain",
))  # fmt: skip


def month_length(month: int, year: int | None, days: int) -> str:
    """Say how long a month is: `June 2014 has 30 days`."""
    return f"{MONTHS[month - 1]}{f' {year}' if year else ''} has {days} days"


# Numbers
ONES = {
    "half": 0.5, "zero": 0, "none": 0, "nil": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
NOT = "not"
HALF = "half"
OVER_WORDS = frozenset(("over", "more", "above", "least", "minimum", ">", "≥", "exceeding"))
UNDER_WORDS = frozenset(("under", "less", "fewer", "below", "most", "maximum", "<", "≤", "up"))
REVERSING = frozenset(("no", "not"))  # before a bound: no more than 250
BEFORE_A_BOUND = frozenset(("or", "at"))  # behind a number: 6 or more, 250 at most
NUMBER_FILLERS = frozenset((
    "the", "an", "a", "about", "around", "roughly", "approximately", "approx", "some", "nearly", "almost", "only", "exactly",
    "than", "at", "of", "to", "from", "between", "it", "was", "were", "there", "is", "are", "in", "by", "total", "c", "ca",
    "circa", "estimated", "another", "further", "~", "≈", "=", "$", "€", "£",
))  # fmt: skip
RANGE_WORDS = frozenset(("to", "and", "until", "through", "-"))
SIGNS = frozenset(("%", "percent", "$", "€", "£"))
MEASURES = {
    "km": "km", "kilometre": "km", "kilometres": "km", "kilometer": "km", "kilometers": "km", "mile": "mile",
    "miles": "mile", "mi": "mile", "m": "m", "metre": "m", "metres": "m", "meter": "m", "meters": "m", "foot": "foot",
    "feet": "foot", "ft": "foot", "kg": "kg", "kilogram": "kg", "kilograms": "kg", "kilogramme": "kg",
    "kilogrammes": "kg", "kilo": "kg", "kilos": "kg", "pound": "lb", "pounds": "lb", "lb": "lb", "tonne": "tonne",
    "tonnes": "tonne", "ton": "ton", "tons": "ton", "second": "s", "seconds": "s", "minute": "min", "minutes": "min",
    "hour": "hour", "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
    "months": "month", "year": "year", "years": "year", "dollar": "$", "dollars": "$", "$": "$", "euro": "€",
    "euros": "€", "€": "€", "%": "%", "percent": "%",
}  # fmt: skip
_COUNTED = frozenset(("day", "week", "month", "year"))


def is_measure(after: str, before: str) -> bool:
    """Whether a number stands beside a sign or a unit of measure, with which it is always written in figures."""
    first = next(iter(after.split()), "").casefold().strip(".,;:")
    measure = MEASURES.get(first)
    return (measure is not None and measure not in _COUNTED) or before.rstrip().endswith(tuple(SIGNS))


# Item rules
ASKING = frozenset(("what", "which", "who", "whom", "whose", "when", "where", "why", "how"))
EMPTY_WORDS = ASKING | frozenset((
    "about", "according", "after", "also", "among", "been", "before", "being", "besides", "both", "could", "does", "during",
    "each", "from", "have", "into", "many", "more", "most", "much", "other", "over", "reported", "said", "same", "should",
    "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "under", "until",
    "upon", "were", "while", "will", "with", "would", "a", "and", "or", "the",
))  # fmt: skip
