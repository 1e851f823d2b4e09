"""A bank of countries and places on the earth, for the tests of the map of a bank."""

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from tests.banks import small_bank

ENTITIES = """
[[entity]]
id = "iraq"
name = "Iraq"
kind = "country"
iso = "IQ"

[[entity]]
id = "mosul"
name = "Mosul"
kind = "place"
part_of = ["iraq"]
point = [36.34, 43.13]

[[entity]]
id = "syria"
name = "Syria"
kind = "country"
iso = "SY"

[[entity]]
id = "yemen"
name = "Yemen"
kind = "country"
iso = "YE"

[[entity]]
id = "lebanon"
name = "Lebanon"
kind = "country"
iso = "LB"

[[entity]]
id = "atlantis"
name = "Atlantis"
kind = "country"
iso = "XX"
"""
FACTS = """
[[fact]]
id = "height"
text = "Mosul lies {height} metres high."
about = ["mosul"]
source = [{ section = "Lead", paragraph = 1, sentence = 1 }]
slot.height = { number = 223, unit = "metres", ask = "How high does Mosul lie?" }

[[fact]]
id = "neighbours"
according_to = { who = ["daily-courier"], verb = "stated" }
text = "In {year} a road led from {place} to Baghdad."
about = ["iraq"]
slot.year = { date = "1932", ask = "In which year was there a road?" }
slot.place = { entity = "syria", ask = "From where did a road lead to Baghdad?" }

[[fact]]
id = "coffee"
text = "Coffee was grown in {place} in {year}."
slot.place = { entity = "yemen", ask = "Where was coffee grown?" }
slot.year = { date = "1450", ask = "In which year was coffee grown?" }

[[fact]]
id = "cedars"
status = "disputed"
text = "The cedars are older than anybody says."
about = ["lebanon"]
caution = "Nobody counted their rings."

[[fact]]
id = "far"
text = "The expedition set out from {place}."
slot.place = { entity = "united-states", ask = "From where did the expedition set out?" }

[[fact]]
id = "sunk"
text = "The city sank in {year}."
about = ["atlantis"]
slot.year = { date = "1200", ask = "In which year did the city sink?" }
"""


def earth_bank() -> Bank:
    """A bank of six facts about countries, one place, a country beyond the sea and one that no map knows."""
    return small_bank(FACTS, ENTITIES)


def card(fact: str, slot: str) -> CardId:
    """A card of that bank."""
    return CardId("small", fact, slot)
