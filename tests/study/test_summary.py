from datetime import date

import pytest

from studyapp.facts.verdict import Outcome
from studyapp.questions.response import DontKnow, Words
from studyapp.study.agenda import USUAL_SECONDS
from tests.answers import right, wrong
from tests.study.sittings import (
    LANDING,
    MINUTES,
    PLACE,
    SAMPLES,
    START,
    TAPES,
    THIRD,
    give,
    known,
    sitting,
)


def test_the_time_left_goes_from_the_usual_time_to_that_of_the_learner(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    assert session.seconds_left == 7 * USUAL_SECONDS
    session.answer(right(session.asking.question), clock.after(4))
    assert session.seconds_left == pytest.approx(6 * (5 * USUAL_SECONDS + 4) / 6)
    session.proceed(clock.now)
    for _ in range(4):
        give(session, right, clock, seconds=4.0)
    assert session.seconds_left == pytest.approx(2 * (5 * USUAL_SECONDS + 5 * 4) / 10)
    session.answer(wrong(session.asking.question), clock.after(4))
    assert session.seconds_left == pytest.approx(2 * (5 * USUAL_SECONDS + 6 * 4) / 11)


def test_no_single_answer_makes_the_time_left_jump(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    session.answer(right(session.asking.question), clock.after(600))
    assert session.seconds_left == pytest.approx(6 * (5 * USUAL_SECONDS + 30) / 6)


def test_the_summary_counts_first_answers_and_lists_what_to_look_at_again(journal, clock):
    session = sitting(journal, (LANDING, PLACE, known(THIRD), known(MINUTES), known(SAMPLES)))
    session.ask(clock.now)
    give(session, right, clock)
    session.skip(clock.after(1))
    give(session, lambda _: Words("77"), clock)
    give(session, lambda _: DontKnow(), clock)
    while not session.finished:
        give(session, right, clock)
    summary = session.summary()
    assert (summary.answers, summary.right, summary.close, summary.wrong) == (5, 3, 0, 2)
    assert summary.marks == (
        Outcome.RIGHT,
        Outcome.WRONG,
        Outcome.WRONG,
        Outcome.RIGHT,
        Outcome.RIGHT,
    )
    assert summary.seconds == 70.0
    first, second = summary.missed
    assert (first.question.card, second.question.card) == (THIRD, MINUTES)
    assert (first.given, second.given) == ("77", "")
    assert second.key == "151 minutes" or second.key.startswith("151")
    assert first.due > START.date()


def test_close_answers_stand_behind_the_wrong_ones_in_the_summary(journal, clock):
    session = sitting(journal, (known(TAPES), known(MINUTES)))
    session.ask(clock.now)
    give(session, lambda _: Words("1982"), clock)
    give(session, lambda _: DontKnow(), clock)
    assert [missed.outcome for missed in session.summary().missed] == [Outcome.WRONG, Outcome.CLOSE]


@pytest.mark.parametrize(
    ("put_away", "due"),
    [
        (lambda session, now: session.reset(now), None),
        (lambda session, now: session.suspend(now), None),
        (lambda session, now: session.set_due(date(2026, 5, 1), now), date(2026, 5, 1)),
        (lambda session, now: session.bury(now), date(2026, 3, 3)),
    ],
)
def test_what_became_of_a_missed_card_afterwards_is_told_with_it(journal, clock, put_away, due):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    session.answer(wrong(session.asking.question), clock.after(5))
    put_away(session, clock.after(1))
    assert [missed.due for missed in session.summary().missed] == [due]
    session.undo(clock.after(1))
    assert [missed.due for missed in session.summary().missed] == [date(2026, 3, 3)]
