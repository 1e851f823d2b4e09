from dataclasses import replace

import pytest

from tests.banks import moon_bank
from tests.gui.desks import Clock, open_desk, right


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    desk, database = open_desk(tmp_path / "data", moon_bank(), clock)
    with database:
        yield desk


def answer_all(session, clock):
    """Answer every question right; the facts that were asked of."""
    facts = []
    session.ask(clock.now)
    while session.asking:
        facts.append(session.asking.card.id.fact)
        session.answer(right(session.asking.question), clock.forward(9))
        session.proceed(clock.now)
    return facts


def test_new_cards_of_a_day_are_of_different_facts_in_a_second_sitting_too(desk, clock):
    desk.save(replace(desk.learner.settings, new_a_day=1))
    facts = answer_all(desk.begin(), clock)
    desk.save(replace(desk.learner.settings, new_a_day=4))
    facts += answer_all(desk.begin(), clock)
    assert len(set(facts)) == len(facts) == 4


def test_what_was_done_today_counts_against_the_limits(desk, clock):
    desk.save(replace(desk.learner.settings, new_a_day=2))
    assert desk.today().new == 2
    answer_all(desk.begin(), clock)
    assert desk.today().due == 0
    desk.save(replace(desk.learner.settings, new_a_day=1))
    assert desk.today().due == 0
