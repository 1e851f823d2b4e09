"""A fact becomes a table and a table a fact, by the same checks that a bank's files go through."""

import copy
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.drafts import (
    Draft,
    EntityDraft,
    draft_of,
    entity_draft_of,
    new_draft,
    read_draft,
    read_entity_draft,
)
from studyapp.facts.faults import BankError, Fault
from studyapp.facts.overlay import with_fact
from studyapp.facts.reader import read_bank
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.storage.banks import load_bank
from tests.banks import moon_bank, moon_files, small_bank

ODD_VALUES = """\
[[fact]]
id = "odd"
relation = "odd"
given = { number = { number = 0 }, when = { date = "1969", part = "mid" }, crew = { entities = ["aldrin", "bean"] }, name = "bean" }
text = "{a} {b} {c} {d} {e}"
slot.a = { range = [1.5, 3], unit = "m", tolerance = 0.5, also_true = [{ number = 4, unit = "m" }, 7], ask = "A?" }
slot.b = { entities = ["aldrin", "bean"], closed = true, also_true = ["collins", { entities = ["conrad", "bean"] }], ask = "B?", ask_one = "Of B?" }
slot.c = { phrase = "c \\"quoted\\" \\\\", also_true = ["d", { date = "1970~", implied = "year" }], ask = "C?" }
slot.d = { number = -3, bound = "at-least", also_true = [-2.5, { phrase = "minus three" }], ask = "D?" }
slot.e = { entity = "bean", accept = ["Alan"], also_true = ["conrad"], ask = "E?" }

[[fact]]
id = "unasked"
according_to = { who = ["bean"], asked = false }
text = "It was {dark}."
slot.dark = { phrase = "dark", wrong = ["light", "grey"], ask = "How was it?" }
"""


def shipped_bank() -> Bank:
    return load_bank(questions_folder() / SHIPPED_BANK)


def without_lines(fact: Fact) -> Fact:
    return replace(fact, line=0, slots={name: replace(slot, line=0) for name, slot in fact.slots.items()})


def drafted(fact: Fact, **keys: Any) -> Draft:
    draft = draft_of(fact)
    return replace(draft, table={**draft.table, **keys})


def faults_of(draft: Draft, bank: Bank) -> tuple[Fault, ...]:
    found = read_draft(draft, bank)
    assert isinstance(found, tuple)
    return found


def keys_of(draft: Draft, bank: Bank) -> list[str]:
    return [fault.key for fault in faults_of(draft, bank)]


@pytest.mark.parametrize(
    "bank", [shipped_bank(), moon_bank(), small_bank(ODD_VALUES)], ids=lambda bank: bank.id
)
def test_every_fact_reads_back_from_its_own_table(bank: Bank) -> None:
    for fact in bank.facts.values():
        found = read_draft(draft_of(fact), bank)
        assert isinstance(found, Fact), found
        assert without_lines(found) == without_lines(fact)
        assert found.line == fact.line


@pytest.mark.parametrize("bank", [shipped_bank(), moon_bank()], ids=lambda bank: bank.id)
def test_every_entity_reads_back_from_its_own_table(bank: Bank) -> None:
    for entity in bank.entities.values():
        assert read_entity_draft(entity_draft_of(entity), bank) == entity


def test_a_table_is_what_the_files_of_a_bank_give() -> None:
    for text in (moon_files()["landings.toml"], moon_files()["afterwards.toml"]):
        for written in tomllib.loads(text)["fact"]:
            draft = draft_of(moon_bank().facts[written["id"]])
            assert {"id": draft.id, **draft.table} == written


def test_a_new_draft_says_what_it_lacks() -> None:
    draft = new_draft("landings.toml")
    assert draft.id == ""
    whats = [fault.what for fault in faults_of(draft, moon_bank())]
    assert "The fact without an id has no “id”." in whats
    assert "The fact without an id has an empty “text”." in whats


def test_a_fault_names_the_key_that_it_stands_at() -> None:
    bank = moon_bank()
    date = {"date": "1969-02-30", "ask": "When?"}
    assert keys_of(drafted(bank.facts["crew"], text="On {date}.", slot={"date": date}), bank) == [
        "slot.date.date"
    ]
    assert keys_of(drafted(bank.facts["crew"], text="Nobody."), bank) == ["slot.crew"]
    assert keys_of(drafted(bank.facts["crew"], about=["nobody"]), bank) == ["about"]
    place = {"section": "Lead", "paragraph": 0, "sentence": 1}
    assert keys_of(drafted(bank.facts["crew"], source=[place]), bank) == ["source.paragraph"]


def test_a_draft_may_not_disagree_with_other_facts() -> None:
    bank = moon_bank()
    landing = bank.facts["second-landing"]
    assert keys_of(drafted(landing, after=["nothing"]), bank) == ["after"]
    assert keys_of(drafted(landing, after=["second-landing"]), bank) == ["after"]
    assert keys_of(drafted(bank.facts["first-landing"], after=["second-landing"]), bank) == ["after"]
    assert keys_of(drafted(landing, conflicts=["nothing"]), bank) == ["conflicts"]
    assert keys_of(drafted(landing, given={"mission": {"phrase": "the second"}}), bank) == ["given.mission"]
    assert keys_of(drafted(landing, was=["plate#words"]), bank) == ["was"]
    place = {"phrase": "a plain", "ask": "Where?"}
    slots: Any = draft_of(landing).table["slot"]
    assert keys_of(drafted(landing, slot={**slots, "place": place}), bank) == ["slot.place"]


def test_a_draft_may_not_make_another_fact_wrong() -> None:
    bank = moon_bank()
    date = {"date": "1970-01-01", "ask": "When?"}
    slots: Any = draft_of(bank.facts["first-landing"]).table["slot"]
    faults = faults_of(drafted(bank.facts["first-landing"], slot={**slots, "date": date}), bank)
    assert {fault.what for fault in faults} == {
        f"The fact “{later}” comes after “first-landing” and has an earlier date."
        for later in ("second-landing", "samples")
    }
    words = {"phrase": "in peace", "ask": "How?"}
    plate = Draft("plate", {"text": "They came {words}.", "slot": {"words": words}}, "landings.toml")
    (fault,) = faults_of(plate, bank)
    assert fault.what == "The fact “motto” was “plate#words”, which is still in the bank."


def test_a_draft_may_only_cite_what_the_bank_knows_the_place_of() -> None:
    bank = shipped_bank()
    fact = next(iter(bank.facts.values()))
    nowhere = {"section": "Nowhere", "paragraph": 1, "sentence": 1}
    assert keys_of(drafted(fact, source=[nowhere]), bank) == ["source"]


def test_edits_are_checked_against_one_another() -> None:
    bank = moon_bank()
    third = read_draft(drafted(bank.facts["third-landing"], after=["second-landing"]), bank)
    assert isinstance(third, Fact)
    edited = with_fact(bank, third)
    assert keys_of(drafted(bank.facts["second-landing"], after=["third-landing"]), edited) == ["after"]


def test_a_new_entity_is_read_as_those_of_the_bank_are() -> None:
    bank = moon_bank()
    written = {"name": "Mission Control", "kind": "organisation", "part_of": ["space-agency"]}
    found = read_entity_draft(EntityDraft("mission-control", written, "entities.toml"), bank)
    assert isinstance(found, Entity)
    assert (found.name, found.part_of, found.file) == ("Mission Control", ("space-agency",), "entities.toml")
    for key, value in (
        ("kind", "team"),
        ("part_of", ["nothing"]),
        ("part_of", ["mission-control"]),
        ("iso", "x"),
    ):
        faults = read_entity_draft(
            EntityDraft("mission-control", {**written, key: value}, "entities.toml"), bank
        )
        assert isinstance(faults, tuple)
        assert [fault.key for fault in faults] == [key]


def test_an_entity_without_an_id_says_so() -> None:
    faults = read_entity_draft(
        EntityDraft("", {"name": "Mission Control", "kind": "group"}, "e.toml"), moon_bank()
    )
    assert isinstance(faults, tuple)
    assert faults[0].what == "The entity without an id has no “id”."


VALUES: st.SearchStrategy[Any] = st.sampled_from(
    ["", "x", "armstrong", "walk", "1969", 0, 1.5, True, [], ["x"], ["walk"], ["first-landing"], {}, {"entity": "bean"},
     {"date": "1971", "ask": "When?"}, {"number": 3, "ask": "How many?"}]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_draft_is_refused_exactly_when_the_bank_with_it_would_be(data: st.DataObject) -> None:
    bank = moon_bank()
    draft = draft_of(bank.facts[data.draw(st.sampled_from(sorted(bank.facts)))])
    table: dict[str, Any] = copy.deepcopy(dict(draft.table))
    inner = table
    while True:
        key = data.draw(st.sampled_from([*sorted(inner), "after", "was", "relation", "slot"]))
        if not isinstance(inner.get(key), dict) or data.draw(st.booleans()):
            break
        inner = inner[key]
    inner[key] = data.draw(VALUES)
    found = read_draft(replace(draft, table=table), bank)
    assert whats(found) == whats(whole(draft, table))


def whole(draft: Draft, table: Mapping[str, Any]) -> Fact | tuple[Fault, ...]:
    """What the reader makes of the whole bank with a draft in it."""
    try:
        return read_bank("moon", files_with(draft, table)).facts[draft.id]
    except BankError as error:
        return error.faults


def whats(found: Fact | tuple[Fault, ...]) -> object:
    """The fact, or what is wrong; of two rows that do not agree, either may be told."""
    if isinstance(found, Fact):
        return without_lines(found)
    return {fault.what if "another kind of value" not in fault.what else "another kind" for fault in found}


def files_with(draft: Draft, table: Mapping[str, Any]) -> dict[str, str]:
    files = moon_files()
    facts = tomllib.loads(files[draft.file])["fact"]
    facts = [{"id": draft.id, **table} if one["id"] == draft.id else one for one in facts]
    return files | {draft.file: tomlkit.dumps({"fact": facts})}
