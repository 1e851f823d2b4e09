"""The words that were looked for are shown where they stand in a text, folded as they are looked for."""

from itertools import pairwise

import pytest

from studyapp.storage.finding import matched


@pytest.mark.parametrize(
    ("words", "text", "shown"),
    [
        ("vacuum", "In a Vacuum chamber", ["Vacuum"]),
        ("a cham", "In a vacuum chamber, a dry one", ["a", "chamber", "a"]),
        ("cham a", "In a vacuum chamber, a dry one", ["a", "a"]),
        ("gisele", "Gisèle’s book", ["Gisèle"]),
        ("محمد", "It was مُحَمَّد", ["مُحَمَّد"]),
        ("שלום", "It was שָׁלוֹם", ["שָׁלוֹם"]),
        ("quran", "The Qur’an’s words", ["Qur’an’s"]),
        ("quran", "The Qur’an, read", ["Qur’an"]),
        ("qur an", "The Qur’an, read", ["Qur", "an"]),
        ("al-shab", "Al-Shabaab", ["Al", "Shabaab"]),
        ("", "Anything", []),
        ("*", "Anything *", []),
        ("strasse", "Straße 3", ["Straße"]),
        ("cafe", "cafe\u0301s", ["cafe\u0301s"]),
    ],
)
def test_matched_words_are_shown_where_they_stand(words: str, text: str, shown: list[str]) -> None:
    ranges = matched(words, text)
    assert [text[start:end] for start, end in ranges] == shown
    assert all(one[1] <= other[0] for one, other in pairwise(ranges))
