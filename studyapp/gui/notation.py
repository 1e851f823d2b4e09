"""How the language of the window writes numbers, counts, days, spans of time and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from studyapp.gui.translating import tr
from studyapp.questions import english

NBSP = "\u00a0"
WEEKDAYS = (
    *(tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday")),
    tr("Sunday"),
)
SHORT_WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
MONTHS = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May", "the month"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)
SHORT_MONTHS = (
    *(tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun")),
    *(tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")),
)
_LETTERS = tr(",.", "two letters: what parts thousands, and what parts decimals")
_MARKS = str.maketrans(",.", _LETTERS)
_NUMBERS = (
    tr("no", "the number 0, before a noun"),
    *(tr("one", "the number"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"), tr("seven")),
    *(tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve")),
)
_DAY_AND_MONTH = re.compile(rf"(?<=\d) (?=(?:{'|'.join(english.MONTHS)})\b)")


def digits(value: float, decimals: int = 0) -> str:
    """A number in digits: `1,240`, `0.512`."""
    return f"{value:,.{decimals}f}".translate(_MARKS)


def ungrouped(text: str) -> str:
    """A number that was typed, without what parts its thousands: `1,240` is `1240`."""
    return text.replace(_LETTERS[0], "")


def counted(value: int, one: str, many: str) -> str:
    """A number with its noun: `1 question`, `24 questions`."""
    return f"{digits(value)}{NBSP}{one if value == 1 else many}"


def number_word(value: int) -> str:
    """A small number as a word, a large one in digits: `three`, `14`."""
    return _NUMBERS[value] if 0 <= value < len(_NUMBERS) else str(value)


def listing(names: Sequence[str]) -> str:
    """Names in a sentence: `A, B and C`."""
    *most, last = names
    return tr("{most} and {last}").format(most=", ".join(most), last=last) if most else last


def day_of_month(day: date) -> str:
    """A day without its year: `3 March`."""
    return tr("{day}\u00a0{month}", "a date as in 3 March").format(day=day.day, month=MONTHS[day.month - 1])


def short_day(day: date) -> str:
    """A day in few letters: `5 Dec`."""
    return tr("{day}\u00a0{month}", "a date as in 3 Mar").format(
        day=day.day, month=SHORT_MONTHS[day.month - 1]
    )


def day_words(day: date, today: date) -> str:
    """A day without its weekday: `3 March`, with the year when it is another."""
    words = day_of_month(day)
    return words if day.year == today.year else tr("{day} {year}").format(day=words, year=day.year)


def day_line(day: date, today: date) -> str:
    """A day of the calendar: `Monday 23 November`, with the year when it is another."""
    return tr("{weekday} {day}").format(weekday=WEEKDAYS[day.weekday()], day=day_words(day, today))


def due_words(due: date, today: date) -> str:
    """When a card comes back: `today`, `tomorrow`, `in 4 days`."""
    days = (due - today).days
    if days <= 0:
        return tr("today")
    return tr("tomorrow") if days == 1 else tr("in {n}\u00a0days").format(n=days)


def due_line(due: date, today: date) -> str:
    """When a card comes back, with the day: `In 4 days, Thursday 26 November`."""
    words = due_words(due, today)
    words = words[:1].upper() + words[1:]
    if due <= today:
        return words
    return tr("{time}, {day}").format(time=words, day=day_line(due, today))


def duration(seconds: float) -> str:
    """A time that has passed, behind “in”: `6 minutes 12 seconds`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = (
        (hours, tr("hour"), tr("hours")),
        (minutes, tr("minute"), tr("minutes")),
        (rest, tr("second"), tr("seconds")),
    )
    return " ".join(counted(n, one, many) for n, one, many in parts if n) or counted(0, *parts[-1][1:])


def about_minutes(seconds: float) -> str:
    """A time to come, inside a sentence: `about 6 minutes`."""
    if seconds < 60:
        return tr("under 1\u00a0minute")
    return tr("about {minutes}").format(minutes=minutes_words(seconds))


def minutes_words(seconds: float) -> str:
    """A time in whole minutes: `6 minutes`, `under 1 minute`."""
    if seconds < 60:
        return tr("under 1\u00a0minute")
    return counted(round(seconds / 60), tr("minute"), tr("minutes"))


def time_left(seconds: float) -> str:
    """What is left of a sitting, in a corner: `4 min left`."""
    if seconds < 60:
        return tr("under 1\u00a0min left")
    return tr("{n}\u00a0min left").format(n=round(seconds / 60))


def unbroken(text: str) -> str:
    """A text of the bank with the day and the month of each date kept on one line."""
    return _DAY_AND_MONTH.sub(NBSP, text)
