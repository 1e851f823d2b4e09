"""The command `slips`: pairs, leeches and what was wrong with certainty."""

import json
from dataclasses import replace

import pytest

from studyapp.gui.desks.desk import Desk
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from tests.banks import moon_bank
from tests.gui.desks import MORNING, Clock
from tests.gui.slipping import LANDING, SECOND, WALKER, WHO, answer, miss_again_and_again, mix_up


@pytest.fixture
def now(monkeypatch):
    """The clock that commands see."""
    clock = Clock()
    monkeypatch.setattr("studyapp.cli.house.House.now", staticmethod(clock))
    return clock


@pytest.fixture
def past(data, now):
    """What happened before: two dates mixed up, a name missed, one date wrong with certainty and due."""
    with open_database(data) as database:
        desk = Desk(moon_bank(), database, first_learner(database), "desk", now)
        mix_up(desk, now)
        answer(desk, now, SECOND, "", certainty=0.95)
        (card,) = desk.studies.cards.get([SECOND])
        desk.studies.journal.correct(replace(card, memory=replace(card.memory, due=desk.day())), [])
        miss_again_and_again(desk, now, 9)


def test_nothing_slips_before_the_first_answer(run, moon):
    assert run("slips", moon).lines == ["Nothing keeps slipping."]


def test_all_that_slips_is_told_by_name(run, moon, past):
    said = run("slips", moon)
    assert said.status == 0
    assert said.lines == [
        "Taken for one another:",
        "  20 July 1969 and 19 November 1969: 2 times",
        f"    {LANDING}  {SECOND}",
        "Missed again and again:",
        f"  {WHO} missed 9 times",
        f"    {WALKER}",
        "Due, and last wrong although sure:",
        "  On which day did the second crewed landing on the Moon take place?",
        f"    {SECOND}",
    ]


def test_it_is_told_as_json_too(run, moon, past):
    assert json.loads(run("slips", moon, "--json").out) == {
        "bank": "moon",
        "pairs": [
            {
                "cards": [str(LANDING), str(SECOND)],
                "keys": ["20 July 1969", "19 November 1969"],
                "times": 2,
                "last_day": MORNING.date().isoformat(),
            }
        ],
        "leeches": [{"card": str(WALKER), "missed": 9}],
        "confidently_wrong": [str(SECOND)],
    }


def test_a_pair_is_drilled_by_its_names(run, moon, past):
    said = run("drill", moon, "--card", LANDING, "--card", SECOND, "--practice", typed="\n\n")
    assert said.lines[1].startswith("4 questions")
