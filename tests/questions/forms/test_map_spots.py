import random
from itertools import pairwise

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.questions.derive import fits, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import Map
from tests.banks import small_bank
from tests.questions.forms.towns import ENTITIES, TOWNS

COUNTRY = CardId("small", "tour", "country")
TOWN = CardId("small", "tour", "town")


def on_map(card: CardId = COUNTRY, bank: Bank = TOWNS, seed: int = 1) -> Map:
    question = make_question(Wish(bank, card, random.Random(seed)), Form.MAP)
    assert isinstance(question, Map)
    return question


def has_map(value: str, ask: str = "In which town did the tour end?", entities: str = ENTITIES) -> bool:
    fact = f'[[fact]]\nid = "f"\ntext = "The tour of that year came to an end in {{n}}."\nslot.n = {{ {value}, ask = "{ask}" }}\n'
    return fits(small_bank(fact, entities), CardId("small", "f", "n"), Form.MAP)


def test_the_countries_of_the_bank_stand_by_name_with_their_codes() -> None:
    question = on_map()
    assert question.stem == "To which country did the tour lead?"
    assert [(spot.text, spot.iso) for spot in question.spots] == [
        ("Austria", "AT"),
        ("Belgium", "BE"),
        ("Chile", "CL"),
        ("Denmark", "DK"),
        ("Egypt", "EG"),
        ("France", "FR"),
        ("the United States", "US"),
    ]
    assert question.spots[question.right].text == question.key == "Chile"


def test_places_stand_with_their_points_and_say_what_they_are() -> None:
    question = on_map(TOWN)
    assert question.key == "Faro"
    spot = question.spots[question.right]
    assert (spot.entity, spot.point, spot.what) == ("faro", (10.0, 5.0), "a town of the tour")
    assert all(one.text < other.text for one, other in pairwise(question.spots))


def test_what_lies_within_the_key_or_holds_it_is_no_spot() -> None:
    fact = '[[fact]]\nid = "f"\ntext = "The tour came to an end in {n}."\nslot.n = { entity = "old-alba", ask = "In which town was it?" }\n'
    bank = small_bank(fact, ENTITIES)
    texts = {spot.text for spot in on_map(CardId("small", "f", "n"), bank).spots}
    assert "Old Alba" in texts
    assert "Alba" not in texts


def test_other_towns_of_a_relation_that_are_true_too_are_no_spots() -> None:
    rows = "".join(
        f'[[fact]]\nid = "{town}"\nrelation = "stay"\ngiven = {{ guest = "ada" }}\ntext = "The guest stayed in {{town}} for a night."\n'
        f'slot.town = {{ entity = "{town}", also_true = ["brig"], ask = "In which town did the guest stay?" }}\n'
        for town in ("alba", "cork")
    )
    spots = {
        spot.entity for spot in on_map(CardId("small", "alba", "town"), small_bank(rows, ENTITIES)).spots
    }
    assert "alba" in spots
    assert spots.isdisjoint({"brig", "cork", "old-alba"})


def test_the_points_around_the_key_are_shown_and_always_the_same() -> None:
    far = "".join(
        f'[[entity]]\nid = "north{i}"\nname = "Northern Isle {i}"\nkind = "place"\npoint = [{60 + i / 2}, {100 + i}]\n'
        for i in range(40)
    )
    fact = '[[fact]]\nid = "f"\ntext = "The tour came to an end in {n}."\nslot.n = { entity = "north0", ask = "In which town was it?" }\n'
    bank = small_bank(fact, ENTITIES + far)
    shown = [on_map(CardId("small", "f", "n"), bank, seed) for seed in range(20)]
    assert {len(one.spots) for one in shown} == {12}
    assert {spot.entity for one in shown for spot in one.spots} == {f"north{i}" for i in range(12)}


def test_places_of_the_same_region_come_before_nearer_ones() -> None:
    isles = "".join(
        f'[[entity]]\nid = "isle{i}"\nname = "Isle {i}"\nkind = "place"\npart_of = ["sea"]\npoint = [{-60 - i}, 100]\n'
        for i in range(20)
    )
    sea = '[[entity]]\nid = "sea"\nname = "Sea"\nkind = "place"\n'
    fact = '[[fact]]\nid = "f"\ntext = "The tour came to an end in {n}."\nslot.n = { entity = "isle0", ask = "In which place was it?" }\n'
    bank = small_bank(fact, ENTITIES + isles + sea)
    shown = {
        spot.entity for seed in range(10) for spot in on_map(CardId("small", "f", "n"), bank, seed).spots
    }
    assert all(entity.startswith("isle") for entity in shown)


def test_at_most_thirty_countries_are_shown_and_the_key_is_among_them() -> None:
    codes = [f"{one}{other}" for one in "XYZ" for other in "ABCDEFGHIJKLMN"]
    many = "".join(
        f'[[entity]]\nid = "{iso.lower()}"\nname = "Land {iso}"\nkind = "country"\niso = "{iso}"\n'
        for iso in codes
    )
    fact = '[[fact]]\nid = "f"\ntext = "The tour came to an end in {n}."\nslot.n = { entity = "xa", ask = "In which country was it?" }\n'
    question = on_map(CardId("small", "f", "n"), small_bank(fact, ENTITIES + many))
    assert len(question.spots) == 30
    assert question.spots[question.right].entity == "xa"


def test_what_the_map_cannot_show_or_the_stem_gives_away_is_not_asked() -> None:
    assert has_map('entity = "alba"')
    assert not has_map('entity = "alba"', "In which town, Alba or another, did the tour end?")
    assert not has_map('entity = "alba"', "Whose name is in the guest book of the tour?")
    assert not has_map('entity = "ada"')
    assert not has_map('entity = "lowland"', "In which country did the tour end?")
    assert not has_map('entity = "moon"')
    assert not has_map('phrase = "Alba"')
    assert not has_map(
        'entity = "alba"', entities=ENTITIES.replace("point = [", "# ").replace("# -40,", "point = [-40,")
    )
