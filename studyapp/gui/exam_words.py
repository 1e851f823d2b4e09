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
from studyapp.gui.notation import NBSP, counted, day_line, day_words, digits, due_words
from studyapp.gui.translating import tr
from studyapp.gui.typed_days import in_english
from studyapp.gui.words import doubt_line
from studyapp.memory.exam import Conditions, Exam
from studyapp.memory.outlook import GOAL, Outlook
from studyapp.questions.grading.written_dates import read_date
from studyapp.questions.wording import stem

EXAM = tr("Exam")
DAY, MINUTES = tr("Day of the exam"), tr("Minutes a day")
CHANGE_PLAN, SET_EXAM, CLEAR, SAVE, CANCEL, UNDO = (
    tr("Change the plan"),
    tr("Set an exam"),
    tr("Clear the exam"),
    tr("Save"),
    tr("Cancel"),
    tr("Undo"),
)
DAY_HINT = tr("As in 14 March, 2027-03-14, Friday, or in 3 weeks")
IF_TODAY, ON_THE_DAY = tr("Recalled if it were today"), tr("Expected on the day")
WORKING = tr("Working out …")
NOTHING_TO_ASK = tr("All questions of this bank are suspended, so there is nothing to plan.")
NO_MINUTES = tr("Minutes a day are a whole number from 1 to 480. Type another.")
PLAN_LINE = tr(
    "Until then the minutes decide what is asked, and not the questions a day: each day "
    "those that add most to what you will know on the day. Days off and holidays count."
)
SURE_LINE = tr(
    "The range is meant to hold nine of ten learners whose answers so far were like yours; "
    "early on it is too hopeful for some. A question that you have not met counts as "
    "30\u00a0%."
)
LEAVE_WHICH, LEAVE_VERB = tr("Which?"), tr("Leave out")
WAYS_WORKING = tr("Looking for what would do …")
NO_SECTION = tr("Other")
USUAL_MINUTES = 20
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"day": 1, "week": 7}
_SHORT = re.compile(r"(\d{1,2})\s*([/.])\s*(\d{1,2})\s*\.?")
_IN = re.compile(r"in\s+(\d{1,3}|a|one)\s+(day|week)s?")


def title(exam: Exam, today: date) -> str:
    """What is planned for: `Exam on Friday 4 December`."""
    if exam.day == today:
        return tr("The exam is today")
    text = tr("Exam on {day}") if exam.day > today else tr("The exam was on {day}")
    return text.format(day=day_line(exam.day, today))


def plan_words(exam: Exam, today: date) -> str:
    """How long there is: `12 days, 10 minutes a day`; after it what is asked now."""
    if exam.day <= today:
        return tr("Questions come back by your settings again.")
    return tr("{days}, {minutes} a day").format(
        days=counted((exam.day - today).days, tr("day"), tr("days")), minutes=minutes_words(exam.minutes)
    )


def minutes_words(minutes: float) -> str:
    """Minutes: `1 minute`, `20 minutes`, `7.5 minutes`."""
    number = digits(minutes) if float(minutes).is_integer() else digits(minutes, 1)
    return f"{number}{NBSP}{tr('minute') if minutes == 1 else tr('minutes')}"


def row_line(exam: Exam | None, today: date) -> str:
    """What stands in Settings below the name."""
    if exam is None:
        return tr(
            "Set a day to be ready on and the minutes you have; the plan asks each day what helps "
            "most on the day."
        )
    return f"{title(exam, today)}. {plan_words(exam, today)}{'' if exam.day <= today else '.'}"


def percent(share: float) -> str:
    """A share in whole percent."""
    return f"{100 * share:.0f}{NBSP}%"


def range_words(outlook: Outlook) -> str:
    """Between what nine of ten end: `(76 to 90)`."""
    return tr("({low} to {high})").format(low=digits(100 * outlook.low), high=digits(100 * outlook.high))


def expected_words(outlook: Outlook) -> str:
    """The expected share with its range: `84 % (76 to 90)`."""
    return f"{percent(outlook.known)} {range_words(outlook)}"


def falls_short(outlook: Outlook) -> bool:
    """Whether less than the goal is expected."""
    return outlook.known < GOAL


def short_line(exam: Exam, outlook: Outlook) -> str:
    """That the minutes do not suffice."""
    return tr("With {minutes} a day {share} are expected, and {goal} are the goal.").format(
        minutes=minutes_words(exam.minutes), share=percent(outlook.known), goal=percent(GOAL)
    )


def minutes_do_line(minutes: int | None) -> str:
    """With how many minutes the goal is expected."""
    if minutes is None:
        return tr(
            "No number of minutes up to 4\u00a0hours a day leads to {share} in the days that are left."
        ).format(share=percent(GOAL))
    return tr("{minutes} a day would do.").format(minutes=minutes_words(minutes).capitalize())


def take_minutes(minutes: int) -> str:
    """The link that takes them: `Take 25 minutes`."""
    return tr("Take {minutes}").format(minutes=minutes_words(minutes))


def drop_line(dropped: int, cards: int) -> str:
    """The other way out: `Or leave out 40 of 374 questions, those you would know least.`."""
    if not dropped:
        return tr("Leaving questions out does not lead there either.")
    return tr(
        "Or leave out {dropped} of {questions}, those you would know least; they are suspended."
    ).format(dropped=digits(dropped), questions=counted(cards, tr("question"), tr("questions")))


def change_line(changed: Changed | LeftOut) -> str:
    """What was just changed, beside a link that takes it back."""
    match changed:
        case LeftOut(acts):
            return tr("{questions} left out.").format(
                questions=counted(len(acts), tr("question is"), tr("questions are"))
            )
        case Changed():
            return tr("The plan was changed.")
        case _:
            assert_never(changed)


def today_line(conditions: Conditions) -> str:
    """Why the plan asks nothing more today; "" while it does."""
    seconds = conditions.seconds()[0]
    if not seconds:
        return tr("Today is a day off: the plan asks nothing.")
    if conditions.spent >= seconds:
        return tr("The {minutes} of today are used.").format(minutes=minutes_words(round(seconds / 60, 1)))
    return ""


def leave_out_verb(number: int) -> str:
    """The button that leaves questions out: `Leave out 40`."""
    return tr("Leave out {n}").format(n=digits(number))


def written_day(day: date) -> str:
    """A day as it stands in the field: `14 March 2027`."""
    return day_words(day, date.min).replace(NBSP, " ")


def day_told(day: date, today: date) -> str:
    """How a day was understood: `Friday 4 December, in 12 days`."""
    if day <= today:
        return tr("{day} is no day ahead. Type a later one.").format(day=day_line(day, today))
    return tr("{day}, {time}").format(day=day_line(day, today), time=due_words(day, today))


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
    text = in_english(text)
    plain = " ".join(text.replace(NBSP, " ").casefold().split()).rstrip(".")
    if not plain:
        return tr("Nothing was typed. Type the day of the exam, as in 14 March.")
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
        return tr("That is no single day. Type the day of the month too, as in 14 March.")
    day = written.value.first
    if day <= today and (short or not written.whole):
        try:
            return day.replace(year=day.year + 1)
        except ValueError:  # the 29th of February
            return tr("The next 29 February is farther off. Type the day with its year.")
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
