from dataclasses import replace
from datetime import date, timedelta

import pytest

from studyapp.facts.forms import Form
from studyapp.memory.card import Card, Memory
from studyapp.questions.question import form_of
from studyapp.questions.response import DontKnow
from studyapp.study.leeches import forms_missed, is_leech, is_leech_now
from studyapp.study.record import Mistake
from tests.answers import right
from tests.study.sittings import LANDING, PLACE, START, WALKER, known, sitting


def missed(times: int) -> Memory:
    return Memory(60.0, 5.0, START.date() - timedelta(days=1), START.date(), 20, times)


def test_it_is_told_at_the_eighth_lapse_and_at_every_fourth_after_it():
    assert [times for times in range(22) if is_leech_now(missed(times))] == [8, 12, 16, 20]
    assert not is_leech_now(None)


def test_a_card_stays_a_leech_between_two_tellings():
    assert [times for times in range(12) if is_leech(missed(times))] == [8, 9, 10, 11]
    assert not is_leech(None)


def test_only_of_a_leech_the_forms_last_missed_are_put_aside():
    mistakes = [
        Mistake("1970", Form.TYPED),
        Mistake("", Form.TYPED),
        Mistake("", Form.CLOZE),
        Mistake("", Form.CHOICE),
    ]
    assert forms_missed(missed(8), mistakes) == {Form.TYPED, Form.CLOZE}
    assert forms_missed(missed(7), mistakes) == frozenset()
    assert forms_missed(None, mistakes) == frozenset()


def leech(card, lapses):
    return replace(known(card), memory=replace(known(card).memory, lapses=lapses))


def test_the_answer_that_makes_a_leech_says_so_and_no_other_does(journal, clock):
    session = sitting(journal, (leech(LANDING, 6), leech(PLACE, 7), leech(WALKER, 7)))
    session.ask(clock.now)
    told = []
    for response in (lambda _: DontKnow(), lambda _: DontKnow(), right):
        told.append(session.answer(response(session.asking.question), clock.after(5)).leech)
        session.proceed(clock.after(1))
    assert told == [False, True, False]


def test_a_leech_that_is_counted_as_right_is_none(journal, clock):
    session = sitting(journal, (leech(LANDING, 7),))
    session.ask(clock.now)
    assert session.answer(DontKnow(), clock.after(5)).leech
    assert not session.overrule(clock.after(1)).leech


@pytest.mark.parametrize("seed", range(8))
def test_a_leech_is_asked_at_once_in_another_form_than_it_was_missed_in(journal, clock, seed):
    session = sitting(journal, (leech(LANDING, 7),), seed=seed)
    first = session.ask(clock.now)
    session.answer(DontKnow(), clock.after(5))
    again = session.proceed(clock.after(1))
    assert form_of(again.question) is not form_of(first.question)


@pytest.mark.parametrize("seed", range(8))
def test_a_leech_is_asked_another_day_in_a_form_that_it_was_not_missed_in(journal, clock, seed):
    card, forms = leech(LANDING, 8), []
    for _ in range(3):
        session = sitting(journal, (card,), seed=seed)
        forms.append(form_of(session.ask(clock.now).question))
        session.answer(DontKnow(), clock.after(5))
        clock.after(86_400)
    assert len(set(forms)) == 3


def test_other_cards_are_asked_by_how_well_they_are_known_alone(journal, clock):
    forms = set()
    for _ in range(2):
        session = sitting(journal, (Card(LANDING, Memory(10.0, 5.0, date(2026, 3, 1), START.date(), 3, 2)),))
        forms.add(form_of(session.ask(clock.now).question))
        session.answer(DontKnow(), clock.after(5))
    assert len(forms) == 1
