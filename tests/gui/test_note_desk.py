"""Notes as the window and the terminal see them: under the names that facts have now."""

from dataclasses import replace

from studyapp.gui.desks.desk import Desk
from studyapp.gui.note_words import note_lines
from tests.banks import moon_bank


def test_what_was_written_is_there_and_writing_it_again_writes_nothing(desk):
    assert desk.notes.keep("first-landing", "  flat \n") == "  flat"
    desk.notes.keep("first-landing", "  flat")
    assert desk.notes.note("first-landing") == "  flat"
    assert desk.studies.database.row("SELECT count(*) FROM notes") == (1,)


def test_a_blank_note_on_a_fact_without_one_is_nothing(desk):
    desk.notes.keep("first-landing", " \n ")
    assert desk.notes.all() == {}
    assert desk.studies.database.row("SELECT count(*) FROM notes") == (0,)


def test_notes_come_in_the_order_of_the_bank_and_those_of_gone_facts_last(desk, clock):
    for fact in ("no-such-fact", "walk", "first-landing"):
        desk.notes.keep(fact, f"on {fact}")
        clock.forward(1)
    assert list(desk.notes.all()) == ["first-landing", "walk", "no-such-fact"]


def test_a_note_follows_its_fact_to_another_name(desk, clock):
    desk.notes.keep("old-landing", "flat")
    bank = moon_bank()
    fact = replace(bank.facts["first-landing"], was=("old-landing#date", "walk#date"))
    newer = replace(bank, facts={**bank.facts, "first-landing": fact})
    studies = desk.studies
    desk.notes.keep("walk", "stays")
    after = Desk(newer, studies.database, studies.learner, "desk", clock)
    assert after.notes.note("first-landing") == "flat"
    assert after.notes.all() == {"first-landing": "flat", "walk": "stays"}


def test_notes_as_text_name_the_fact_and_its_sentence_and_indent_the_note(desk):
    lines = note_lines(desk.bank, {"first-landing": "flat\n\nand dark", "gone": "x"})
    assert lines[0] == "moon/first-landing"
    assert "July 1969 two astronauts landed" in lines[1]
    assert lines[2:] == [
        "    flat",
        "",
        "    and dark",
        "",
        "moon/gone",
        "This fact is no longer in the bank.",
        "    x",
    ]
