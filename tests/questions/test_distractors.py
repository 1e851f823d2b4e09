import random
from collections import Counter

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.dates import parse_edtf
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, Value
from studyapp.questions.distractors import wrong_values
from studyapp.questions.options import Search, Wrong
from tests.banks import small_bank
from tests.questions.asked import MOON, bank_with, card


def search(
    name: str, bank: Bank = MOON, stem: str = "", *, place: int = 1, count: int = 2, seed: int = 1
) -> list[Wrong]:
    one = card(name, bank)
    return wrong_values(Search(bank, one, stem, place, count, random.Random(seed)), bank.slot(one).value)


def values(
    name: str, bank: Bank = MOON, stem: str = "", *, place: int = 1, count: int = 2, seed: int = 1
) -> list[Value]:
    return [one.value for one in search(name, bank, stem, place=place, count=count, seed=seed)]


def facts(*slots: str, more: str = "") -> Bank:
    return small_bank(
        "\n".join(
            f'[[fact]]\nid = "f{i}"\nlabel = "Fact {i}"\ntext = "It was {{n}}."\n{more}\nslot.n = {{ {slot}, ask = "What was it, {i}?" }}\n'
            for i, slot in enumerate(slots)
        )
    )


def test_the_dates_of_other_facts_come_first_and_say_where_they_belong() -> None:
    bank = facts('date = "2017-12-09"', 'date = "2017-10-16"', 'date = "2019-03-23"')
    assert search("f0#n", bank) == [
        Wrong(parse_edtf("2017-10-16"), "Fact 1"),
        Wrong(parse_edtf("2019-03-23"), "Fact 2"),
    ]


def test_a_fact_without_a_label_is_told_by_its_sentence() -> None:
    bank = small_bank(
        '[[fact]]\nid = "a"\ntext = "It was {n}."\nslot.n = { date = "2017-12-09", ask = "When?" }\n'
        '[[fact]]\nid = "b"\ntext = "That was {n}."\nslot.n = { date = "2017-10-16", ask = "When?" }\n'
    )
    assert search("a#n", bank, count=1)[0].what == "That was 16\u00a0October 2017."


def test_dates_are_made_up_only_where_the_bank_has_too_few_of_the_same_precision_and_era() -> None:
    bank = facts('date = "2017-12-09"', 'date = "2018"', 'date = "1969-10-16"', 'date = "2017-11-16"')
    below, above = search("f0#n", bank)
    assert below == Wrong(parse_edtf("2017-11-16"), "Fact 3")
    assert isinstance(above.value, DateValue)
    assert above.what == ""
    assert 0 < (above.value.first - parse_edtf("2017-12-09").first).days < 60


@pytest.mark.parametrize(
    "edtf",
    [
        "2014-06",
        "2019",
        "2013/2017",
        "2014-06/2014-08",
        "[2017-11-10..2017-11-12]",
        "1968~",
        "2016-01/2016-02",
        "2017-07-26/2017-09-14",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_made_up_dates_have_the_form_of_the_key_and_do_not_touch_it(edtf: str, place: int) -> None:
    bank = facts(f'date = "{edtf}"')
    key = parse_edtf(edtf)
    found = values("f0#n", bank, place=place)
    assert len(found) == 2
    for value in found:
        assert isinstance(value, DateValue)
        assert (value.precision, value.extent, value.about) == (key.precision, key.extent, key.about)
        assert value.last < key.first or key.last < value.first


@pytest.mark.parametrize("edtf", ["2024", "2024-12", "2024-12-31", "2023/2024", "[2024-11..2024-12]"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_no_made_up_date_lies_after_the_latest_that_the_bank_knows(edtf: str, place: int) -> None:
    for bank in (facts(f'date = "{edtf}"'), facts(f'date = "{edtf}"', 'date = "2020-08"')):
        found = [value for value in values("f0#n", bank, place=place) if isinstance(value, DateValue)]
        assert len(found) == 2
        assert max(value.last for value in found) <= parse_edtf("2024").last


def test_what_is_given_and_when_something_was_said_are_dates_that_the_bank_knows() -> None:
    said = 'according_to = { who = ["broadcasting-union"], when = "2017-08" }'
    given = 'relation = "r"\ngiven = { until = { date = "2017-08" }, mission = "apollo-11" }'
    for more in (said, given):
        bank = facts('date = "2016-12"', more=more)
        found = [value for value in values("f0#n", bank, place=0) if isinstance(value, DateValue)]
        assert parse_edtf("2016-12").last < max(value.last for value in found) <= parse_edtf("2017-08").last


def test_a_year_that_the_stem_names_is_shared_by_all_options() -> None:
    bank = facts('date = "2017-12-09"', 'date = "2016-11-16"', 'date = "2017-02-01"', 'date = "2018-02-01"')
    for seed in range(20):
        found = values("f0#n", bank, "On which day of 2017 was it?", seed=seed)
        assert {value.first.year for value in found if isinstance(value, DateValue)} == {2017}


def test_made_up_dates_stay_in_the_calendar() -> None:
    for edtf in ("0001", "9999", "0001-01-02", "9999-12"):
        assert all(
            isinstance(value, DateValue) for value in values("f0#n", facts(f'date = "{edtf}"'), place=0)
        )


def test_numbers_lie_between_half_and_double_and_are_rounded_like_the_key() -> None:
    bank = facts('number = 40_000, unit = "men"')
    for seed in range(20):
        for value in values("f0#n", bank, seed=seed):
            assert isinstance(value, NumberValue)
            assert 20_000 <= value.low <= 80_000
            assert value.low % 10_000 == 0


def test_the_numbers_of_other_facts_in_the_same_unit_come_first() -> None:
    bank = facts(
        'number = 14, unit = "men"',
        'number = 9, unit = "men"',
        'number = 20, unit = "men"',
        'number = 16, unit = "%"',
    )
    assert search("f0#n", bank) == [
        Wrong(NumberValue(9, 9, "men"), "Fact 1"),
        Wrong(NumberValue(20, 20, "men"), "Fact 2"),
    ]


def test_whole_numbers_stay_whole_and_one_is_not_offered_for_many() -> None:
    assert {
        value.low
        for value in values("f0#n", facts('number = 2, unit = "strikes"'))
        if isinstance(value, NumberValue)
    } <= {3, 4}
    decimal = values("f0#n", facts("number = 2.5"))
    assert all(
        isinstance(value, NumberValue) and round(value.low * 10) == value.low * 10 for value in decimal
    )


def test_limits_lie_on_the_far_side_of_the_bound() -> None:
    over = values("f0#n", facts('number = 10_000, bound = "over"'), place=2)
    assert all(isinstance(value, NumberValue) and value.low > 10_000 for value in over)
    assert len(over) == 2
    under = values("f0#n", facts('number = 250, bound = "under"'), place=0)
    assert all(isinstance(value, NumberValue) and value.low < 250 for value in under)
    assert len(under) == 2


def test_about_a_number_wrong_ones_keep_away() -> None:
    for value in values("f0#n", facts('number = 60, bound = "about"')):
        assert isinstance(value, NumberValue)
        assert abs(value.low - 60) >= 15


def test_no_share_is_over_a_hundred_per_cent() -> None:
    found = values("f0#n", facts('number = 90, unit = "%"'), place=0)
    assert all(isinstance(value, NumberValue) and value.low <= 100 for value in found)


@pytest.mark.parametrize("span", ["[3000, 6000]", "[2, 9]"])
def test_spans_of_numbers_stand_apart(span: str) -> None:
    for place in range(3):
        found = [
            value
            for value in values("f0#n", facts(f"range = {span}"), place=place)
            if isinstance(value, NumberValue)
        ]
        assert len(found) == 2
        assert found[0].high < found[1].low or found[1].high < found[0].low


def test_a_number_of_zero_has_no_wrong_neighbours() -> None:
    assert values("f0#n", facts("number = 0")) == []


def test_names_are_of_the_keys_kind_and_say_what_they_are() -> None:
    found = search("first-landing#place", stem="Where on the Moon did they land?")
    for one in found:
        assert isinstance(one.value, EntityValue)
        entity = MOON.entities[one.value.entity]
        assert (entity.kind, one.what) == (MOON.entities["fra-mauro"].kind, entity.gloss)


def test_what_the_stem_names_or_contains_the_key_is_not_offered() -> None:
    for seed in range(20):
        found = values("first-landing#place", stem="Was it Fra Mauro or the Ocean of Storms?", seed=seed)
        assert {value.entity for value in found if isinstance(value, EntityValue)} <= {"mare-imbrium"}


def test_an_outside_entity_comes_last_among_its_like() -> None:
    found = values("first-landing#place", count=2)
    assert EntityValue("mare-imbrium") not in found
    assert EntityValue("mare-imbrium") in values("first-landing#place", count=3)


def country(name: str, more: str = "") -> str:
    return (
        f'[[entity]]\nid = "{name.casefold().replace(" ", "-")}"\nname = "{name}"\nkind = "country"\n{more}\n'
    )


EUROPE = 'part_of = ["europe"]'
COUNTRIES = (
    '[[entity]]\nid = "europe"\nname = "Europe"\nkind = "place"\n'
    + country("Ghana") + country("France", EUROPE) + country("Spain", f"{EUROPE}\noutside = true")
    + country("Peru") + country("United Kingdom", EUROPE) + country("Chile")
)  # fmt: skip


def names(
    key: str, entities: str = COUNTRIES, *, facts: str = "", count: int = 2, seeds: int = 40
) -> Counter[str]:
    """How often each entity is a wrong option for a key that the fact f holds."""
    facts = facts or '[[fact]]\nid = "f"\ntext = "It was {n}."\nslot.n = { entity = "KEY", ask = "Which?" }\n'
    bank = small_bank(facts.replace("KEY", key), entities)
    found: Counter[str] = Counter()
    for seed in range(seeds):
        chosen = values("f#n", bank, count=count, seed=seed)
        found.update(value.entity for value in chosen if isinstance(value, EntityValue))
    return found


def test_a_generic_word_in_two_names_is_no_kinship() -> None:
    found = names("united-states", count=1, seeds=200)
    assert set(found) == {"ghana", "france", "peru", "united-kingdom", "chile"}
    assert max(found.values()) < 60  # of 200


def test_in_a_small_pool_the_more_alike_come_first_though_they_are_no_key_anywhere() -> None:
    assert set(names("united-kingdom")) == {"france", "spain"}


def test_entities_that_the_bank_describes_alike_come_first() -> None:
    landed, visited = "the country where the first ship landed", "the country that was visited last"
    entities = (
        country("Ghana", f'gloss = "{landed}"') + country("Peru", f'gloss = "{visited}"')
        + country("Togo", f'gloss = "{landed}"\noutside = true') + country("Chile", f'gloss = "{landed} again"')
    )  # fmt: skip
    assert set(names("ghana", entities)) == {"togo", "chile"}


def office(person: str, state: str, year: int) -> str:
    given = f'relation = "office"\ngiven = {{ state = "{state}", year = {{ date = "{year}" }}, rank = {{ phrase = "first" }} }}'
    text = f'text = "In it {{n}} held office."\n{given}'
    return f'[[fact]]\nid = "f-{person}"\n{text}\nslot.n = {{ entity = "{person}", ask = "Who?" }}\n'


def test_entities_of_rows_that_agree_in_more_columns_come_first() -> None:
    rows = (
        office("bean", "united-states", 1969).replace("f-bean", "f")
        + office("aldrin", "ghana", 1970) + office("conrad", "united-states", 1970)
        + office("collins", "ghana", 1969) + office("shepard", "peru", 1968)
    )  # fmt: skip
    entities = country("Ghana") + country("Peru")
    assert set(names("bean", entities, facts=rows)) == {"conrad", "collins"}


def test_what_is_given_in_the_same_column_is_a_candidate() -> None:
    row = '[[fact]]\nid = "f"\ntext = "It was {n}."\nrelation = "r"\nslot.n = { entity = "ghana", ask = "Which?" }\ngiven = { year = { date = "1969" } }\n'
    other = '[[fact]]\nid = "g"\ntext = "In {year} it was."\nrelation = "r"\nslot.year = { date = "1969", ask = "When?" }\ngiven = { n = "peru" }\n'
    assert names("ghana", facts=row)["peru"] > 0
    assert names("ghana", facts=row + other)["peru"] == 0  # true as well, by the bank


def test_a_single_wrong_name_is_any_related_one() -> None:
    found = names("united-kingdom", count=1, seeds=60)
    assert set(found) == {"france", "spain"}
    assert min(found.values()) > 15


def test_a_single_wrong_name_is_sooner_one_that_another_question_asks_for() -> None:
    asked = '[[fact]]\nid = "{}"\ntext = "It was {{n}}."\nslot.n = {{ entity = "{}", ask = "Which?" }}\n'
    facts = asked.format("f", "united-kingdom") + asked.format("g", "france")
    assert set(names("united-kingdom", facts=facts, count=1)) == {"france"}


def test_a_single_wrong_name_is_any_where_none_is_related() -> None:
    assert set(names("united-states", count=1)) == {"ghana", "france", "peru", "united-kingdom", "chile"}


def test_any_member_of_a_list_may_be_exchanged_for_one_like_it() -> None:
    entities = country("France", EUROPE) + country("Spain", EUROPE) + country("Ghana") + country("Peru")
    listed = '[[fact]]\nid = "f"\ntext = "It was {n}."\nslot.n = { entities = ["ghana", "france"], closed = true, ask = "Which?" }\n'
    europe = '[[entity]]\nid = "europe"\nname = "Europe"\nkind = "place"\n'
    bank = small_bank(listed, europe + entities)
    shown = {
        value.entities
        for seed in range(40)
        for value in values("f#n", bank, count=1, seed=seed)
        if isinstance(value, EntitiesValue)
    }
    assert ("ghana", "spain") in shown
    assert {("spain", "france"), ("peru", "france"), ("united-states", "france")} & shown
    assert ("ghana", "peru") not in shown


def test_members_of_the_list_are_no_wrong_answer_for_one_member() -> None:
    crew = CardId("moon", "crew", "crew")
    found = wrong_values(Search(MOON, crew, "", 0, 9, random.Random(1)), EntityValue("aldrin"))
    assert {one.value.entity for one in found if isinstance(one.value, EntityValue)} == {
        "conrad",
        "bean",
        "shepard",
        "cernan",
    }


def test_of_an_open_list_only_outside_entities_are_provably_no_members() -> None:
    crew = CardId("moon", "second-crew", "crew")
    found = wrong_values(Search(MOON, crew, "", 0, 9, random.Random(1)), EntityValue("bean"))
    assert [one.value for one in found] == [EntityValue("cernan")]


def test_a_word_that_stem_and_key_share_does_not_stand_in_the_key_alone() -> None:
    bank = bank_with('{ entity = "mare-tranquillitatis", ask = "On which mare was it?" }')
    for seed in range(10):
        assert EntityValue("mare-imbrium") in values("f#n", bank, "On which mare was it?", seed=seed)


def test_entities_of_the_same_column_are_candidates() -> None:
    assert EntityValue("fra-mauro") in values("second-landing#place", count=3)


def test_wrong_phrases_are_the_authors() -> None:
    assert {one.what for one in search("samples#where")} == {""}
    assert len(search("samples#where", stem="Was it under water?")) == 1


def test_another_speakers_figure_is_not_offered() -> None:
    for seed in range(30):
        found = values("audience#count", seed=seed)
        assert all(isinstance(value, NumberValue) and value.low != 650_000_000 for value in found)


def test_many_wrong_dates_keep_apart_from_each_other() -> None:
    bank = facts('date = "2017-12-09"', *(f'date = "2017-12-{day:02}"' for day in range(10, 30)))
    found = values("f0#n", bank, place=0)
    assert len(set(found)) == 2


def test_one_wrong_name_is_the_key_of_as_many_questions_when_one_is_alike() -> None:
    asked = "".join(
        f'[[fact]]\nid = "f{i}"\ntext = "It was {{n}}."\nslot.n = {{ entity = "{key}", ask = "Which, {i}?" }}\n'
        for i, key in enumerate(("spain", "spain", "italy", "italy"))
    )
    europe = COUNTRIES.replace("\noutside = true", "") + country("Italy", EUROPE)
    bank = small_bank(asked, europe)
    for seed in range(40):
        assert EntityValue("italy") in values("f0#n", bank, seed=seed)


def test_where_no_other_is_asked_for_as_often_one_wrong_name_is_always_the_same() -> None:
    found = names("ghana", seeds=60)
    assert max(found.values()) == 60
    assert len(found) > 3
