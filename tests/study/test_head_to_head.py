"""A drill of two cards: options first, the key of the other among them, and each again until it is right."""

import random

import pytest

from studyapp.facts.forms import Form
from studyapp.memory.card import Card, Memory
from studyapp.questions.question import Choice, form_of, options_of
from studyapp.study.confusions import head_to_head, rivals_in
from studyapp.study.selection import Selection
from studyapp.study.session import StudySession
from tests.answers import right, wrong
from tests.study.journal import MemoryJournal
from tests.study.sittings import BANK, LANDING, SCHEDULER, SECOND, START, Clock

KEYS = {LANDING: "20\u00a0July 1969", SECOND: "19\u00a0November 1969"}


def drill(seed=1, journal=None):
    known = Memory(60.0, 5.0, START.date(), START.date(), 4, 0)
    return StudySession(
        bank=BANK,
        cards=head_to_head([Card(LANDING, known), Card(SECOND)]),
        journal=journal or MemoryJournal(),
        scheduler=SCHEDULER,
        rng=random.Random(seed),
        counts=False,
        rivals=rivals_in(BANK, Selection(cards=(LANDING, SECOND))),
    )


@pytest.mark.parametrize("seed", range(8))
def test_both_are_chosen_first_and_each_beside_the_key_of_the_other(seed):
    session, clock = drill(seed), Clock()
    session.ask(clock.now)
    for card, other in ((LANDING, SECOND), (SECOND, LANDING)):
        question = session.asking.question
        assert isinstance(question, Choice)
        assert question.card == card
        assert KEYS[other] in [option.text for option in options_of(question)]
        session.answer(right(question), clock.after(5))
        session.proceed(clock.now)


def test_then_each_is_asked_as_its_memory_allows():
    session, clock = drill(), Clock()
    session.ask(clock.now)
    asked = []
    while session.asking:
        asked.append((session.asking.card.id, form_of(session.asking.question)))
        session.answer(right(session.asking.question), clock.after(5))
        session.proceed(clock.now)
    assert [card for card, _ in asked] == [LANDING, SECOND, SECOND, LANDING]
    assert asked[3][1] not in (Form.CHOICE, Form.TRUE_FALSE)  # it is well known


def test_what_is_missed_comes_again_and_nothing_counts():
    journal = MemoryJournal()
    session, clock = drill(journal=journal), Clock()
    session.ask(clock.now)
    session.answer(wrong(session.asking.question), clock.after(5))
    session.proceed(clock.now)
    answers = 1
    while session.asking:
        session.answer(right(session.asking.question), clock.after(5))
        session.proceed(clock.now)
        answers += 1
    assert answers == 5
    assert not any(answer.review.counts for answer in journal.answers)
