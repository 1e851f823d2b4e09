"""A wrong answer belongs to the card whose key it is: read as grading reads it, and to the nearest of several."""

import pytest

from studyapp.questions.belonging import belongs_to
from tests.banks import small_bank
from tests.questions.asked import MOON, card

ENTITIES = """
[[entity]]
id = "iraq"
name = "Iraq"
kind = "country"

[[entity]]
id = "syria"
name = "Syria"
kind = "country"

[[entity]]
id = "yemen"
name = "Yemen"
kind = "country"
"""


def fact(name: str, slot: str, more: str = "") -> str:
    return f'[[fact]]\nid = "{name}"\ntext = "The stones of {name} were {{n}} in the end."\n{more}\nslot.n = {slot}\n'


@pytest.mark.parametrize(
    ("asked", "text", "owner"),
    [
        ("first-landing#date", "19 November 1969", "second-landing#date"),
        ("first-landing#date", "1969-11-19", "second-landing#date"),
        ("second-landing#date", "20.7.1969", "first-landing#date"),
        ("second-landing#place", "Mare Tranquillitatis", "first-landing#place"),
    ],
)
def test_a_wrong_answer_belongs_to_the_card_whose_key_it_is(asked: str, text: str, owner: str) -> None:
    assert belongs_to(MOON, card(asked), text) == card(owner)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("first-landing#date", "21 July 1969"),  # nobody’s
        ("first-landing#date", "some day"),
        ("first-landing#date", "20 July 1969"),  # its own
        ("first-landing#place", "Nowhere"),
        ("walk#minutes", "many"),
        ("audience#count", "650 million"),  # another speaker’s figure, which may be true too
        ("audience#who", "the Space Agency"),  # whose figure is higher, and so it says that too
        ("samples#where", "under water"),
    ],
)
def test_it_belongs_to_none_that_is_not_wrong_or_not_known(asked: str, text: str) -> None:
    assert belongs_to(MOON, card(asked), text) is None


def test_numbers_belong_together_by_their_unit() -> None:
    bank = small_bank(
        fact("a", '{ number = 36, unit = "ships", ask = "How many?" }')
        + fact("b", '{ number = 60, unit = "ships", ask = "How many?" }')
        + fact("c", '{ number = 60, unit = "planes", ask = "How many?" }')
    )
    assert belongs_to(bank, card("a#n", bank), "sixty") == card("b#n", bank)


def test_phrases_belong_together_by_their_wordings() -> None:
    bank = small_bank(
        fact("a", '{ phrase = "sold", ask = "What?" }')
        + fact("b", '{ phrase = "burnt", accept = ["set on fire"], ask = "What?" }')
    )
    assert belongs_to(bank, card("a#n", bank), "Set on fire") == card("b#n", bank)


def test_of_several_the_fact_with_most_in_common_is_meant() -> None:
    near, far = 'about = ["yemen"]', ""
    bank = small_bank(
        fact("a", '{ entity = "iraq", ask = "Where?" }', near)
        + fact("b", '{ entity = "syria", ask = "Where?" }', far)
        + fact("c", '{ entity = "syria", ask = "Where?" }', near),
        ENTITIES,
    )
    assert belongs_to(bank, card("a#n", bank), "Syria") == card("c#n", bank)


def test_of_two_as_near_neither_is_meant() -> None:
    bank = small_bank(
        fact("a", '{ entity = "iraq", ask = "Where?" }')
        + fact("b", '{ entity = "syria", ask = "Where?" }')
        + fact("c", '{ entity = "syria", ask = "Where?" }'),
        ENTITIES,
    )
    assert belongs_to(bank, card("a#n", bank), "Syria") is None


def test_the_same_column_goes_before_everything_else() -> None:
    row = 'relation = "stones"\ngiven = {{ year = {{ date = "{}" }} }}'
    bank = small_bank(
        fact("a", '{ entity = "iraq", ask = "Where?" }', row.format("2014"))
        + fact("b", '{ entity = "syria", ask = "Where?" }', row.format("2015"))
        + fact("c", '{ entity = "syria", ask = "Where?" }', row.format("2016"))
        + fact("d", '{ entity = "syria", ask = "Where?" }', 'about = ["iraq"]'),
        ENTITIES,
    )
    assert belongs_to(bank, card("a#n", bank), "Syria") == card("b#n", bank)
