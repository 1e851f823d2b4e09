import pytest

from studyapp.facts.ids import CardId
from studyapp.facts.keys import key_text
from studyapp.questions.key_words import key_words
from tests.banks import moon_bank

MOON = moon_bank()


@pytest.mark.parametrize(
    ("fact", "slot", "said"),
    [
        ("first-landing", "date", "20 July 1969"),
        ("third-landing", "date", "early February 1971"),
        ("walk", "minutes", "151 minutes"),
        ("walk", "mass", "about 21.5 kilograms"),
        ("motto", "price", "3,000 to 6,000 dollars"),
        ("first-landing", "place", "Mare Tranquillitatis"),
        ("crew", "crew", "Buzz Aldrin, Michael Collins and Neil Armstrong"),
        ("samples", "where", "in a vacuum chamber"),
    ],
)
def test_a_kept_key_can_be_read_without_its_bank(fact, slot, said):
    kept = key_text(MOON, MOON.slot(CardId("moon", fact, slot)).value)
    assert key_words(kept).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    "noise",
    [
        "",
        "{",
        "7",
        '{"date": "yesterday"}',
        '{"date": "1969-07", "part": "tea-time"}',
        '{"entities": []}',
        '{"number": "7"}',
    ],
)
def test_what_cannot_be_read_is_shown_as_it_was_kept(noise):
    assert key_words(noise) == noise
