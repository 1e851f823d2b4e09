from studyapp.study.order import mixed_by_section
from tests.banks import moon_bank

BANK = moon_bank()


def section(card):
    return BANK.facts[card.fact].source[0].section


def test_the_first_cards_come_from_different_sections():
    order = mixed_by_section(BANK)
    assert sorted(order) == sorted(BANK.cards())
    assert section(order[0]) != section(order[1])


def test_the_cards_of_a_section_keep_their_order():
    first = section(next(BANK.cards()))
    assert [card for card in mixed_by_section(BANK) if section(card) == first] == [
        card for card in BANK.cards() if section(card) == first
    ]
