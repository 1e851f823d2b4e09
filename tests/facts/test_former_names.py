from studyapp.facts.former_names import former_cards
from studyapp.facts.ids import CardId
from tests.banks import moon_bank, small_bank

FACTS = """\
[[fact]]
id = "walk"
text = "{who} walked on the Moon."
was = ["stroll#walker"]
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }

[[fact]]
id = "estimate"
according_to = { who = ["space-agency"] }
text = "{count} people watched."
was = ["guess#who", "guess#number"]
slot.count = { number = 7, ask = "How many people watched?" }
"""


def test_a_former_name_leads_to_the_slot_of_that_name() -> None:
    assert former_cards(moon_bank()) == {CardId("moon", "plate", "words"): CardId("moon", "motto", "words")}


def test_or_else_to_the_only_slot_and_that_of_a_speaker_to_the_speaker() -> None:
    assert former_cards(small_bank(FACTS)) == {
        CardId("small", "stroll", "walker"): CardId("small", "walk", "who"),
        CardId("small", "guess", "who"): CardId("small", "estimate", "who"),
        CardId("small", "guess", "number"): CardId("small", "estimate", "count"),
    }
