from datetime import date, timedelta

import pytest

from studyapp.facts.bank import Status
from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Doubt, Outcome, Unclear
from studyapp.memory.card import Card, Rating
from studyapp.memory.replay import replay
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.questions.question import Choice, TrueFalse, form_of
from studyapp.questions.response import DontKnow, Words
from tests.study.journal import MemoryJournal
from tests.study.sittings import (
    CARDS,
    LANDING,
    MINUTES,
    PLACE,
    SAMPLES,
    SCHEDULERS,
    START,
    THIRD,
    WALKER,
    Clock,
    known,
    right,
    sitting,
    wrong,
)

TOMORROW = START.date() + timedelta(days=1)


@pytest.fixture
def journal():
    return MemoryJournal()


@pytest.fixture
def clock():
    return Clock()


def give(session, response, clock, seconds=10.0):
    """Answer the question on the screen after some seconds, and go on."""
    answered = session.answer(response(session.asking.question), clock.after(seconds))
    session.proceed(clock.after(2.0))
    return answered


def asked_cards(session):
    return [answer.card.id for answer in session.done]


# Asking


def test_a_sitting_begins_when_the_first_question_is_shown(journal, clock):
    session = sitting(journal)
    assert session.asking is None
    assert not session.finished
    asking = session.ask(clock.now)
    assert asking == session.asking
    assert (asking.card.id, asking.number, asking.total, asking.again) == (LANDING, 1, len(CARDS), False)


def test_asking_once_more_shows_the_same_question_and_starts_its_clock_anew(journal, clock):
    session = sitting(journal)
    first = session.ask(clock.now)
    assert session.ask(clock.after(50.0)) is first
    assert session.answer(right(first.question), clock.after(4.0)).seconds == 4.0


def test_a_sitting_without_cards_is_finished_at_once(journal, clock):
    session = sitting(journal, ())
    assert session.finished
    assert session.ask(clock.now) is None
    assert session.seconds_left == 0


def test_a_card_whose_fact_has_gone_is_left_out(journal, clock):
    gone = Card(CardId("moon", "no-such-fact", "date"))
    session = sitting(journal, (gone, LANDING))
    asking = session.ask(clock.now)
    assert (asking.card.id, asking.number, asking.total) == (LANDING, 1, 1)


def test_the_same_seed_asks_the_same_questions(clock):
    def stems():
        session = sitting(MemoryJournal(), seed=7)
        session.ask(clock.now)
        while not session.finished:
            give(session, right, clock)
        return [answer.asking.question for answer in session.done]

    assert stems() == stems()


# Answering


def test_a_right_answer_is_graded_scheduled_and_kept(journal, clock):
    session = sitting(journal)
    question = session.ask(clock.now).question
    answered = session.answer(right(question), clock.after(12.5))
    assert answered is session.answered
    assert (answered.outcome, answered.rating, answered.counts) == (Outcome.RIGHT, Rating.GOOD, True)
    assert answered.explanation.status is Status.STATED
    assert answered.card == journal.cards[LANDING]
    assert answered.card.memory.due > START.date()
    (kept,) = journal.answers
    assert kept.review.id == answered.review_id
    assert kept.review.answered_at == START.astimezone(kept.review.answered_at.tzinfo) + timedelta(
        seconds=12.5
    )
    assert kept.review.answered_at.utcoffset() == timedelta()
    assert (kept.review.study_day, kept.utc_offset, kept.seconds) == (date(2026, 3, 2), 60, 12.5)
    assert (kept.review.due, kept.review.retention) == (answered.card.memory.due, 0.9)
    assert (kept.form, kept.stem) == (form_of(question), question.stem)


def test_the_options_are_kept_as_they_were_shown(journal, clock):
    questions = []
    for seed in range(5):
        session = sitting(journal, seed=seed)
        session.ask(clock.now)
        while not session.finished:
            questions.append(give(session, right, clock).asking.question)
    assert {type(question) for question in questions} == {Choice, TrueFalse}
    for question, kept in zip(questions, journal.answers, strict=True):
        if isinstance(question, Choice):
            assert kept.options == tuple(option.text for option in question.options)
        assert kept.response == kept.key
        assert kept.key in kept.options


def test_typed_words_are_kept_as_typed_and_not_knowing_as_nothing(journal, clock):
    session = sitting(journal, (known(WALKER), known(LANDING)))
    session.ask(clock.now)
    session.answer(Words("  neil  armstrong"), clock.after(9))
    session.proceed(clock.now)
    session.answer(DontKnow(), clock.after(9))
    assert [(kept.response, kept.options) for kept in journal.answers] == [
        ("  neil  armstrong", ()),
        ("", ()),
    ]
    assert [kept.outcome for kept in journal.answers] == [Outcome.RIGHT, Outcome.WRONG]


def test_a_well_known_card_typed_at_once_is_easy_but_not_after_its_key_was_shown(journal, clock):
    session = sitting(journal, (known(WALKER),))
    assert form_of(session.ask(clock.now).question) is Form.TYPED
    assert session.answer(Words("Neil Armstrong"), clock.after(3)).rating is Rating.EASY
    session.undo(clock.after(1))
    assert session.answer(Words("Neil Armstrong"), clock.after(3)).rating is Rating.GOOD


def test_an_unclear_answer_leaves_the_question_open_and_its_clock_running(journal, clock):
    session = sitting(journal, (known(LANDING),))
    session.ask(clock.now)
    assert session.answer(Words("soon"), clock.after(5)) == Unclear(Doubt.NO_DATE)
    assert journal.answers == []
    assert not session.can_undo
    assert session.answer(Words("20 July 1969"), clock.after(5)).seconds == 10.0


def test_no_answer_takes_longer_than_a_minute(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    answered = session.answer(right(session.asking.question), clock.after(3600))
    assert (answered.seconds, answered.rating) == (60.0, Rating.HARD)


def test_an_answer_that_cannot_be_kept_leaves_the_question_as_it_was(journal, clock):
    session = sitting(journal)
    asking = session.ask(clock.now)
    journal.full = True
    with pytest.raises(StudyError, match="disk is full"):
        session.answer(right(asking.question), clock.after(5))
    assert (session.asking, session.answered, list(session.done)) == (asking, None, [])
    assert not session.can_undo
    journal.full = False
    assert session.answer(right(asking.question), clock.after(1)).outcome is Outcome.RIGHT


def test_a_clock_that_is_set_back_does_not_mix_up_the_order(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    give(session, right, clock)
    clock.after(-7200)
    session.ask(clock.now)
    give(session, right, clock)
    first, second = (kept.review.answered_at for kept in journal.answers)
    assert second >= first


# Asking again


def test_a_wrong_card_is_asked_again_four_questions_later_until_it_is_right(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    give(session, wrong, clock)
    for _ in range(4):
        give(session, right, clock)
    again = session.asking
    assert (again.card.id, again.again, again.number, again.total) == (LANDING, True, 5, 7)
    assert not isinstance(again.question, TrueFalse)
    give(session, wrong, clock)
    while not session.finished:
        give(session, right, clock)
    assert asked_cards(session).count(LANDING) == 3
    assert asked_cards(session)[-1] == LANDING


def test_asking_again_does_not_touch_the_memory(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    first = give(session, wrong, clock)
    assert session.asking.again
    second = give(session, right, clock)
    assert session.finished
    assert second.card == first.card
    assert [kept.review.counts for kept in journal.answers] == [True, False]
    assert [kept.review.due is None for kept in journal.answers] == [False, True]


def test_a_close_answer_is_not_asked_again_unless_it_was_wrong_before(journal, clock):
    close = lambda _: Words("July 1969")  # noqa: E731
    session = sitting(journal, (known(LANDING),))
    session.ask(clock.now)
    assert give(session, close, clock).rating is Rating.HARD
    assert session.finished


# Corrections


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


# What cannot be done now


def test_a_face_cannot_offer_what_makes_no_sense(journal, clock):
    session = sitting(journal, (LANDING,))
    for impossible in (session.proceed, session.overrule, session.skip, session.bury):
        with pytest.raises(ValueError, match="no "):
            impossible(clock.now)
    with pytest.raises(ValueError, match="no question is open"):
        session.answer(DontKnow(), clock.now)
    session.ask(clock.now)
    session.answer(wrong(session.asking.question), clock.after(5))
    with pytest.raises(ValueError, match="can be a guess"):
        session.guessed(clock.now)
    session.overrule(clock.now)
    with pytest.raises(ValueError, match="can be overruled"):
        session.overrule(clock.now)


# Skip, bury, suspend, flag


def test_a_skipped_question_comes_at_the_end_and_then_leaves(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    skipped = session.ask(clock.now)
    assert session.skip(clock.after(1)).card.id == PLACE
    assert session.asking.number == 1
    give(session, right, clock)
    assert session.asking.question == skipped.question
    assert session.skip(clock.after(1)) is None
    assert session.finished
    assert len(journal.answers) == 1
    assert journal.acts == []


def test_a_buried_card_leaves_the_sitting_until_tomorrow(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    assert session.bury(clock.after(1)).total == 1
    (act,) = journal.acts
    assert (act.kind, act.card, act.study_day, act.until) == (ActKind.BURY, LANDING, START.date(), TOMORROW)
    assert journal.cards[LANDING].buried_until == TOMORROW


def test_a_card_can_be_suspended_while_its_verdict_is_shown(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    answered = session.answer(wrong(session.asking.question), clock.after(5))
    assert session.suspend(clock.after(1)).card.id == PLACE
    assert session.asking.total == 2
    assert journal.cards[LANDING].suspended
    assert journal.cards[LANDING].memory == answered.card.memory
    give(session, right, clock)
    assert session.finished


def test_a_flag_leaves_a_note_and_changes_nothing_else(journal, clock):
    session = sitting(journal, (LANDING,))
    assert not session.flagged
    asking = session.ask(clock.now)
    assert not session.flagged
    session.flag("Was it not the 21st by UTC?", clock.after(1))
    assert session.flagged
    assert session.asking is asking
    assert journal.acts[0].note == "Was it not the 21st by UTC?"
    session.undo(clock.after(1))
    assert not session.flagged
    session.redo(clock.after(1))
    assert session.flagged


def test_a_note_can_be_left_on_an_answered_question_only_while_it_is_shown(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    give(session, right, clock)
    with pytest.raises(ValueError, match="no question is on the screen"):
        session.flag("late", clock.now)


# Undo and redo


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
        assert replay(name, journal.history(name), SCHEDULERS) == card


# Time left and the summary


def test_the_time_left_follows_the_usual_time_and_then_the_learner(journal, clock):
    session = sitting(journal)
    session.ask(clock.now)
    assert session.seconds_left == 7 * 15
    session.answer(right(session.asking.question), clock.after(4))
    assert session.seconds_left == 6 * 15
    session.proceed(clock.now)
    for _ in range(4):
        give(session, right, clock, seconds=4.0)
    assert session.seconds_left == 2 * 4
    session.answer(wrong(session.asking.question), clock.after(4))
    assert session.seconds_left == 2 * 4


def test_the_summary_counts_first_answers_and_lists_what_to_look_at_again(journal, clock):
    session = sitting(journal, (LANDING, PLACE, known(THIRD), known(MINUTES), known(SAMPLES)))
    session.ask(clock.now)
    give(session, right, clock)
    session.skip(clock.after(1))
    give(session, wrong, clock)
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
    session = sitting(journal, (known(LANDING), known(MINUTES)))
    session.ask(clock.now)
    give(session, lambda _: Words("July 1969"), clock)
    give(session, lambda _: DontKnow(), clock)
    assert [missed.outcome for missed in session.summary().missed] == [Outcome.WRONG, Outcome.CLOSE]
