import json
from datetime import timedelta

import pytest

from studyapp.cli.house import House
from studyapp.gui.desks.exam_desk import ExamDesk
from studyapp.gui.desks.studies import Studies
from studyapp.storage.banks import load_bank
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from tests.gui.desks import MORNING


@pytest.fixture(autouse=True)
def today(monkeypatch):
    """A morning in November, as each command sees it; it can be moved."""
    clock = {"now": MORNING}
    monkeypatch.setattr(House, "now", staticmethod(lambda: clock["now"]))
    return clock


def test_without_an_exam_the_way_to_one_is_told(run, moon):
    assert run("exam", moon).lines == ["No exam is set. Set one with --on and --minutes."]
    assert json.loads(run("exam", moon, "--json").out) == {"exam": None}


def test_an_exam_is_set_and_its_plan_shown(run, moon):
    said = run("exam", moon, "--on", "2026-12-04", "--minutes", 10)
    assert said.status == 0
    assert said.lines[0] == "Exam on Friday 4 December. 12 days, 10 minutes a day."
    assert said.lines[1].startswith("Recalled if it were today: 30 %")
    assert said.lines[2].startswith("Expected on the day: ")
    assert said.lines[3].startswith("The range is meant to hold nine of ten")
    assert said.lines[4].startswith("Today: ")
    assert run("exam", moon).lines == said.lines  # it is kept


def test_the_day_may_be_written_in_words(run, moon):
    assert run("exam", moon, "--on", "14 March").lines[0].startswith("Exam on Sunday 14 March 2027.")


def test_one_of_the_two_is_changed_alone(run, moon):
    run("exam", moon, "--on", "in 3 weeks", "--minutes", 15)
    assert run("exam", moon, "--minutes", 5).lines[0].endswith("21 days, 5 minutes a day.")
    assert run("exam", moon, "--on", "in 2 weeks").lines[0].endswith("14 days, 5 minutes a day.")


def test_the_figures_come_as_json(run, moon):
    figures = json.loads(run("exam", moon, "--on", "2026-12-04", "--json").out)
    assert (figures["exam"], figures["minutes"]) == ("2026-12-04", 20)
    expected = figures["expected"]
    assert expected["low"] <= expected["share"] <= expected["high"]
    assert (figures["minutes_that_do"], figures["leave_out"]) == (20, [])


def test_what_cannot_be_reached_is_told_with_the_ways_out(run, moon):
    said = run("exam", moon, "--on", "tomorrow", "--minutes", 1)
    assert "are the goal." in said.out
    assert "minutes a day would do." in said.out
    assert "Or leave out" in said.out
    figures = json.loads(run("exam", moon, "--json").out)
    assert figures["minutes_that_do"] > 1
    assert all(card.startswith("moon/") for card in figures["leave_out"])


def test_on_the_day_and_after_it_the_plan_rests(run, moon, today):
    run("exam", moon, "--on", "tomorrow")
    today["now"] += timedelta(days=1)
    assert run("exam", moon).lines[0] == "The exam is today. Questions come back by your settings again."
    assert len(run("exam", moon).lines) == 2
    assert json.loads(run("exam", moon, "--json").out)["expected"] is None


def test_an_exam_is_cleared(run, moon):
    run("exam", moon, "--on", "tomorrow")
    assert run("exam", moon, "--clear").lines == ["No exam is set. Set one with --on and --minutes."]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--on", "31 June"), "June has 30 days."),
        (("--on", "2020-01-01"), "The exam must lie ahead."),
        (("--on", ""), "Nothing was typed."),
        (("--minutes", 5), "No exam is set."),
        (("--on", "tomorrow", "--minutes", 999), "between 1 and 480"),
    ],
)
def test_what_cannot_be_is_told(run, moon, arguments, told):
    said = run("exam", moon, *arguments)
    assert said.status == 1
    assert told in said.err


def test_clear_goes_alone(run, moon):
    assert run("exam", moon, "--clear", "--on", "tomorrow").status == 2


def test_without_questions_there_is_nothing_to_plan(run, moon, data):
    run("exam", moon, "--on", "tomorrow")
    bank = load_bank(moon)
    with open_database(data) as database:
        desk = ExamDesk(Studies(bank, database, first_learner(database), "desk", lambda: MORNING))
        desk.leave_out(list(bank.cards()))
    assert "nothing to plan" in run("exam", moon).lines[1]


def test_the_plan_can_be_read_beside_a_window_that_writes(run, moon, data):
    run("exam", moon, "--on", "tomorrow")
    with open_database(data):
        assert run("exam", moon).status == 0
        assert run("exam", moon, "--clear").status == 1


def test_a_newer_bank_that_renames_cards_is_no_obstacle(run, moon):
    run("exam", moon, "--on", "in 3 weeks")
    run("drill", moon, "--card", "moon/first-landing#date", typed="\n\n")
    figures = run("exam", moon, "--json").out
    for file in moon.glob("*.toml"):
        text = file.read_text("utf-8").replace('after = ["first-landing"]', 'after = ["landing-one"]')
        renamed = 'id = "landing-one"\nwas = ["first-landing#date", "first-landing#place"]'
        file.write_text(text.replace('id = "first-landing"', renamed), "utf-8")
    said = run("exam", moon, "--json")
    assert (said.status, said.err) == (0, "")
    assert json.loads(said.out)["recalled_today"] == json.loads(figures)["recalled_today"]
