import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.memory.review import CorrectionKind
from tests.answers import right, wrong
from tests.study.sittings import LANDING, PLACE, give, sitting


def test_overruling_counts_a_wrong_answer_as_right_and_asks_it_no_more(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    before = session.answer(wrong(session.asking.question), clock.after(5))
    assert before.can_overrule
    assert not before.can_be_guess
    after = session.overrule(clock.after(1))
    assert (after.outcome, after.rating, after.corrected) == (
        Outcome.RIGHT,
        Rating.GOOD,
        CorrectionKind.OVERRULED,
    )
    assert after.card.memory.stability > before.card.memory.stability
    assert session.answered == session.done[-1] == after
    assert session.proceed(clock.after(1)) is None
    assert session.finished
    (correction,) = journal.corrections
    assert (correction.target, correction.rating) == (before.review_id, Rating.GOOD)


def test_a_guess_counts_as_not_known_and_is_asked_again(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    before = session.answer(right(session.asking.question), clock.after(5))
    assert before.can_be_guess
    after = session.guessed(clock.after(1))
    assert (after.outcome, after.rating) == (Outcome.WRONG, Rating.AGAIN)
    assert after.card.memory.stability < before.card.memory.stability
    assert session.proceed(clock.after(1)).again


def test_four_buttons_rate_an_answer_and_the_same_rating_is_no_step(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    answered = session.answer(right(session.asking.question), clock.after(5))
    assert session.rate(Rating.GOOD, clock.after(1)) is answered
    assert session.rate(Rating.HARD, clock.after(1)).outcome is Outcome.RIGHT
    assert session.rate(Rating.AGAIN, clock.after(1)).outcome is Outcome.WRONG
    assert [correction.rating for correction in journal.corrections] == [Rating.HARD, Rating.AGAIN]


def test_four_buttons_foretell_the_day_that_each_rating_leads_to(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    session.answer(right(session.asking.question), clock.after(5))
    foretold = session.dues(clock.now)
    assert foretold[Rating.AGAIN] <= foretold[Rating.HARD] <= foretold[Rating.GOOD] <= foretold[Rating.EASY]
    for rating in Rating:
        assert session.rate(rating, clock.after(1)).card.memory.due == foretold[rating]


def test_buttons_foretell_the_day_after_a_rating_at_the_same_moment(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    session.answer(right(session.asking.question), clock.after(5))
    foretold = session.dues(clock.now)
    session.rate(Rating.EASY, clock.now)
    assert session.dues(clock.now) == foretold


def test_no_rating_of_a_repeat_moves_the_day(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    first = give(session, wrong, clock)
    session.answer(right(session.asking.question), clock.after(5))
    assert set(session.dues(clock.now).values()) == {first.card.memory.due}


def test_a_wrong_answer_that_is_rated_hard_counts_as_close(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    session.answer(wrong(session.asking.question), clock.after(5))
    assert session.rate(Rating.HARD, clock.after(1)).outcome is Outcome.CLOSE


def test_overruling_a_repeat_only_marks_it(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    first = give(session, wrong, clock)
    session.answer(wrong(session.asking.question), clock.after(5))
    assert session.overrule(clock.after(1)).card == first.card
    session.proceed(clock.after(1))
    assert session.finished


def test_a_correction_that_cannot_be_kept_changes_nothing(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    answered = session.answer(wrong(session.asking.question), clock.after(5))
    journal.full = True
    for attempt in (session.overrule, session.undo, session.bury):
        with pytest.raises(StudyError):
            attempt(clock.after(1))
        assert session.answered is answered


def test_undo_asks_the_question_again_with_the_same_options(journal, clock):
    session = sitting(journal)
    first = session.ask(clock.now)
    give(session, wrong, clock)
    assert session.asking.card.id == PLACE
    assert session.undo(clock.after(1)) == first
    assert list(session.done) == []
    assert journal.cards[LANDING] == Card(LANDING)
    assert journal.corrections[-1].kind is CorrectionKind.REVOKED


def test_redo_comes_back_to_where_undo_was_called(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    give(session, wrong, clock)
    second, done, card = session.asking, session.done, journal.cards[LANDING]
    session.undo(clock.after(1))
    assert session.redo(clock.after(1)) == second
    assert (session.done, journal.cards[LANDING]) == (done, card)
    assert journal.corrections[-1].kind is CorrectionKind.RESTORED


def test_undo_takes_back_a_correction_before_the_answer(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    answered = session.answer(wrong(session.asking.question), clock.after(5))
    session.overrule(clock.after(1))
    session.undo(clock.after(1))
    assert session.answered == answered
    assert journal.cards[LANDING] == answered.card
    session.undo(clock.after(1))
    assert session.answered is None
    assert not session.can_undo


def test_a_new_step_ends_what_could_be_done_again(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    give(session, right, clock)
    session.undo(clock.after(1))
    assert session.can_redo
    session.skip(clock.after(1))
    assert not session.can_redo


def test_undo_and_redo_with_nothing_to_do_do_nothing(journal, clock):
    session = sitting(journal)
    asking = session.ask(clock.now)
    assert session.undo(clock.now) is asking
    assert session.redo(clock.now) is asking
    assert journal.corrections == []


def test_skipping_is_taken_back_without_a_word_in_the_journal(journal, clock):
    session = sitting(journal)
    first = session.ask(clock.now)
    session.skip(clock.after(1))
    assert session.undo(clock.after(1)) is first
    assert session.redo(clock.after(1)).card.id == PLACE
    assert journal.corrections == []


def test_what_is_kept_can_be_replayed_at_any_time(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    for step in (wrong, right, wrong):
        give(session, step, clock)
    session.undo(clock.after(1))
    session.bury(clock.after(1))
    session.suspend(clock.after(1))
    session.undo(clock.after(1))
    for name, card in journal.cards.items():
        assert replay(name, journal.history(name), DEFAULT) == card
