"""Edits hold over a bank that changes below them, or say that they do not."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studyapp.facts.bank import Bank, Fact, Kind
from studyapp.facts.drafts import Draft, EntityDraft, draft_of
from studyapp.facts.overlay import with_fact, without_fact
from studyapp.study.fingerprint import fact_hash
from studyapp.study.layer import Layer, Standing, edited, lay
from tests.banks import moon_bank


def wording(bank: Bank, name: str, because: str) -> Fact:
    return replace(bank.facts[name], because=because)


def layer_with(*facts: Fact) -> Layer:
    bank, layer = moon_bank(), Layer()
    for fact in facts:
        layer = edited(lay(bank, layer), fact)
    return layer


def own(name: str, **keys: Any) -> Draft:
    slots: Mapping[str, object] = {"what": {"phrase": "dust", "ask": "What is it?"}}
    return Draft(name, {"text": "It is {what}.", "slot": slots, **keys}, "added.toml")


def test_without_edits_a_bank_is_itself() -> None:
    bank = moon_bank()
    layered = lay(bank, Layer())
    assert layered.bank is bank
    assert layered.standing == {}


def test_an_edited_fact_says_what_the_learner_wrote() -> None:
    layered = lay(moon_bank(), layer_with(wording(moon_bank(), "walk", "It was late.")))
    assert layered.bank.facts["walk"].because == "It was late."
    assert layered.standing == {"walk": Standing.CHANGED}
    assert not Standing.CHANGED.to_decide


def test_writing_what_the_bank_says_is_no_edit() -> None:
    bank = moon_bank()
    layered = lay(bank, layer_with(wording(bank, "walk", "It was late.")))
    assert edited(layered, bank.facts["walk"]) == Layer()


def test_who_is_asked_about_is_an_edit_too() -> None:
    bank = moon_bank()
    claim = bank.facts["audience"].according_to
    assert claim
    fact = replace(bank.facts["audience"], according_to=replace(claim, asked=False))
    assert lay(bank, layer_with(fact)).standing == {"audience": Standing.CHANGED}


def test_an_edit_of_what_the_bank_changes_too_is_kept_and_to_be_decided() -> None:
    layer = layer_with(wording(moon_bank(), "walk", "It was late."))
    newer = with_fact(moon_bank(), wording(moon_bank(), "walk", "They say so."))
    layered = lay(newer, layer)
    assert layered.bank.facts["walk"].because == "It was late."
    assert layered.standing == {"walk": Standing.CONFLICT}
    assert Standing.CONFLICT.to_decide
    kept = edited(layered, layered.bank.facts["walk"])
    assert lay(newer, kept).standing == {"walk": Standing.CHANGED}


def test_an_edit_of_what_the_bank_drops_is_kept_and_to_be_decided() -> None:
    layer = layer_with(wording(moon_bank(), "motto", "It was late."))
    newer = without_fact(moon_bank(), "motto")
    layered = lay(newer, layer)
    assert layered.standing == {"motto": Standing.GONE}
    assert layered.bank.facts["motto"].because == "It was late."
    kept = edited(layered, layered.bank.facts["motto"])
    assert lay(newer, kept).standing == {"motto": Standing.NEW}


def test_an_edit_that_the_bank_has_taken_over_is_none_any_more() -> None:
    mended = wording(moon_bank(), "walk", "It was late.")
    assert lay(with_fact(moon_bank(), mended), layer_with(mended)).standing == {}


def test_an_edit_that_cannot_be_read_any_more_is_set_aside_and_all_others_hold() -> None:
    bank = moon_bank()
    bad = own("bad", about=["nobody"])
    layer = layer_with(wording(bank, "walk", "It was late.")).with_edit(bad, "").with_edit(own("good"), "")
    layered = lay(bank, layer)
    assert layered.standing == {"walk": Standing.CHANGED, "bad": Standing.UNFIT, "good": Standing.NEW}
    assert [fault.key for fault in layered.faults["bad"]] == ["about"]
    assert "bad" not in layered.bank.facts
    assert layered.bank.facts["walk"].because == "It was late."


def test_edits_may_name_one_another_in_any_order() -> None:
    layer = Layer().with_edit(own("one", after=["two"]), "").with_edit(own("two"), "")
    assert set(lay(moon_bank(), layer).standing.values()) == {Standing.NEW}
    layer = layer.with_edit(own("three", about=["nobody"]), "")
    assert lay(moon_bank(), layer).standing["one"] is Standing.NEW


def test_a_new_entity_can_be_named_by_a_new_fact() -> None:
    crater = EntityDraft("crater", {"name": "Tycho", "kind": "place", "part_of": ["rim"]}, "entities.toml")
    rim = EntityDraft("rim", {"name": "Rim", "kind": "place"}, "entities.toml")
    layer = Layer().with_entity(crater).with_entity(rim).with_edit(own("one", about=["crater"]), "")
    layered = lay(moon_bank(), layer)
    assert layered.bank.entities["crater"].kind is Kind.PLACE
    assert layered.bank.facts["one"].about == ("crater",)


def test_a_hidden_fact_is_not_seen_until_it_is_shown_again() -> None:
    bank = moon_bank()
    layer = layer_with(wording(bank, "walk", "It was late.")).with_hidden("walk").with_hidden("left-the-bank")
    layered = lay(bank, layer)
    assert "walk" not in layered.bank.facts
    assert layered.bank.facts["first-words"].conflicts == ()
    assert layered.standing == {"walk": Standing.HIDDEN}
    assert lay(bank, layer.without("walk")).bank.facts["walk"] == bank.facts["walk"]


def test_a_new_fact_whose_id_the_bank_takes_is_to_be_decided() -> None:
    fact = replace(moon_bank().facts["walk"], id="new")
    newer = with_fact(moon_bank(), replace(fact, because="Theirs."))
    assert lay(newer, Layer().with_edit(draft_of(fact), "")).standing == {"new": Standing.CONFLICT}
    assert fact_hash(newer.facts["new"]) != fact_hash(fact)


def test_what_spoke_of_a_dropped_fact_speaks_of_it_no_more() -> None:
    layer = Layer().with_edit(own("dust"), "").with_edit(own("more", after=["dust", "walk"]), "")
    layer = layer.dropping("dust")
    assert list(layer.edits) == ["more"]
    assert layer.edits["more"].draft == own("more", after=["walk"])
    assert (
        Layer().with_edit(own("odd", after="dust"), "").dropping("dust").edits["odd"].draft.table["after"]
        == "dust"
    )


def test_a_change_is_taken_back_among_others_that_came_later() -> None:
    foo, bar = (EntityDraft("foo", {"name": name, "kind": "person"}, "") for name in ("Foo", "Bar"))
    before = Layer().with_edit(own("dust"), "mark").with_hidden("walk").with_entity(foo)
    after = before.without("walk").with_edit(own("dust", label="Dust"), "mark").with_entity(bar)
    now = after.with_edit(own("more"), "").with_entity(
        EntityDraft("baz", {"name": "Baz", "kind": "person"}, "")
    )
    back = now.taking_back(before, after)
    assert (back.edits["dust"], back.hidden, back.entities["foo"]) == (before.edits["dust"], ("walk",), foo)
    assert "more" in back.edits
    assert "baz" in back.entities
    assert before.with_hidden("samples").taking_back(before, before.with_hidden("samples")) == before


def test_an_entity_that_the_bank_describes_by_now_is_the_banks() -> None:
    theirs = moon_bank().entities["armstrong"]
    layer = Layer().with_entity(EntityDraft("armstrong", {"name": "Louis Armstrong", "kind": "person"}, ""))
    layered = lay(moon_bank(), layer.with_edit(own("dust", about=["armstrong"]), ""))
    assert layered.bank.entities["armstrong"] == theirs
    assert layered.standing == {"dust": Standing.NEW}
