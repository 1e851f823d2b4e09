"""The two libraries that grading and the item rules need, loaded when they are first used, since dates take long to load."""

from __future__ import annotations

from collections import Counter
from datetime import date


def edit_distance(one: str, other: str, at_most: int) -> int:
    """Insertions, deletions, exchanges and transpositions between two texts; `at_most` + 1 when there are more."""
    if max(len(one), len(other)) - _letters_in_both(one, other) > at_most:
        return at_most + 1
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    return OSA.distance(one, other, score_cutoff=at_most)


def any_date(text: str, language: str) -> date | None:
    """Read a full date in any of the ways that dateparser knows, in one language."""
    import dateparser  # noqa: PLC0415

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
    }
    found = dateparser.parse(text, languages=[language], settings=settings)
    return found.date() if found else None


def likeness(one: str, other: str, at_least: float) -> float:
    """How alike two texts are, in per cent; 0 when that is less than `at_least`."""
    if 200 * _letters_in_both(one, other) < at_least * (len(one) + len(other)):
        return 0.0
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.ratio(one, other, score_cutoff=at_least)


def likeness_of_words(one: str, other: str) -> float:
    """How alike the words of two texts are, in any order, in per cent."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.token_set_ratio(one, other)


def _letters_in_both(one: str, other: str) -> int:
    """A bound that most pairs of texts fail, so that the first question seldom has to wait for the library."""
    return (Counter(one) & Counter(other)).total()
