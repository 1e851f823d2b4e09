import pytest

from studyapp.facts.ids import CardId


def test_a_card_is_named_by_bank_fact_and_slot() -> None:
    assert str(CardId("moon", "walk", "who")) == "moon/walk#who"
    assert CardId.parse("moon/walk#who") == CardId("moon", "walk", "who")


@pytest.mark.parametrize(
    "text", ["", "moon", "moon/walk", "moon#who", "/walk#who", "moon/#who", "moon/walk#"]
)
def test_a_card_name_with_a_part_missing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a card id"):
        CardId.parse(text)
