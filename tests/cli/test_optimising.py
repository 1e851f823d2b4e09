import json
from datetime import date

import pytest

from studyapp.cli import optimising
from studyapp.memory.expectation import Given
from studyapp.memory.optimiser import Stage
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from studyapp.storage.parameters import all_parameters
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of


@pytest.fixture
def forgetful(data):
    """A learner who forgets faster than the default weights say."""
    with open_database(data) as database:
        keep(database, first_learner(database).id, answers_of(FORGETFUL, 4, cards=300, guess_rate=1 / 3))


@pytest.fixture
def vectors(data):
    """What is kept, and which the learner uses, whenever it is asked."""

    def read():
        with open_database(data, writing=False) as database:
            return all_parameters(database), first_learner(database).settings.parameters

    return read


@pytest.mark.usefixtures("forgetful")
def test_better_weights_are_found_shown_and_kept(run, vectors):
    said = run("optimise")
    assert said.status == 0
    assert said.lines[0] == "Reading the answers"
    old, new = (float(line.split()[-1]) for line in said.lines if line.startswith("  "))
    assert new < old
    assert "are kept, as number 2" in said.lines[-1]
    kept, used = vectors()
    assert [one.id for one in kept] == [DEFAULT.id, 2]
    assert used == 2


@pytest.mark.usefixtures("forgetful")
def test_a_second_time_waits_for_new_answers(run, vectors):
    run("optimise")
    said = run("optimise")
    assert said.status == 0
    (line,) = said.lines
    assert line.startswith(
        "There are 0 new answers, and better weights are looked for from 400 on. Nothing was changed."
    )
    assert len(vectors()[0]) == 2


def test_weights_that_foretell_no_better_are_not_kept(run, data, vectors):
    with open_database(data) as database:
        # A learner who changed: what is learnt from the earlier answers is untrue of the latest.
        answers = answers_of(FORGETFUL, 3, cards=300)
        split = int(len(answers) * 0.8)
        changed = [*answers[:split], *(one._replace(rating=3) for one in answers[split:])]
        keep(database, first_learner(database).id, changed)
    said = run("optimise")
    assert said.lines[-1].endswith("Nothing was changed.")
    old, new = (float(line.split()[-1]) for line in said.lines if line.startswith("  "))
    assert new > old
    assert vectors() == ([DEFAULT], DEFAULT.id)


@pytest.mark.usefixtures("forgetful")
def test_one_bank_can_be_chosen(run, moon, vectors):
    assert run("optimise", moon).status == 0
    assert vectors()[1] == 2
    assert run("optimise", "war-against-isil").lines[0].startswith("There are 0 new answers")


@pytest.mark.usefixtures("forgetful")
def test_without_the_extra_one_sentence_says_what_to_install(run, vectors, monkeypatch):
    monkeypatch.setattr(optimising, "has_library", lambda: False)
    said = run("optimise")
    assert said.status == 1
    assert said.err.startswith("The optimiser is not installed. Nothing was changed.")
    assert vectors() == ([DEFAULT], DEFAULT.id)


@pytest.mark.usefixtures("forgetful")
def test_an_interrupt_changes_nothing(run, vectors, monkeypatch):
    def interrupted(*_arguments, tell):
        tell(Stage.READING, 0.0)
        raise KeyboardInterrupt

    monkeypatch.setattr(optimising, "run_in_process", interrupted)
    said = run("optimise")
    assert said.status == 130
    assert said.lines[-1] == "Cancelled. Nothing was changed."
    assert vectors() == ([DEFAULT], DEFAULT.id)


def test_too_little_is_told(run, data, vectors):
    with open_database(data) as database:
        once = [Given(f"moon/fact-{number}#date", 739000, 3, 0.0, 1, "typed") for number in range(500)]
        keep(database, first_learner(database).id, once)
    assert "too little about your memory" in run("optimise").lines[-1]
    assert vectors() == ([DEFAULT], DEFAULT.id)


@pytest.mark.usefixtures("forgetful")
def test_statistics_tell_how_well_answers_were_foretold(run):
    figures = json.loads(run("stats", "--json").out)
    scheduler = figures["scheduler"]
    assert scheduler["expected"] > scheduler["came"]["share"]
    assert list(scheduler["scores"]) == ["scheduler", "average", "moving-average"]
    assert sum(one["came"]["answers"] for one in scheduler["bins"]) == scheduler["came"]["answers"]
    assert figures["offsets"]["used"]["choice"] < 0
    assert figures["certainty"] == {
        "stated": None,
        "came": {"right": 0, "answers": 0, "share": None, "low": 0.0, "high": 1.0},
        "brier": None,
        "bins": [],
        "confidently_wrong": [],
    }
    said = run("stats").lines
    assert any(line.startswith("Log loss ") for line in said)
    assert said[-1].startswith("Easier (+) or harder (−) for you")


def test_statistics_name_what_was_surely_known_and_wrong(run, data):
    with open_database(data) as database:
        asked = Given("moon/fact-0#date", date(2026, 3, 2).toordinal(), 1, 0.0, 1, "typed", certainty=0.95)
        keep(database, first_learner(database).id, [asked])
    (wrong,) = json.loads(run("stats", "--json").out)["certainty"]["confidently_wrong"]
    assert wrong == {"card": "moon/fact-0#date", "day": "2026-03-02", "certainty": 0.95}
    assert run("stats").lines[-1] == "Sure and wrong, and not right since: 1 question."
