import random

from studyapp.facts.forms import Form
from studyapp.gui.choose_words import (
    counts_line,
    nothing_line,
    offer_line,
    section_line,
    section_name,
)
from studyapp.gui.desks.choose_desk import Offer
from studyapp.study.selection import Selection, Which
from tests.answers import right

UNSEEN = frozenset({Which.UNSEEN})
LEAD = frozenset({"Lead"})


def test_sections_are_counted_whichever_are_chosen(desk):
    everything, lead = desk.choice.offer(Selection()), desk.choice.offer(Selection(sections=LEAD))
    assert lead.sections == everything.sections
    assert lead.questions == lead.sections["Lead"]
    assert everything.questions == sum(everything.sections.values()) == len(list(desk.bank.cards()))
    assert set(everything.sections) == set(desk.choice.sections)


def test_the_limit_and_the_usual_time_make_the_minutes(desk):
    offer = desk.choice.offer(Selection(limit=5))
    assert (offer.questions, offer.seconds) == (5, 60.0)
    assert desk.count(Selection(limit=5)) == 5


def test_a_sitting_asks_as_many_as_were_counted(desk, clock):
    for form in (Form.ORDER, Form.MATCH, Form.CLOZE):
        selection = Selection(forms=frozenset({form}))
        session = desk.begin(selection)
        asking = session.ask(clock())
        while session.asking is not None:
            asking = session.asking
            session.answer(right(asking.question), clock.forward(5))
            session.proceed(clock())
        assert asking.total == desk.count(selection) > 0


def test_new_cards_come_in_the_order_in_which_they_are_met(desk):
    cards = desk.choice.cards(Selection(which=UNSEEN, limit=4), random.Random(1))
    assert [card.id for card in cards] == desk.studies.names[:4]


def test_the_same_chance_gives_the_same_sitting(desk, clock):
    def first(seed):
        return desk.begin(Selection(), random.Random(seed)).ask(clock()).question

    assert first(1) == first(1)


def plain(text):
    return text.replace("\u00a0", " ")


def test_the_words():
    assert section_name("Gaza/Conflict with Hamas") == "Gaza, Conflict with Hamas"
    assert section_name("") == "Without a section"
    assert plain(section_line("Gaza", 1)) == "Gaza, 1 question"
    assert plain(offer_line(Offer({}, 34, 470.0))) == "34 questions, about 8 minutes"
    assert counts_line(counts=False) == "Practice: answers do not change your schedule."
    assert counts_line(counts=True) == "Each answer decides when the question comes back."
    for state in Which:
        assert nothing_line(Selection(which=frozenset({state}))).endswith(".")
    assert nothing_line(Selection()) == "No question fits all of this. Leave something open."
