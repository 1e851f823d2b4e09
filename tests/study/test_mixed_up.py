"""What the summary tells as learnt and as mixed up, whatever the form in which it was answered."""

from dataclasses import replace

import pytest

from studyapp.questions.question import Choice, Match, Option, TrueFalse
from studyapp.questions.response import Chosen, DontKnow, Judged, Paired
from tests.answers import right, wrong
from tests.study.sittings import BANK, LANDING, PLACE, SECOND, WALKER, known, sitting

LATER = "19 November 1969"  # of the second landing


def ask(session, question, clock):
    """Put a question that was made by hand in the place of the first one."""
    session.ask(clock.now)
    agenda = session._agenda
    session._agenda = replace(agenda, asking=replace(agenda.asking, question=question))


CHOICE = Choice(
    card=LANDING, stem="When?", key="20 July 1969", options=(Option(LATER), Option("20 July 1969")), right=1
)
STATEMENT = TrueFalse(card=LANDING, stem="So it was.", key="20 July 1969", truth=False, shown=Option(LATER))
PAIRS = Match(
    card=LANDING,
    stem="When?",
    key="20 July 1969",
    left=("first", "second"),
    options=(Option("20 July 1969"), Option(LATER)),
    partners=(0, 1),
    asked=0,
)


@pytest.mark.parametrize(
    ("question", "response"),
    [(CHOICE, Chosen(0)), (STATEMENT, Judged(true=True)), (PAIRS, Paired((1, 0)))],
    ids=["choice", "statement", "match"],
)
def test_the_key_of_another_fact_is_told_with_what_it_belongs_to(journal, clock, question, response):
    session = sitting(journal, (LANDING,))
    ask(session, question, clock)
    session.answer(response, clock.after(5))
    (mixed,) = session.summary().mixed_up
    assert (mixed.one, mixed.other, mixed.given, mixed.sentence.startswith("On 19")) == (
        LANDING,
        SECOND,
        LATER,
        True,
    )


def test_what_belongs_to_no_fact_or_was_not_known_is_not_mixed_up(journal, clock):
    session = sitting(journal, (LANDING, WALKER))
    strange = replace(CHOICE, options=(Option("1 May 1970"), Option("20 July 1969")))
    ask(session, strange, clock)
    session.answer(Chosen(0), clock.after(5))
    session.proceed(clock.after(1))
    session.answer(DontKnow(), clock.after(5))
    assert session.summary().mixed_up == ()


def test_a_fact_is_learnt_once_by_the_first_of_its_answers_that_is_right(journal, clock):
    session = sitting(journal, (LANDING, PLACE, known(SECOND)))
    session.ask(clock.now)
    for _ in range(3):
        session.answer(right(session.asking.question), clock.after(5))
        session.proceed(clock.after(1))
    (learnt,) = session.summary().learnt
    assert learnt.card.fact == LANDING.fact
    assert learnt.sentence.startswith("On 20")


def test_a_card_that_the_bank_has_no_longer_was_taken_for_nothing(journal, clock):
    session = sitting(journal, (LANDING,))
    ask(session, CHOICE, clock)
    session.answer(Chosen(0), clock.after(5))
    facts = {name: fact for name, fact in BANK.facts.items() if name != LANDING.fact}
    session.use_bank(replace(BANK, facts=facts), clock.after(1))
    assert session.summary().mixed_up == ()


def test_suspended_cards_do_not_come_back(journal, clock):
    session = sitting(journal, (LANDING, WALKER))
    session.ask(clock.now)
    session.answer(wrong(session.asking.question), clock.after(5))
    assert len(session.summary().dues) == 1
    session.suspend(clock.after(1))
    assert session.summary().dues == ()
