import json
from dataclasses import replace

import pytest

from studyapp.facts.ids import CardId
from studyapp.facts.keys import is_same_key, key_text
from studyapp.facts.values import DateValue, EntitiesValue, NumberValue
from tests.banks import moon_bank

MOON = moon_bank()


def slot(fact: str, name: str):
    return MOON.slot(CardId("moon", fact, name))


@pytest.mark.parametrize(
    ("fact", "name", "text"),
    [
        ("first-landing", "date", {"date": "1969-07-20"}),
        ("third-landing", "date", {"date": "1971-02", "part": "early"}),
        ("first-landing", "place", {"entity": "Mare Tranquillitatis"}),
        ("crew", "crew", {"entities": ["Buzz Aldrin", "Michael Collins", "Neil Armstrong"]}),
        ("walk", "minutes", {"number": 151, "unit": "minutes"}),
        ("walk", "mass", {"number": 21.5, "bound": "about", "unit": "kilograms"}),
        ("motto", "price", {"range": [3000, 6000], "unit": "dollars"}),
        ("samples", "where", {"phrase": "in a vacuum chamber"}),
        ("audience", "who", {"entity": "Broadcasting Union"}),
    ],
)
def test_a_key_is_written_as_in_a_bank_with_names(fact: str, name: str, text: object) -> None:
    assert json.loads(key_text(MOON, slot(fact, name).value)) == text


def test_every_key_is_the_same_as_itself() -> None:
    for card in MOON.cards():
        one = MOON.slot(card)
        assert is_same_key(MOON, one, key_text(MOON, one.value))


@pytest.mark.parametrize(
    ("fact", "name", "kept"),
    [
        ("first-landing", "place", {"entity": "Sea of Tranquillity"}),
        ("walk", "who", {"entity": "ARMSTRONG"}),
        ("walk", "who", {"phrase": "Neil Armstrong"}),
        ("samples", "where", {"entity": "Under Vacuum"}),
        ("crew", "crew", {"entities": ["Collins", "Aldrin", "Neil Armstrong"]}),
        ("samples", "where", {"phrase": "Under vacuum"}),
        ("samples", "where", {"phrase": "in a vacuum-chamber"}),
    ],
)
def test_another_name_for_it_is_the_same_key(fact: str, name: str, kept: object) -> None:
    assert is_same_key(MOON, slot(fact, name), json.dumps(kept))


@pytest.mark.parametrize(
    ("fact", "name", "kept"),
    [
        ("first-landing", "date", {"date": "1969-07"}),
        ("first-landing", "place", {"entity": "Mare Imbrium"}),
        ("first-landing", "place", {"phrase": "on the plain"}),
        ("samples", "where", {"entity": "Mare Imbrium"}),
        ("crew", "crew", {"entities": ["Collins", "Aldrin"]}),
        ("crew", "crew", {"entities": ["Collins", "Aldrin", "Cernan"]}),
        ("walk", "mass", {"number": 21.5, "unit": "kilograms"}),
        ("samples", "where", {"phrase": "in a garage"}),
        ("samples", "where", {"phrase": 7}),
    ],
)
def test_anything_else_is_another_key(fact: str, name: str, kept: object) -> None:
    assert not is_same_key(MOON, slot(fact, name), json.dumps(kept))


@pytest.mark.parametrize("noise", ["", "{", "7", "null", "[]"])
def test_noise_is_no_key(noise: str) -> None:
    assert not is_same_key(MOON, slot("crew", "crew"), noise)


def test_leniency_is_no_part_of_a_key() -> None:
    number, date, crew = NumberValue(1, 1), slot("first-landing", "date").value, slot("crew", "crew").value
    assert isinstance(date, DateValue)
    assert isinstance(crew, EntitiesValue)
    assert key_text(MOON, number) == key_text(MOON, replace(number, tolerance=2.0))
    assert key_text(MOON, date) == key_text(MOON, replace(date, implied="year"))
    assert key_text(MOON, crew) == key_text(MOON, EntitiesValue(crew.entities[::-1], closed=False))


def test_another_wording_that_is_accepted_of_a_name_is_the_same_key() -> None:
    named = replace(slot("walk", "who"), accept=("the first man on the Moon",))
    assert is_same_key(MOON, named, '{"entity": "First man on the moon"}')
