"""Reads the day on which a card is to come back, and says what is wrong with what was typed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from studyapp.gui.exam_words import read_day
from studyapp.gui.translating import tr
from studyapp.gui.typed_days import in_english
from studyapp.memory.parameters import MAXIMUM_INTERVAL

NO_DAY = tr("Nothing was typed. Type a day, as in 14 March or in 10 days.")
NOT_AHEAD = tr("That day is not after today. Type a later one.")
TOO_FAR = tr("That day is more than 100 years ahead. Type an earlier one.")

_COUNTED = re.compile(r"(?:in\s+)?(?:(\d{1,3})|(\d{1,9})\s+(day|week)s?)", re.IGNORECASE)
_DAYS = {"day": 1, "week": 7}


def day_ahead(text: str, today: date) -> date | str:
    """A day after the study day `today`, in any usual way of writing; else one sentence that says what is wrong.

    A number alone counts days: `10` is in 10 days.
    """
    plain = in_english(text).replace("\u00a0", " ").strip().rstrip(".")
    if not plain:
        return NO_DAY
    if counted := _COUNTED.fullmatch(plain):
        days = int(counted[1] or counted[2]) * _DAYS[(counted[3] or "day").lower()]
        return _checked(today + timedelta(days=min(days, MAXIMUM_INTERVAL + 1)), today)
    read = read_day(text, today, "en")
    return read if isinstance(read, str) else _checked(read, today)


def _checked(day: date, today: date) -> date | str:
    if day <= today:
        return NOT_AHEAD
    return day if day - today <= timedelta(days=MAXIMUM_INTERVAL) else TOO_FAR
