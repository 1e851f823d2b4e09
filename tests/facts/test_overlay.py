"""A bank with edits laid over it is the bank that would have been read, at the cost of the edits alone."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from studyapp.facts.bank import Bank, Entity, Fact, Kind
from studyapp.facts.overlay import base_of, with_entity, with_fact, without_fact
from tests.banks import moon_bank


class Read(Mapping[str, Fact]):
    """Facts that count how many of them were looked at."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = facts
        self.looked_at = 0

    def __getitem__(self, name: str) -> Fact:
        self.looked_at += 1
        return self._facts[name]

    def __contains__(self, name: object) -> bool:
        return name in self._facts

    def __iter__(self) -> Iterator[str]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)


def other_words(bank: Bank, name: str) -> Fact:
    return replace(bank.facts[name], because="Other words.")


def test_a_changed_fact_stands_in_the_place_of_the_old_one() -> None:
    bank = moon_bank()
    edited = with_fact(bank, other_words(bank, "walk"))
    assert list(edited.facts) == list(bank.facts)
    assert edited.facts["walk"].because == "Other words."
    assert [fact.id for fact in edited.facts.values() if fact.because == "Other words."] == ["walk"]
    assert bank.facts["walk"].because == ""


def test_a_new_fact_stands_at_the_end() -> None:
    bank = moon_bank()
    edited = with_fact(bank, replace(bank.facts["walk"], id="new"))
    assert list(edited.facts) == [*bank.facts, "new"]
    assert list(dict(edited.facts.items())) == [*bank.facts, "new"]
    assert len(edited.facts) == len(bank.facts) + 1
    assert "new" in edited.facts
    assert "new" not in bank.facts


def test_no_fact_speaks_of_one_that_is_hidden() -> None:
    bank = without_fact(without_fact(moon_bank(), "first-landing"), "walk")
    assert "walk" not in bank.facts
    assert bank.facts.get("walk") is None
    with pytest.raises(KeyError):
        bank.facts["walk"]
    assert bank.facts["first-words"].conflicts == ()
    assert bank.facts["second-landing"].after == ()
    assert len(bank.facts) == len(list(bank.facts.values())) == len(moon_bank().facts) - 2
    with pytest.raises(KeyError):
        without_fact(bank, "walk")


def test_a_new_fact_that_is_taken_away_again_leaves_nothing() -> None:
    bank = moon_bank()
    edited = without_fact(with_fact(bank, replace(bank.facts["walk"], id="new")), "new")
    assert dict(edited.facts) == dict(bank.facts)


def test_a_hidden_fact_comes_back_when_it_is_written_again() -> None:
    bank = moon_bank()
    edited = with_fact(without_fact(bank, "walk"), bank.facts["walk"])
    assert list(edited.facts) == list(bank.facts)


def test_an_entity_is_added_or_described_otherwise() -> None:
    bank = moon_bank()
    edited = with_entity(bank, Entity("mission-control", "Mission Control", Kind.ORGANISATION))
    edited = with_entity(edited, replace(bank.entities["moon"], gloss="nearest to the Earth"))
    assert list(edited.entities) == [*bank.entities, "mission-control"]
    assert edited.entities["moon"].gloss == "nearest to the Earth"


def test_the_base_is_found_below_all_edits() -> None:
    bank = moon_bank()
    edited = without_fact(with_fact(bank, other_words(bank, "walk")), "motto")
    assert base_of(edited) == base_of(bank) == bank


def test_laying_a_fact_over_a_bank_looks_at_no_other() -> None:
    read = Read(moon_bank().facts)
    edited = replace(moon_bank(), facts=read)
    for number in range(20):
        edited = with_fact(edited, replace(edited.facts["walk"], because=f"Words {number}."))
    assert read.looked_at == 1
    assert len(edited.facts) == len(read)
