"""The words for an exam, its plan and what is expected of it; for the window and the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from studyapp.facts.bank import Bank
from studyapp.facts.dates import parse_edtf
from studyapp.facts.ids import CardId
from studyapp.facts.values import Precision
from studyapp.facts.verdict import Doubt, Unclear
from studyapp.gui.desks.exam_desk import Changed, LeftOut
from studyapp.gui.notation import NBSP, counted, day_line, due_words
from studyapp.gui.words import doubt_line
from studyapp.memory.exam import Conditions, Exam
from studyapp.memory.outlook import GOAL, Outlook
from studyapp.questions.english import MONTHS
from studyapp.questions.grading.written_dates import read_date
from studyapp.questions.wording import stem

EXAM = "Exam"
DAY, MINUTES = "Day of the exam", "Minutes a day"
CHANGE_PLAN, SET_EXAM, CLEAR, SAVE, CANCEL, UNDO = (
    "Change the plan",
    "Set an exam",
    "Clear the exam",
    "Save",
    "Cancel",
    "Undo",
)
DAY_HINT = "As in 14 March, 2027-03-14, Friday, or in 3 weeks"
IF_TODAY, ON_THE_DAY = "Recalled if it were today", "Expected on the day"
WORKING = "Working out …"
NOTHING_TO_ASK = "All questions of this bank are suspended, so there is nothing to plan."
NO_MINUTES = "Minutes a day are a whole number from 1 to 480. Type another."
PLAN_LINE = (
    "Until then the minutes decide what is asked, and not the questions a day: each day those that add most to what you "
    "will know on the day. Days off and holidays count."
)
SURE_LINE = (
    "The range is meant to hold nine of ten learners whose answers so far were like yours; early on it is too hopeful for "
    f"some. A question that you have not met counts as 30{NBSP}%."
)
LEAVE_WHICH, LEAVE_VERB = "Which?", "Leave out"
WAYS_WORKING = "Looking for what would do …"
NO_SECTION = "Other"
USUAL_MINUTES = 20
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"day": 1, "week": 7}
_SHORT = re.compile(r"(\d{1,2})\s*([/.])\s*(\d{1,2})\s*\.?")
_IN = re.compile(r"in\s+(\d{1,3}|a|one)\s+(day|week)s?")


def title(exam: Exam, today: date) -> str:
    """What is planned for: `Exam on Friday 4 December`."""
    if exam.day == today:
        return "The exam is today"
    return f"{'Exam on' if exam.day > today else 'The exam was on'} {day_line(exam.day, today)}"


def plan_words(exam: Exam, today: date) -> str:
    """How long there is: `12 days, 10 minutes a day`; after it what is asked now."""
    if exam.day <= today:
        return "Questions come back by your settings again."
    return f"{counted((exam.day - today).days, 'day', 'days')}, {minutes_words(exam.minutes)} a day"


def minutes_words(minutes: float) -> str:
    """Minutes: `1 minute`, `20 minutes`, `7.5 minutes`."""
    number = f"{minutes:g}"
    return f"{number}{NBSP}{'minute' if number == '1' else 'minutes'}"


def row_line(exam: Exam | None, today: date) -> str:
    """What stands in Settings below the name."""
    if exam is None:
        return "Set a day to be ready on and the minutes you have; the plan asks each day what helps most on the day."
    return f"{title(exam, today)}. {plan_words(exam, today)}{'' if exam.day <= today else '.'}"


def percent(share: float) -> str:
    """A share in whole percent."""
    return f"{100 * share:.0f}{NBSP}%"


def range_words(outlook: Outlook) -> str:
    """Between what nine of ten end: `(76 to 90)`."""
    return f"({100 * outlook.low:.0f} to {100 * outlook.high:.0f})"


def expected_words(outlook: Outlook) -> str:
    """The expected share with its range: `84 % (76 to 90)`."""
    return f"{percent(outlook.known)} {range_words(outlook)}"


def falls_short(outlook: Outlook) -> bool:
    """Whether less than the goal is expected."""
    return outlook.known < GOAL


def short_line(exam: Exam, outlook: Outlook) -> str:
    """That the minutes do not suffice."""
    return (
        f"With {minutes_words(exam.minutes)} a day {percent(outlook.known)} are expected, "
        f"and {percent(GOAL)} are the goal."
    )


def minutes_do_line(minutes: int | None) -> str:
    """With how many minutes the goal is expected."""
    if minutes is None:
        return f"No number of minutes up to 4{NBSP}hours a day leads to {percent(GOAL)} in the days that are left."
    return f"{minutes_words(minutes).capitalize()} a day would do."


def take_minutes(minutes: int) -> str:
    """The link that takes them: `Take 25 minutes`."""
    return f"Take {minutes_words(minutes)}"


def drop_line(dropped: int, cards: int) -> str:
    """The other way out: `Or leave out 40 of 374 questions, those you would know least.`."""
    if not dropped:
        return "Leaving questions out does not lead there either."
    return (
        f"Or leave out {dropped:,} of {counted(cards, 'question', 'questions')}, those you would know least; "
        "they are suspended."
    )


def change_line(changed: Changed | LeftOut) -> str:
    """What was just changed, beside a link that takes it back."""
    match changed:
        case LeftOut(acts):
            return f"{counted(len(acts), 'question is', 'questions are')} left out."
        case Changed():
            return "The plan was changed."
        case _:
            assert_never(changed)


def today_line(conditions: Conditions) -> str:
    """Why the plan asks nothing more today; "" while it does."""
    seconds = conditions.seconds()[0]
    if not seconds:
        return "Today is a day off: the plan asks nothing."
    if conditions.spent >= seconds:
        return f"The {minutes_words(round(seconds / 60, 1))} of today are used."
    return ""


def leave_out_verb(number: int) -> str:
    """The button that leaves questions out: `Leave out 40`."""
    return f"{LEAVE_VERB} {number:,}"


def written_day(day: date) -> str:
    """A day as it stands in the field: `14 March 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_told(day: date, today: date) -> str:
    """How a day was understood: `Friday 4 December, in 12 days`."""
    if day <= today:
        return f"{day_line(day, today)} is no day ahead. Type a later one."
    return f"{day_line(day, today)}, {due_words(day, today)}"


def by_section(bank: Bank, cards: Sequence[CardId]) -> Iterator[tuple[str, list[str]]]:
    """The cards' questions by section of the source, in the order of the bank; in each those given first come first."""
    order = {fact: number for number, fact in enumerate(bank.facts)}
    sections: dict[str, list[str]] = {}
    for card in sorted(cards, key=lambda card: order[card.fact]):
        sections.setdefault(section_of(bank, card), [])
    for card in cards:
        sections[section_of(bank, card)].append(question_line(bank, card))
    yield from sections.items()


def section_of(bank: Bank, card: CardId) -> str:
    """The section of the source that a card's fact stands in."""
    source = bank.facts[card.fact].source
    return source[0].section.replace("/", ", ") if source else NO_SECTION


def question_line(bank: Bank, card: CardId) -> str:
    """The question of a card."""
    return stem(bank, bank.facts[card.fact], bank.slot(card).ask)


def read_day(text: str, today: date, language: str) -> date | str:
    """A day in any usual way of writing, the next one where the year is missing; else what is wrong with it."""
    plain = " ".join(text.replace(NBSP, " ").casefold().split()).rstrip(".")
    if not plain:
        return "Nothing was typed. Type the day of the exam, as in 14 March."
    if (day := _counted_day(plain, today)) is not None:
        return day
    short = _SHORT.fullmatch(plain)
    written = read_date(
        f"{short[1]}{short[2]}{short[3]}{short[2]}{today.year}" if short else text,
        parse_edtf(today.isoformat()),
        language,
    )
    if isinstance(written, Unclear):
        return doubt_line(replace(written, doubt=Doubt.NO_DATE) if written.doubt is Doubt.EMPTY else written)
    if written.value.precision is not Precision.DAY or written.value.first != written.value.last:
        return "That is no single day. Type the day of the month too, as in 14 March."
    day = written.value.first
    if day <= today and (short or not written.whole):
        try:
            return day.replace(year=day.year + 1)
        except ValueError:  # the 29th of February
            return "The next 29 February is farther off. Type the day with its year."
    return day


def _counted_day(plain: str, today: date) -> date | None:
    """A day that is counted from today: tomorrow, in 12 days, in 3 weeks, Friday, next Friday."""
    if plain == "tomorrow":
        return today + timedelta(days=1)
    if found := _IN.fullmatch(plain):
        number = int(found[1]) if found[1].isdigit() else 1
        return today + timedelta(days=number * _UNITS[found[2]])
    name = plain.removeprefix("next ").removeprefix("on ")
    matching = [number for number, day in enumerate(_WEEKDAYS) if name in (day, day[:3])]
    if matching:
        return today + timedelta(days=(matching[0] - today.weekday() - 1) % 7 + 1)
    return None
