"""Puts days and spans of time, as someone types them in the language of the window, into the English that is read."""

from __future__ import annotations

import re

from studyapp.gui import translating
from studyapp.gui.notation import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from studyapp.gui.translating import tr
from studyapp.questions import english

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_AND_MONTH = re.compile(r"\b(\d{1,2})\.\s*(\d{1,2})\.(?!\s*\d)")
_WORD = re.compile(r"[^\W\d_]+")
_TYPED = {
    "today": tr("today", "all words that a person may type for it, parted by |"),
    "tomorrow": tr("tomorrow", "all words that a person may type for it, parted by |"),
    "day": tr("day|days", "all words that a person may type for it, parted by |"),
    "week": tr("week|weeks", "all words that a person may type for it, parted by |"),
    "month": tr("month|months", "all words that a person may type for it, parted by |"),
    "year": tr("year|years", "all words that a person may type for it, parted by |"),
    "one": tr("a|one", "all words that a person may type before a day or a week, parted by |"),
    "from": tr("from", "all words that a person may type before the first of two days, parted by |"),
    "to": tr("to|until", "all words that a person may type before the last of two days, parted by |"),
    "next": tr("next", "all words that a person may type before a day of the week, parted by |"),
    "on": tr("on", "all words that a person may type before a day of the week, parted by |"),
    "no limit": tr("no limit", "all words that a person may type for it, parted by |"),
}


def _words() -> dict[str, str]:
    """What each word of the language means, as English has it."""
    named = (
        *zip(WEEKDAYS, _WEEKDAYS, strict=True),
        *zip(SHORT_WEEKDAYS, _WEEKDAYS, strict=True),
        *zip(MONTHS, english.MONTHS, strict=True),
        *zip(SHORT_MONTHS, english.MONTHS, strict=True),
    )
    typed = {word: meant for meant, words in _TYPED.items() for word in words.split("|")}
    return {word.casefold(): meant for word, meant in (*named, *typed.items())}


_ENGLISH = {} if translating.language == "en" else _words()


def in_english(text: str) -> str:
    """The same in English; what is English already stays, and so does what is not known: `9. Dezember` is `9. December`."""
    if not _ENGLISH:
        return text
    text = _DAY_AND_MONTH.sub(_named, text)
    return _WORD.sub(lambda word: _ENGLISH.get(word[0].casefold(), word[0]), text)


def _named(day: re.Match[str]) -> str:
    """A day and a month in digits, as `9.12.`, with the month as a word."""
    month = int(day[2])
    return f"{day[1]} {english.MONTHS[month - 1]}" if 1 <= month <= 12 else day[0]
