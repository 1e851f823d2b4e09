"""The two libraries that grading and the item rules need, loaded when they are first used, since dates take long to load."""

from __future__ import annotations

from datetime import date


def edit_distance(one: str, other: str, at_most: int) -> int:
    """Insertions, deletions, exchanges and transpositions between two texts; `at_most` + 1 when there are more."""
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


def likeness(one: str, other: str) -> float:
    """How alike two texts are, in per cent."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.ratio(one, other)


def likeness_of_words(one: str, other: str) -> float:
    """How alike the words of two texts are, in any order, in per cent."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.token_set_ratio(one, other)
