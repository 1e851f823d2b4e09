"""What facts are put in order by: days, recall, and what was missed lately."""

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Rating
from studyapp.questions.response import DontKnow
from studyapp.storage.fact_order import FactOrder
from tests.answers import right
from tests.banks import moon_bank
from tests.gui.desks import Clock, open_desk, sitting

LANDING, CREW = CardId("moon", "first-landing", "date"), CardId("moon", "crew", "crew")


@pytest.fixture
def desk(tmp_path, clock):
    desk, database = open_desk(tmp_path / "data", moon_bank(), clock)
    yield desk
    database.close()


@pytest.fixture
def clock():
    return Clock()


def answer(desk, clock, card, *, known):
    session = sitting(desk.bank, desk.studies.database, [card])
    session.ask(clock())
    session.answer(right(session.asking.question) if known else DontKnow(), clock.forward(5))
    return session


def order_of(desk):
    return FactOrder(desk.studies.database, desk.learner.id, "moon")


def test_nothing_is_said_of_facts_that_were_never_asked(desk):
    order = order_of(desk)
    assert order.dues() == order.missed(desk.day()) == {}
    assert order.recalls(desk.studies.scheduler(), desk.day()) == {}


def test_days_and_recall_are_those_of_the_cards(desk, clock):
    answer(desk, clock, LANDING, known=True)
    clock.forward(86_400 * 3)
    order, scheduler, today = order_of(desk), desk.studies.scheduler(), desk.day()
    (card,) = desk.studies.cards.get([LANDING])
    assert order.dues() == {"first-landing": card.memory.due.isoformat()}
    assert order.recalls(scheduler, today) == {"first-landing": scheduler.retrievability(card, today)}


def test_what_was_missed_is_told_until_it_is_overruled(desk, clock):
    answer(desk, clock, LANDING, known=True)
    session = answer(desk, clock, CREW, known=False)
    assert order_of(desk).missed(desk.day()) == {"crew": desk.day().isoformat()}
    session.overrule(clock.forward(1))
    assert session.answered.rating is not Rating.AGAIN
    assert order_of(desk).missed(desk.day()) == {}
