"""The command `facts`: what a bank says, found by words and filters, with what is left of it."""

import json
import random

import pytest

from studyapp.gui.desks.desk import Desk
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from tests.banks import moon_bank
from tests.gui.desks import Clock, study_the_past


@pytest.fixture
def past(data, monkeypatch):
    """Some days of study."""
    clock = Clock()
    monkeypatch.setattr("studyapp.cli.house.House.now", staticmethod(clock))
    with open_database(data) as database:
        desk = Desk(moon_bank(), database, first_learner(database), "desk", clock)
        study_the_past(desk, clock, 6, random.Random(2))


def ids(said):
    return [line.split(":")[0] for line in said.lines if not line.startswith(" ")][:-1]


def test_every_fact_stands_with_what_is_left_of_it(run, moon):
    said = run("facts", moon)
    assert said.lines[:2] == [
        "first-landing: On 20 July 1969 two astronauts landed in the Mare Tranquillitatis.",
        "    Stated, not started",
    ]
    assert len(said.lines) == 2 * len(moon_bank().facts)


def test_facts_are_found_by_words_the_last_one_as_it_begins(run, moon):
    said = run("facts", moon, "Tranquill")
    assert "first-landing" in ids(said)
    assert said.lines[-1].endswith(f" of {len(moon_bank().facts)} facts")


def test_filters_are_wanted_together(run, moon):
    disputed = ids(run("facts", moon, "--status", "disputed"))
    both = ids(run("facts", moon, "--status", "disputed", "--status", "attributed"))
    assert disputed
    assert set(disputed) < set(both)
    assert ids(run("facts", moon, "--status", "disputed", "--state", "known")) == []


def test_a_name_is_found_by_any_of_its_spellings(run, moon):
    assert ids(run("facts", moon, "--entity", "armstrong")) == ids(
        run("facts", moon, "--entity", "Neil Armstrong")
    )
    assert ids(run("facts", moon, "--entity", "ARMSTRONG"))


def test_a_name_that_the_bank_does_not_know_is_told(run, moon):
    said = run("facts", moon, "--entity", "Nobody")
    assert (said.status, said.out) == (1, "")
    assert "knows nothing called “Nobody”" in said.err


def test_what_is_due_and_what_is_known_is_told(run, moon, past):
    said = run("facts", moon, "--due")
    assert ids(said)
    assert all("asked next today" in line for line in said.lines if line.startswith(" "))
    assert not set(ids(run("facts", moon, "--state", "new"))) & set(ids(said))


def test_the_memory_is_told_as_json_too(run, moon, past):
    found = [json.loads(line) for line in run("facts", moon, "--due", "--json").lines]
    assert found
    assert all(one["memory"]["state"] == "learning" and 0 < one["memory"]["recall"] <= 1 for one in found)


def test_it_works_beside_an_open_window(run, moon, data, past):
    with open_database(data):
        assert run("facts", moon, "landing").status == 0


@pytest.mark.parametrize("option", ["--section", "--entity", "--state", ""])
def test_a_word_that_no_file_can_hold_is_in_no_fact(run, moon, past, option):
    said = run("facts", moon, *filter(None, [option, "\udcff"]))
    assert "Traceback" not in said.err
    assert said.status == {"--section": 0, "--entity": 1, "--state": 2, "": 0}[option]


def test_what_a_bank_says_commands_no_terminal(run, moon):
    text = (moon / "landings.toml").read_text("utf-8")
    (moon / "landings.toml").write_text(
        text.replace('"On {date} two', '"On {date} \\u001b[31m\\u009b2J\\rtwo'), "utf-8"
    )
    out = run("facts", moon, "two").out
    assert "�[31m�2J�two" in out
