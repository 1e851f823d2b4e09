from studyapp.facts.ids import CardId
from studyapp.gui import slip_words as words
from tests.banks import moon_bank

BANK = moon_bank()
CREW, LANDING = CardId("moon", "crew", "crew"), CardId("moon", "first-landing", "date")


def test_two_keys_are_told_beside_each_other() -> None:
    line = words.pair_line(BANK, LANDING, CardId("moon", "second-landing", "date"))
    assert line.replace("\u00a0", " ") == "20 July 1969 and 19 November 1969, taken for one another"


def test_of_a_longer_list_the_first_two_are_told() -> None:
    line = words.keys_line(BANK, CREW, LANDING).replace("\u00a0", " ")
    assert line.endswith("and 1 other, and 20 July 1969")
