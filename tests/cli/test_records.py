import json

from studyapp.storage.database import open_database


def test_statistics_begin_at_nothing(run):
    figures = json.loads(run("stats", "--json").out)
    assert (figures["learner"], figures["answers"], figures["days"]) == ("Learner", 0, [])
    assert figures["retention"]["share"] is None
    states = figures["banks"]["war-against-isil"]["cards"]
    assert states["new"] >= 75
    assert states["learning"] == states["known"] == states["suspended"] == 0


def test_statistics_count_what_was_answered(run):
    run("drill", "war-against-isil", "--seed", 1, "--limit", 3, typed="A\nB\nC\n")
    figures = json.loads(run("stats", "--json").out)
    assert figures["answers"] == 3
    assert figures["banks"]["war-against-isil"]["cards"]["learning"] == 3
    (day,) = figures["days"]
    assert (day["day"], day["answers"], day["new"]) == (figures["day"], 3, 3)


def test_statistics_tell_hours_forms_memories_and_sections(run):
    run("drill", "war-against-isil", "--seed", 1, "--limit", 3, typed="A\nB\nC\n")
    bank = json.loads(run("stats", "--json").out)["banks"]["war-against-isil"]
    assert sum(one["answers"] for one in bank["hours"].values()) == 3
    assert sum(one["answers"] for one in bank["forms"].values()) == 3
    assert [sum(group["cards"] for group in bank[name]) for name in ("stability", "recall_today")] == [3, 3]
    assert [bank["stability"][0]["from"], bank["stability"][-1]["to"]] == [0, None]
    assert sum(states["learning"] for states in bank["sections"].values()) == 3
    assert (len(bank["ahead"]), sum(bank["ahead"]) <= 3) == (30, True)


def test_statistics_can_be_read_as_sentences(run):
    run("drill", "war-against-isil", "--seed", 1, "--limit", 1, typed="A\n")
    assert run("stats").lines[:2] == ["Learner: 1 answer.", "Recalled 0 of 0 reviews."]


def test_reading_commands_work_beside_a_window_that_writes(run, data):
    with open_database(data):
        assert run("stats").status == 0
        assert run("doctor").status == 0
        assert run("learners").status == 0
        assert run("learners", "add", "Ana").status == 1


def test_the_doctor_finds_and_mends_a_card_that_does_not_follow(run, moon, data):
    run("drill", moon, "--seed", 1, "--limit", 2, typed="A\nB\n")
    assert run("doctor").lines[-1].endswith("identical to the last digit.")
    with open_database(data) as database, database.transaction("A prank") as write:
        write.execute("UPDATE cards SET stability = stability * 1.0000000001")
    sick = run("doctor")
    assert sick.status == 1
    assert sum(line.startswith("Learner, moon/") for line in sick.lines) == 2
    mended = run("doctor", "--rebuild")
    assert mended.status == 0
    assert "The cards and days were made anew." in mended.lines
    assert run("doctor").status == 0


def test_a_damaged_database_is_told(run, data):
    run("learners", "add", "Ana")
    (data / "study.db").write_bytes(b"no database at all" * 100)
    said = run("doctor")
    assert said.status == 1
    assert "Nothing was changed." in said.err


def test_learners_are_listed_and_added(run):
    assert run("learners").lines == []
    assert run("learners", "add", "Ana").lines == ["Ana may study now, with --learner."]
    assert run("learners").lines == ["Ana"]
    again = run("learners", "add", "ANA")
    assert again.status == 1
    assert "There is a learner called “Ana” already." in again.err


def test_an_unknown_learner_is_told(run):
    said = run("--learner", "Nobody", "stats")
    assert said.status == 1
    assert "No learner is called “Nobody”." in said.err
