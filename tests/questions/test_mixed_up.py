"""What a learner mixed up with a key is offered again."""

import random

from studyapp.facts.bank import Bank
from studyapp.questions.distractors import wrong_values
from studyapp.questions.options import Search
from studyapp.questions.wording import value_words
from tests.banks import small_bank
from tests.questions.asked import MOON, card
from tests.questions.test_distractors import COUNTRIES, facts


def confused_with(text: str, name: str, bank: Bank = MOON, *, place: int = 1) -> list[set[str]]:
    """What stands in choices for a learner who gave that text for the key before."""
    key = bank.slot(card(name, bank)).value
    shown = []
    for seed in range(30):
        chance = random.Random(seed)
        wanted = Search(bank, card(name, bank), "", place, 2, chance, (text,))
        shown.append({value_words(bank, one.value) for one in wrong_values(wanted, key)})
    return shown


def test_a_name_that_was_given_for_the_key_before_is_offered_again() -> None:
    fact = '[[fact]]\nid = "f"\ntext = "It was {n}."\nslot.n = { entity = "ghana", ask = "Which?" }\n'
    bank = small_bank(fact, COUNTRIES)
    assert any("Chile" not in shown for shown in confused_with("", "f#n", bank))
    assert all("Chile" in shown for shown in confused_with("chile", "f#n", bank))


def test_a_phrase_that_was_given_for_the_key_before_is_offered_again() -> None:
    bank = facts('phrase = "a", wrong = ["b", "c", "d", "e"]')
    assert any("e" not in shown for shown in confused_with("", "f0#n", bank))
    assert all("e" in shown for shown in confused_with("E", "f0#n", bank))


def test_a_date_and_a_number_that_were_given_for_the_key_before_are_offered_on_their_side() -> None:
    dates = facts(*(f'date = "2014-{month:02}"' for month in range(1, 10)))
    assert any("March 2014" not in shown for shown in confused_with("", "f5#n", dates))
    assert all("March 2014" in shown for shown in confused_with("March 2014", "f5#n", dates))
    numbers = facts(*(f"number = {number}" for number in (100, 120, 140, 170, 200)))
    assert any("120" not in shown for shown in confused_with("", "f3#n", numbers))
    assert all("120" in shown for shown in confused_with("120", "f3#n", numbers))
