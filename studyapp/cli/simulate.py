"""The command `simulate`: the work of the days to come by month, as the settings are or with others."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.gui import year_words as words
from studyapp.gui.desks.studies import pace_of
from studyapp.memory.load import Availability
from studyapp.memory.months import Month, by_month
from studyapp.memory.simulator import YEAR, Habits
from studyapp.storage.database import Database, open_database
from studyapp.storage.figures import Figures
from studyapp.storage.learners import FIRST_LEARNER, Learner, LearnerSettings
from studyapp.storage.plans import holidays_of
from studyapp.storage.simulating import Wish, simulated

_LONGEST = 3650  # days
_BEGINNER = Learner(0, "", FIRST_LEARNER, LearnerSettings())  # who has no cards; no learner has this id


class _Number(click.FloatRange):
    """A number within bounds; nan, which no bound keeps out, is none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return number


@click.command()
@click.argument("bank")
@click.option("--retention", type=_Number(0.70, 0.97), help="Another aim for recall.")
@click.option("--new", "new_a_day", type=click.IntRange(min=0), help="Other new questions a day.")
@click.option("--minutes", type=_Number(0, min_open=True), help="Minutes a day, and no limit of reviews.")
@click.option("--days", type=click.IntRange(1, _LONGEST), default=YEAR, help="So many days (default: 365).")
@click.option("--seed", type=int, default=0, help="Another chance.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def simulate(
    house: House,
    bank: str,
    *,
    retention: float | None,
    new_a_day: int | None,
    minutes: float | None,
    days: int,
    seed: int,
    as_json: bool,
) -> None:
    """Simulate the days to come of BANK, an id or a folder, by month; nothing is changed.

    The learner is as the scheduler's weights say, answers right or wrong and never guesses, and studies every day but
    days off and holidays.
    """
    facts = house.bank(bank)
    with open_database(house.data, writing=False) as database:
        learner = house.known_learner(database) or _BEGINNER
        today = house.today(learner)
        habits = _habits(database, learner, facts.id, today)
        if retention is not None:
            habits = replace(habits, retention=retention)
        if new_a_day is not None:
            habits = replace(habits, new_a_day=new_a_day)
        if minutes is not None:
            habits = replace(habits, minutes_a_day=minutes, reviews_a_day=math.inf)
        wish = Wish(facts.id, frozenset(map(str, facts.cards())), today, days, seed)
        (work,) = simulated(database, learner, wish, [habits])
    months = by_month(work, today)
    if as_json:
        say(json.dumps(_shape(habits, minutes, months, len(wish.cards)), ensure_ascii=False))
        return
    rows = [words.TERMINAL_COLUMNS, *map(words.month_cells, months)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        say("  ".join([first.strip().ljust(widths[0]), *others]))
    say(words.A_SIMULATION)
    say(words.NOT_KNOWN)


def _habits(database: Database, learner: Learner, bank: str, today: date) -> Habits:
    settings = learner.settings
    return Habits(
        retention=settings.retention,
        new_a_day=settings.new_a_day,
        reviews_a_day=settings.reviews_a_day,
        pace=pace_of(Figures(database, learner.id), bank, today),
        longest=settings.longest,
        availability=Availability(settings.weekdays, holidays_of(database, learner.id)),
    )


def _shape(habits: Habits, minutes: float | None, months: list[Month], cards: int) -> dict[str, object]:
    return {
        "cards": cards,
        "retention": habits.retention,
        "new_a_day": habits.new_a_day,
        "reviews_a_day": habits.reviews_a_day if minutes is None else None,
        "minutes_a_day": minutes,
        "months": [asdict(month) | {"first": month.first.isoformat()} for month in months],
    }
