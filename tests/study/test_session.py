from datetime import date, timedelta

import pytest

from studyapp.facts.bank import Status
from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Doubt, Outcome, Unclear
from studyapp.memory.card import Card, Rating
from studyapp.questions.question import Choice, TrueFalse, form_of
from studyapp.questions.response import DontKnow, Words
from tests.answers import right, wrong
from tests.banks import small_bank
from tests.study.journal import MemoryJournal
from tests.study.sittings import (
    CARDS,
    LANDING,
    MINUTES,
    PLACE,
    START,
    TAPES,
    WALKER,
    give,
    known,
    sitting,
)


def asked_cards(session):
    return [answer.card.id for answer in session.done]


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


def test_a_card_that_no_form_fits_is_left_out(journal, clock):
    long = "a phrase that is far too long for anybody to type it"
    fact = f'[[fact]]\nid = "f"\ntext = "It was {{n}}."\nslot.n = {{ phrase = "{long}", ask = "What was it?" }}\n'
    session = sitting(journal, (CardId("small", "f", "n"),), bank=small_bank(fact))
    assert session.ask(clock.now) is None
    assert session.finished


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
    session = sitting(journal, (known(WALKER), known(TAPES)))
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
    session = sitting(journal, (known(TAPES),))
    session.ask(clock.now)
    assert session.answer(Words("soon"), clock.after(5)) == Unclear(Doubt.NO_DATE)
    assert journal.answers == []
    assert not session.can_undo
    assert session.answer(Words("1981 to 1983"), clock.after(5)).seconds == 10.0


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
    close = lambda _: Words("1982")  # noqa: E731
    session = sitting(journal, (known(TAPES),))
    session.ask(clock.now)
    assert give(session, close, clock).rating is Rating.HARD
    assert session.finished


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


def test_a_fact_is_stated_to_be_judged_once_in_a_sitting(clock):
    first_forms, second_forms = set(), set()
    for seed in range(60):
        session = sitting(MemoryJournal(), (WALKER, MINUTES, LANDING), seed=seed)
        session.ask(clock.now)
        first, second, other = (give(session, right, clock).asking.question for _ in range(3))
        assert not (isinstance(first, TrueFalse) and isinstance(second, TrueFalse))
        first_forms.add(type(first))
        second_forms.add(type(second))
        if isinstance(first, TrueFalse):
            second_forms.add((type(second), type(other)))
    assert first_forms == {Choice, TrueFalse}
    assert second_forms >= {Choice, TrueFalse, (Choice, TrueFalse)}  # another fact is still stated


def test_looking_ahead_changes_nothing(journal, clock):
    session = sitting(journal)
    session.look_ahead(clock.now)
    session.ask(clock.now)
    before = (session.asking, session.seconds_left, tuple(session.done))
    session.look_ahead(clock.now)
    assert (session.asking, session.seconds_left, tuple(session.done)) == before
    while not session.finished:
        session.look_ahead(clock.now)
        give(session, right, clock)
    session.look_ahead(clock.now)
    assert session.asking is None


def test_what_was_given_for_the_key_before_is_among_the_options_of_the_next_asking(journal, clock):
    def wrong_options(session):
        options = session.asking.question.options
        return {one.text for one in options} - {session.asking.question.key}

    given = set()
    for seed in range(20):
        clock.after(90_000)
        session = sitting(journal, (PLACE,), seed)
        session.ask(clock.now)
        if not isinstance(session.asking.question, Choice):
            continue
        assert not given or given & wrong_options(session)
        give(session, wrong, clock)
        given |= {answer.response for answer in journal.answers if answer.outcome is Outcome.WRONG}
    assert given
