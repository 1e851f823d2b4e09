"""The words for the settings of the memory and what they lead to; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from studyapp.gui.desks.preview_desk import Cost, Outset
from studyapp.gui.notation import (
    NBSP,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    counted,
    day_line,
    digits,
    listing,
    minutes_words,
    ungrouped,
)
from studyapp.gui.translating import tr
from studyapp.gui.typed_days import in_english
from studyapp.memory.parameters import MAXIMUM_INTERVAL

STUDY, APPEARANCE = tr("Study"), tr("Appearance")
KEPT_AT_ONCE = tr("Each change is kept at once. Ctrl+Z takes the last one back.")
AIM, NEW, REVIEWS, LONGEST, EASY_DAYS = (
    tr("Aim for recall"),
    tr("New questions a day"),
    tr("Reviews a day at most"),
    tr("Longest pause between two questions"),
    tr("Days of the week"),
)
CERTAINTY = (
    tr("How sure?"),
    tr(
        "Asks how sure you are before each verdict. Progress then compares that with how often you are right."
    ),
)
FOUR_BUTTONS = (
    tr("Rate answers yourself"),
    tr("Shows Again, Hard, Good and Easy after each answer. Off: right and wrong decide."),
)
AGAIN_IN_SITTING = tr("A wrong answer is asked again in the same sitting until it is right once.")
NO_LIMIT = tr("No limit")
NOT_A_NUMBER = tr("That is no whole number from {low} to {high}. Type another.")
NOT_A_PAUSE = tr("That is no length of time. Type a number of days, or “6 months”, “2 years”, “no limit”.")
_EACH = (
    *(tr("Mondays"), tr("Tuesdays"), tr("Wednesdays"), tr("Thursdays"), tr("Fridays"), tr("Saturdays")),
    tr("Sundays"),
)
_YEAR, _MONTH = 365, 365 / 12  # days
_ENOUGH_WAITING = 1.0  # days of reviews that wait at the end, from which on the limit is told


def percent(share: float) -> str:
    """A share in whole percent: `90 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def beside(aim: float) -> float:
    """The aim that another is compared with."""
    return 0.95 if aim < 0.95 else 0.90


def aim_line(aim: float, costs: Mapping[float, Cost], outset: Outset) -> str:
    """What an aim costs, beside another: `At 90 %, about 13 questions, 4 minutes a day over the next 3 months. At 95 %, …`."""
    other = beside(aim)
    if not outset.memories and not outset.unseen:
        return tr("There is nothing to be asked.")
    if aim not in costs or other not in costs:
        return tr("Working out what {share} costs …").format(share=percent(aim))
    mine, theirs = costs[aim], costs[other]
    lines = [
        tr("At {share}, {questions}, {minutes} a day over the next 3\u00a0months.").format(
            share=percent(aim), questions=_questions(mine), minutes=_minutes(mine)
        ),
        tr("At {share}, {questions}, {minutes}.").format(
            share=percent(other), questions=_questions(theirs, noun=False), minutes=_minutes(theirs)
        ),
    ]
    if waiting := waiting_line(mine, outset.settings.reviews_a_day):
        lines.append(waiting)
    if outset.exam:
        lines.append(
            tr("Until the exam on {day} its plan decides instead.").format(
                day=day_line(outset.exam, outset.today)
            )
        )
    return " ".join(lines)


def cost_lines(aims: Sequence[float], costs: Mapping[float, Cost], outset: Outset) -> Iterator[str]:
    """A line for each aim, with what it costs and what is remembered in the end."""
    cards = len(outset.memories) * outset.each + outset.unseen
    for aim in aims:
        cost = costs[aim]
        used = tr(" (your aim)") if aim == outset.settings.retention else ""
        yield (
            tr(
                "At {share}{used}: {questions}, {minutes} a day over the next 3\u00a0months; then "
                "{remembered} of {cards} remembered."
            ).format(
                share=percent(aim),
                used=used,
                questions=_questions(cost),
                minutes=_minutes(cost),
                remembered=digits(cost.remembered),
                cards=counted(round(cards), tr("card"), tr("cards")),
            )
        )
        if waiting := waiting_line(cost, outset.settings.reviews_a_day):
            yield f"  {waiting}"


def waiting_line(cost: Cost, reviews_a_day: int) -> str:
    """What a limit of reviews leaves over; "" when it is enough."""
    if cost.waiting < _ENOUGH_WAITING * max(1, reviews_a_day):
        return ""
    return tr("With {reviews} a day at most, about {waiting} would be waiting by then.").format(
        reviews=counted(reviews_a_day, tr("review"), tr("reviews")), waiting=digits(cost.waiting)
    )


def new_line(outset: Outset, last: date | None) -> str:
    """When all is begun: `All 374 started by Sunday 24 January.`; `last` is the day of the last new question."""
    unseen, today = outset.unseen, outset.today
    if not unseen:
        begun = tr("All are started.")
    elif outset.exam:
        begun = tr("Until the exam on {day} its plan decides how many; {unseen} are left.").format(
            day=day_line(outset.exam, today), unseen=digits(unseen)
        )
    elif not outset.settings.new_a_day:
        begun = (
            tr("Nothing new is asked; {unseen} is left.")
            if unseen == 1
            else tr("Nothing new is asked; {unseen} are left.")
        ).format(unseen=digits(unseen))
    elif last is None:
        begun = tr("{unseen} are left, more than ten years of days.").format(unseen=digits(unseen))
    elif last == today:
        begun = tr("The last {unseen} can be started today.").format(unseen=digits(unseen))
    else:
        begun = tr("All {unseen} started by {day}.").format(unseen=digits(unseen), day=day_line(last, today))
    return f"{begun} {AGAIN_IN_SITTING}"


def reviews_line(reviews_a_day: int) -> str:
    """What a limit of reviews means."""
    if not reviews_a_day:
        return tr("Only new questions are asked.")
    return tr("What is left over waits; those that gain most come first.")


def pause_words(days: int) -> str:
    """A pause in the largest unit that it is whole in: `200 days`, `6 months`, `1 year`, `No limit`."""
    if days >= MAXIMUM_INTERVAL:
        return NO_LIMIT
    if days % _YEAR == 0:
        return counted(days // _YEAR, tr("year"), tr("years"))
    months = round(days / _MONTH)
    if days >= 28 and round(months * _MONTH) == days:
        return counted(months, tr("month"), tr("months"))
    return counted(days, tr("day"), tr("days"))


def read_pause(text: str) -> int | None:
    """The days of a pause as someone types it, 1 to 36,500; None when it is none."""
    words = ungrouped(in_english(text)).replace(NBSP, " ").casefold().split()
    if words in (["no", "limit"], ["none"], ["never"]):
        return MAXIMUM_INTERVAL
    number, unit = [*words, "days"][:2] if 1 <= len(words) <= 2 else ("", "")
    length = {"day": 1.0, "month": _MONTH, "year": float(_YEAR), "week": 7.0}.get(unit.removesuffix("s"))
    if not number.isascii() or not number.isdigit() or length is None:
        return None
    days = round(int(number[:6]) * length)
    return min(days, MAXIMUM_INTERVAL) if days >= 1 else None


def pause_line(days: int) -> str:
    """What a longest pause means."""
    if days >= MAXIMUM_INTERVAL:
        return tr("What you know well may rest for years.")
    return tr(
        "From its next answer on, each question comes back after {pause} at the latest, however "
        "well you know it."
    ).format(pause=pause_words(days))


def share_word(share: float) -> str:
    """What a day takes of a usual day's work: `full`, `half`, `off`, `30 %`."""
    words = {1.0: tr("full", "a day of the week"), 0.5: tr("half"), 0.0: tr("off", "a day of the week")}
    return words.get(float(share)) or percent(share)


def day_name(weekday: int) -> str:
    """The name of a day of the week, counted from Monday, 0."""
    return WEEKDAYS[weekday]


def easy_days_line(weekdays: Sequence[float]) -> str:
    """What easy days lead to: `Saturdays take half, Sundays stay nearly free: …`."""
    off = [name for name, share in zip(_EACH, weekdays, strict=True) if share == 0]
    less: dict[str, list[str]] = {}
    for name, share in zip(_EACH, weekdays, strict=True):
        if 0 < share < 1:
            less.setdefault(share_word(share), []).append(name)
    parts = [
        tr("{days} take {share}").format(days=listing(names), share=word) for word, names in less.items()
    ]
    if off:
        parts.append(tr("{days} stay nearly free").format(days=listing(off)))
    if not parts:
        return tr("Every day takes its full share. Space makes a day half or off.")
    return tr("{days}: from their next answer on, questions move to the days around.").format(
        days=", ".join(parts)
    )


def weekdays_words(weekdays: Sequence[float]) -> str:
    """The days of the week in a line: `Monday to Friday full, …` would hide one, so each is named."""
    return ", ".join(
        f"{name} {share_word(share)}" for name, share in zip(SHORT_WEEKDAYS, weekdays, strict=True)
    )


def _questions(cost: Cost, *, noun: bool = True) -> str:
    if cost.questions < 0.5:
        return tr("under 1\u00a0question") if noun else tr("under 1", "question")
    number = round(cost.questions)
    return (
        tr("about {questions}").format(questions=counted(number, tr("question"), tr("questions")))
        if noun
        else tr("about {number}").format(number=digits(number))
    )


def _minutes(cost: Cost) -> str:
    return minutes_words(60 * cost.minutes)
