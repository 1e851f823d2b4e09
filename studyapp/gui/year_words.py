"""The words for the year ahead, for the window and the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from studyapp.gui.notation import NBSP, SHORT_MONTHS, counted, digits, ungrouped
from studyapp.gui.translating import tr
from studyapp.memory.months import WEEK, Month
from studyapp.memory.simulator import Workload

SO_FAR, YEAR_AHEAD = tr("So far"), tr("The year ahead")
AIM, NEW, MINUTES = tr("Aim for recall"), tr("New questions a day"), tr("Minutes a day at most")
USE, TAKE_BACK, KEPT = tr("Use these settings"), tr("Take back"), tr("These settings are kept.")
WORKING_OUT = tr("Working out the year …")
TRIED, PRESENT = tr("as tried"), tr("as set now")
REVIEWS_UNIT, MINUTES_UNIT, REMEMBERED_UNIT = tr("reviews"), tr("minutes"), tr("answers")
A_WEEK = tr("Mean of each week")
A_SIMULATION = tr(
    "This is a simulation. Its learner forgets as your scheduler’s weights say, answers "
    "right or wrong and never guesses, and studies every day but your days off and holidays."
)
NOT_KNOWN = tr(
    "It knows nothing of exams, of other banks, of days you may miss, or of questions you "
    "will skip, bury or suspend."
)
MONTH_COLUMNS = (tr("Month"), tr("As tried"), tr("As set now"))
TERMINAL_COLUMNS = ("month", "reviews a day", "new a day", "minutes a day", "waiting", "remembered")


def aim_words(percent: int) -> str:
    """An aim in its field: `90 %`."""
    return f"{percent}{NBSP}%"


def percent(share: float) -> str:
    """A share as an aim: `90 %`."""
    return aim_words(round(100 * share))


def minutes_words(minutes: int) -> str:
    """Minutes in their field: `20 min`."""
    return tr("{minutes}\u00a0min").format(minutes=digits(minutes))


def read_number(text: str, low: int, high: int) -> int | None:
    """A whole number from `low` to `high` as people type it, with its unit or without; None when it is none."""
    digits = "".join(ungrouped(text).split()).rstrip("%").removesuffix("min")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    return int(digits) if low <= int(digits) <= high else None


def not_a_number_line(low: int, high: int) -> str:
    """Why what was typed cannot be tried."""
    return tr("That is no whole number from {low} to {high}. Type another.").format(
        low=digits(low), high=digits(high)
    )


def set_line(present: str) -> str:
    """What is set now, below what is tried: `Set now: 90 %`."""
    return tr("Set now: {present}").format(present=present)


def limit_line(reviews: int, present: str) -> str:
    """What the minutes stand for: `At most 200 reviews. Set now: 43 min`."""
    return tr("At most {reviews}. Set now: {present}").format(
        reviews=counted(reviews, tr("review"), tr("reviews")), present=present
    )


def reviews_title(tried: Workload, present: Workload) -> str:
    """What the plot of reviews shows: `12 reviews a day on average, 14 as set now`."""
    return _two(_mean(tried.reviews), _mean(present.reviews), tr("review"), tr("reviews"))


def minutes_title(tried: Workload, present: Workload) -> str:
    """What the plot of minutes shows."""
    return _two(_mean(tried.minutes), _mean(present.minutes), tr("minute"), tr("minutes"))


def remembered_title(tried: Workload, present: Workload, cards: int) -> str:
    """What the plot of what is remembered shows: `351 of 374 answers remembered after a year, 340 as set now`."""
    one, other = round(tried.remembered[-1]), round(present.remembered[-1])
    text = (
        tr("{n} of {answers} remembered after a year")
        if other == one
        else tr("{n} of {answers} remembered after a year, {other} as set now")
    )
    answers = counted(cards, tr("answer"), tr("answers"))
    return text.format(n=digits(one), answers=answers, other=digits(other))


def month_marks(today: date, days: int) -> list[tuple[float, str]]:
    """Where on an axis of so many days each month begins (0 to 1), and its name."""
    marks = []
    for ahead in range(days):
        day = today + timedelta(days=ahead)
        if day.day == 1:
            marks.append((ahead / max(1, days - WEEK), SHORT_MONTHS[day.month - 1]))
    return marks


def month_name(first: date) -> str:
    """A month of the table: `Dec 2026`."""
    return f"{SHORT_MONTHS[first.month - 1]}{NBSP}{first.year}"


def month_rows(tried: Sequence[Month], present: Sequence[Month], figure: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a plot's table: a month, and one of its figures as tried and as set now."""
    decimals = 0 if figure == "remembered" else 1
    return tuple(
        (month_name(one.first), *(f"{getattr(month, figure):,.{decimals}f}" for month in (one, other)))
        for one, other in zip(tried, present, strict=True)
    )


def month_cells(month: Month) -> tuple[str, ...]:
    """One month in the terminal, in the order of TERMINAL_COLUMNS."""
    figures = (month.reviews, month.begun, month.minutes)
    ends = (month.waiting, month.remembered)
    return (month_name(month.first), *(digits(one, 1) for one in figures), *(digits(one) for one in ends))


def _two(one: float, other: float, noun: str, nouns: str) -> str:
    shown, beside = _figure(one), _figure(other)
    text = (
        tr("{n} {reviews} a day on average")
        if shown == beside
        else tr("{n} {reviews} a day on average, {other} as set now")
    )
    return text.format(n=shown, reviews=noun if shown == "1" else nouns, other=beside)


def _mean(row: Sequence[float]) -> float:
    return sum(row) / len(row)


def _figure(value: float) -> str:
    """Whole from ten on, below it with one decimal."""
    return digits(value) if value >= 9.95 or f"{value:.1f}".endswith(".0") else digits(value, 1)
