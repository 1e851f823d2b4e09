"""The words for the year ahead, for the window and the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from studyapp.gui.notation import NBSP, counted
from studyapp.memory.months import WEEK, Month
from studyapp.memory.simulator import Workload

SO_FAR, YEAR_AHEAD = "So far", "The year ahead"
AIM, NEW, MINUTES = "Aim for recall", "New questions a day", "Minutes a day at most"
USE, TAKE_BACK, KEPT = "Use these settings", "Take back", "These settings are kept."
WORKING_OUT = "Working out the year …"
TRIED, PRESENT = "as tried", "as set now"
REVIEWS_UNIT, MINUTES_UNIT, REMEMBERED_UNIT = "reviews", "minutes", "answers"
A_WEEK = "Mean of each week"
A_SIMULATION = (
    "This is a simulation. Its learner forgets as your scheduler’s weights say, answers right or wrong and never guesses, "
    "and studies every day but your days off and holidays."
)
NOT_KNOWN = "It knows nothing of exams, of other banks, of days you may miss, or of questions you will skip, bury or suspend."
MONTH_COLUMNS = ("Month", "As tried", "As set now")
TERMINAL_COLUMNS = ("month", "reviews a day", "new a day", "minutes a day", "waiting", "remembered")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def aim_words(percent: int) -> str:
    """An aim in its field: `90 %`."""
    return f"{percent}{NBSP}%"


def percent(share: float) -> str:
    """A share as an aim: `90 %`."""
    return aim_words(round(100 * share))


def minutes_words(minutes: int) -> str:
    """Minutes in their field: `20 min`."""
    return f"{minutes:,}{NBSP}min"


def read_number(text: str, low: int, high: int) -> int | None:
    """A whole number from `low` to `high` as people type it, with its unit or without; None when it is none."""
    digits = "".join(text.replace(",", "").split()).rstrip("%").removesuffix("min")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    return int(digits) if low <= int(digits) <= high else None


def not_a_number_line(low: int, high: int) -> str:
    """Why what was typed cannot be tried."""
    return f"That is no whole number from {low:,} to {high:,}. Type another."


def set_line(present: str) -> str:
    """What is set now, below what is tried: `Set now: 90 %`."""
    return f"Set now: {present}"


def limit_line(reviews: int, present: str) -> str:
    """What the minutes stand for: `At most 200 reviews. Set now: 43 min`."""
    return f"At most {counted(reviews, 'review', 'reviews')}. {set_line(present)}"


def reviews_title(tried: Workload, present: Workload) -> str:
    """What the plot of reviews shows: `12 reviews a day on average, 14 as set now`."""
    return f"{_two(_mean(tried.reviews), _mean(present.reviews), 'review', 'reviews')}"


def minutes_title(tried: Workload, present: Workload) -> str:
    """What the plot of minutes shows."""
    return f"{_two(_mean(tried.minutes), _mean(present.minutes), 'minute', 'minutes')}"


def remembered_title(tried: Workload, present: Workload, cards: int) -> str:
    """What the plot of what is remembered shows: `351 of 374 answers remembered after a year, 340 as set now`."""
    one, other = round(tried.remembered[-1]), round(present.remembered[-1])
    beside = f", {other:,} {PRESENT}" if other != one else ""
    return f"{one:,} of {counted(cards, 'answer', 'answers')} remembered after a year{beside}"


def month_marks(today: date, days: int) -> list[tuple[float, str]]:
    """Where on an axis of so many days each month begins (0 to 1), and its name."""
    marks = []
    for ahead in range(days):
        day = today + timedelta(days=ahead)
        if day.day == 1:
            marks.append((ahead / max(1, days - WEEK), _MONTHS[day.month - 1]))
    return marks


def month_name(first: date) -> str:
    """A month of the table: `Dec 2026`."""
    return f"{_MONTHS[first.month - 1]}{NBSP}{first.year}"


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
    return (month_name(month.first), *(f"{one:,.1f}" for one in figures), *(f"{one:,.0f}" for one in ends))


def _two(one: float, other: float, noun: str, nouns: str) -> str:
    shown, beside = _figure(one), _figure(other)
    words = f"{shown} {noun if shown == '1' else nouns} a day on average"
    return words if shown == beside else f"{words}, {beside} {PRESENT}"


def _mean(row: Sequence[float]) -> float:
    return sum(row) / len(row)


def _figure(value: float) -> str:
    """Whole from ten on, below it with one decimal."""
    return f"{value:,.0f}" if value >= 9.95 else f"{value:.1f}".removesuffix(".0")
