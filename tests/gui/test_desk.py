import random
from dataclasses import replace

import pytest

from studyapp.facts.bank import Bank
from studyapp.gui.desks import desk as desk_module
from studyapp.questions.response import DontKnow
from studyapp.study.order import mixed_by_section
from studyapp.study.progress import State
from tests.answers import right
from tests.banks import moon_bank, small_bank
from tests.gui.desks import open_desk, study_the_past

USUAL = 12.0  # seconds a question, before answers tell


def test_on_the_first_day_only_new_cards_are_offered(desk):
    today = desk.today()
    assert (today.reviews, today.new, today.due) == (0, 10, 10)
    assert today.first_time
    assert today.seconds == 10 * USUAL
    assert today.ahead[0] == 10
    assert len(today.ahead) == 14


def test_what_was_answered_counts_against_the_limits_of_the_day(desk, clock):
    session = desk.begin()
    session.ask(clock())
    for _ in range(4):
        session.answer(right(session.asking.question), clock.forward(10))
        session.proceed(clock())
    assert desk.today().due == 6
    assert not desk.today().first_time


def test_a_wrong_card_comes_back_tomorrow(desk, clock):
    session = desk.begin()
    session.ask(clock())
    session.answer(DontKnow(), clock.forward(10))
    assert desk.tomorrow() == (1, USUAL)
    assert desk.today().states[State.LEARNING] == 1


def test_twenty_answers_tell_how_long_a_question_takes(desk, clock):
    study_the_past(desk, clock, 10, random.Random(1))
    today = desk.today()
    assert 4 <= today.seconds / today.due <= 20
    assert today.seconds / today.due != USUAL


def test_other_settings_hold_from_the_next_sitting_on(desk):
    desk.save(replace(desk.learner.settings, new_a_day=3, four_buttons=True))
    assert desk.today().due == 3
    assert desk.learner.settings.four_buttons


def test_the_day_turns_over_at_four(desk, clock):
    clock.now = clock.now.replace(hour=3, minute=59)
    before = desk.day()
    clock.forward(60)
    assert (desk.day() - before).days == 1


def test_a_card_that_the_bank_no_longer_has_is_not_asked(desk, clock):
    study_the_past(desk, clock, 10, random.Random(1))
    clock.forward(100 * 86_400)  # by then much is due
    due = desk.today().due
    whole = desk.bank
    gone = {card.fact for card in [c.id for c in desk._queue()][:1]}
    facts = {name: fact for name, fact in whole.facts.items() if name not in gone}
    smaller = replace(whole, facts=facts)
    other = type(desk)(smaller, desk.studies.database, desk.learner, "desk", clock)
    assert 0 < other.today().due < due


@pytest.fixture
def bank() -> Bank:
    return moon_bank()


def test_new_cards_come_from_the_sections_in_turn(bank):
    sections = [bank.facts[card.fact].source[0].section for card in mixed_by_section(bank)]
    assert len(set(sections[:6])) >= 3
    assert sorted(mixed_by_section(bank)) == sorted(bank.cards())


ONE_TELLS_THE_OTHER = """
[[fact]]
id = "commander"
text = "The lander Eagle was flown over the last boulders by {pilot} himself."
slot.pilot = { entity = "armstrong", ask = "Who flew the lander Eagle over the last boulders?" }

[[fact]]
id = "boulders"
text = "Neil Armstrong flew the lander Eagle over {kind} boulders at last."
slot.kind = { phrase = "sharp", wrong = ["round", "dusty"], ask = "Over what kind of last boulders did Neil Armstrong fly the lander Eagle?" }

[[fact]]
id = "stones"
text = "The crew brought {stones} stones home."
slot.stones = { number = 22, ask = "How many stones did the crew bring home?" }
"""


def test_a_question_that_tells_the_answer_of_another_does_not_follow_it(tmp_path, clock):
    desk, database = open_desk(tmp_path, small_bank(ONE_TELLS_THE_OTHER), clock)
    with database:
        session = desk.begin()
        session.ask(clock())
        asked = []
        while session.asking is not None:
            asked.append(session.asking.card.id.fact)
            session.answer(right(session.asking.question), clock.forward(10))
            session.proceed(clock())
    assert asked[1] == "stones"


def test_what_is_left_of_all_facts_is_read_by_one_query(desk):
    asked = []
    connection = desk.studies.database.connection
    connection.set_trace_callback(asked.append)
    memories = desk.facts.memories(desk.bank.facts)
    connection.set_trace_callback(None)
    assert len([query for query in asked if "FROM cards" in query]) == 1
    assert list(memories) == list(desk.bank.facts)
    for fact, memory in memories.items():
        assert [card.card for card in memory.cards] == list(desk.bank.cards_of(desk.bank.facts[fact]))


def test_to_count_what_is_due_no_question_is_compared_with_another(desk, monkeypatch):
    monkeypatch.setattr(desk_module, "apart", lambda *_: pytest.fail("questions were compared"))
    assert desk.today().due == desk.left() == 10


def test_as_many_are_counted_as_are_asked(desk, clock):
    study_the_past(desk, clock, 20, random.Random(5))
    assert 0 < desk.left() == len(desk._queue())
