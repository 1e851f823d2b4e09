"""The words for the settings of the memory and what they lead to; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from studyapp.gui.desks.preview_desk import Cost, Outset
from studyapp.gui.notation import NBSP, about_minutes, counted, day_line, listing
from studyapp.memory.parameters import MAXIMUM_INTERVAL

STUDY, APPEARANCE = "Study", "Appearance"
KEPT_AT_ONCE = "Each change is kept at once. Ctrl+Z takes the last one back."
AIM, NEW, REVIEWS, LONGEST, EASY_DAYS = (
    "Aim for recall",
    "New questions a day",
    "Reviews a day at most",
    "Longest pause between two questions",
    "Days of the week",
)
CERTAINTY = (
    "How sure?",
    "Asks how sure you are before each verdict. Progress then compares that with how often you are right.",
)
FOUR_BUTTONS = (
    "Rate answers yourself",
    "Shows Again, Hard, Good and Easy after each answer. Off: right and wrong decide.",
)
AGAIN_IN_SITTING = "A wrong answer is asked again in the same sitting until it is right once."
NO_LIMIT = "No limit"
NOT_A_NUMBER = "That is no whole number from {low:,} to {high:,}. Type another."
NOT_A_PAUSE = "That is no length of time. Type a number of days, or “6 months”, “2 years”, “no limit”."
_YEAR, _MONTH = 365, 365 / 12  # days
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
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
        return "There is nothing to be asked."
    if aim not in costs or other not in costs:
        return f"Working out what {percent(aim)} costs …"
    mine, theirs = costs[aim], costs[other]
    lines = [
        f"At {percent(aim)}, {_questions(mine)}, {_minutes(mine)} a day over the next 3{NBSP}months.",
        f"At {percent(other)}, {_questions(theirs, noun=False)}, {_minutes(theirs)}.",
    ]
    if waiting := waiting_line(mine, outset.settings.reviews_a_day):
        lines.append(waiting)
    if outset.exam:
        lines.append(f"Until the exam on {day_line(outset.exam, outset.today)} its plan decides instead.")
    return " ".join(lines)


def cost_lines(aims: Sequence[float], costs: Mapping[float, Cost], outset: Outset) -> Iterator[str]:
    """A line for each aim, with what it costs and what is remembered in the end."""
    cards = len(outset.memories) * outset.each + outset.unseen
    for aim in aims:
        cost = costs[aim]
        used = " (your aim)" if aim == outset.settings.retention else ""
        yield (
            f"At {percent(aim)}{used}: {_questions(cost)}, {_minutes(cost)} a day over the next 3{NBSP}months; "
            f"then {cost.remembered:,.0f} of {counted(round(cards), 'card', 'cards')} remembered."
        )
        if waiting := waiting_line(cost, outset.settings.reviews_a_day):
            yield f"  {waiting}"


def waiting_line(cost: Cost, reviews_a_day: int) -> str:
    """What a limit of reviews leaves over; "" when it is enough."""
    if cost.waiting < _ENOUGH_WAITING * max(1, reviews_a_day):
        return ""
    return f"With {counted(reviews_a_day, 'review', 'reviews')} a day at most, about {cost.waiting:,.0f} would be waiting by then."


def new_line(outset: Outset, last: date | None) -> str:
    """When all is begun: `All 374 started by Sunday 24 January.`; `last` is the day of the last new question."""
    unseen, today = outset.unseen, outset.today
    if not unseen:
        begun = "All are started."
    elif outset.exam:
        begun = f"Until the exam on {day_line(outset.exam, today)} its plan decides how many; {unseen:,} are left."
    elif not outset.settings.new_a_day:
        begun = f"Nothing new is asked; {unseen:,} {'is' if unseen == 1 else 'are'} left."
    elif last is None:
        begun = f"{unseen:,} are left, more than ten years of days."
    elif last == today:
        begun = f"The last {unseen:,} can be started today."
    else:
        begun = f"All {unseen:,} started by {day_line(last, today)}."
    return f"{begun} {AGAIN_IN_SITTING}"


def reviews_line(reviews_a_day: int) -> str:
    """What a limit of reviews means."""
    if not reviews_a_day:
        return "Only new questions are asked."
    return "What is left over waits; those that gain most come first."


def pause_words(days: int) -> str:
    """A pause in the largest unit that it is whole in: `200 days`, `6 months`, `1 year`, `No limit`."""
    if days >= MAXIMUM_INTERVAL:
        return NO_LIMIT
    if days % _YEAR == 0:
        return counted(days // _YEAR, "year", "years")
    months = round(days / _MONTH)
    if days >= 28 and round(months * _MONTH) == days:
        return counted(months, "month", "months")
    return counted(days, "day", "days")


def read_pause(text: str) -> int | None:
    """The days of a pause as someone types it, 1 to 36,500; None when it is none."""
    words = text.replace(NBSP, " ").replace(",", "").casefold().split()
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
        return "What you know well may rest for years."
    return f"From its next answer on, each question comes back after {pause_words(days)} at the latest, however well you know it."


def share_word(share: float) -> str:
    """What a day takes of a usual day's work: `full`, `half`, `off`, `30 %`."""
    return {1.0: "full", 0.5: "half", 0.0: "off"}.get(float(share)) or percent(share)


def day_name(weekday: int) -> str:
    """The name of a day of the week, counted from Monday, 0."""
    return _WEEKDAYS[weekday]


def easy_days_line(weekdays: Sequence[float]) -> str:
    """What easy days lead to: `Saturdays take half, Sundays stay nearly free: …`."""
    off = [f"{name}s" for name, share in zip(_WEEKDAYS, weekdays, strict=True) if share == 0]
    less: dict[str, list[str]] = {}
    for name, share in zip(_WEEKDAYS, weekdays, strict=True):
        if 0 < share < 1:
            less.setdefault(share_word(share), []).append(f"{name}s")
    parts = [f"{listing(names)} take {word}" for word, names in less.items()]
    if off:
        parts.append(f"{listing(off)} stay nearly free")
    if not parts:
        return "Every day takes its full share. Space makes a day half or off."
    return f"{', '.join(parts)}: from their next answer on, questions move to the days around."


def weekdays_words(weekdays: Sequence[float]) -> str:
    """The days of the week in a line: `Monday to Friday full, …` would hide one, so each is named."""
    return ", ".join(
        f"{name[:3]} {share_word(share)}" for name, share in zip(_WEEKDAYS, weekdays, strict=True)
    )


def _questions(cost: Cost, *, noun: bool = True) -> str:
    if cost.questions < 0.5:
        return f"under 1{NBSP}question" if noun else "under 1"
    number = round(cost.questions)
    return f"about {counted(number, 'question', 'questions')}" if noun else f"about {number:,}"


def _minutes(cost: Cost) -> str:
    return about_minutes(60 * cost.minutes).removeprefix("about ")
