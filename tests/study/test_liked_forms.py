import random
from datetime import timedelta

import pytest

from studyapp.facts.forms import Form
from studyapp.memory.card import Card
from studyapp.questions.question import form_of
from studyapp.study.session import StudySession
from tests.answers import right
from tests.study.sittings import BANK, CARDS, SCHEDULER, START, TAPES, Clock, known


def sitting(journal, cards, **likes):
    return StudySession(
        bank=BANK, cards=cards, journal=journal, scheduler=SCHEDULER, rng=random.Random(1), **likes
    )


def asked(session):
    """The form of every question, each answered right."""
    clock, forms = Clock(), []
    session.ask(clock.now)
    while session.asking:
        forms.append(form_of(session.asking.question))
        session.answer(right(session.asking.question), clock.after(5))
        session.proceed(clock.after(5))
    return forms


def test_only_liked_forms_are_asked_of_cards_that_they_fit(journal):
    forms = asked(sitting(journal, [Card(card) for card in CARDS], liked={Form.TYPED}))
    assert forms.count(Form.TYPED) >= 5


def test_a_card_that_no_liked_form_fits_is_asked_in_its_easiest_form(journal):
    cards = [known(card) for card in CARDS]
    assert set(asked(sitting(journal, cards, liked={Form.MAP}))) <= {Form.CHOICE, Form.TRUE_FALSE}
    assert asked(sitting(journal, [Card(TAPES)], liked={Form.MAP})) != []


@pytest.mark.parametrize(("turn", "days"), [(0, 0), (4, 0), (9, 0), (11, 1)])
def test_answers_belong_to_the_learners_own_day(journal, turn, days):
    session = sitting(journal, [Card(CARDS[0])], turn=turn)
    session.ask(START)
    session.answer(right(session.asking.question), START)
    (answer,) = journal.answers
    assert answer.review.study_day == START.date() - timedelta(days=days) == session.day(START)


def test_an_answer_counts_also_on_a_day_that_was_put_back(journal):
    before = sitting(journal, [Card(CARDS[0])], turn=9)
    before.ask(START)
    card = before.answer(right(before.asking.question), START).card
    after = sitting(journal, [card], turn=11)
    after.ask(START + timedelta(minutes=1))
    again = after.answer(right(after.asking.question), START + timedelta(minutes=2)).card
    assert again.memory.due >= card.memory.last_day
