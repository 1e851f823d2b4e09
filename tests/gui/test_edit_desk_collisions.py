"""Edits that meet each other at the desk: facts that speak of one another, ids that are taken, changes taken back."""

from dataclasses import replace

import pytest

from studyapp.facts.drafts import Draft, EntityDraft
from studyapp.gui.desks.desk import Desk
from studyapp.storage.banks import load_bank
from studyapp.storage.edits import change_layer, read_layer
from studyapp.storage.own_banks import new_bank
from studyapp.study.layer import Layer, Standing, lay
from tests.banks import moon_bank
from tests.gui.desks import open_desk
from tests.gui.test_edit_desk import NEW, with_keys

FOO = EntityDraft("", {"name": "Foo", "kind": "person"}, "")


@pytest.fixture
def reopened(tmp_path, clock):
    """A function that opens a desk over the Moon bank with such edits, in a folder of its own."""
    opened = []

    def reopen(layer: Layer) -> Desk:
        folder = tmp_path / "again"
        change_layer(folder, "moon", lambda _: layer)
        desk, database = open_desk(folder, lay(moon_bank(), layer).bank, clock)
        opened.append(database)
        return desk

    yield reopen
    for database in opened:
        database.close()


def test_another_fact_does_not_take_the_place_of_one_that_cannot_be_read_now(reopened, tmp_path):
    unfit = Draft("ground", {**NEW, "label": "Ground", "text": "The ground is {gone}."}, "added.toml")
    desk = reopened(Layer().with_edit(unfit, ""))
    assert "ground" not in desk.bank.facts
    assert desk.edits.save(Draft("", {**NEW, "label": "Ground"}, "added.toml")).id != "ground"
    assert read_layer(tmp_path / "again", "moon").edits["ground"].draft == unfit


def test_another_name_does_not_take_the_place_of_one_that_cannot_be_read_now(reopened, tmp_path):
    unfit = EntityDraft("foo", {"name": "Foo", "kind": "person", "part_of": ["nowhere"]}, "entities.toml")
    desk = reopened(Layer().with_entity(unfit))
    assert "foo" not in desk.bank.entities
    assert desk.edits.save_entity(FOO).id != "foo"
    assert read_layer(tmp_path / "again", "moon").entities["foo"] == unfit


def test_a_fact_that_speaks_of_a_removed_one_stays(desk):
    one = desk.edits.save(replace(desk.edits.new_draft(), table=NEW))
    other = desk.edits.save(
        replace(desk.edits.new_draft(), table={**NEW, "text": "It is {what}.", "after": [one.id]})
    )
    changed = desk.edits.save(with_keys(desk.edits.draft("samples"), after=[one.id]))
    desk.edits.remove(one.id)
    assert desk.bank.facts[other.id].after == desk.bank.facts[changed.id].after == ()
    assert Standing.UNFIT not in desk.edits.changes().standing.values()
    desk.edits.undo()
    assert desk.bank.facts[other.id].after == desk.bank.facts[changed.id].after == (one.id,)
    desk.edits.revert(one.id)
    assert desk.bank.facts[other.id].after == ()


def test_a_changed_name_can_be_taken_back(desk):
    one = desk.edits.save_entity(FOO)
    desk.edits.save_entity(EntityDraft(one.id, {"name": "Foo Bar", "kind": "person"}, ""))
    desk.edits.undo()
    assert desk.bank.entities[one.id].name == "Foo"
    desk.edits.undo()
    assert one.id not in desk.bank.entities


def test_a_hidden_fact_that_is_kept_so_stays_hidden(desk):
    desk.edits.remove("samples")
    desk.edits.keep("samples")
    assert desk.edits.changes().standing == {"samples": Standing.HIDDEN}


def test_a_bank_without_facts_is_exported_and_read_again(tmp_path, clock):
    bank = load_bank(new_bank(tmp_path, "Rocks"))
    desk, database = open_desk(tmp_path, bank, clock)
    assert not load_bank(desk.edits.export(tmp_path / "out")).facts
    database.close()
