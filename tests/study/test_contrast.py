"""Two facts beside one another: where the key stands in each sentence, and in what they differ."""

import pytest

from studyapp.facts.bank import Kind
from studyapp.facts.ids import CardId
from studyapp.study.contrast import Difference, Measure, differences, marked
from tests.banks import moon_bank

MOON = moon_bank()


def card(name: str) -> CardId:
    return CardId.parse(f"moon/{name}")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("first-landing#date", "20\u00a0July 1969"),
        ("crew#crew", "Neil Armstrong, Buzz Aldrin and Michael Collins"),
        ("audience#who", "the Broadcasting Union"),
        ("believed#when", "between 1981 and 1983"),
    ],
)
def test_the_key_is_marked_in_its_sentence(name: str, key: str) -> None:
    assert marked(MOON, card(name)).key == key


@pytest.mark.parametrize("name", [str(one) for one in MOON.cards()])
def test_the_three_parts_are_the_sentence(name: str) -> None:
    parts = marked(MOON, CardId.parse(name))
    assert parts.key.strip()
    assert (parts.before + parts.key + parts.after)[0].isupper()


def test_facts_differ_in_what_both_of_them_tell() -> None:
    assert differences(MOON, card("first-landing#date"), card("second-landing#date")) == (
        Difference(Measure.DATE, "20\u00a0July 1969", "19\u00a0November 1969"),
        Difference(Kind.PLACE, "Mare Tranquillitatis", "the Oceanus Procellarum"),
        Difference(Kind.OPERATION, "Apollo 11", "Apollo 12"),
    )
    assert differences(MOON, card("walk#mass"), card("audience#count"))[0].aspect is Measure.NUMBER
    assert not differences(MOON, card("samples#where"), card("samples#span"))
