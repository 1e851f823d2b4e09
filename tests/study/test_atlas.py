"""Which facts speak of a country or place, how much of them is known, and what is studied of it."""

import pytest

from studyapp.facts.ids import CardId
from studyapp.study.atlas import Tally, fact_tallies, sites, tally, together
from studyapp.study.progress import State
from tests.banks import moon_bank, small_bank

ENTITIES = """
[[entity]]
id = "chile"
name = "Chile"
kind = "country"
iso = "CL"

[[entity]]
id = "desert"
name = "Desert"
kind = "place"
part_of = ["chile"]
point = [-24.0, -69.0]

[[entity]]
id = "observatory"
name = "Observatory"
kind = "organisation"
part_of = ["desert", "telescopes"]

[[entity]]
id = "telescopes"
name = "Telescopes"
kind = "group"
part_of = ["desert"]
"""
FACTS = """
[[fact]]
id = "height"
text = "The desert lies {height} metres high."
about = ["desert"]
slot.height = { number = 2400, unit = "metres", ask = "How high does the desert lie?" }

[[fact]]
id = "sites"
text = "In {year} telescopes stood in {where}."
slot.year = { date = "1969", ask = "In which year did telescopes stand there?" }
slot.where = { entities = ["chile", "united-states"], ask = "Where did telescopes stand?", ask_one = "Where did a telescope stand?" }

[[fact]]
id = "watched"
text = "The landing was watched from {where}."
slot.where = { entity = "observatory", ask = "From where was the landing watched?" }

[[fact]]
id = "built"
relation = "built"
given = { country = "chile" }
text = "It was built in {year}."
slot.year = { date = "1962", ask = "In which year was it built?" }

[[fact]]
id = "says"
according_to = { who = ["chile"], verb = "stated" }
text = "The sky was {how}."
slot.how = { phrase = "clear", wrong = ["dark", "grey"], ask = "How was the sky?" }

[[fact]]
id = "doubted"
status = "disputed"
text = "It rained once."
about = ["desert"]
caution = "Nobody saw it."
"""
BANK = small_bank(FACTS, ENTITIES)
CHILE, STATES, DESERT = range(3)


def card(fact, slot):
    return CardId("small", fact, slot)


def tallies(states):
    told = sites(BANK)
    counted = fact_tallies(BANK, told, states)
    return [tally(site.facts, counted) for site in told]


def test_countries_come_first_and_each_kind_by_name():
    assert [site.entity.name for site in sites(BANK)] == ["Chile", "United States", "Desert"]
    assert [site.is_country for site in sites(BANK)] == [True, True, False]


def test_a_country_counts_the_facts_of_its_places_once():
    assert sites(BANK)[CHILE].facts == ("height", "sites", "watched", "built", "doubted")


def test_a_place_counts_what_lies_in_it():
    assert sites(BANK)[DESERT].facts == ("height", "watched", "doubted")


def test_who_makes_a_claim_is_not_spoken_of():
    assert all("says" not in site.facts for site in sites(BANK))


def test_what_no_fact_speaks_of_is_left_out():
    assert [site.entity.name for site in sites(moon_bank())] == []


def test_what_was_never_answered_is_new():
    assert tallies({})[DESERT] == Tally(answers=2)


def test_started_and_known_answers_are_counted_and_suspended_ones_left_out():
    states = {
        card("height", "height"): State.KNOWN,
        card("sites", "year"): State.LEARNING,
        card("watched", "where"): State.SUSPENDED,
    }
    told = tallies(states)
    assert told[CHILE] == Tally(answers=4, started=2, known=1)
    assert told[STATES] == Tally(answers=2, started=1, known=0)


@pytest.mark.parametrize(
    ("tally", "level"),
    [
        (Tally(0, 0, 0), 0),
        (Tally(8, 0, 0), 0),
        (Tally(8, 1, 0), 1),
        (Tally(8, 4, 2), 2),
        (Tally(8, 8, 4), 3),
        (Tally(8, 8, 6), 4),
        (Tally(8, 8, 8), 4),
    ],
)
def test_the_shade_follows_the_share_that_is_known(tally, level):
    assert tally.level == level


def test_nothing_of_nothing_is_known():
    assert Tally().share == 0.0
    assert Tally(4, 2, 1).share == 0.25


def test_of_the_cards_of_facts_those_being_learnt_come_first_then_new_ones():
    states = {
        card("height", "height"): State.KNOWN,
        card("built", "year"): State.LEARNING,
        card("watched", "where"): State.SUSPENDED,
    }
    facts = sites(BANK)[CHILE].facts
    cards = together(BANK, facts, states, fact_tallies(BANK, sites(BANK), states))
    assert list(cards) == [
        card("built", "year"),
        card("sites", "year"),
        card("sites", "where"),
        card("height", "height"),
    ]
