"""The commands `edits`, `new-bank` and `flags`."""

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from studyapp.facts.drafts import EntityDraft
from studyapp.facts.ids import CardId
from studyapp.gui.desks.desk import Desk
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.questions.wording import sentence
from studyapp.storage.banks import load_bank
from studyapp.storage.database import open_database
from studyapp.storage.edits import edits_path
from studyapp.storage.learners import first_learner
from tests.banks import moon_bank
from tests.gui.desks import Clock


@pytest.fixture
def edited(data: Path) -> None:
    """Edits of the Moon bank: a fact with another answer, a new one with a new name, one hidden."""
    with open_database(data) as database:
        desk = Desk(moon_bank(), database, first_learner(database), "desk", Clock())
        draft = desk.edits.draft("samples")
        slots: Any = draft.table["slot"]
        where = {**slots["where"], "phrase": "in a glove box", "accept": []}
        desk.edits.save(
            type(draft)("samples", {**draft.table, "slot": {**slots, "where": where}}, draft.file)
        )
        desk.edits.save_entity(EntityDraft("", {"name": "Tycho", "kind": "place"}, ""))
        slot = {"crater": {"entity": "tycho", "ask": "Which crater has the brightest rays?"}}
        new = desk.edits.new_draft()
        table = {"label": "Rays", "text": "{crater} has the brightest rays.", "slot": slot}
        desk.edits.save(type(new)("", table, new.file))
        desk.edits.remove("crew")


def test_without_edits_it_says_so(run, moon):
    assert run("edits", moon).lines == ["You have changed nothing in this bank."]


def test_edits_are_told_part_by_part(run, moon, edited):
    assert run("edits", moon).lines == [
        "3 facts differ from the bank.",
        "samples: Changed",
        "  - Sentence: The samples were opened in a vacuum chamber, and studied from 26 July to 14 September 1969.",
        "  + Sentence: The samples were opened in a glove box, and studied from 26 July to 14 September 1969.",
        "  - Answer: in a vacuum chamber",
        "  + Answer: in a glove box",
        "  - Also accepted for “in a glove box”: under vacuum",
        "rays: Yours",
        "  + Sentence: Tycho has the brightest rays.",
        "crew: Hidden",
        "  - Sentence: The crew of the first landing were Neil Armstrong, Buzz Aldrin and Michael Collins.",
        "Names of your own: Tycho (place)",
    ]


def test_every_command_sees_the_edits(run, moon, edited):
    told = run("facts", moon).out
    assert "rays: Tycho has the brightest rays." in told
    assert "in a glove box" in told
    assert "crew: The crew" not in told


def test_the_edited_bank_is_written_out_and_has_no_faults_of_format(run, moon, edited, tmp_path):
    said = run("edits", moon, "--export", tmp_path / "out")
    assert said.lines == [f"The edited bank is saved in {tmp_path / 'out' / 'moon'}."]
    assert "rays" in load_bank(tmp_path / "out" / "moon").facts
    assert "format" not in run("check", tmp_path / "out" / "moon").out


def test_an_edit_is_taken_back(run, moon, edited):
    assert run("edits", moon, "--revert", "samples").lines == ["Taken back."]
    assert run("edits", moon, "--revert", "crew").status == 0
    assert run("edits", moon).lines[0] == "1 fact differs from the bank."
    said = run("edits", moon, "--revert", "samples")
    assert (said.status, said.err.splitlines()) == (
        1,
        ["You have not changed the fact “samples”. Nothing was changed. The command edits lists your edits."],
    )


def test_an_edit_of_what_the_bank_has_changed_since_can_be_kept(run, moon, edited):
    text = (moon / "afterwards.toml").read_text("utf-8")
    (moon / "afterwards.toml").write_text(text.replace("The samples were", "All samples were"), "utf-8")
    assert "samples: The bank has changed this fact since. Yours is asked." in run("edits", moon).lines
    assert run("edits", moon, "--keep", "samples").lines == ["Your edit stands."]
    assert "samples: Changed" in run("edits", moon).lines


def test_one_thing_at_a_time(run, moon):
    assert run("edits", moon, "--keep", "x", "--revert", "x").status == 2


def test_damaged_edits_are_told_once_and_the_bank_is_there(run, moon, data, edited):
    edits_path(data, "moon").write_text("format = ", "utf-8")
    said = run("facts", moon)
    assert (said.status, len(said.err.splitlines())) == (0, 1)
    assert "cannot be read, so the bank is shown without them" in said.err
    assert "in a vacuum chamber" in said.out
    said = run("edits", moon)
    assert (said.status, len(said.err.splitlines())) == (1, 1)


def test_a_bank_is_begun_with_a_title(run, data):
    said = run("new-bank", "Salts & acids")
    assert said.lines == [
        "The bank “Salts & acids” is begun as salts-acids.",
        str(data / "banks" / "salts-acids"),
    ]
    assert run("facts", "salts-acids").status == 0
    assert run("check", "salts-acids").status == 0
    assert "salts-acids-2" in run("new-bank", "Salts, acids").out
    assert run("new-bank", " ").status == 1


@pytest.fixture
def flagged(data: Path) -> None:
    """Two notes that stand, and one that was taken back."""
    clock = Clock()
    with open_database(data) as database:
        keeper = Desk(moon_bank(), database, first_learner(database), "desk", clock).studies.keeper()
        minutes = CardId("moon", "walk", "minutes")
        keeper.act(minutes, ActKind.FLAG, clock(), note="=1+1 says\nanother *book*")
        act = keeper.act(minutes, ActKind.FLAG, clock.forward(1), note="taken back")
        keeper.say(minutes, act, CorrectionKind.REVOKED, clock.forward(1))
        keeper.act(CardId("moon", "audience", "who"), ActKind.FLAG, clock.forward(1), note="Which union?")


def said(fact: str) -> str:
    return sentence(moon_bank(), moon_bank().facts[fact]).replace("\u00a0", " ")


def test_flags_are_listed_with_what_they_are_about(run, moon, flagged):
    assert run("flags", moon).lines == [
        "moon/walk#minutes: =1+1 says another *book*",
        "  For how many minutes did the first walk on the Moon last?",
        f"  {said('walk')}",
        "  Lead, paragraph 2, sentence 1",
        "moon/audience#who: Which union?",
        "  Who makes this claim?",
        f"  {said('audience')}",
        "  Broadcast, paragraph 1, sentence 1",
    ]


def test_flags_as_a_table_hold_no_formula(run, moon, flagged):
    head, first, second = csv.reader(StringIO(run("flags", moon, "--csv").out))
    assert head[:3] == ["Card", "Note", "Question"]
    assert first[:2] == ["moon/walk#minutes", "'=1+1 says another *book*"]
    assert first[5].startswith("landings.toml:")
    assert second[1] == "Which union?"


def test_flags_as_markdown_are_text(run, moon, flagged):
    lines = run("flags", moon, "--markdown").lines
    assert lines[0] == "# Crewed landings on the Moon 1.0.0"
    assert lines[2].startswith("- **=1+1 says another \\*book\\*** (")
    assert run("flags", moon, "--markdown", "--csv").status == 2


def test_without_flags_it_says_so(run, moon, data):
    with open_database(data):
        pass
    assert run("flags", moon).lines == ["No question of this bank is flagged."]
    assert "No question of this bank is flagged." in run("flags", moon, "--markdown").out


def test_a_flag_follows_its_card_to_another_name(run, moon, flagged):
    text = (moon / "landings.toml").read_text("utf-8")
    text = text.replace('id = "walk"', 'id = "first-walk"\nwas = ["walk#minutes"]')
    (moon / "landings.toml").write_text(text, "utf-8")
    late = (moon / "afterwards.toml").read_text("utf-8").replace('conflicts = ["walk"]', "")
    (moon / "afterwards.toml").write_text(late, "utf-8")
    run("update", moon)
    assert run("flags", moon).lines[0].startswith("moon/first-walk#minutes: ")


def test_a_bank_is_not_begun_without_a_language(run, data):
    said = run("new-bank", "Rocks", "--language", " ")
    assert (said.status, said.err.partition(".")[0]) == (1, "A bank needs a language")
    assert not (data / "banks").exists()
