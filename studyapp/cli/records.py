"""The commands about what was learnt: `stats`, `doctor` and `learners`."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

import click

from studyapp.cli.figures import bank_shape
from studyapp.cli.foretold import foretold_lines, foretold_shape
from studyapp.cli.house import House, say
from studyapp.gui import notation
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.paths import questions_folder
from studyapp.storage.banks import list_banks, load_bank
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import Report, examine, rebuild
from studyapp.storage.figures import Figures
from studyapp.storage.foretold import foretold
from studyapp.storage.learners import FIRST_LEARNER, add_learner, all_learners
from studyapp.storage.parameters import parameters_of
from studyapp.study.progress import share

_NOBODY = 0  # no learner has this id: before the first answer there are no figures


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def stats(house: House, *, as_json: bool) -> None:
    """Show how much was answered and recalled, how far the cards have come, and how well all of it was foretold."""
    with open_database(house.data, writing=False) as database:
        learner = house.known_learner(database)
        number, name = (learner.id, learner.name) if learner else (_NOBODY, FIRST_LEARNER)
        figures = foretold(database, number)
        shape = {
            "learner": name,
            **_stats(
                database,
                number,
                parameters_of(database, learner) if learner else DEFAULT,
                house.today(learner),
            ),
            **foretold_shape(figures),
        }
    if as_json:
        say(json.dumps(shape, ensure_ascii=False))
        return
    recall = shape["retention"]
    say(f"{name}: {notation.counted(shape['answers'], 'answer', 'answers')}.")
    say(f"Recalled {recall['recalled']} of {notation.counted(recall['reviews'], 'review', 'reviews')}.")
    for bank, cards in shape["banks"].items():
        states = ", ".join(f"{count} {state}" for state, count in cards["cards"].items())
        say(f"{bank}: {states}; {cards['due']} due.")
    for line in foretold_lines(figures):
        say(line)


@click.command()
@click.option("--rebuild", "mend", is_flag=True, help="Make the kept cards anew from the answers.")
@click.pass_obj
def doctor(house: House, *, mend: bool) -> int:
    """Prove that the cards follow from the answers, to the last digit; exit 1 when they do not."""
    with open_database(house.data, writing=mend) as database:
        report = rebuild(database) if mend else examine(database)
        _say_report(report)
        if not mend or report.damage:
            return int(not report.sound)
        say("The cards and days were made anew.")
        again = examine(database)
        _say_report(again)
        return int(not again.sound)


@click.group(invoke_without_command=True)
@click.pass_context
def learners(context: click.Context) -> None:
    """List the learners who share the data folder."""
    if context.invoked_subcommand is None:
        house: House = context.obj
        with open_database(house.data, writing=False) as database:
            for learner in all_learners(database):
                say(learner.name)


@learners.command()
@click.argument("name")
@click.pass_obj
def add(house: House, name: str) -> None:
    """Add a learner called NAME."""
    with open_database(house.data) as database:
        say(f"{add_learner(database, name).name} may study now, with --learner.")


def _say_report(report: Report) -> None:
    for line in report.damage:
        say(f"The database is damaged: {line}.")
    for one in report.differences:
        say(f"{one.learner}, {one.what}: kept as {one.kept}, but the answers lead to {one.replayed}.")
    if report.sound:
        cards = notation.counted(report.cards, "card follows", "cards follow")
        answers = notation.counted(report.reviews, "answer", "answers")
        say(f"All is well: {cards} from {answers}, identical to the last digit.")


def _stats(database: Database, learner: int, parameters: Parameters, today: date) -> dict[str, Any]:
    figures = Figures(database, learner)
    days = figures.days(date.min, today)
    recall = share(sum(one.recalled for one in days), sum(one.reviews for one in days))
    return {
        "day": today.isoformat(),
        "answers": sum(one.answers for one in days),
        "retention": {
            "recalled": recall.count,
            "reviews": recall.total,
            "share": recall.value if recall.total else None,
            "low": recall.low,
            "high": recall.high,
        },
        "banks": {
            bank.id: bank_shape(database, learner, bank, parameters, today)
            for bank in map(load_bank, list_banks([questions_folder()]))
        },
        "days": [asdict(one) | {"day": one.day.isoformat()} for one in days],
    }
