import json

from studyapp.gui.year_words import TERMINAL_COLUMNS
from studyapp.storage.database import open_database

BANK = "war-against-isil"


def months(run, *arguments):
    return json.loads(run("simulate", BANK, "--json", *arguments).out)["months"]


def test_the_year_ahead_is_printed_by_month(run):
    said = run("simulate", BANK)
    assert said.status == 0
    head, *rows = said.lines
    assert [name.strip() for name in head.split("  ") if name] == list(TERMINAL_COLUMNS)
    assert len([row for row in rows if " 20" in row[:8]]) == 13
    assert "This is a simulation." in said.out


def test_a_beginner_meets_all_cards_at_the_usual_pace(run):
    found = json.loads(run("simulate", BANK, "--days", 30, "--json").out)
    assert (found["retention"], found["new_a_day"], found["minutes_a_day"]) == (0.9, 10, None)
    begun = sum(month["begun"] * month["days"] for month in found["months"])
    assert round(begun) == 300
    assert sum(month["days"] for month in found["months"]) == 30


def test_other_settings_lead_elsewhere_and_nothing_is_changed(run, data):
    run("drill", BANK, "--seed", 1, "--limit", 3, typed="A\nB\nC\n")
    usual = months(run)
    assert months(run, "--retention", 0.95)[3]["minutes"] > usual[3]["minutes"]
    assert months(run, "--new", 0)[-1]["remembered"] < 4
    short = json.loads(run("simulate", BANK, "--minutes", 2, "--json").out)
    assert (short["minutes_a_day"], short["reviews_a_day"]) == (2, None)
    assert max(month["minutes"] for month in short["months"]) < 3
    with open_database(data, writing=False) as database:
        assert database.row("SELECT retention, new_a_day FROM learners") == (0.9, 10)


def test_the_same_seed_gives_the_same_year(run):
    assert months(run, "--seed", 3, "--days", 40) == months(run, "--seed", 3, "--days", 40)
    assert months(run, "--seed", 3, "--days", 40) != months(run, "--seed", 4, "--days", 40)


def test_it_works_beside_a_window_that_writes(run, data):
    with open_database(data):
        assert run("simulate", BANK, "--days", 10).status == 0


def test_what_cannot_be_aimed_at_is_refused(run):
    assert run("simulate", BANK, "--retention", 0.5).status == 2
    assert run("simulate", BANK, "--minutes", 0).status == 2
    assert run("simulate", BANK, "--retention", "nan").status == 2
    assert run("simulate", BANK, "--minutes", "nan").status == 2
