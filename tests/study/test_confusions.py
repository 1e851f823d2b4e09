"""Which two facts are taken for one another: told only when guessing would hardly bring it about, until it is settled."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.memory.card import Card
from studyapp.study.confusions import (
    Confusion,
    WrongAnswer,
    confusions,
    head_to_head,
    rival,
    rivals_in,
    unsettled,
)
from studyapp.study.selection import Selection
from tests.banks import moon_bank, moon_files

MOON = moon_bank()
FIRST, SECOND = CardId("moon", "first-landing", "date"), CardId("moon", "second-landing", "date")
PLACE, OTHER_PLACE = CardId("moon", "first-landing", "place"), CardId("moon", "second-landing", "place")
KEYS = {FIRST: "20 July 1969", SECOND: "19 November 1969"}
DAY = date(2026, 3, 2)
OPTIONS = ("20 July 1969", "19 November 1969", "24 December 1969")


def wrong(
    card: CardId, response: str, at: int = 0, form: Form = Form.TYPED, options: tuple[str, ...] = ()
) -> WrongAnswer:
    return WrongAnswer(f"{at:04}", card, DAY + timedelta(days=at), form, options, response)


def chosen(card: CardId, response: str, at: int = 0) -> WrongAnswer:
    return wrong(card, response, at, Form.CHOICE, OPTIONS)


def test_two_cards_that_are_taken_for_one_another_are_a_pair_whichever_was_asked() -> None:
    found = confusions(MOON, [wrong(SECOND, KEYS[FIRST], 1), wrong(FIRST, KEYS[SECOND], 4)])
    assert found == [Confusion(FIRST, SECOND, 2, DAY + timedelta(days=4), "0004")]


def test_once_is_a_slip() -> None:
    assert not confusions(MOON, [wrong(FIRST, KEYS[SECOND])])


def test_other_wrong_answers_make_no_pair() -> None:
    assert not confusions(MOON, [wrong(FIRST, "1 May 1969", at) for at in range(9)])


@pytest.mark.parametrize(("times", "told"), [(5, False), (6, True)])
def test_of_options_it_takes_as_many_as_guessing_would_hardly_bring_about(times: int, told: bool) -> None:
    answers = [chosen(FIRST, KEYS[SECOND], at) for at in range(times)]
    assert bool(confusions(MOON, answers)) is told


def test_whoever_chooses_the_third_option_as_often_guesses() -> None:
    mixed_up = [chosen(FIRST, KEYS[SECOND], at) for at in range(6)]
    guessed = [chosen(FIRST, "24 December 1969", at) for at in range(6, 12)]
    assert not confusions(MOON, mixed_up + guessed)


def test_where_the_other_key_was_no_option_nothing_speaks_against_the_pair() -> None:
    mixed_up = [chosen(FIRST, KEYS[SECOND], at) for at in range(6)]
    others = [wrong(FIRST, "1 May 1969", 9, Form.CHOICE, ("20 July 1969", "1 May 1969", "2 May 1969"))] * 6
    assert confusions(MOON, mixed_up + others)


def test_pairs_are_matched_by_the_asked_row() -> None:
    options = ("Apollo 11", "Apollo 12", "Mare Tranquillitatis", "Oceanus Procellarum")
    response = "Apollo 11: Oceanus Procellarum; Apollo 12: Mare Tranquillitatis"
    assert rival(MOON, PLACE, [wrong(PLACE, response, 1, Form.MATCH, options)]) == OTHER_PLACE
    swapped = [wrong(PLACE, response, at, Form.MATCH, (*options, "Luna 9", "Fra Mauro")) for at in range(6)]
    assert rival(MOON, PLACE, [wrong(PLACE, "Luna 9: Fra Mauro", 1, Form.MATCH, options)]) is None
    assert not confusions(MOON, swapped[:1])


@pytest.mark.parametrize("form", [Form.TRUE_FALSE, Form.ORDER, Form.NUMBER_LINE])
def test_forms_that_name_no_other_key_say_nothing(form: Form) -> None:
    assert not confusions(MOON, [wrong(FIRST, KEYS[SECOND], at, form) for at in range(5)])


def test_the_latest_pair_is_told_first_then_the_most_frequent() -> None:
    dates = [wrong(FIRST, KEYS[SECOND], at) for at in (1, 2)]
    places = [wrong(PLACE, "Oceanus Procellarum", at) for at in (2, 3, 5)]
    assert [one.one for one in confusions(MOON, [*dates, *places])] == [PLACE, FIRST]


def test_what_was_answered_under_a_former_name_counts_too() -> None:
    files = moon_files()
    files["landings.toml"] = files["landings.toml"].replace(
        'id = "first-landing"', 'id = "first-landing"\nwas = ["moonfall#date"]', 1
    )
    bank = read_bank("moon", files)
    old = CardId("moon", "moonfall", "date")
    assert confusions(bank, [wrong(old, KEYS[SECOND], 1), wrong(FIRST, KEYS[SECOND], 2)])


def test_cards_that_the_bank_does_not_have_are_passed_over() -> None:
    gone = CardId("moon", "gone", "date")
    assert not confusions(MOON, [wrong(gone, KEYS[SECOND], at) for at in (1, 2)])
    assert rival(MOON, gone, [wrong(gone, KEYS[SECOND])]) is None


@pytest.mark.parametrize(("right", "told"), [({FIRST: 3, SECOND: 2}, True), ({FIRST: 3, SECOND: 3}, False)])
def test_a_pair_is_settled_when_both_were_right_three_times_since(
    right: Mapping[CardId, int], told: bool
) -> None:
    found = confusions(MOON, [wrong(FIRST, KEYS[SECOND], at) for at in (1, 2)])
    assert bool(list(unsettled(found, lambda card, since: right[card] if since == "0002" else 0))) is told


def test_the_rival_of_a_card_is_what_it_was_most_often_taken_for() -> None:
    answers = [wrong(PLACE, "Fra Mauro", 1), *(wrong(PLACE, "Oceanus Procellarum", at) for at in (2, 3))]
    assert rival(MOON, PLACE, answers) == OTHER_PLACE
    assert rival(MOON, PLACE, []) is None


def test_only_a_pair_is_asked_head_to_head() -> None:
    assert rivals_in(MOON, Selection(cards=(FIRST, SECOND, FIRST))) == {
        FIRST: ("19\u00a0November 1969",),
        SECOND: ("20\u00a0July 1969",),
    }
    assert rivals_in(MOON, Selection()) == rivals_in(MOON, Selection(cards=(FIRST, SECOND, PLACE))) == {}
    assert rivals_in(MOON, Selection(cards=(FIRST, CardId("moon", "gone", "date")))) == {}


def test_the_rival_of_a_list_is_each_of_its_members() -> None:
    walker, crew = CardId("moon", "walk", "who"), CardId("moon", "second-crew", "crew")
    assert "Alan Bean" in rivals_in(MOON, Selection(cards=(walker, crew)))[walker]


def test_in_practice_each_of_a_pair_comes_twice() -> None:
    cards = [Card(FIRST), Card(SECOND)]
    assert [card.id for card in head_to_head(cards)] == [FIRST, SECOND, SECOND, FIRST]
