"""Quizzes and their results: nothing is edited, what is hidden stays, and an interrupted quiz is found again."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.doctor import examine
from studyapp.storage.learners import add_learner
from studyapp.storage.quizzes import QuizAct, QuizJournal, Quizzes
from studyapp.study.quiz import Quiz, QuizQuestion
from studyapp.study.quiz_sitting import QuizSitting
from tests.answers import right, wrong
from tests.banks import moon_bank

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LANDING = QuizQuestion(CardId("moon", "first-landing", "date"), Form.CHOICE, '{"date": "1969-07-20"}')
WALKER = QuizQuestion(CardId("moon", "walk", "who"), Form.CHOICE, "")


@pytest.fixture
def quizzes(database, learner):
    return Quizzes(database, learner.id, "desk")


@pytest.fixture
def quiz(quizzes):
    return quizzes.make("moon", "Landings", [LANDING], NOON, at_once=True)


@pytest.fixture
def sit(database, learner, quizzes, quiz):
    """A function that begins the quiz and shows its first question."""

    def begin():
        run = quizzes.act(quiz.id, QuizAct.BEGIN, NOON)
        journal = QuizJournal(database, learner.id, "desk", run)
        made = Quiz(quiz.id, quiz.name, quiz.questions)
        session = QuizSitting(
            bank=moon_bank(), quiz=made, journal=journal, scheduler=Scheduler(DEFAULT), run=run
        )
        session.ask(NOON)
        return session

    return begin


def test_a_quiz_is_read_as_it_was_made(quizzes):
    made = quizzes.make("moon", " The  landings ", [LANDING, WALKER], NOON, at_once=False)
    assert made.name == "The landings"
    assert quizzes.of_bank("moon") == [made]
    assert quizzes.of_bank("mars") == []


@pytest.mark.parametrize("name", ["", "  ", "a\x07b", "x" * 81, "LANDINGS"])
def test_a_name_that_is_none_or_taken_is_refused(quizzes, quiz, name):
    with pytest.raises(StudyError, match="No quiz was made"):
        quizzes.make("moon", name, [LANDING], NOON, at_once=True)
    assert quizzes.of_bank("moon") == [quiz]


def test_a_quiz_without_a_question_is_refused(quizzes):
    with pytest.raises(StudyError, match="No question fits"):
        quizzes.make("moon", "None", [], NOON, at_once=True)


def test_a_hidden_quiz_keeps_its_results_and_can_be_shown_again(quizzes, quiz, sit):
    session = sit()
    quizzes.finish(session.run, quiz.id, session.answers, NOON)
    quizzes.act(quiz.id, QuizAct.HIDE, NOON)
    assert quizzes.of_bank("moon") == []
    assert len(quizzes.results(quiz.id)) == 1
    quizzes.act(quiz.id, QuizAct.SHOW, NOON)
    assert quizzes.of_bank("moon") == [quiz]


def test_answers_belong_to_the_time_that_they_were_given_in(quizzes, sit):
    first = sit()
    first.answer(right(first.asking.question), NOON)
    second = sit()
    second.answer(wrong(second.asking.question), NOON)
    assert [one.outcome for one in quizzes.answers(first.run)] == [Outcome.RIGHT]
    assert [one.outcome for one in quizzes.answers(second.run)] == [Outcome.WRONG]
    assert quizzes.answers(second.run) == second.answers


def test_an_answer_that_was_overruled_counts_as_right_and_one_taken_back_not_at_all(quizzes, sit):
    session = sit()
    session.answer(wrong(session.asking.question), NOON)
    session.overrule(NOON)
    assert [one.outcome for one in quizzes.answers(session.run)] == [Outcome.RIGHT]
    session.undo(NOON)
    session.undo(NOON)
    assert quizzes.answers(session.run) == ()


def test_a_quiz_is_open_until_it_is_finished_or_given_up(quizzes, quiz, sit):
    assert quizzes.open_run(quiz.id) == ""
    session = sit()
    assert quizzes.open_run(quiz.id) == session.run
    quizzes.act(quiz.id, QuizAct.GIVE_UP, NOON)
    assert quizzes.open_run(quiz.id) == ""
    again = sit()
    quizzes.finish(again.run, quiz.id, again.answers, NOON)
    assert quizzes.open_run(quiz.id) == ""


def test_a_result_is_read_as_it_was_kept(quizzes, quiz, sit, learner):
    session = sit()
    session.answer(right(session.asking.question), NOON)
    quizzes.finish(session.run, quiz.id, session.answers, NOON)
    (result,) = quizzes.results(quiz.id)
    assert result.answers == session.answers
    assert (result.name, result.begun_at) == (learner.name, NOON)
    (said,) = quizzes.said([one.review for one in result.answers]).values()
    assert said.key == said.response == "20\u00a0July 1969"


def test_another_learner_who_has_a_pin_is_not_named(database, quizzes, quiz, sit):
    other = Quizzes(database, add_learner(database, "Ana").id, "desk")
    session = sit()
    quizzes.finish(session.run, quiz.id, session.answers, NOON)
    assert [one.name for one in other.results(quiz.id)] == ["Learner"]
    with database.transaction("The PIN") as write:
        write.execute("UPDATE learners SET pin = 'secret'")
    assert [one.name for one in other.results(quiz.id)] == [""]
    assert [one.name for one in quizzes.results(quiz.id)] == ["Learner"]


@pytest.mark.parametrize("table", ["quizzes", "quiz_acts", "quiz_answers", "quiz_results"])
def test_nothing_of_a_quiz_can_be_deleted(database, quizzes, quiz, sit, table):
    session = sit()
    session.answer(right(session.asking.question), NOON)
    quizzes.finish(session.run, quiz.id, session.answers, NOON)
    with pytest.raises(sqlite3.IntegrityError, match="only ever grow"):
        database.connection.execute(f"DELETE FROM {table}")


def test_a_quiz_leaves_cards_and_the_doctor_as_they_were(database, sit, learner):
    session = sit()
    session.answer(right(session.asking.question), NOON)
    session.undo(NOON)
    assert not database.rows("SELECT 1 FROM cards WHERE due IS NOT NULL")
    report = examine(database)
    assert not report.damage
    assert not report.differences
    assert Card(LANDING.card).memory is None


def test_a_clock_that_was_set_back_changes_no_last_word(quizzes, quiz, database, learner, monkeypatch):
    first = quizzes.act(quiz.id, QuizAct.BEGIN, NOON)
    quizzes.finish(first, quiz.id, [], NOON)
    quizzes.act(quiz.id, QuizAct.HIDE, NOON)
    monkeypatch.setattr("studyapp.storage.uuid7.time.time_ns", lambda: 10**18)
    later = Quizzes(database, learner.id, "desk")
    later.act(quiz.id, QuizAct.SHOW, NOON - timedelta(days=400))
    assert later.of_bank("moon") == [quiz]
    assert later.open_run(quiz.id) == ""
    run = later.act(quiz.id, QuizAct.BEGIN, NOON - timedelta(days=400))
    assert run < first
    assert later.open_run(quiz.id) == run
    later.act(quiz.id, QuizAct.GIVE_UP, NOON - timedelta(days=400))
    assert later.open_run(quiz.id) == ""
