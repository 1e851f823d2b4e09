"""The words for what waits after a pause and for holidays; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from studyapp.gui.desks.backlog_desk import Change, Kind
from studyapp.gui.desks.backlog_plans import Day, HolidayPlan, Spreading, Waiting
from studyapp.gui.notation import about_minutes, counted, day_line, day_words, digits
from studyapp.gui.translating import tr
from studyapp.memory.load import Holiday

HOLIDAY = (tr("Holidays"), tr("Nothing is asked of you on these days."))
SET_HOLIDAY, SET_AND_MOVE, SET_ONLY, CANCEL = (
    tr("Set a holiday"),
    tr("Set it and move them"),
    tr("Set it, move none"),
    tr("Cancel"),
)
REMOVE, REMOVE_AND_MOVE, REMOVE_ONLY = (
    tr("Remove"),
    tr("Remove it and move them back"),
    tr("Remove it, leave them"),
)
ASK_TITLE, ASK_VERB = tr("Set a holiday"), tr("Look at it")
ASK_LINE = tr("From when to when? As in 24 December to 2 January.")
SPREAD_THEM, NOT_NOW, UNDO, FEWER, MORE = (
    tr("Spread them"),
    tr("Not now"),
    tr("Undo"),
    tr("Fewer days"),
    tr("More days"),
)
END_TODAY = tr("End the holiday today")
NO_HOLIDAY = tr("No holiday is set.")
NOTHING_WAITS = tr("Nothing waits after a pause.")
NOTHING_TO_TAKE_BACK = tr("There is nothing to take back.")
TAKES_BACK = tr("Ctrl+Z takes that back.")
STUDY_AHEAD = tr("Nothing is asked of you. You may study ahead.")


def holiday_words(holiday: Holiday, today: date) -> str:
    """The days of a holiday: `24 December to 2 January 2027`, `24 December`."""
    last = day_words(holiday.last, today)
    if holiday.first == holiday.last:
        return last
    first = day_words(holiday.first, holiday.last if holiday.first.year == holiday.last.year else today)
    return tr("{first} to {last}").format(first=first, last=last)


def until_words(holiday: Holiday, today: date) -> str:
    """The head of Today in a holiday: `Holiday until 3 March`."""
    return tr("Holiday until {day}").format(day=day_words(holiday.last, today))


def days_words(number: int) -> str:
    """How many days: `4 days`."""
    return counted(number, tr("day"), tr("days"))


def waiting_line(waiting: Waiting) -> str:
    """How much waits: `62 are waiting after your pause.`."""
    if waiting.after_pause:
        return tr("{due} are waiting after your pause.").format(due=digits(waiting.due))
    return tr("{due} are waiting, more than you want in a day.").format(due=digits(waiting.due))


def offer_line(plan: Spreading) -> str:
    """What could be done about it: `Spread them over 4 days, about 8 minutes each?`."""
    text = (
        tr("Spread them over {n}\u00a0day, {time} each?")
        if plan.number == 1
        else tr("Spread them over {n}\u00a0days, {time} each?")
    )
    return text.format(n=plan.number, time=about_minutes(plan.seconds))


def picture_title(plan: Spreading) -> str:
    """What the picture of a spreading shows: `At most 16 questions a day`."""
    return tr("At most {questions} a day").format(
        questions=counted(max(day.will for day in plan.days), tr("question"), tr("questions"))
    )


OUTLINED = tr("Outlined: as it is. Filled: spread.")
OUTLINED_HOLIDAY = tr("Outlined: as it is. Filled: moved.")


def plan_line(plan: HolidayPlan, today: date) -> str:
    """What a holiday would mean for what is due in it."""
    number, before = len(plan.moves), plan.before
    if not number:
        text = tr("{days}: nothing comes due in it.")
    elif not before:
        text = (
            tr("{days}: {n}\u00a0question comes due in it. It is asked after it.")
            if number == 1
            else tr("{days}: {n}\u00a0questions come due in it. They are asked after it.")
        )
    elif before == number:
        text = (
            tr("{days}: {n}\u00a0question comes due in it. It would fade and is asked before it.")
            if number == 1
            else tr("{days}: {n}\u00a0questions come due in it. They would fade and are asked before it.")
        )
    elif before == 1:
        text = tr(
            "{days}: {n}\u00a0questions come due in it. 1 would fade most and is asked on the days before, "
            "{after} on the days after."
        )
    else:
        text = tr(
            "{days}: {n}\u00a0questions come due in it. {before} would fade most and are asked on the days "
            "before, {after} on the days after."
        )
    return text.format(
        days=holiday_words(plan.holiday, today),
        n=digits(number),
        before=digits(before),
        after=digits(number - before),
    )


def holiday_title(plan: HolidayPlan) -> str:
    """What the picture of a holiday shows."""
    number = len(plan.moves)
    text = (
        tr("{n}\u00a0question moves out of the holiday")
        if number == 1
        else tr("{n}\u00a0questions move out of the holiday")
    )
    return text.format(n=digits(number))


def changed_line(change: Change, today: date) -> str:
    """What was done: `Spread over 4 days.`."""
    holiday = holiday_words(change.holiday, today) if change.holiday else ""
    match change.kind:
        case Kind.SPREAD:
            text = tr("Spread over {n}\u00a0day.") if change.number == 1 else tr("Spread over {n}\u00a0days.")
        case Kind.HOLIDAY_SET if change.number == 1:
            text = tr("Holiday: {holiday}. {n}\u00a0question was moved.")
        case Kind.HOLIDAY_SET if change.number:
            text = tr("Holiday: {holiday}. {n}\u00a0questions were moved.")
        case Kind.HOLIDAY_SET:
            text = tr("Holiday: {holiday}.")
        case Kind.HOLIDAY_REMOVED if change.number == 1:
            text = tr("The holiday {holiday} is removed. {n}\u00a0question is due as before.")
        case Kind.HOLIDAY_REMOVED if change.number:
            text = tr("The holiday {holiday} is removed. {n}\u00a0questions are due as before.")
        case Kind.HOLIDAY_REMOVED:
            text = tr("The holiday {holiday} is removed.")
        case Kind.HOLIDAY_ENDED:
            text = tr("The holiday has ended.")
    return text.format(holiday=holiday, n=digits(change.number))


def taken_back_line(change: Change) -> str:
    """What was taken back in the terminal."""
    what = "spreading" if change.kind is Kind.SPREAD else "holiday"
    return (
        f"The {what} is taken back: {counted(change.number, 'question is', 'questions are')} due as before."
    )


def removal_line(holiday: Holiday, moved: int, today: date) -> str:
    """What is asked before a holiday is removed that cards were moved for."""
    text = (
        tr("{n}\u00a0question was moved for the holiday {holiday}. Move it back?")
        if moved == 1
        else tr("{n}\u00a0questions were moved for the holiday {holiday}. Move them back?")
    )
    return text.format(n=digits(moved), holiday=holiday_words(holiday, today))


def bars(days: Sequence[Day], today: date) -> list[tuple[str, int, str, str, int]]:
    """A bar a day: its name, its value, the word below, the word at its top, and its value before."""
    last = len(days) - 1
    tallest = max(range(len(days)), key=lambda place: max(days[place].was, days[place].will))
    found = []
    for place, day in enumerate(days):
        begins = day.is_holiday and (place == 0 or not days[place - 1].is_holiday)
        tick = ""
        if day.day == today:
            tick = tr("Today")
        elif begins:
            tick = tr("Holiday")
        elif place in (0, last):
            tick = day_words(day.day, today)
        label = digits(max(day.was, day.will)) if place == tallest else ""
        name = day_line(day.day, today) + (
            tr(", holiday", "behind the name of a day") if day.is_holiday else ""
        )
        found.append((name, day.will, tick, label, day.was))
    return found


def day_lines(days: Sequence[Day], today: date) -> Iterator[str]:
    """The same for the terminal, a line a day."""
    width = max(len(day_line(day.day, today)) for day in days)
    for day in days:
        name = day_line(day.day, today).ljust(width)
        off = "  holiday" if day.is_holiday else ""
        yield f"  {name}  {day.was:>5,} now  {day.will:>5,} then{off}"
