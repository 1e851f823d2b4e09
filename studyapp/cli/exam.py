"""The command `exam`: sets or clears the exam of a bank, and shows its plan and what is expected on the day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.desks.studies import Studies
from studyapp.gui.notation import counted
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import GOAL, Outlook, WaysOut, recalled_today
from studyapp.storage.database import Database, open_database
from studyapp.storage.device import read_device
from studyapp.storage.foreseeing import look_for_ways, look_out
from studyapp.storage.lock import InUseError

_NONE = "No exam is set. Set one with --on and --minutes."


@click.command()
@click.argument("bank")
@click.option(
    "--on", "day", metavar="DAY", help="The day to be ready on: 2027-03-14, “14 March”, “in 3 weeks”."
)
@click.option("--minutes", type=click.IntRange(min=1), help="Minutes a day; 20 where none were set before.")
@click.option("--clear", is_flag=True, help="Study for no exam.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def exam(
    house: House, bank: str, day: str | None, minutes: int | None, *, clear: bool, as_json: bool
) -> None:
    """Plan the study of BANK, an id or a folder, for an exam; show the plan and what it is expected to come to."""
    given = day is not None or minutes is not None
    if clear and given:
        raise click.UsageError("--clear goes with neither --on nor --minutes.")
    chosen = house.bank(bank)
    changes = clear or given
    with _opened(house, changes=changes) as database:
        learner = house.learner(database) if changes else house.known_learner(database)
        desk = None
        if learner:
            device = read_device(house.data).device
            desk = ExamDesk(Studies(chosen, database, learner, device, house.now))
        if desk and clear:
            desk.clear()
        elif desk and changes:
            _set(desk, chosen, day, minutes)
        planned = desk.exam if desk else None
        if desk is None or planned is None:
            say(json.dumps({"exam": None}) if as_json else _NONE)
            return
        plan = _plan(desk, planned)
    if as_json:
        say(json.dumps(_shape(plan), ensure_ascii=False))
        return
    for line in _lines(plan, house.today(learner)):
        say(line)


def _opened(house: House, *, changes: bool) -> Database:
    """The database for writing, since cards may have new names; only to be read beside a window that has seen to that."""
    try:
        return open_database(house.data)
    except InUseError:
        if changes:
            raise
        return open_database(house.data, writing=False)


@dataclass(frozen=True, slots=True)
class _Plan:
    """An exam with what is known of it."""

    exam: Exam
    asked: int | None = None  # questions of today's plan; None once the day has come
    now: float | None = None  # share recalled today; None without questions
    outlook: Outlook | None = None  # None once the day has come
    ways: WaysOut | None = None  # to the goal, where the plan does not lead there
    cards: int = 0


def _set(desk: ExamDesk, bank: Bank, day: str | None, minutes: int | None) -> None:
    old = desk.exam
    if day is None and old is None:
        raise StudyError("No exam is set. Nothing was changed. Give its day with --on.")
    found = (old.day if old else "") if day is None else words.read_day(day, desk.today, bank.language)
    if isinstance(found, str):
        raise StudyError(found)
    desk.set(found, minutes or (old.minutes if old else words.USUAL_MINUTES))


def _plan(desk: ExamDesk, exam: Exam) -> _Plan:
    sought, queue = desk.sought(exam), desk.queue()
    asked = None if queue is None else len(queue)
    if sought is None:
        return _Plan(exam, asked)
    now = recalled_today(sought.cards, sought.conditions)
    if queue is None:
        return _Plan(exam, asked, now, cards=len(sought.cards))
    outlook = look_out(_tell_nobody, sought)
    ways = look_for_ways(_tell_nobody, sought) if words.falls_short(outlook) else None
    return _Plan(exam, asked, now, outlook, ways, len(sought.cards))


def _lines(plan: _Plan, today: date) -> Iterator[str]:
    yield f"{words.title(plan.exam, today)}. {words.plan_words(plan.exam, today)}".removesuffix(".") + "."
    if plan.now is None:
        yield words.NOTHING_TO_ASK
        return
    yield f"{words.IF_TODAY}: {words.percent(plan.now)}."
    outlook = plan.outlook
    if outlook is None:
        return
    yield f"{words.ON_THE_DAY}: {words.expected_words(outlook)}."
    yield words.SURE_LINE
    yield f"Today: {counted(plan.asked or 0, 'question', 'questions')}."
    if plan.ways:
        yield words.short_line(plan.exam, outlook)
        yield words.minutes_do_line(plan.ways.minutes)
        yield words.drop_line(len(plan.ways.dropped), plan.cards)


def _shape(plan: _Plan) -> dict[str, Any]:
    outlook = plan.outlook
    shape: dict[str, Any] = {
        "exam": plan.exam.day.isoformat(),
        "minutes": plan.exam.minutes,
        "today": plan.asked,
        "recalled_today": plan.now,
        "expected": None,
    }
    if outlook:
        shape |= {
            "expected": {"share": outlook.known, "low": outlook.low, "high": outlook.high},
            "goal": GOAL,
            "minutes_that_do": plan.ways.minutes if plan.ways else plan.exam.minutes,
            "leave_out": [str(card) for card in plan.ways.dropped] if plan.ways else [],
        }
    return shape


def _tell_nobody(*_: object) -> None:
    """Nobody waits for progress here."""
