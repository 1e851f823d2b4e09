from studyapp.questions.rules.cues import apart, told_answers
from tests.banks import small_bank
from tests.questions.asked import MOON, card

LIGHTS = """
[[fact]]
id = "keeper"
text = "{n} lit the lamp on the rock."
slot.n = { phrase = "John Reid", ask = "Who lit the lamp on the rock of Bell?" }

[[fact]]
id = "helpers"
text = "John Reid had {n} helpers."
slot.n = { number = 2, ask = "How many men helped John Reid, who lit the lamp on the rock of Bell?" }

[[fact]]
id = "boat"
text = "The boat was {n}."
slot.n = { phrase = "the Smeaton", ask = "Which boat brought the oil to the island?" }
"""


def test_cards_whose_questions_tell_one_anothers_answers_are_named_both_ways() -> None:
    bank = small_bank(LIGHTS)
    keeper, helpers = card("keeper#n", bank), card("helpers#n", bank)
    assert apart(bank, bank.cards()) == {keeper: {helpers}, helpers: {keeper}}


def test_only_the_cards_that_are_given_are_compared() -> None:
    bank = small_bank(LIGHTS)
    assert apart(bank, [card("keeper#n", bank), card("boat#n", bank)]) == {}


def test_slots_of_one_fact_are_not_named_since_they_are_siblings_already() -> None:
    told = [one for one in told_answers(MOON, MOON.cards()) if one.card.fact == one.by.fact]
    found = apart(MOON, {one.card for one in told} | {one.by for one in told})
    assert all(other.fact != one.fact for one, others in found.items() for other in others)
