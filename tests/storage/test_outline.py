"""What a start asks of a kept bank is what a walk through all its facts would say, whatever is laid over it or damaged."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank, Status
from studyapp.facts.former_names import former_cards
from studyapp.facts.ids import CardId
from studyapp.facts.keys import key_text
from studyapp.facts.overlay import with_entity, with_fact, without_fact
from studyapp.facts.values import EntityValue
from studyapp.memory.card import Card, Memory
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.storage import outline, rows
from studyapp.storage.banks import load_bank
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner
from studyapp.storage.outline import Names, Outline
from studyapp.study.order import mixed_by_section, sections
from tests.banks import moon_bank
from tests.storage.conftest import DAY
from tests.storage.kept_banks import damage, kept_bank

DATE = CardId("moon", "first-landing", "date")
PLACE = CardId("moon", "first-landing", "place")
WALKER = CardId("moon", "walk", "who")
GONE = CardId("moon", "third-landing", "crew")


@pytest.fixture
def kept(tmp_path: Path) -> Bank:
    return kept_bank(tmp_path)


def learn(database: Database, learner: Learner, **keys: str) -> None:
    """Keep cards with the keys that they are a memory of."""
    cards = {"date": DATE, "place": PLACE, "walker": WALKER, "gone": GONE}
    for name, key in keys.items():
        memory = Memory(9.0, 5.0, DAY, DAY, 1, 0, key)
        with database.transaction("Nothing was kept.") as write:
            write.execute(rows.SAVE_CARD, rows.card_row(learner.id, Card(cards[name], memory)))


def key(bank: Bank, card: CardId) -> str:
    return key_text(bank, bank.slot(card).value)


def test_the_cards_of_a_kept_bank_are_named_as_a_walk_would(kept: Bank) -> None:
    names = Outline(kept).names
    assert isinstance(names, Names)
    assert list(names) == mixed_by_section(moon_bank())
    assert len(names) == len(list(moon_bank().cards()))
    assert Outline(kept).sections == sections(moon_bank())
    assert Outline(kept).former == former_cards(moon_bank())


def test_the_shipped_bank_has_the_same_outline_kept_and_parsed(tmp_path: Path) -> None:
    folder = questions_folder() / SHIPPED_BANK
    load_bank(folder, tmp_path)
    kept, parsed = Outline(load_bank(folder, tmp_path)), Outline(load_bank(folder))
    assert list(kept.names) == parsed.names
    assert (kept.sections, kept.former) == (parsed.sections, parsed.former)


def test_names_are_read_part_by_part(kept: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outline, "_AT_ONCE", 3)
    names, all_names = Outline(kept).names, mixed_by_section(moon_bank())
    assert list(names) == all_names
    assert (names[0], names[4], names[-1]) == (all_names[0], all_names[4], all_names[-1])
    assert (names[:2], names[2:5], names[9:3]) == (all_names[:2], all_names[2:5], [])
    with pytest.raises(IndexError):
        names[len(all_names)]


def test_a_fact_that_was_edited_keeps_the_places_of_its_cards(kept: Bank) -> None:
    fact = kept.facts["first-landing"]
    edited = with_fact(kept, replace(fact, text="On {date} two people landed in the {place}."))
    assert list(Outline(edited).names) == mixed_by_section(moon_bank())


def test_cards_that_an_edit_took_away_are_gone_and_new_ones_come_last(kept: Bank) -> None:
    landing = kept.facts["first-landing"]
    less = replace(landing, slots={"date": landing.slots["date"]}, text="On {date} two astronauts landed.")
    more = replace(less, id="own", source=(replace(landing.source[0], section="My own"),), was=("old#date",))
    bank = without_fact(with_fact(with_fact(kept, less), more), "crew")
    names = list(Outline(bank).names)
    left = [card for card in mixed_by_section(moon_bank()) if card != PLACE and card.fact != "crew"]
    assert names == [*left, CardId("moon", "own", "date")]
    assert len(Outline(bank).names) == len(names)
    assert Outline(bank).sections == [*sections(moon_bank()), "My own"]
    assert Outline(bank).former[CardId("moon", "old", "date")] == CardId("moon", "own", "date")


def test_what_is_in_memory_is_walked_through() -> None:
    assert Outline(moon_bank()).names == mixed_by_section(moon_bank())
    assert Outline(moon_bank()).sections == sections(moon_bank())


def test_cards_with_their_key_are_like_the_bank(kept: Bank, database: Database, learner: Learner) -> None:
    learn(database, learner, date=key(kept, DATE), place="")
    assert Outline(kept).unlike(database, learner.id) == (frozenset(), [])


@pytest.mark.parametrize("bank", ["kept", "parsed"])
def test_other_keys_and_cards_that_are_gone_are_told(
    tmp_path: Path, database: Database, learner: Learner, bank: str
) -> None:
    found = kept_bank(tmp_path) if bank == "kept" else moon_bank()
    learn(database, learner, walker='{"entity": "Somebody"}', date='{"date": "1969-07-21"}', gone="")
    assert Outline(found).unlike(database, learner.id) == ({str(GONE)}, [DATE, WALKER])


def test_another_name_of_the_same_thing_is_the_same_key(
    kept: Bank, database: Database, learner: Learner
) -> None:
    learn(database, learner, place='{"entity": "Sea of Tranquillity"}')
    assert Outline(kept).unlike(database, learner.id) == (frozenset(), [])


def test_an_edited_key_is_another_one_than_was_learnt(
    kept: Bank, database: Database, learner: Learner
) -> None:
    learn(database, learner, walker=key(kept, WALKER), date=key(kept, DATE))
    fact = kept.facts["walk"]
    who = replace(fact.slots["who"], value=EntityValue("aldrin"))
    edited = with_fact(kept, replace(fact, slots={**fact.slots, "who": who}))
    assert Outline(edited).unlike(database, learner.id) == (frozenset(), [WALKER])
    hidden = without_fact(kept, "walk")
    assert Outline(hidden).unlike(database, learner.id) == ({str(WALKER)}, [])
    disputed = with_fact(kept, replace(fact, status=Status.DISPUTED))
    assert Outline(disputed).unlike(database, learner.id) == ({str(WALKER)}, [])


def test_an_entity_of_another_name_has_its_cards_looked_at(
    kept: Bank, database: Database, learner: Learner
) -> None:
    learn(database, learner, walker=key(kept, WALKER), date=key(kept, DATE))
    renamed = with_entity(kept, replace(kept.entities["armstrong"], name="Nobody", aliases=()))
    assert Outline(renamed).unlike(database, learner.id) == (frozenset(), [WALKER])


@pytest.mark.parametrize("lost", ["facts", "cards", "about", "former"])
def test_a_damaged_file_does_no_more_than_cost_a_walk(
    tmp_path: Path, database: Database, learner: Learner, lost: str
) -> None:
    bank = kept_bank(tmp_path)
    damage(tmp_path, f"DROP TABLE {lost}")
    learn(database, learner, walker="x", gone="")
    known = Outline(bank)
    assert list(known.names) == mixed_by_section(moon_bank())
    assert known.sections == sections(moon_bank())
    assert known.former == former_cards(moon_bank())
    assert known.unlike(database, learner.id) == ({str(GONE)}, [WALKER])


def test_damage_in_the_midst_of_the_names_has_the_rest_come_from_the_bank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outline, "_AT_ONCE", 3)
    names = Outline(kept_bank(tmp_path)).names
    assert names[0]
    damage(tmp_path, "DROP TABLE cards")
    assert list(names) == mixed_by_section(moon_bank())


def test_no_card_is_named_twice(kept: Bank) -> None:
    fact = kept.facts["walk"]
    names = sorted(Outline(with_fact(kept, replace(fact, label="A walk"))).names)
    assert all(one != other for one, other in pairwise(names))
