"""What is looked up in a bank with edits is what is looked up in a bank that was read so, at the cost of the edits."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest

from studyapp.facts.bank import Bank, Fact, Slot, Status
from studyapp.facts.dates import parse_edtf
from studyapp.facts.ids import CardId
from studyapp.facts.overlay import with_entity, with_fact, without_fact
from studyapp.facts.relations import possible_values, true_values
from studyapp.facts.rows import rows_of
from studyapp.facts.values import EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.questions.derive import fitting_forms, forms_for, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.index import BankIndex, index_of
from tests.banks import moon_bank

LOOKED_UP = (
    *(
        "by_name",
        "by_surname",
        "by_first_word",
        "place_stems",
        "by_kind",
        "by_region",
        "by_column",
        "by_cell",
    ),
    *("cards_by_entity", "cards_by_phrase", "latest_day", "dates", "numbers", "telling", "happenings"),
    *("happenings_in", "speakers", "years"),
)

Edit = Callable[[Bank], Bank]


class Walked(Mapping[str, Fact]):
    """Facts that count how often all of them are gone through."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = dict(facts)
        self.walks = 0

    def __getitem__(self, name: str) -> Fact:
        return self._facts[name]

    def __contains__(self, name: object) -> bool:
        return name in self._facts

    def __iter__(self) -> Iterator[str]:
        self.walks += 1
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)


def changed(name: str, **fields: object) -> Edit:
    return lambda bank: with_fact(bank, replace(bank.facts[name], **fields))


def answering(name: str, slot: str, value: object) -> Edit:
    def edit(bank: Bank) -> Bank:
        fact = bank.facts[name]
        return with_fact(
            bank, replace(fact, slots={**fact.slots, slot: replace(fact.slots[slot], value=value)})
        )

    return edit


def without(name: str) -> Edit:
    return lambda bank: without_fact(bank, name)


def new(like: str, name: str, **fields: object) -> Edit:
    return lambda bank: with_fact(bank, replace(bank.facts[like], id=name, was=(), **fields))


EDITS: Mapping[str, tuple[Edit, ...]] = {
    "other words": (changed("walk", because="Other words."),),
    "another date": (answering("first-landing", "date", parse_edtf("1971-02-05")),),
    "the latest date of all": (answering("first-landing", "date", parse_edtf("1999-01-01")),),
    "no longer the latest date": (answering("believed", "when", parse_edtf("1975")),),
    "a date less": (changed("third-landing", slots={}, text="It landed.", relation=""),),
    "another entity": (answering("first-landing", "place", EntityValue("fra-mauro")),),
    "another number": (answering("audience", "count", NumberValue(700.0, 700.0, "people")),),
    "a label that another has": (changed("second-landing", label="The first landing on the Moon"),),
    "a label of its own": (
        changed("second-landing", label="The first landing on the Moon"),
        changed("second-landing", label="Another landing"),
    ),
    "another relation": (changed("second-landing", relation="landing"),),
    "a relation for the first time": (changed("walk", relation="crewed-landing"),),
    "another order": (changed("second-landing", after=()),),
    "a conflict more": (changed("crew", conflicts=("samples", "walk")),),
    "a conflict less": (changed("first-words", conflicts=()),),
    "other words for what others conflict with": (changed("walk", label="A walk"),),
    "a hidden fact that others follow": (without("first-landing"),),
    "a hidden fact that another conflicts with": (without("walk"),),
    "a disputed fact": (changed("first-landing", status=Status.DISPUTED),),
    "a new fact": (new("third-landing", "fourth-landing", label="The fourth landing on the Moon"),),
    "a new fact with a conflict": (
        new("walk", "another-walk", conflicts=("first-landing",), after=("crew",)),
    ),
    "a new fact that goes again": (new("walk", "another-walk"), without("another-walk")),
    "a new fact of a new relation": (
        new("first-landing", "soft", relation="soft-landing", label="A soft one"),
    ),
    "several": (
        without("second-landing"),
        changed("third-landing", after=("crew",), label="The second landing on the Moon"),
        new("first-landing", "again", label="One more landing"),
        changed("audience", relation=""),
    ),
    "a new name": (
        lambda bank: with_entity(bank, replace(bank.entities["moon"], id="luna", name="Luna", aliases=())),
        answering("first-landing", "place", EntityValue("luna")),
    ),
}


@pytest.fixture(params=EDITS.values(), ids=EDITS)
def edited(request: pytest.FixtureRequest) -> Bank:
    bank = moon_bank()
    for edit in request.param:
        bank = edit(bank)
    return bank


def read_anew(bank: Bank) -> Bank:
    """The same bank, laid over nothing."""
    return replace(bank, facts=dict(bank.facts.items()), entities=dict(bank.entities.items()))


@pytest.mark.parametrize("name", LOOKED_UP)
def test_all_that_is_looked_up_is_the_same_in_the_same_order(edited: Bank, name: str) -> None:
    laid, plain = getattr(index_of(edited), name), getattr(index_of(read_anew(edited)), name)
    assert laid == plain
    if name == "happenings":
        assert list(laid) == list(plain)


@pytest.mark.parametrize("name", ["times_asked_for", "times_spoken_of", "claims"])
def test_all_that_is_counted_is_the_same(edited: Bank, name: str) -> None:
    assert +getattr(index_of(edited), name) == +getattr(index_of(read_anew(edited)), name)


def test_rows_and_conflicts_are_the_same(edited: Bank) -> None:
    laid, plain = rows_of(edited), rows_of(read_anew(edited))
    assert laid.of_relation == plain.of_relation
    assert laid.in_conflict == plain.in_conflict


def test_each_card_has_the_same_true_and_possible_values(edited: Bank) -> None:
    anew = read_anew(edited)
    for card in edited.cards():
        assert true_values(edited, card) == true_values(anew, card)
        assert possible_values(edited, card) == possible_values(anew, card)


def test_each_card_is_asked_the_same_questions(edited: Bank) -> None:
    anew = read_anew(edited)
    for card in edited.cards():
        assert forms_for(edited, card) == forms_for(anew, card)
        for form in fitting_forms(edited, card):
            made = [make_question(Wish(bank, card, random.Random(7)), form) for bank in (edited, anew)]
            assert made[0] == made[1]


def test_however_often_a_fact_is_written_the_others_are_gone_through_once() -> None:
    facts = Walked(moon_bank().facts)
    bank = replace(moon_bank(), facts=facts)
    look_everything_up(bank)
    walks = facts.walks
    for number in range(12):  # more than there are banks that are remembered
        fact = bank.facts["second-landing"]
        look_everything_up(with_fact(bank, replace(fact, because=f"Reason {number}.")))
        place = replace(fact.slots["place"], value=EntityValue("fra-mauro"))
        look_everything_up(with_fact(bank, replace(fact, slots={**fact.slots, "place": place})))
    assert facts.walks == walks


def look_everything_up(bank: Bank) -> None:
    for name in (*LOOKED_UP, "times_asked_for", "times_spoken_of"):
        getattr(index_of(bank), name)
    for card in bank.cards_of(bank.facts["second-landing"]):
        true_values(bank, card)
        fitting_forms(bank, card)


def test_few_rows_are_compared_to_find_those_that_agree() -> None:
    """Of a relation with many rows only those with a like date are looked at."""
    bank = many_rows(400)
    agreement = rows_of(bank).agreements["flight"]
    fact = bank.facts["flight-7"]
    own = {"day": fact.slots["day"].value, "size": fact.slots["size"].value}
    assert fact in [row for row, _ in agreement.candidates(own)]
    assert len(agreement.candidates(own)) < 20
    assert len(agreement.candidates({"size": own["size"]})) == len(bank.facts)
    assert len(agreement.candidates({})) == len(bank.facts)


def many_rows(count: int) -> Bank:
    def row(number: int) -> Fact:
        day = parse_edtf(f"{1600 + number}-05-{1 + number % 28:02}")
        slots = {
            "day": Slot("day", day, "When?"),
            "size": Slot("size", NumberValue(float(number), float(number), "m"), "How long?"),
        }
        return Fact(f"flight-{number}", "It was {size} long on {day}.", slots, relation="flight")

    return replace(moon_bank(), facts={f"flight-{number}": row(number) for number in range(count)})


@pytest.mark.parametrize(
    "values",
    [
        (EntityValue("moon"), EntitiesValue(("moon", "fra-mauro"), closed=True)),
        (EntityValue("armstrong"), PhraseValue("Armstrong")),
        (EntityValue("fra-mauro"), EntityValue("moon")),
        (EntitiesValue(("armstrong", "aldrin"), closed=False), EntitiesValue(("aldrin",), closed=False)),
        (PhraseValue("One small step"), PhraseValue("one small step")),
    ],
)
def test_a_row_with_a_like_value_is_looked_at(values: tuple[object, object]) -> None:
    one, other = values
    bank = moon_bank()
    fact = replace(bank.facts["motto"], id="one", relation="held", slots={}, given={"thing": one})
    bank = replace(bank, facts={"one": fact, "other": replace(fact, id="other", given={"thing": other})})
    rows = rows_of(bank).agreements["held"].candidates({"thing": one})
    assert [row.id for row, _ in rows] == ["one", "other"]


def test_a_bank_without_dates_has_no_years() -> None:
    bank = replace(moon_bank(), facts={"motto": replace(moon_bank().facts["motto"], slots={})})
    with pytest.raises(ValueError, match="no date"):
        _ = BankIndex(bank).years
    assert CardId(bank.id, "motto", "year") not in BankIndex(bank).happenings
