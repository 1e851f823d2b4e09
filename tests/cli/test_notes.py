"""The command `notes`."""

import pytest

from studyapp.gui.desks.desk import Desk
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from tests.banks import moon_bank
from tests.gui.desks import Clock


@pytest.fixture
def written(data):
    with open_database(data) as database:
        desk = Desk(moon_bank(), database, first_learner(database), "desk", Clock())
        desk.notes.keep("walk", "Nineteen minutes\nlater: 静かの海")


def test_without_notes_it_says_so(run, moon):
    assert run("notes", moon).lines == ["There are no notes on the facts of this bank."]


def test_each_note_stands_below_its_fact(run, moon, written):
    said = run("notes", moon)
    assert said.lines[0] == "moon/walk"
    assert said.lines[2:] == ["    Nineteen minutes", "    later: 静かの海"]


def test_the_notes_can_be_written_to_a_new_file(run, moon, written, tmp_path):
    file = tmp_path / "notes.txt"
    assert run("notes", moon, "--out", file).lines == [f"1 note was written to {file}."]
    assert "    later: 静かの海\n" in file.read_text("utf-8")
    again = run("notes", moon, "--out", file)
    assert again.status == 1
    assert "there is such a file already" in again.err


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(run, moon, written, tmp_path):
    said = run("notes", moon, "--out", tmp_path / "nowhere" / "notes.txt")
    assert (said.status, "They are kept as they were." in said.err) == (1, True)
