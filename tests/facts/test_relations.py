import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.dates import parse_edtf
from studyapp.facts.ids import CardId
from studyapp.facts.relations import could_be_true, true_values
from studyapp.facts.values import Bound, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from tests.banks import moon_bank, small_bank


@pytest.fixture(scope="module")
def moon() -> Bank:
    return moon_bank()


def card(name: str, bank: str = "moon") -> CardId:
    return CardId.parse(f"{bank}/{name}")


def landing(name: str, place: str, year: str, more: str = "") -> str:
    return f"""
[[fact]]
id = "{name}"
text = "A probe landed in {{place}} in {{year}}."
relation = "landing"
{more}
slot.place = {{ entity = "{place}", ask = "Where?" }}
slot.year = {{ date = "{year}", ask = "When?" }}
"""


def test_a_fact_without_a_relation_is_a_table_of_one_row(moon: Bank) -> None:
    assert true_values(moon, card("walk#who")) == (EntityValue("armstrong"),)


def test_what_is_also_true_follows_the_key(moon: Bank) -> None:
    assert true_values(moon, card("motto#year"))[1:] == (parse_edtf("1969-01"),)


def test_a_card_that_the_bank_does_not_hold_is_a_key_error(moon: Bank) -> None:
    with pytest.raises(KeyError):
        true_values(moon, card("walk#nothing"))


def test_rows_that_differ_in_another_column_are_provably_wrong(moon: Bank) -> None:
    assert true_values(moon, card("first-landing#date")) == (parse_edtf("1969-07-20"),)
    assert not could_be_true(moon, card("first-landing#date"), parse_edtf("1969-11-19"))
    assert not could_be_true(moon, card("first-landing#place"), EntityValue("fra-mauro"))


def test_rows_that_agree_in_every_other_column_are_true_too() -> None:
    bank = small_bank(
        landing("one", "mare-tranquillitatis", "1969")
        + landing("two", "mare-tranquillitatis", "1971-05")
        + landing("three", "moon", "1972")
        + landing("four", "fra-mauro", "1970")
    )
    assert true_values(bank, card("one#year", "small")) == (
        parse_edtf("1969"),
        parse_edtf("1971-05"),
        parse_edtf("1972"),  # somewhere on the Moon may well be the same place
    )
    assert could_be_true(bank, card("one#year", "small"), parse_edtf("1971"))
    assert not could_be_true(bank, card("one#year", "small"), parse_edtf("1970"))


def test_what_is_given_is_a_column_that_can_be_the_answer_of_another_row() -> None:
    given = """
[[fact]]
id = "two"
text = "Another one came in {year}."
relation = "landing"
given = { place = "fra-mauro" }
slot.year = { date = "1969-08", ask = "When?" }
"""
    bank = small_bank(landing("one", "mare-tranquillitatis", "1969") + given)
    assert could_be_true(bank, card("one#place", "small"), EntityValue("fra-mauro"))


def test_a_row_that_leaves_a_column_open_agrees_in_it() -> None:
    short = """
[[fact]]
id = "two"
text = "A probe landed in {year}."
relation = "landing"
slot.year = { date = "1974", ask = "When?" }
"""
    bank = small_bank(landing("one", "mare-tranquillitatis", "1969") + short)
    assert could_be_true(bank, card("one#year", "small"), parse_edtf("1974"))
    assert true_values(bank, card("one#place", "small")) == (EntityValue("mare-tranquillitatis"),)


@pytest.mark.parametrize(
    ("name", "candidate"),
    [
        ("first-landing#date", parse_edtf("1969-07")),
        ("third-landing#date", parse_edtf("1971-02-05")),
        ("believed#when", parse_edtf("1982-03")),
        ("motto#year", parse_edtf("1967")),  # "about 1968"
        ("first-landing#place", EntityValue("moon")),
        ("crew#crew", EntityValue("collins")),
        ("crew#crew", EntitiesValue(("aldrin", "armstrong"))),
        ("second-crew#crew", EntityValue("shepard")),  # the list is open
        ("second-crew#crew", EntitiesValue(("bean", "conrad", "shepard"))),
        ("walk#minutes", NumberValue(153, 153)),  # the tolerance is 2
        ("walk#mass", NumberValue(21.54, 21.54)),
        ("motto#price", NumberValue(4000, 4000)),
        ("audience#count", NumberValue(600_000_000, 600_000_000)),
        ("samples#where", PhraseValue("In a Vacuum-Chamber")),
        ("samples#where", PhraseValue("under vacuum")),
        ("walk#who", PhraseValue("armstrong")),
    ],
)
def test_what_contains_the_key_or_lies_within_it_could_be_true(
    moon: Bank, name: str, candidate: Value
) -> None:
    assert could_be_true(moon, card(name), candidate)


@pytest.mark.parametrize(
    ("name", "candidate"),
    [
        ("first-landing#date", parse_edtf("1969-07-21")),
        ("third-landing#date", parse_edtf("1971-02-15")),
        ("believed#when", parse_edtf("1984")),
        ("motto#year", parse_edtf("1970")),
        ("crew#crew", EntityValue("conrad")),
        ("crew#crew", EntitiesValue(("aldrin", "armstrong", "collins", "conrad"))),
        ("second-crew#crew", EntityValue("cernan")),  # outside: its author's word
        ("second-crew#crew", EntitiesValue(("bean", "shepard"))),
        ("walk#minutes", NumberValue(154, 154)),
        ("walk#mass", NumberValue(21.6, 21.6)),
        ("motto#price", NumberValue(7000, 7000)),
        ("audience#count", NumberValue(400_000_000, 400_000_000)),
        ("samples#where", PhraseValue("in a clean room")),
        ("walk#who", PhraseValue("Buzz Aldrin")),
        ("walk#who", NumberValue(1, 1)),
    ],
)
def test_what_the_bank_can_prove_wrong_is_not_true(moon: Bank, name: str, candidate: Value) -> None:
    assert not could_be_true(moon, card(name), candidate)


def test_another_speakers_figure_is_neither_true_nor_proved_wrong(moon: Bank) -> None:
    asked = card("audience-of-the-agency#count")
    assert true_values(moon, asked) == (NumberValue(650_000_000, 650_000_000, "people"),)
    assert could_be_true(moon, asked, NumberValue(500_000_000, 500_000_000))


def test_another_speakers_figure_of_the_same_relation_is_not_offered_even_about_something_else() -> None:
    facts = "".join(
        f"""
[[fact]]
id = "{name}"
according_to = {{ who = ["{who}"] }}
text = "There were {{count}} viewers."
relation = "viewers"
given = {{ mission = "{mission}" }}
slot.count = {{ number = {count}, ask = "How many?" }}
"""
        for name, who, mission, count in [
            ("one", "space-agency", "apollo-11", 100),
            ("two", "daily-courier", "apollo-12", 70),
            ("three", "space-agency", "apollo-14", 50),
        ]
    )
    bank = small_bank(facts)
    assert could_be_true(bank, card("one#count", "small"), NumberValue(70, 70))
    assert not could_be_true(bank, card("one#count", "small"), NumberValue(50, 50))


def test_what_a_conflicting_fact_says_is_not_proved_wrong() -> None:
    facts = landing("one", "mare-tranquillitatis", "1969") + landing(
        "two", "fra-mauro", "1974", 'conflicts = ["one"]'
    )
    bank = small_bank(facts)
    assert could_be_true(bank, card("one#year", "small"), parse_edtf("1974"))
    assert could_be_true(bank, card("two#year", "small"), parse_edtf("1969"))


def test_entities_that_share_a_name_could_be_the_same() -> None:
    namesake = (
        '[[entity]]\nid = "louis"\nname = "Louis Armstrong"\nkind = "person"\naliases = ["Armstrong"]\n'
    )
    walker = """
[[fact]]
id = "walk"
text = "{who} walked with {others}."
slot.who = { entity = "armstrong", ask = "Who?" }
slot.others = { entities = ["aldrin", "collins"], ask = "Who else?" }
"""
    assert could_be_true(small_bank(walker, namesake), card("walk#who", "small"), EntityValue("louis"))


def test_a_list_agrees_with_its_members_and_with_its_parts() -> None:
    facts = "".join(
        f"""
[[fact]]
id = "{name}"
text = "In {{year}} {{crew}} flew."
relation = "flight"
slot.year = {{ date = "{year}", ask = "When?" }}
slot.crew = {{ {crew}, ask = "Who?" }}
"""
        for name, year, crew in [
            ("one", 1969, 'entities = ["aldrin", "collins"], closed = true'),
            ("two", 1966, 'entity = "collins"'),
            ("three", 1970, 'entities = ["aldrin", "collins", "armstrong"], closed = true'),
            ("four", 1971, 'entities = ["shepard", "collins"], closed = true'),
        ]
    )
    bank = small_bank(facts)
    years = true_values(bank, card("one#year", "small"))
    assert years == tuple(map(parse_edtf, ["1969", "1966", "1970"]))
    assert parse_edtf("1969") in true_values(bank, card("two#year", "small"))


def test_about_a_round_number_allows_for_its_rounding() -> None:
    def bank(number: str) -> Bank:
        slot = f'slot.n = {{ number = {number}, bound = "about", ask = "How many?" }}'
        return small_bank(f'[[fact]]\nid = "f"\ntext = "About {{n}} stones."\n{slot}\n')

    assert could_be_true(bank("60"), card("f#n", "small"), NumberValue(64, 64))
    assert not could_be_true(bank("60"), card("f#n", "small"), NumberValue(70, 70))
    assert not could_be_true(bank("0"), card("f#n", "small"), NumberValue(1, 1))


def test_under_a_number_everything_below_it_could_be_true() -> None:
    slot = 'slot.n = { number = 250, bound = "under", ask = "What was the upper limit?" }'
    bank = small_bank(f'[[fact]]\nid = "f"\ntext = "Under {{n}} stones."\n{slot}\n')
    assert could_be_true(bank, card("f#n", "small"), NumberValue(100, 100))
    assert not could_be_true(bank, card("f#n", "small"), NumberValue(300, 300))


def test_a_weaker_limit_follows_from_a_stronger_one() -> None:
    def bank(bound: str) -> Bank:
        slot = f'slot.n = {{ number = 250, bound = "{bound}", ask = "What was the limit?" }}'
        return small_bank(f'[[fact]]\nid = "f"\ntext = "{{n}} stones."\n{slot}\n')

    def limit(number: float, bound: Bound) -> NumberValue:
        return NumberValue(number, number, bound=bound)

    assert could_be_true(bank("over"), card("f#n", "small"), limit(200, Bound.OVER))
    assert not could_be_true(bank("over"), card("f#n", "small"), limit(300, Bound.OVER))
    assert could_be_true(bank("under"), card("f#n", "small"), limit(300, Bound.UNDER))
    assert not could_be_true(bank("under"), card("f#n", "small"), limit(200, Bound.UNDER))


def test_all_who_make_the_same_claim_are_true_speakers() -> None:
    def said(name: str, speaker: str, year: str) -> str:
        more = f'according_to = {{ who = ["{speaker}"] }}'
        return landing(name, "fra-mauro", year, more)

    bank = small_bank(
        said("one", "aldrin", "1970") + said("two", "bean", "1970") + said("three", "cernan-jr", "1971"),
        '[[entity]]\nid = "cernan-jr"\nname = "Junior"\nkind = "person"\n',
    )
    speaker = card("one#who", "small")
    assert true_values(bank, speaker) == (EntityValue("aldrin"), EntityValue("bean"))
    assert could_be_true(bank, speaker, EntityValue("bean"))
    assert not could_be_true(bank, speaker, EntityValue("cernan-jr"))


def test_a_speaker_who_is_not_asked_for_makes_the_claim_all_the_same() -> None:
    rows = landing("one", "fra-mauro", "1970", 'according_to = { who = ["aldrin"] }') + landing(
        "two", "fra-mauro", "1970", 'according_to = { who = ["bean"], asked = false }'
    )
    bank = small_bank(rows)
    assert could_be_true(bank, card("one#who", "small"), EntityValue("bean"))
    assert not could_be_true(bank, card("one#who", "small"), EntityValue("collins"))
