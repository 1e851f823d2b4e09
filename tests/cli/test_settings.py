import pytest

from studyapp.facts.forms import Form
from studyapp.memory.parameters import MAXIMUM_INTERVAL
from studyapp.storage.database import open_database
from studyapp.storage.learners import LearnerSettings, first_learner


@pytest.fixture
def kept(data):
    """What is kept, whenever it is asked."""

    def read():
        with open_database(data, writing=False) as database:
            return first_learner(database).settings

    return read


def test_the_settings_are_shown(run):
    said = run("settings")
    assert said.status == 0
    assert said.lines == [
        "Aim for recall: 90 %",
        "New questions a day: 10",
        "Reviews a day at most: 200",
        "Longest pause between two questions: No limit",
        "Days of the week: Mon full, Tue full, Wed full, Thu full, Fri full, Sat full, Sun full",
        "A new day begins at: 04:00",
        "Ways of asking: all",
        "How sure? off",
        "Rate answers yourself: off",
    ]


def test_only_what_is_given_is_changed(run, kept):
    said = run("settings", "--retention", 0.92, "--longest", "6 months", "--weekdays", "1 1 1 1 1 0.5 0")
    assert said.status == 0
    assert said.lines[0] == "Aim for recall: 92 %"
    assert said.lines[3] == "Longest pause between two questions: 6 months"
    assert said.lines[4].endswith("Fri full, Sat half, Sun off")
    week = (1, 1, 1, 1, 1, 0.5, 0)
    assert kept() == LearnerSettings(retention=0.92, longest=182, weekdays=week)
    run("settings", "--new", 5, "--reviews", 50, "--certainty", "--four-buttons", "--longest", "no limit")
    assert kept() == LearnerSettings(0.92, 5, 50, four_buttons=True, weekdays=week, asks_certainty=True)
    run("settings", "--no-certainty", "--no-four-buttons", "--longest", 365)
    assert kept() == LearnerSettings(0.92, 5, 50, longest=365, weekdays=week)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--retention", 0.5),
        ("--new", -1),
        ("--reviews", 10_000),
        ("--weekdays", "0 0 0 0 0 0 0"),
        ("--weekdays", "2 1 1 1 1 1 1"),
    ],
)
def test_what_may_not_be_is_refused_and_the_old_settings_stay(run, kept, wrong):
    run("settings", "--new", 7)
    said = run("settings", *wrong)
    assert said.status == 1
    assert said.err.startswith("The setting was not saved")
    assert kept() == LearnerSettings(new_a_day=7, longest=MAXIMUM_INTERVAL)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (("--longest", "soon"), "That is no length of time."),
        (("--weekdays", "1 1"), "Seven numbers from 0 (off) to 1 (full)"),
        (("--weekdays", "full 1 1 1 1 1 1"), "Seven numbers from 0 (off) to 1 (full)"),
    ],
)
def test_what_cannot_be_read_is_told(run, wrong, why):
    said = run("settings", *wrong)
    assert said.status == 2
    assert why in said.err


def test_where_there_is_no_such_bank_nothing_is_changed(run, kept):
    run("settings", "--new", 7)
    said = run("settings", "--new", 8, "--preview", "mars")
    assert (said.status, said.out) == (1, "")
    assert "Nothing was changed." in said.err
    assert kept().new_a_day == 7


def test_the_preview_tells_what_each_aim_costs(run, moon):
    run("settings", "--retention", 0.88)
    said = run("settings", "--preview", moon)
    assert said.status == 0
    aims = [line for line in said.lines if line.startswith("At ")]
    assert [line.split(" %")[0] for line in aims] == [f"At {aim}" for aim in (70, 75, 80, 85, 88, 90, 95, 97)]
    assert aims[4].startswith(
        "At 88 % (your aim): about 2 questions, under 1 minute a day over the next 3 months; "
    )
    assert aims[0].endswith(" of 21 cards remembered.")


def test_a_day_begins_at_another_hour_and_only_some_forms_are_asked(run, kept):
    said = run("settings", "--day-turn", "00:00", "--form", "typed", "--form", "cloze")
    assert said.lines[5:7] == [
        "A new day begins at: 00:00",
        "Ways of asking: Fill the gap and Type the answer",
    ]
    assert kept() == LearnerSettings(day_turn=0, forms=(Form.CLOZE, Form.TYPED))
    assert run("settings", "--day-turn", 4, "--form", "all").status == 0
    assert kept() == LearnerSettings()
    assert run("settings", "--day-turn", "13").status == 2
    assert run("settings", "--form", "sung").status == 2
