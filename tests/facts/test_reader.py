import pytest

from studyapp.facts.bank import Attribution, Kind, Place, Status
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.facts.values import (
    Bound,
    EntitiesValue,
    EntityValue,
    NumberValue,
    Part,
    PhraseValue,
)
from tests.banks import moon_bank, moon_files, small_files
from tests.facts.faulty import CITING, FACT, PLACES, below, only_fault, slot


def test_a_valid_bank_is_read_whole() -> None:
    bank = moon_bank()
    assert (bank.id, bank.title, bank.version, bank.spelling) == (
        "moon",
        "Crewed landings on the Moon",
        "1.0.0",
        "en-GB",
    )
    assert (bank.language, bank.licence, bank.authors) == ("en", "MIT", ("The studyapp authors",))
    assert bank.sources[0].title == "A Handbook of Landings"
    assert bank.entities["cernan"].outside
    assert bank.entities["united-states"].kind is Kind.COUNTRY
    assert bank.entities["mare-imbrium"].part_of == ("moon",)
    assert list(bank.facts)[:2] == ["first-landing", "second-landing"]
    assert list(bank.facts)[-1] == "first-words"


def test_every_kind_of_value_is_read() -> None:
    bank = moon_bank()
    assert bank.facts["crew"].slots["crew"].value == EntitiesValue(
        ("armstrong", "aldrin", "collins"), closed=True
    )
    assert bank.facts["walk"].slots["who"].value == EntityValue("armstrong")
    assert bank.facts["walk"].slots["minutes"].value == NumberValue(151, 151, "minutes", None, 2)
    assert bank.facts["walk"].slots["mass"].value == NumberValue(21.5, 21.5, "kilograms", Bound.ABOUT)
    assert bank.facts["motto"].slots["price"].value == NumberValue(3000, 6000, "dollars")
    assert bank.facts["samples"].slots["where"].value == PhraseValue("in a vacuum chamber")
    assert bank.facts["samples"].slots["where"].accept == ("under vacuum",)
    assert bank.facts["motto"].slots["words"].quoted
    date = bank.facts["third-landing"].slots["date"].value
    assert getattr(date, "part", None) is Part.EARLY
    assert bank.facts["first-landing"].given == {"mission": EntityValue("apollo-11")}


def test_a_fact_says_who_claims_it() -> None:
    bank = moon_bank()
    assert bank.facts["walk"].status is Status.STATED
    assert bank.facts["audience"].status is Status.ATTRIBUTED
    assert bank.facts["audience"].according_to == Attribution(
        ("broadcasting-union",), ("daily-courier",), "1969-07", "estimated"
    )
    assert bank.facts["believed"].according_to == Attribution(unnamed="it is believed")
    assert bank.facts["first-words"].status is Status.DISPUTED


def test_cards_are_the_slots_that_can_be_scored() -> None:
    cards = list(moon_bank().cards())
    assert CardId("moon", "walk", "minutes") in cards
    assert all(card.fact != "first-words" for card in cards)
    assert moon_bank().slot(cards[0]).ask.startswith("On which day")


def test_who_makes_a_claim_can_be_asked_without_a_slot_for_it() -> None:
    bank = moon_bank()
    speaker = CardId("moon", "audience", "who")
    assert speaker in bank.cards()
    assert bank.holds(speaker)
    assert bank.slot(speaker).value == EntityValue("broadcasting-union")
    assert bank.slot(speaker).also_true == (EntityValue("daily-courier"),)
    assert not bank.holds(CardId("moon", "believed", "who"))
    assert not bank.holds(CardId("moon", "nowhere", "who"))
    with pytest.raises(KeyError):
        bank.slot(CardId("moon", "believed", "who"))


def test_several_who_make_a_claim_are_a_closed_list_and_an_author_can_leave_them_out() -> None:
    claim = 'according_to = { who = ["aldrin", "bean"]}'
    files = small_files(below(claim).replace("{who}", "{walker}").replace("slot.who", "slot.walker"))
    speakers = CardId("small", "walk", "who")
    assert read_bank("small", files).slot(speakers).value == EntitiesValue(("aldrin", "bean"), closed=True)
    files["landings.toml"] = files["landings.toml"].replace('"bean"]', '"bean"], asked = false')
    assert not read_bank("small", files).holds(speakers)


def test_a_place_has_a_point_on_the_map() -> None:
    entity = '[[entity]]\nid = "x"\nname = "X"\nkind = "place"\npoint = [15, 44.25]\n'
    assert read_bank("small", small_files(FACT, entity)).entities["x"].point == (15.0, 44.25)


def test_facts_slots_and_entities_know_their_lines() -> None:
    files = moon_files()
    bank = read_bank("moon", files)
    for fact in bank.facts.values():
        lines = files[fact.file].splitlines()
        assert lines[fact.line - 1] == "[[fact]]"
        assert lines[fact.line] == f'id = "{fact.id}"'
        for name, one in fact.slots.items():
            assert lines[one.line - 1].startswith(f"slot.{name} = ")
    aldrin = bank.entities["aldrin"]
    assert files[aldrin.file].splitlines()[aldrin.line] == 'id = "aldrin"'


def test_lines_are_right_beside_comments_and_texts_over_several_lines() -> None:
    tricky = '''\
# [[fact]] in a comment
[[fact]] # text = "no"
id = "walk"
because = """
[[fact]]
text = "no" \\"""
"""
caution = \'\'\'
id = "no"\'\'\'
text = "{who} walked."
[fact.slot.who]
entity = "nobody"
ask = "Who walked on the Moon?"
'''
    assert only_fault(tricky).line == 12


def test_facts_written_as_a_list_are_read_too() -> None:
    facts = 'fact = [{ id = "walk", text = "{who} walked.", slot = { who = { entity = "aldrin", ask = "Who?" } } }]\n'
    assert read_bank("small", small_files(facts)).facts["walk"].line == 1


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_bank("small", small_files("\ufeff" + FACT)).facts["walk"].line == 1


def test_given_columns_can_be_any_kind_of_value() -> None:
    bank = read_bank(
        "small",
        small_files(below('relation = "r"\ngiven = { when = { date = "1969" }, mission = "apollo-11" }')),
    )
    assert list(bank.facts["walk"].given) == ["when", "mission"]


def test_what_is_also_true_is_of_the_kind_of_its_slot_or_says_its_kind() -> None:
    def also(written: str) -> tuple[object, ...]:
        return (
            read_bank("small", small_files(slot(f'{written}, ask = "Who?"')))
            .facts["walk"]
            .slots["who"]
            .also_true
        )

    assert also('entity = "aldrin", also_true = ["collins", { phrase = "he" }]') == (
        EntityValue("collins"),
        PhraseValue("he"),
    )
    assert also("number = 3, also_true = [4]") == (NumberValue(4, 4),)
    assert also('phrase = "he", also_true = ["she"]') == (PhraseValue("she"),)
    assert also('entities = ["aldrin", "bean"], also_true = ["collins"]') == (EntityValue("collins"),)


def test_places_keep_a_fingerprint_for_each_cited_sentence() -> None:
    bank = read_bank("small", small_files(CITING, more={"places.toml": PLACES}))
    assert bank.places == {Place("Lead", 1, 1): "0123456789abcdef"}


def test_a_cited_place_without_a_fingerprint_is_a_fault() -> None:
    fault = only_fault(CITING.replace("sentence = 1", "sentence = 2"), places=PLACES)
    assert "Lead, paragraph 1, sentence 2" in fault.what
    assert (fault.file, fault.line) == ("landings.toml", 1)


@pytest.mark.parametrize(
    "line", ['"1" = "0123456789abcdef"', '"1.2" = "0123"', '"1.2" = 3', '"0.1" = "0123456789abcdef"']
)
def test_a_bad_line_of_places_is_a_fault(line: str) -> None:
    fault = only_fault(CITING, places=f"{PLACES}{line}\n")
    assert (fault.file, fault.line) == ("places.toml", 3)


def test_a_section_of_places_is_a_table() -> None:
    assert only_fault(CITING, places=f"Crew = 3\n{PLACES}").line == 1
