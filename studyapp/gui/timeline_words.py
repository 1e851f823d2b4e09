"""The words of the timeline: its lanes, its events, its axis, what is covered and what is studied from it."""

from __future__ import annotations

from datetime import date

from studyapp.facts.values import DateValue
from studyapp.gui.notation import MONTHS, NBSP, SHORT_MONTHS, digits
from studyapp.gui.translating import tr
from studyapp.questions import english
from studyapp.study.lanes import OTHER
from studyapp.study.progress import State

TIMELINE = tr("Timeline")
THEATRES, SECTIONS, LANES_BY = tr("By place"), tr("By section"), tr("Lanes by")
LANES, OTHERS = tr("Lanes that are shown"), tr("Other")
FIT, UNCOVER = tr("Show all"), tr("Uncover")
NEARER, FARTHER = tr("Nearer"), tr("Farther")
AS_TABLE, AS_PICTURE = tr("Show as a table"), tr("Show as a line")
AMONG_FACTS = tr("Show among the facts")
READING = tr("The dates of the facts are being read.")
EMPTY_TITLE = tr("No fact of this bank has a date")
EMPTY_LINE = tr("As soon as a date is marked as an answer of a fact, the fact stands here on a line of time.")
NONE_SHOWN = tr("All lanes are switched off. Tick one above to see its events.")
CHOOSE_ONE = tr("No event is chosen. Arrows or a click choose one; then the fact stands here.")
COVERED_DATE = tr("When was it? Space uncovers the fact.")
COVERED_NAME = tr("What was it? Space uncovers the fact.")
HOW = tr(
    "Left and Right go from event to event, Up and Down from lane to lane, plus and minus zoom, F shows all, "
    "T shows a table, H covers dates or names."
)
GAP = "…"  # in place of what is covered
COLUMNS = (tr("Date"), tr("Event"), tr("Lane"), tr("State"))
KNOWN, LEARNING, NEW, SUSPENDED, DISPUTED = (
    tr("known"), tr("learning"), tr("not started"), tr("suspended"), tr("disputed, never asked"),
)  # fmt: skip
DAY, WITHIN, LASTED, ABOUT = (
    tr("on that day"), tr("some time in it"), tr("lasted so long"), tr("about then"),
)  # fmt: skip
STATES = {State.KNOWN: KNOWN, State.LEARNING: LEARNING, State.NEW: NEW, State.SUSPENDED: SUSPENDED}
WIDEST_MONTH, WIDEST_QUARTER = max(SHORT_MONTHS, key=len), f"{SHORT_MONTHS[9]}–{SHORT_MONTHS[11]}"
_THOUSAND = 1000
_COVERS = {
    "": (tr("Cover the dates"), ""),
    "dates": (tr("Cover the names"), tr("The dates are covered. Space uncovers that of the chosen event.")),
    "names": (tr("Uncover all"), tr("The names are covered. Space uncovers that of the chosen event.")),
}


def lane_name(lane: str) -> str:
    """What a lane is called: the country, region or section, or `Other`."""
    return OTHERS if lane == OTHER else lane


def when(value: DateValue) -> str:
    """A date in words, with a capital: `9 December 2017`, `Between 2019 and 2020`."""
    return english.capitalised(english.date_words(value))


def state(how_far: State, *, disputed: bool) -> str:
    """How far a fact has come."""
    return DISPUTED if disputed else STATES[how_far]


def cover_verb(cover: str) -> str:
    """What H does next when nothing, `dates` or `names` are covered."""
    return _COVERS[cover][0]


def cover_line(cover: str) -> str:
    """What is covered, and how one thing is uncovered; "" when nothing is."""
    return _COVERS[cover][1]


def drill_verb(answers: int) -> str:
    """What the button does with what is in view: `Study 42 answers`."""
    if answers == 1:
        return tr("Study 1\u00a0answer")
    return tr("Study {n}\u00a0answers").format(n=digits(answers))


def shown_line(events: int, of: int) -> str:
    """How much is in view, for screen readers and the table: `12 of 42 events in view`."""
    return tr("{n} of {all}\u00a0events in view").format(n=digits(events), all=digits(of))


def name(events: int) -> str:
    """What screen readers call the picture."""
    return tr("Timeline of {n}\u00a0events").format(n=digits(events))


def told(parts: list[str]) -> str:
    """An event as it is read out, of what is not covered: `Iraq’s declaration of victory, 9 December 2017, Iraq, known`."""
    return ", ".join(part for part in parts if part)


def place(number: int, of: int) -> str:
    """Where an event stands in its lane: `3 of 12`."""
    return tr("{n} of {all}").format(n=digits(number), all=digits(of))


def few(events: int) -> str:
    """How many events lie beyond an edge, where there is little room: `12`, `3k` for thousands."""
    return (
        str(events)
        if events < _THOUSAND
        else tr("{n}k", "thousands, where there is little room").format(n=events // _THOUSAND)
    )


def day(first: date, _last: date) -> str:
    """A day of a month on the axis."""
    return str(first.day)


def days(first: date, last: date) -> str:
    """Some days of a month on the axis: `11–20`."""
    return f"{first.day}–{last.day}"


def month(first: date, _last: date) -> str:
    """A month on the axis: `Sep`."""
    return SHORT_MONTHS[first.month - 1]


def months(first: date, last: date) -> str:
    """Some months on the axis: `Jan–Mar`."""
    return f"{SHORT_MONTHS[first.month - 1]}–{SHORT_MONTHS[last.month - 1]}"


def month_and_year(first: date, _last: date) -> str:
    """A month with its year on the axis: `September 2014`."""
    return f"{MONTHS[first.month - 1]}{NBSP}{first.year}"


def years(first: date, last: date) -> str:
    """A year on the axis, or several: `2014`, `2010–19`."""
    if first.year == last.year:
        return str(first.year)
    same = first.year >= _THOUSAND and first.year // 100 == last.year // 100
    return f"{first.year}–{last.year % 100:02}" if same else f"{first.year}–{last.year}"
