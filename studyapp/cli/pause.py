"""The command `pause`: what waits after a pause, spread over days, and holidays."""

from __future__ import annotations

import click

from studyapp.cli.house import House, say
from studyapp.facts.faults import StudyError
from studyapp.gui import pause_words as words
from studyapp.gui.desks.backlog_desk import BacklogDesk
from studyapp.gui.desks.studies import Studies
from studyapp.gui.holiday_reading import read_holiday
from studyapp.memory.spread import FEWEST, MOST
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device


@click.command()
@click.argument("bank")
@click.option("--from", "first", metavar="DAY", help="Set a holiday from this day on; needs --to.")
@click.option("--to", "last", metavar="DAY", help="Its last day.")
@click.option(
    "--remove", metavar="DAY", help="Remove the holiday that DAY lies in, and move its questions back."
)
@click.option(
    "--spread", type=click.IntRange(FEWEST, MOST), help="Spread what is due today over so many days."
)
@click.option("--undo", is_flag=True, help="Take back the last spreading or holiday that moved questions.")
@click.pass_obj
def pause(
    house: House,
    bank: str,
    *,
    first: str | None,
    last: str | None,
    remove: str | None,
    spread: int | None,
    undo: bool,
) -> None:
    """Tell what waits in BANK, an id or a folder, and which holidays come; set a holiday or spread what waits.

    What comes due in a holiday is asked before it, if it would fade, or after it. DAY is typed in any usual way:
    2026-12-24, 24.12.2026, "24 December".
    """
    wanted = [first is not None or last is not None, remove is not None, spread is not None, undo]
    if sum(wanted) > 1:
        raise click.UsageError("Do one thing at a time: a holiday, --remove, --spread or --undo.")
    if (first is None) != (last is None):
        raise click.UsageError("A holiday needs both --from and --to.")
    found = house.bank(bank)
    with open_database(house.data) as database:
        learner = house.learner(database)
        desk = BacklogDesk(Studies(found, database, learner, read_device(house.data).device, house.now))
        if first is not None and last is not None:
            _set(desk, f"{first} to {last}")
        elif remove is not None:
            _remove(desk, remove)
        elif spread is not None:
            _spread(desk, spread)
        elif undo:
            change = desk.take_back_last()
            say(words.taken_back_line(change) if change else words.NOTHING_TO_TAKE_BACK)
        else:
            _tell(desk)


def _tell(desk: BacklogDesk) -> None:
    plans = desk.plans
    if waiting := plans.waiting():
        plan = plans.spreading(waiting.days)
        say(f"{words.waiting_line(waiting)} {words.offer_line(plan)}")
        for line in words.day_lines(plan.days, plans.today):
            say(line)
        say(f"Nothing is changed until you decide: --spread {waiting.days} does it.")
    else:
        say(words.NOTHING_WAITS)
    for holiday in plans.holidays():
        say(f"Holiday: {words.holiday_words(holiday, plans.today)}.")
    if not plans.holidays():
        say(words.NO_HOLIDAY)


def _spread(desk: BacklogDesk, days: int) -> None:
    plan = desk.plans.spreading(days)
    if not plan.moves:
        say("Nothing is due today. Nothing was changed.")
        return
    change = desk.spread(days)
    for line in words.day_lines(plan.days, desk.plans.today):
        say(line)
    say(f"{words.changed_line(change, desk.plans.today)} --undo takes that back.")


def _set(desk: BacklogDesk, days: str) -> None:
    today = desk.plans.today
    plan = desk.plans.plan(read_holiday(days, today))
    change = desk.set_holiday(plan)
    say(words.plan_line(plan, today))
    if plan.moves:
        for line in words.day_lines(plan.days, today):
            say(line)
    back = f"--remove {plan.holiday.first} takes that back."
    say(f"{words.changed_line(change, today)} {back}")


def _remove(desk: BacklogDesk, day: str) -> None:
    today = desk.plans.today
    named = read_holiday(day, today).first
    holiday = next((one for one in desk.plans.holidays() if named in one), None)
    if holiday is None:
        raise StudyError(
            "No holiday lies on that day. Nothing was changed. The command without options tells which come."
        )
    say(words.changed_line(desk.remove_holiday(holiday, move_back=True), today))
