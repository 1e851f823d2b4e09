"""How values, attributions and claims read in English; another language is a module with the same functions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from studyapp.facts.values import Bound, DateValue, Extent, NumberValue, Part, Precision

NBSP = "\u00a0"
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_SMALL_NUMBERS: dict[float, str] = dict(
    enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)
)
_BOUNDS = {Bound.OVER: "over", Bound.UNDER: "under", Bound.ABOUT: "about", Bound.AT_LEAST: "at least"}
BOUND_WORDS = frozenset((
    "over", "than", "above", "under", "below", "about", "around", "approximately", "roughly",
    "some", "least", "most", "nearly", "almost",
))  # fmt: skip
DETERMINERS = frozenset((
    "a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "these", "those", "no",
    "any", "each", "every",
))  # fmt: skip
# Words that lose their capital behind an attribution, whatever stands after them.
_SMALL_WORDS = frozenset((
    "a", "about", "after", "against", "all", "among", "an", "any", "as", "at", "because", "before",
    "between", "both", "by", "during", "each", "every", "for", "from", "how", "in", "into", "it",
    "its", "many", "most", "no", "of", "on", "one", "over", "she", "he", "several", "since", "some",
    "that", "the", "their", "there", "these", "they", "this", "those", "three", "to", "two",
    "under", "until", "what", "when", "where", "which", "while", "who", "whom", "whose", "why",
    "with", "within",
))  # fmt: skip
_OF_A_PLACE = re.compile(r"[A-Z].*(an|ish|i|ese)$")
_OF_PEOPLES = frozenset((
    "Arab", "Christian", "Danish", "Dutch", "European", "French", "Islamist", "Kurdish", "Muslim",
    "Shia", "Sunni", "Welsh", "Western",
))  # fmt: skip


def date_words(value: DateValue) -> str:
    """Put a date into words, as exactly as the source has it: `mid-June 2014`, `2013 to 2017`, `2015 and 2016`."""
    match value.extent:
        case Extent.POINT:
            words = _point(value.first, value.precision, value.part)
        case Extent.SPAN:
            words = span_words(value, "and" if is_pair(value) else "to")
        case Extent.WITHIN:
            words = f"between {span_words(value, 'and')}"
    return f"about {words}" if value.about else words


def is_pair(value: DateValue) -> bool:
    """Whether a span is just two years, months or days, one after the other."""
    first, last = value.first, value.last
    if value.extent is not Extent.SPAN or value.about:
        return False
    match value.precision:
        case Precision.YEAR:
            return last.year - first.year == 1
        case Precision.MONTH:
            return (last.year - first.year) * 12 + last.month - first.month == 1
        case Precision.DAY:
            return (last - first).days == 1


def span_words(value: DateValue, link: str) -> str:
    """Join both ends of a span with `link`, saying month and year once where they are the same."""
    first, last = value.first, value.last
    end = _point(last, value.precision, None)
    if value.precision is Precision.YEAR or first.year != last.year:
        start = _point(first, value.precision, None)
    elif value.precision is Precision.MONTH:
        start = MONTHS[first.month - 1]
    elif first.month != last.month:
        start = f"{first.day}{NBSP}{MONTHS[first.month - 1]}"
    else:
        start = str(first.day)
    return f"{start} {link} {end}"


def ways_of_writing(value: DateValue) -> list[str]:
    """The words of a date, and its ISO form unless that would say less: `9 December 2017`, `2017-12-09`."""
    ways = [date_words(value)]
    if value.extent is not Extent.POINT:
        ways.append(span_words(value, "to"))
    if value.part is None:
        ways.append(value.edtf.strip("[]").replace("..", "/").replace("~", ""))
    return ways


def _point(day: date, precision: Precision, part: Part | None) -> str:
    month = MONTHS[day.month - 1]
    match precision:
        case Precision.DAY:
            return f"{day.day}{NBSP}{month} {day.year}"
        case Precision.MONTH:
            words = f"{month} {day.year}"
        case Precision.YEAR:
            words = str(day.year)
    match part:
        case None:
            return words
        case Part.MID:
            return f"mid-{words}"
        case Part.EARLY | Part.LATE:
            return f"{part} {words}"


def when_words(value: DateValue) -> str:
    """Say when something was said, with its preposition: `in August 2020`, `on 9 December 2017`."""
    if value.extent is Extent.WITHIN:
        return date_words(value)
    if value.extent is Extent.SPAN:
        return f"from {'about ' if value.about else ''}{span_words(value, 'to')}"
    return f"{'on' if value.precision is Precision.DAY else 'in'} {date_words(value)}"


def digits(number: float) -> str:
    """Write a number with a comma between thousands: `10,000`, `2.5`."""
    if number == int(number):
        return f"{int(number):,}"
    whole, _, decimals = f"{number:.12f}".rstrip("0").partition(".")
    return f"{int(whole):,}.{decimals}" if abs(number) >= 1 else f"{whole}.{decimals}"


def amount_words(value: NumberValue, *, spelt: bool = False) -> str:
    """Write a number or a span of numbers without bound; only the sign of a unit stays: `3,000 to 6,000`, `5 %`.

    `spelt` writes whole numbers under ten as words, as running text has them: `nine`.
    """
    ends = (value.low, value.high)
    in_words = spelt and all(end in _SMALL_NUMBERS for end in ends)
    low, high = (_SMALL_NUMBERS[end] if in_words else digits(end) for end in ends)
    words = low if low == high else f"{low} to {high}"
    return f"{words}{NBSP}%" if value.unit == "%" else words


def number_words(value: NumberValue, *, bound: bool = True, unit: bool = True, spelt: bool = False) -> str:
    """Write a number with its bound and unit: `over 10,000 fighters`."""
    before = f"{_BOUNDS[value.bound]} " if bound and value.bound else ""
    after = f"{NBSP}{value.unit}" if unit and value.unit not in ("", "%") else ""
    return f"{before}{amount_words(value, spelt=spelt)}{after}"


def listing(names: Sequence[str]) -> str:
    """Join names: `A, B and C`."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def quoted(words: str) -> str:
    """Set words in curly quotation marks, unless they have them."""
    return f"“{words.strip('“”')}”"


def before_gap(text: str) -> str:
    """The words before a gap, with an article that does not tell how the answer begins: `a/an `."""
    return re.sub(r"\b([Aa])n? $", r"\1/an ", text)


def capitalised(text: str) -> str:
    """Begin a text with a capital."""
    return text[:1].upper() + text[1:]


def may_be_lowered(word: str) -> bool:
    """Whether a sentence's first word surely loses its capital inside a sentence."""
    return word.casefold() in _SMALL_WORDS


def names_a_people(word: str, place_stems: AbstractSet[str]) -> bool:
    """Whether a word looks like one for a people, which keeps its capital: `Iraqi`, `French`."""
    return word in _OF_PEOPLES or (word[:4] in place_stems and _OF_A_PLACE.fullmatch(word) is not None)


def according_to(who: str, via: str, when: str) -> str:
    """Name the speaker of a claim before it, with its comma; `via` reports it, `when` has its preposition."""
    words = f"According to {who}{f' {when}' if when else ''}"
    return f"{words}, as reported by {via}, " if via else f"{words}, "


def according_to_nobody(unnamed: str) -> str:
    """Say before a claim that nobody is named for it; `unnamed` is the source's hedge."""
    return f"According to an unattributed {'estimate' if 'estimate' in unnamed else 'account'}, "


def claim_line(who: str, via: str, when: str, verb: str) -> str:
    """Say who makes a claim and in which manner, as two short sentences: `According to the UN, ... An estimate`."""
    words = f"According to {who}"
    words += f", {when}" if when else ""
    words += f", as reported by {via}" if via else ""
    manner = next((noun for stem, noun in _MANNERS if verb.startswith(stem)), "")
    return f"{words}. {manner}".strip()


_MANNERS = (
    ("estimat", "An estimate."),
    ("claim", "A claim."),
    ("purport", "Not confirmed."),
    ("alleg", "Not confirmed."),
)


def claim_of_nobody(unnamed: str) -> str:
    """Say that nobody is named for a claim, with the source's hedge."""
    return f"Nobody is named for this: {quoted(unnamed)}."


def order_ask(count: int) -> str:
    """Ask for the order of events."""
    return f"In what order did these {_SMALL_NUMBERS.get(count, count)} events happen?"


def match_ask(left: str, right: str) -> str:
    """Ask for what belongs to each of several things; both are names of columns: `person`, `office`."""
    return f"Which {right} belongs to which {left}?"


EVENT_AND_DATE = "event", "date"  # the columns where events are matched with their dates


def who_ask(claim: str, when: str) -> str:
    """Ask who makes a claim, which goes on inside the sentence; `when` has its preposition."""
    said = f"made this claim {when}" if when else "makes this claim"
    return f"Who {said}: {claim.rstrip('.')}?"


IMPLIED = {"year": "The source leaves the year to the reader."}
