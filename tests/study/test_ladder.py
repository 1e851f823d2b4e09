import random
from datetime import date

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.study.ladder import forms_by_preference, groups_by_liking

ALL = (Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE, Form.TYPED)
NAME = CardId("moon", "first-landing", "date")


def card(stability):
    memory = Memory(stability, 5.0, date(2026, 3, 1), date(2026, 3, 2), 3, 0) if stability else None
    return Card(NAME, memory)


def chosen(stability, forms, seed, recall):
    wanted = forms_by_preference(card(stability), random.Random(seed), recall)
    return next(form for form in wanted if form in forms)


def forms_seen(stability, forms=ALL, recall=0.95):
    return {chosen(stability, forms, seed, recall) for seed in range(60)}


@pytest.mark.parametrize("stability", [None, 0.2, 3.0, 6.9])
def test_new_and_lapsed_cards_are_asked_by_choice_and_now_and_then_as_a_statement(stability):
    assert forms_seen(stability) == {Form.CHOICE, Form.TRUE_FALSE}


def test_choice_is_asked_more_often_than_true_or_false():
    asked = [chosen(None, ALL, seed, 0.3) for seed in range(400)]
    assert 60 < asked.count(Form.TRUE_FALSE) < 140


def test_a_week_of_stability_leads_to_the_cloze_and_three_weeks_to_typing():
    assert forms_seen(7.0) == {Form.CLOZE}
    assert forms_seen(21.0) == {Form.TYPED}


def test_a_card_that_is_half_forgotten_is_asked_in_an_easier_form():
    assert forms_seen(21.0, recall=0.5) == {Form.CLOZE}
    assert forms_seen(7.0, recall=0.5) == {Form.CHOICE, Form.TRUE_FALSE}


@pytest.mark.parametrize(
    ("stability", "forms", "asked"),
    [
        (60.0, (Form.CHOICE, Form.CLOZE), Form.CLOZE),
        (60.0, (Form.CHOICE, Form.TRUE_FALSE), Form.CHOICE),
        (60.0, (Form.TRUE_FALSE,), Form.TRUE_FALSE),
        (10.0, (Form.CHOICE, Form.TYPED), Form.CHOICE),
        (10.0, (Form.TYPED,), Form.TYPED),
        (None, (Form.CLOZE, Form.TYPED), Form.CLOZE),
        (None, (Form.TYPED,), Form.TYPED),
    ],
)
def test_what_is_not_offered_gives_way_to_an_easier_form_first(stability, forms, asked):
    assert forms_seen(stability, forms) == {asked}


def test_the_forms_of_a_rung_take_turns():
    middle = {Form.CLOZE, Form.WHO_SAYS, Form.MAP, Form.MATCH}
    top = {Form.TYPED, Form.ORDER, Form.NUMBER_LINE, Form.TIMELINE}
    assert forms_seen(10.0, tuple(Form)) == middle
    assert forms_seen(60.0, tuple(Form)) == top


@pytest.mark.parametrize("stability", [None, 10.0, 60.0])
def test_every_form_has_its_place_for_every_card(stability):
    assert set(forms_by_preference(card(stability), random.Random(1), 0.9)) == set(Form)


def test_without_a_liking_all_forms_are_one_group():
    assert groups_by_liking([Form.TYPED, Form.CHOICE], ()) == [[Form.TYPED, Form.CHOICE]]


def test_liked_forms_come_first_as_they_stand_and_the_others_from_the_easiest():
    wanted = [Form.ORDER, Form.TYPED, Form.CLOZE, Form.TRUE_FALSE, Form.CHOICE]
    assert groups_by_liking(wanted, {Form.CLOZE, Form.TYPED}) == [
        [Form.TYPED, Form.CLOZE],
        [Form.CHOICE, Form.TRUE_FALSE, Form.ORDER],
    ]
