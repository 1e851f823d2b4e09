"""Notes on facts: the last one stands, nothing is edited, and a clock that goes back changes nothing."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.storage.doctor import examine
from studyapp.storage.learners import add_learner
from studyapp.storage.notes import LONGEST_NOTE, Notes, clean

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LANDING = "moon/first-landing"


@pytest.fixture
def notes(database, learner):
    return Notes(database, learner.id, "desk")


def test_the_last_note_of_a_fact_stands_and_those_before_are_kept(notes, database):
    notes.keep(LANDING, "The Sea was chosen.", NOON)
    notes.keep(LANDING, "The Sea was chosen because it is flat.", NOON + timedelta(days=1))
    assert notes.of([LANDING]) == "The Sea was chosen because it is flat."
    assert database.row("SELECT count(*) FROM notes") == (2,)


def test_an_empty_note_takes_the_one_before_away(notes):
    notes.keep(LANDING, "Flat.", NOON)
    notes.keep(LANDING, "", NOON)
    assert notes.of([LANDING]) == ""
    assert notes.all("moon")[LANDING][1] == ""


def test_a_clock_that_was_set_back_brings_no_old_note_back(notes):
    notes.keep(LANDING, "first", NOON)
    notes.keep(LANDING, "second", NOON - timedelta(days=400))
    assert notes.of([LANDING]) == "second"


def test_a_note_of_a_former_name_stands_until_the_fact_is_written_on(notes):
    notes.keep("moon/landing", "old", NOON)
    assert notes.of([LANDING, "moon/landing"]) == "old"
    notes.keep(LANDING, "new", NOON + timedelta(days=1))
    assert notes.of([LANDING, "moon/landing"]) == "new"


def test_learners_and_banks_have_notes_of_their_own(notes, database):
    other = Notes(database, add_learner(database, "Ana").id, "desk")
    notes.keep(LANDING, "mine", NOON)
    notes.keep("moonlight/first-landing", "another bank", NOON)
    assert other.of([LANDING]) == ""
    assert list(notes.all("moon")) == [LANDING]


def test_a_note_that_is_too_long_is_refused_and_the_one_before_stands(notes):
    notes.keep(LANDING, "kept", NOON)
    with pytest.raises(StudyError, match="20,001 letters"):
        notes.keep(LANDING, "x" * (LONGEST_NOTE + 1), NOON)
    assert notes.of([LANDING]) == "kept"


def test_no_note_is_ever_edited_or_deleted(notes, database):
    notes.keep(LANDING, "kept", NOON)
    for statement in ("UPDATE notes SET text = ''", "DELETE FROM notes"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever grow"):
            database.connection.execute(statement)


def test_a_note_is_kept_without_what_is_no_text():
    assert clean("Café\r\n\ttwo\rlines\x1b[31m\x00\ud800  \n\n") == "Café\n\ttwo\nlines[31m"


def test_many_lines_and_all_scripts_come_back_as_they_were(notes):
    text = "\n".join(["بحر السكون", "静かの海", "🌒 " * 40] * 200)
    notes.keep(LANDING, text, NOON)
    assert notes.of([LANDING]) == text


def test_the_doctor_tells_of_a_note_that_cannot_be_read(notes, database, learner):
    notes.keep(LANDING, "kept", NOON)
    assert examine(database).sound
    with database.transaction("The test") as write:
        write.execute("INSERT INTO notes VALUES ('x', ?, 'desk', 'nothing', '2026', 'text')", (learner.id,))
        write.execute("INSERT INTO notes VALUES ('y', ?, 'desk', 'moon/a', 'noon', 'text')", (learner.id,))
    assert examine(database).damage == (
        "a note on nothing cannot be read",
        "a note on moon/a cannot be read",
    )


def test_a_clock_that_was_set_back_brings_no_note_of_a_former_name_back(notes):
    notes.keep("moon/landing", "first", NOON)
    notes.keep(LANDING, "second", NOON - timedelta(days=400), ["moon/landing"])
    assert notes.of([LANDING, "moon/landing"]) == "second"
