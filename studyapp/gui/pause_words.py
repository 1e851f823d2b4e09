"""The words for what waits after a pause and for holidays; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from studyapp.gui.desks.backlog_desk import Change, Kind
from studyapp.gui.desks.backlog_plans import Day, HolidayPlan, Spreading, Waiting
from studyapp.gui.notation import NBSP, about_minutes, counted, day_line
from studyapp.memory.load import Holiday

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
HOLIDAY = ("Holidays", "Nothing is asked of you on these days.")
SET_HOLIDAY, SET_AND_MOVE, SET_ONLY, CANCEL = (
    "Set a holiday",
    "Set it and move them",
    "Set it, move none",
    "Cancel",
)
REMOVE, REMOVE_AND_MOVE, REMOVE_ONLY = "Remove", "Remove it and move them back", "Remove it, leave them"
ASK_TITLE, ASK_VERB = "Set a holiday", "Look at it"
ASK_LINE = "From when to when? As in 24 December to 2 January."
SPREAD_THEM, NOT_NOW, UNDO, FEWER, MORE = "Spread them", "Not now", "Undo", "Fewer days", "More days"
END_TODAY = "End the holiday today"
NO_HOLIDAY = "No holiday is set."
NOTHING_WAITS = "Nothing waits after a pause."
NOTHING_TO_TAKE_BACK = "There is nothing to take back."
TAKES_BACK = "Ctrl+Z takes that back."
STUDY_AHEAD = "Nothing is asked of you. You may study ahead."


def day_words(day: date, today: date) -> str:
    """A day without its weekday: `3 March`, with the year when it is another."""
    words = f"{day.day}{NBSP}{_MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def holiday_words(holiday: Holiday, today: date) -> str:
    """The days of a holiday: `24 December to 2 January 2027`, `24 December`."""
    last = day_words(holiday.last, today)
    if holiday.first == holiday.last:
        return last
    first = day_words(holiday.first, holiday.last if holiday.first.year == holiday.last.year else today)
    return f"{first} to {last}"


def until_words(holiday: Holiday, today: date) -> str:
    """The head of Today in a holiday: `Holiday until 3 March`."""
    return f"Holiday until {day_words(holiday.last, today)}"


def days_words(number: int) -> str:
    """How many days: `4 days`."""
    return counted(number, "day", "days")


def waiting_line(waiting: Waiting) -> str:
    """How much waits: `62 are waiting after your pause.`."""
    if waiting.after_pause:
        return f"{waiting.due:,} are waiting after your pause."
    return f"{waiting.due:,} are waiting, more than you want in a day."


def offer_line(plan: Spreading) -> str:
    """What could be done about it: `Spread them over 4 days, about 8 minutes each?`."""
    return f"Spread them over {counted(plan.number, 'day', 'days')}, {about_minutes(plan.seconds)} each?"


def picture_title(plan: Spreading) -> str:
    """What the picture of a spreading shows: `At most 16 questions a day`."""
    return f"At most {counted(max(day.will for day in plan.days), 'question', 'questions')} a day"


OUTLINED = "Outlined: as it is. Filled: spread."
OUTLINED_HOLIDAY = "Outlined: as it is. Filled: moved."


def plan_line(plan: HolidayPlan, today: date) -> str:
    """What a holiday would mean for what is due in it."""
    days = holiday_words(plan.holiday, today)
    if not plan.moves:
        return f"{days}: nothing comes due in it."
    number, before = len(plan.moves), plan.before
    comes = f"{counted(number, 'question comes', 'questions come')} due in it."
    if not before:
        return f"{days}: {comes} {'It is' if number == 1 else 'They are'} asked after it."
    if before == number:
        return f"{days}: {comes} {'It' if number == 1 else 'They'} would fade and {'is' if number == 1 else 'are'} asked before it."
    return (
        f"{days}: {comes} {before:,} would fade most and {'is' if before == 1 else 'are'} asked on the days before, "
        f"{number - before:,} on the days after."
    )


def holiday_title(plan: HolidayPlan) -> str:
    """What the picture of a holiday shows."""
    return f"{counted(len(plan.moves), 'question moves', 'questions move')} out of the holiday"


def changed_line(change: Change, today: date) -> str:
    """What was done: `Spread over 4 days.`."""
    holiday = holiday_words(change.holiday, today) if change.holiday else ""
    match change.kind:
        case Kind.SPREAD:
            return f"Spread over {counted(change.number, 'day', 'days')}."
        case Kind.HOLIDAY_SET:
            moved = (
                f" {counted(change.number, 'question was', 'questions were')} moved." if change.number else ""
            )
            return f"Holiday: {holiday}.{moved}"
        case Kind.HOLIDAY_REMOVED:
            back = (
                f" {counted(change.number, 'question is', 'questions are')} due as before."
                if change.number
                else ""
            )
            return f"The holiday {holiday} is removed.{back}"
        case Kind.HOLIDAY_ENDED:
            return "The holiday has ended."


def taken_back_line(change: Change) -> str:
    """What was taken back in the terminal."""
    what = "spreading" if change.kind is Kind.SPREAD else "holiday"
    return (
        f"The {what} is taken back: {counted(change.number, 'question is', 'questions are')} due as before."
    )


def removal_line(holiday: Holiday, moved: int, today: date) -> str:
    """What is asked before a holiday is removed that cards were moved for."""
    were = counted(moved, "question was", "questions were")
    return f"{were} moved for the holiday {holiday_words(holiday, today)}. Move {'it' if moved == 1 else 'them'} back?"


def bars(days: Sequence[Day], today: date) -> list[tuple[str, int, str, str, int]]:
    """A bar a day: its name, its value, the word below, the word at its top, and its value before."""
    last = len(days) - 1
    tallest = max(range(len(days)), key=lambda place: max(days[place].was, days[place].will))
    found = []
    for place, day in enumerate(days):
        begins = day.is_holiday and (place == 0 or not days[place - 1].is_holiday)
        tick = ""
        if day.day == today:
            tick = "Today"
        elif begins:
            tick = "Holiday"
        elif place in (0, last):
            tick = day_words(day.day, today)
        label = f"{max(day.was, day.will):,}" if place == tallest else ""
        name = day_line(day.day, today) + (", holiday" if day.is_holiday else "")
        found.append((name, day.will, tick, label, day.was))
    return found


def day_lines(days: Sequence[Day], today: date) -> Iterator[str]:
    """The same for the terminal, a line a day."""
    width = max(len(day_line(day.day, today)) for day in days)
    for day in days:
        name = day_line(day.day, today).ljust(width)
        off = "  holiday" if day.is_holiday else ""
        yield f"  {name}  {day.was:>5,} now  {day.will:>5,} then{off}"
