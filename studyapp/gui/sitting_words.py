"""The words for the settings of what a sitting asks, and when a day begins; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from studyapp.facts.forms import Form
from studyapp.gui.choose_words import FORM_WORDS
from studyapp.gui.notation import NBSP, day_line, listing
from studyapp.gui.translating import tr

DAY_TURN = tr("A new day begins at")
NOT_AN_HOUR = tr("That is no full hour from 00:00 to 12:00. Type another.")
FORMS = tr("Ways of asking")
ALL_FORMS = tr("All of them, the harder the better a question is known.")
SOME_FORMS = tr(
    "Only these, wherever one of them fits. A question that none of them fits is asked in its easiest way all the same."
)


def hour_words(hour: int) -> str:
    """An hour of the day: `04:00`."""
    return f"{hour:02}:00"


def read_hour(text: str) -> int | None:
    """The full hour that someone typed, 0 to 12, as `4`, `04:00` or `4 am`; None when it is none."""
    typed = text.casefold().replace(NBSP, " ").removesuffix("am").strip().removesuffix(":00")
    hour = int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= 2 else 24
    return hour if hour <= 12 else None


def day_turn_line(hour: int, today: date) -> str:
    """What it means that a day begins at an hour: `Answers before 04:00 still count for the day before. …`."""
    day = day_line(today, today)
    if hour == 0:
        return tr(
            "Answers after midnight count for the new day. By that it is {day} now. Days that were kept stay as they are."
        ).format(day=day)
    return tr(
        "Answers before {hour} still count for the day before. By that it is {day} now. "
        "Days that were kept stay as they are."
    ).format(hour=hour_words(hour), day=day)


def forms_line(forms: Collection[Form]) -> str:
    """What is asked for, by the forms that were chosen; all of them when there are none."""
    return SOME_FORMS if forms else ALL_FORMS


def forms_words(forms: Collection[Form]) -> str:
    """The forms that were chosen, in a line."""
    return listing([FORM_WORDS[form] for form in forms]) if forms else tr("all")
