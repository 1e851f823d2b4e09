import pytest

from studyapp.facts.ids import CardId, id_from


def test_a_card_is_named_by_bank_fact_and_slot() -> None:
    assert str(CardId("moon", "walk", "who")) == "moon/walk#who"
    assert CardId.parse("moon/walk#who") == CardId("moon", "walk", "who")


@pytest.mark.parametrize(
    "text", ["", "moon", "moon/walk", "moon#who", "/walk#who", "moon/#who", "moon/walk#"]
)
def test_a_card_name_with_a_part_missing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a card id"):
        CardId.parse(text)


def test_an_id_is_made_of_the_first_words_of_a_text():
    assert id_from("Öl & Gas: Don't panic", "bank", ()) == "ol-gas-dont-panic"
    assert id_from("化学", "bank", ()) == "bank"
    assert id_from("a" * 60, "bank", ()) == "a" * 40
    assert id_from("word " * 20, "bank", ()) == "word-word-word-word-word-word-word-word"


def test_an_id_that_is_taken_gets_a_number():
    assert id_from("Salt", "bank", {"salt", "salt-2"}) == "salt-3"
