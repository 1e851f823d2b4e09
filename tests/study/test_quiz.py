"""A quiz asks the same questions of everybody, is scored by its right answers, and moves no memory."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.verdict import Outcome, Unclear
from studyapp.memory.review import CorrectionKind
from studyapp.questions.question import form_of
from studyapp.questions.response import Words
from studyapp.study.order import sections
from studyapp.study.quiz import (
    Quiz,
    QuizAnswer,
    QuizQuestion,
    QuizResult,
    Sequel,
    best_of,
    by_section,
    choose_questions,
    left_out,
    most_missed,
    question_of,
)
from studyapp.study.quiz_sitting import QuizSitting
from studyapp.study.record import Mode
from tests.answers import right, wrong
from tests.study.sittings import BANK, CARDS, LANDING, PLACE, SCHEDULER, WALKER, give

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def quiz_of(*cards, at_once=True, count=20, forms=(), sequel=Sequel.MIXED):
    questions = choose_questions(
        BANK,
        cards or CARDS,
        count,
        forms=forms,
        sequel=sequel,
        sections=sections(BANK),
        rng=random.Random(3),
    )
    return Quiz("q1", "Landings", questions, at_once)


def sitting(journal, quiz, bank=BANK, earlier=()):
    return QuizSitting(bank=bank, quiz=quiz, journal=journal, scheduler=SCHEDULER, earlier=earlier)


def result(*answers, name="r", quiz="q1"):
    kept = tuple(QuizAnswer(card, outcome, 4.0, f"{name}{at}") for at, (card, outcome) in enumerate(answers))
    return QuizResult(name, quiz, 1, "Ana", NOON, NOON, kept)


def without(fact):
    return replace(BANK, facts={name: one for name, one in BANK.facts.items() if name != fact})


@pytest.fixture
def asked_of(journal, clock):
    """A function that takes a quiz to its end and tells which questions were asked."""

    def take(quiz):
        session = sitting(journal, quiz)
        session.ask(clock.after(1))
        asked = []
        while session.asking:
            asked.append(session.asking.question)
            give(session, right, clock)
        return asked

    return take


def test_a_quiz_asks_the_same_questions_in_the_same_order_each_time(asked_of):
    quiz = quiz_of()
    assert asked_of(quiz) == asked_of(quiz)
    assert [one.card for one in asked_of(quiz)] == [one.card for one in quiz.questions]


def test_a_quiz_has_at_most_so_many_questions_of_the_forms_that_were_chosen():
    assert len(quiz_of(count=3).questions) == 3
    forms = {one.form for one in quiz_of(forms=[Form.CHOICE]).questions}
    assert forms == {Form.CHOICE}


def test_a_card_that_none_of_the_wanted_forms_fits_is_no_question():
    assert LANDING not in {one.card for one in quiz_of(LANDING, PLACE, forms=[Form.NUMBER_LINE]).questions}


def test_true_or_false_is_asked_only_where_it_is_wanted():
    assert Form.TRUE_FALSE not in {one.form for one in quiz_of().questions}
    assert {one.form for one in quiz_of(forms=[Form.TRUE_FALSE]).questions} == {Form.TRUE_FALSE}


def test_a_quiz_in_the_order_of_the_source_asks_in_that_order():
    cards = [one.card for one in quiz_of(sequel=Sequel.SOURCE).questions]
    places = [BANK.facts[card.fact].source[0] for card in cards if BANK.facts[card.fact].source]
    order = sections(BANK)
    assert places == sorted(places, key=lambda one: (order.index(one.section), one.paragraph, one.sentence))


def test_answers_of_a_quiz_are_kept_as_such_and_move_no_memory(journal, clock):
    session = sitting(journal, quiz_of(LANDING, WALKER))
    session.ask(clock.after(1))
    give(session, right, clock)
    (answer,) = journal.answers
    assert answer.mode is Mode.QUIZ
    assert not answer.review.counts
    assert not session.counts
    assert session.quiz == "Landings"


def test_a_wrong_answer_is_not_asked_again(journal, clock):
    session = sitting(journal, quiz_of(LANDING, WALKER))
    session.ask(clock.after(1))
    give(session, wrong, clock)
    give(session, right, clock)
    assert session.finished
    assert [one.outcome for one in session.answers] == [Outcome.WRONG, Outcome.RIGHT]


def test_verdicts_that_are_told_at_the_end_are_not_shown(journal, clock):
    session = sitting(journal, quiz_of(LANDING, WALKER, at_once=False))
    first = session.ask(clock.after(1))
    session.answer(wrong(first.question), clock.after(4))
    assert session.answered is None
    assert session.asking.number == 2


def test_what_cannot_be_graded_is_not_kept(journal, clock):
    quiz = quiz_of(LANDING, at_once=False, forms=[Form.TYPED])
    session = sitting(journal, quiz)
    session.ask(clock.after(1))
    assert isinstance(session.answer(Words("31 June 1969"), clock.after(4)), Unclear)
    assert session.asking.number == 1


def test_undo_leads_back_to_the_question_in_a_quiz_too(journal, clock):
    session = sitting(journal, quiz_of(LANDING, WALKER, at_once=False))
    first = session.ask(clock.after(1))
    session.answer(wrong(first.question), clock.after(4))
    session.undo(clock.after(1))
    assert session.asking.question == first.question
    assert journal.corrections[-1].kind is CorrectionKind.REVOKED
    assert session.answers == ()


def test_a_skipped_question_comes_last_as_often_as_it_is_skipped(journal, clock):
    session = sitting(journal, quiz_of(LANDING, WALKER))
    first = session.ask(clock.after(1))
    session.skip(clock.after(1))
    assert session.asking.card != first.card
    session.skip(clock.after(1))
    session.skip(clock.after(1))
    assert session.asking.card != first.card
    assert session.asking.total == 2


def test_a_quiz_has_no_hints(journal, clock):
    session = sitting(journal, quiz_of(LANDING))
    session.ask(clock.after(1))
    assert session.hinted is None
    with pytest.raises(ValueError, match="no hints"):
        session.take_hint()


def test_an_interrupted_quiz_goes_on_behind_what_was_answered(journal, clock):
    quiz = quiz_of(LANDING, WALKER, PLACE)
    before = sitting(journal, quiz)
    before.ask(clock.after(1))
    give(before, right, clock)
    after = sitting(journal, quiz, earlier=before.answers)
    asking = after.ask(clock.after(1))
    assert (asking.number, asking.total) == (2, 3)
    assert asking.card.id == quiz.questions[1].card
    give(after, wrong, clock)
    give(after, right, clock)
    assert after.finished
    assert [one.card for one in after.answers] == [one.card for one in quiz.questions]


def test_a_question_whose_fact_is_gone_is_left_out(journal, clock):
    quiz = quiz_of(LANDING, WALKER)
    session = sitting(journal, quiz, without("first-landing"))
    assert session.ask(clock.after(1)).card.id == WALKER
    assert session.asking.total == 1


def test_a_question_whose_key_changed_is_left_out():
    quiz = quiz_of(LANDING)
    (asked,) = quiz.questions
    assert question_of(BANK, quiz, asked)
    assert question_of(BANK, quiz, replace(asked, key='{"date":"1970-01-01"}')) is None


def test_a_question_whose_form_no_longer_fits_is_left_out():
    quiz = quiz_of(LANDING)
    assert question_of(BANK, quiz, replace(quiz.questions[0], form=Form.MAP)) is None


def test_a_bank_that_changes_within_the_quiz_takes_its_question_with_it(journal, clock):
    quiz = quiz_of(LANDING, WALKER)
    session = sitting(journal, quiz)
    first = session.ask(clock.after(1))
    session.use_bank(without(first.card.id.fact), clock.after(1))
    assert session.asking.card.id != first.card.id


def test_each_question_is_asked_in_the_form_that_it_was_made_with(asked_of):
    quiz = quiz_of()
    assert [form_of(one) for one in asked_of(quiz)] == [one.form for one in quiz.questions]


def test_only_right_answers_are_points():
    points = result((LANDING, Outcome.RIGHT), (WALKER, Outcome.CLOSE), (PLACE, Outcome.WRONG)).points
    assert (points.count, points.total) == (1, 3)
    assert points.low < 1 / 3 < points.high


def test_the_time_of_a_result_is_that_of_its_answers():
    assert result((LANDING, Outcome.RIGHT), (WALKER, Outcome.CLOSE)).seconds == 8.0


def test_the_best_result_is_that_with_the_largest_share_the_first_of_equal_ones():
    poor = result((LANDING, Outcome.WRONG), name="a")
    good, same = (result((LANDING, Outcome.RIGHT), name=name) for name in "bc")
    assert best_of([poor, good, same]) is good
    assert best_of([]) is None


def test_questions_that_could_not_be_asked_are_counted():
    assert left_out(quiz_of(LANDING, WALKER), result((LANDING, Outcome.RIGHT))) == 1


def test_points_by_section_leave_out_facts_that_are_gone():
    answers = result((LANDING, Outcome.RIGHT), (WALKER, Outcome.WRONG)).answers
    told = by_section(BANK, answers)
    assert sum(share.total for share in told.values()) == 2
    assert sum(share.total for share in by_section(without("walk"), answers).values()) == 1


def test_the_questions_missed_in_most_results_come_first():
    quiz = Quiz("q1", "L", tuple(QuizQuestion(card, Form.CHOICE, "") for card in (LANDING, WALKER, PLACE)))
    results = [
        result((LANDING, Outcome.WRONG), (WALKER, Outcome.WRONG), (PLACE, Outcome.RIGHT)),
        result((LANDING, Outcome.RIGHT), (WALKER, Outcome.CLOSE), (PLACE, Outcome.RIGHT)),
    ]
    told = [(one.card, one.missed, one.answers) for one in most_missed(quiz, results)]
    assert told == [(WALKER, 2, 2), (LANDING, 1, 2)]
