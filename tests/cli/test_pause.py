"""Pauses and holidays in the terminal."""

from datetime import datetime, timedelta, timezone

import pytest

from studyapp.cli.house import House
from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine
from tests.gui.desks import Clock, open_desk
from tests.gui.pauses import learn, long_bank, long_files

NOW = datetime(2026, 12, 13, 9, 0, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def bank(data, tmp_path, monkeypatch):
    """The folder of a bank whose forty cards were learnt three weeks ago."""
    folder = tmp_path / "small"
    folder.mkdir()
    for name, text in long_files().items():
        (folder / name).write_text(text, "utf-8")
    clock = Clock(NOW - timedelta(days=21))
    desk, database = open_desk(data, long_bank(), clock)
    learn(desk, clock)
    database.close()
    monkeypatch.setattr(House, "now", staticmethod(lambda: NOW))
    return folder


def sound(data):
    with open_database(data) as database:
        return examine(database).sound


def test_it_tells_what_waits_and_which_holidays_come(run, bank):
    said = run("pause", bank)
    assert (said.status, said.err) == (0, "")
    assert said.lines == [
        "40 are waiting after your pause. Spread them over 5 days, about 2 minutes each?",
        "  Sunday 13 December        40 now      8 then",
        "  Monday 14 December         0 now      8 then",
        "  Tuesday 15 December        0 now      8 then",
        "  Wednesday 16 December      0 now      8 then",
        "  Thursday 17 December       0 now      8 then",
        "Nothing is changed until you decide: --spread 5 does it.",
        "No holiday is set.",
    ]


def test_it_spreads_and_takes_back(run, bank, data):
    said = run("pause", bank, "--spread", "4")
    assert said.lines[-1] == "Spread over 4 days. --undo takes that back."
    assert run("pause", bank).lines == ["Nothing waits after a pause.", "No holiday is set."]
    said = run("pause", bank, "--undo")
    assert said.lines == ["The spreading is taken back: 30 questions are due as before."]
    assert run("pause", bank).lines[0].startswith("40 are waiting")
    assert run("pause", bank, "--undo").lines == ["There is nothing to take back."]
    assert sound(data)


def test_a_holiday_is_set_told_and_removed(run, bank, data):
    run("pause", bank, "--spread", "14")
    said = run("pause", bank, "--from", "2026-12-15", "--to", "24 December")
    assert said.lines[0].startswith("15 December to 24 December: 28 questions come due in it.")
    assert any(line.endswith("holiday") for line in said.lines)
    assert said.lines[-1] == (
        "Holiday: 15 December to 24 December. 28 questions were moved. --remove 2026-12-15 takes that back."
    )
    assert run("pause", bank).lines[-1] == "Holiday: 15 December to 24 December."
    said = run("pause", bank, "--remove", "20 December")
    assert said.lines == [
        "The holiday 15 December to 24 December is removed. 28 questions are due as before."
    ]
    assert sound(data)


def test_undo_takes_a_holiday_back_with_what_it_moved(run, bank):
    run("pause", bank, "--from", "today", "--to", "2027-01-02")
    said = run("pause", bank, "--undo")
    assert said.lines == ["The holiday is taken back: 40 questions are due as before."]
    assert run("pause", bank).lines[-1] == "No holiday is set."


def test_a_holiday_in_which_nothing_comes_due_needs_no_picture(run, bank):
    said = run("pause", bank, "--from", "2027-09-01", "--to", "2027-09-08")
    assert said.lines == [
        "1 September to 8 September 2027: nothing comes due in it.",
        "Holiday: 1 September to 8 September 2027. --remove 2027-09-01 takes that back.",
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--from", "a rainy day", "--to", "2 January"), "These are not two days."),
        (("--from", "2026-12-01", "--to", "2026-12-02"), "That holiday has passed."),
        (("--from", "9999-12-30", "--to", "9999-12-31"), "That holiday is more than 100 years ahead."),
        (("--remove", "24 December"), "No holiday lies on that day."),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(run, bank, options, said):
    told = run("pause", bank, *options)
    assert told.status == 1
    assert told.err.startswith(said)
    assert "Nothing was changed." in told.err


@pytest.mark.parametrize(
    "options", [("--from", "24.12."), ("--to", "2.1."), ("--undo", "--spread", "4"), ("--spread", "1")]
)
def test_a_misspelt_command_is_refused(run, bank, options):
    assert run("pause", bank, *options).status == 2


def test_where_nothing_is_due_nothing_is_spread(run, moon):
    assert run("pause", moon, "--spread", "4").lines == ["Nothing is due today. Nothing was changed."]
