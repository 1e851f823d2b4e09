"""The command `settings`: shows and changes how a learner studies, and what an aim for recall costs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.facts.forms import Form
from studyapp.gui import settings_words as words
from studyapp.gui import sitting_words
from studyapp.gui.desks.preview_desk import PreviewDesk, costs_of
from studyapp.gui.desks.studies import Studies
from studyapp.memory.load import WEEKDAYS
from studyapp.paths import SHIPPED_BANK
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.storage.learners import LearnerSettings, save_settings

_AIMS = (0.70, 0.75, 0.80, 0.85, 0.90, 0.95, 0.97)


class _Pause(click.ParamType[int]):
    """A length of time, as `365`, `6 months` or `no limit`."""

    name = "pause"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        days = value if isinstance(value, int) else words.read_pause(value)
        if days is None:
            self.fail(words.NOT_A_PAUSE, param, ctx)
        return days


class _Hour(click.ParamType[int]):
    """A full hour after midnight."""

    name = "hour"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        hour = value if isinstance(value, int) else sitting_words.read_hour(value)
        if hour is None:
            self.fail(sitting_words.NOT_AN_HOUR, param, ctx)
        return hour


class _Week(click.ParamType[tuple[float, ...]]):
    """Seven shares of a usual day's work, from Monday."""

    name = "week"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, ...]:
        if isinstance(value, tuple):
            return value
        try:
            shares = tuple(float(share) for share in value.split())
        except ValueError:
            shares = ()
        if len(shares) != WEEKDAYS:
            self.fail("Seven numbers from 0 (off) to 1 (full) are needed, for Monday to Sunday.", param, ctx)
        return shares


@click.command()
@click.option("--retention", type=float, metavar="SHARE", help="The aim for recall, 0.70 to 0.97.")
@click.option("--new", "new_a_day", type=int, metavar="NUMBER", help="New questions a day.")
@click.option("--reviews", "reviews_a_day", type=int, metavar="NUMBER", help="Reviews a day at most.")
@click.option(
    "--longest", type=_Pause(), help="The longest pause between two questions: 365, “6 months”, “no limit”."
)
@click.option("--weekdays", type=_Week(), help="What each day takes, from Monday: “1 1 1 1 1 0.5 0”.")
@click.option(
    "--certainty/--no-certainty", "asks_certainty", default=None, help="Ask how sure you are, or not."
)
@click.option("--four-buttons/--no-four-buttons", default=None, help="Rate answers yourself, or not.")
@click.option("--day-turn", type=_Hour(), help="The hour at which a new day begins: 4, 04:00; 0 is midnight.")
@click.option(
    "--form",
    "forms",
    multiple=True,
    type=click.Choice(["all", *(form.value for form in Form)]),
    help="Ask in this form wherever it fits; give several, or all.",
)
@click.option(
    "--preview", is_flag=True, help="Show what each aim costs in the next 3 months, from your own cards."
)
@click.argument("bank", default=SHIPPED_BANK)
@click.pass_obj
def settings(house: House, /, bank: str, *, preview: bool, **wanted: Any) -> None:
    """Show your settings, or change those that are given; what they cost is reckoned for BANK, an id or a folder."""
    forms = wanted.pop("forms")
    changed = {name: value for name, value in wanted.items() if value is not None}
    if forms:
        changed["forms"] = () if "all" in forms else tuple(form for form in Form if form in forms)
    facts = house.bank(bank) if preview else None
    with open_database(house.data, writing=bool(changed) or preview) as database:
        learner = house.learner(database) if changed or preview else house.known_learner(database)
        if learner and changed:
            learner = save_settings(database, learner, replace(learner.settings, **changed))
        for line in _lines(learner.settings if learner else LearnerSettings()):
            say(line)
        if learner and facts:
            device = read_device(house.data).device
            studies = Studies(facts, database, learner, device, house.now)
            outset = PreviewDesk(studies).outset()
            aims = sorted({*_AIMS, learner.settings.retention})
            say()
            for line in words.cost_lines(aims, costs_of(outset, aims), outset):
                say(line)


def _lines(kept: LearnerSettings) -> Iterator[str]:
    yield f"{words.AIM}: {words.percent(kept.retention)}"
    yield f"{words.NEW}: {kept.new_a_day}"
    yield f"{words.REVIEWS}: {kept.reviews_a_day}"
    yield f"{words.LONGEST}: {words.pause_words(kept.longest)}"
    yield f"{words.EASY_DAYS}: {words.weekdays_words(kept.weekdays)}"
    yield f"{sitting_words.DAY_TURN}: {sitting_words.hour_words(kept.day_turn)}"
    yield f"{sitting_words.FORMS}: {sitting_words.forms_words(kept.forms)}"
    yield f"{words.CERTAINTY[0]} {_on(kept.asks_certainty)}"
    yield f"{words.FOUR_BUTTONS[0]}: {_on(kept.four_buttons)}"


def _on(value: bool) -> str:  # noqa: FBT001 - the value of a switch
    return "on" if value else "off"
