"""Quizzes in the window: made of what is chosen, taken, interrupted, compared, removed and brought back."""

import random

import pytest

from studyapp.facts.forms import Form
from studyapp.storage.learners import add_learner
from studyapp.storage.quizzes import QuizAct, Quizzes
from studyapp.study.selection import Selection
from tests.gui.pages import StudyPage, press, seen, type_in
from tests.gui.quiz_pages import QuizPage


@pytest.fixture
def quizzes(window):
    return QuizPage(window)


@pytest.fixture
def made(desk, quizzes):
    """The page with one quiz of two choices in it, whose verdicts are shown at once."""
    desk.quizzes.make("Landings", Selection(forms=frozenset({Form.CHOICE})), 2, rng=random.Random(1))
    quizzes.open()
    return quizzes


@pytest.fixture
def taken(made, clock):
    """That quiz, taken once: one right, one wrong; its result is shown."""
    made.row("Landings").take.click()
    made.answer(clock)
    press("Return")
    made.answer(clock, rightly=False)
    press("Return")
    return made


def test_without_a_quiz_the_page_leads_to_choosing(quizzes, window):
    quizzes.open()
    assert quizzes.shows("There is no quiz of this bank yet.")
    press("C")
    assert window.workspace.current == "choose"


def test_a_quiz_is_made_of_what_is_chosen(quizzes, window):
    window.workspace.go_to("choose")
    press("Q")
    type_in("Landings")
    press("Return")
    assert quizzes.names == ["Landings"]
    assert quizzes.shows("Not taken yet.")
    assert quizzes.focused is quizzes.row("Landings").take


def test_a_quiz_without_a_name_is_not_made_and_the_sheet_says_why(quizzes, window):
    window.workspace.go_to("choose")
    press("Q")
    press("Return")
    assert quizzes.sheet is not None
    assert any("A quiz needs a name." in line for line in seen(quizzes.sheet))
    press("Escape")
    quizzes.open()
    assert quizzes.names == []


def test_the_number_order_and_verdicts_of_a_quiz_are_chosen(quizzes, window, desk):
    window.workspace.go_to("choose")
    press("Q")
    sheet = quizzes.sheet
    type_in("Three")
    sheet.count.field.setText("3")
    sheet.verdicts.chosen.emit("end")
    sheet.order.chosen.emit("source")
    sheet.make.click()
    quiz = desk.quizzes.named("three")
    assert len(quiz.questions) == 3
    assert not quiz.at_once


def test_a_number_that_is_none_makes_no_quiz(quizzes, window):
    window.workspace.go_to("choose")
    press("Q")
    sheet = quizzes.sheet
    type_in("Three")
    sheet.count.field.setText("many")
    sheet.make.click()
    assert quizzes.sheet is sheet


def test_a_quiz_shows_its_name_and_nothing_of_schedules(made, window, clock, desk):
    desk.save(type(desk.learner.settings)(four_buttons=True, asks_certainty=True))
    made.row("Landings").take.click()
    page = StudyPage(window)
    assert page.shows("Quiz: Landings")
    assert not page.shows("min left")
    assert not page.has_button("Hint")
    made.answer(clock)
    assert page.has_button("Continue")
    assert not page.has_button("Good")
    assert not page.has_button("I guessed")
    assert not page.shows("Comes back")


def test_a_wrong_answer_of_a_quiz_is_not_asked_again(taken):
    assert taken.is_result
    assert taken.shows("1 of 2")


def test_undo_works_within_a_quiz(made, window, clock):
    made.row("Landings").take.click()
    made.answer(clock, rightly=False)
    press("Ctrl+Z")
    session = window.workspace.study.session
    assert session.answered is None
    made.answer(clock)
    assert [one.outcome.value for one in session.answers] == ["right"]


def test_the_result_shows_what_was_missed_and_leads_to_its_practice(taken, window):
    assert taken.shows("What was missed")
    assert taken.shows("This is your first result of this quiz.")
    press("P")
    page = StudyPage(window)
    assert page.is_study
    assert not page.session.counts
    assert page.session.asking.total == 1


def test_results_of_a_quiz_stand_beside_each_other(taken, window, clock):
    press("A")
    for _ in range(2):
        taken.answer(clock)
        press("Return")
    assert taken.shows("2 of 2")
    assert taken.shows("Your best before was 1 of 2.")
    assert taken.shows("Nothing was missed.") or not taken.shows("What was missed")
    assert [row[2] for row in taken.result.times.table().rows] == ["2 of 2", "1 of 2"]
    assert taken.shows("Missed most often")


def test_the_figures_of_a_result_are_shown_as_tables_too(taken):
    press("T")
    assert taken.shows("Interval")
    assert not taken.result.times.isVisible()
    press("T")
    assert taken.result.times.isVisible()
    assert not taken.shows("Interval")


def test_a_missed_question_leads_to_its_fact(taken, window):
    taken.result._missed._rows.itemAt(0).widget().click()
    assert window.workspace.current == "facts"


def test_a_result_leads_back_to_the_quizzes_with_its_points(taken, window):
    press("Return")
    assert window.workspace.current == "quizzes"
    assert taken.shows("1 of 2 on 22 November.")
    taken.row("Landings").results.click()
    assert taken.is_result


@pytest.mark.parametrize(
    ("file", "line"), [("points.csv", "Question,Verdict"), ("points.txt", "Quiz: Landings")]
)
def test_a_result_is_saved_as_a_file(taken, dialogs, tmp_path, file, line):
    dialogs.path = tmp_path / file
    press("Ctrl+S")
    assert line in (tmp_path / file).read_text("utf-8-sig")
    assert taken.shows(f"Saved in {file}.")


def test_a_result_that_cannot_be_saved_says_why(taken, dialogs, tmp_path):
    dialogs.path = tmp_path / "nowhere" / "points.csv"
    press("Ctrl+S")
    assert taken.shows("could not be written")


def test_an_interrupted_quiz_goes_on_where_it_stood(made, window, clock):
    made.row("Landings").take.click()
    made.answer(clock)
    press("Return")
    press("Escape")
    assert made.shows("1 answered so far.")
    made.row("Landings").take.click()
    assert StudyPage(window).shows("2 of 2")


def test_results_of_others_stand_beside_ones_own_by_name(taken, window, desk):
    database = desk.studies.database
    other = add_learner(database, "Ana")
    theirs = Quizzes(database, other.id, "desk")
    quiz = desk.quizzes.named("Landings")
    theirs.finish(
        theirs.act(quiz.id, QuizAct.BEGIN, desk.clock()),
        quiz.id,
        desk.quizzes.report(quiz).result.answers,
        desk.clock(),
    )
    window.workspace.go_to("quiz-result")
    assert sorted(row[1] for row in taken.result.times.table().rows) == ["Ana", "You"]
    assert taken.shows("This is your first result of this quiz.")


def test_a_quiz_that_is_given_up_is_not_scored(made, clock, desk):
    made.row("Landings").take.click()
    made.answer(clock)
    press("Return")
    press("Escape")
    made.row("Landings").give_up.click()
    assert made.shows("was given up and is not scored")
    assert made.shows("Not taken yet.")


def test_verdicts_that_are_told_at_the_end_are_not_shown_before(quizzes, window, desk, clock):
    desk.quizzes.make("Silent", Selection(forms=frozenset({Form.CHOICE})), 2, at_once=False)
    quizzes.open()
    quizzes.row("Silent").take.click()
    quizzes.answer(clock, rightly=False)
    assert StudyPage(window).shows("2 of 2")
    assert not StudyPage(window).has_button("Continue")
    quizzes.answer(clock)
    assert quizzes.is_result


def test_a_removed_quiz_comes_back_by_undo(made):
    made.row("Landings").remove.click()
    assert made.names == []
    assert made.shows("Its results stay.")
    press("Ctrl+Z")
    assert made.names == ["Landings"]


def test_a_quiz_whose_facts_are_all_gone_says_so(made, desk, dialogs, window):
    gone = {one.card.fact for one in desk.quizzes.named("Landings").questions}
    bank = desk.bank
    desk.studies.change_bank(
        type(bank)(
            **{name: getattr(bank, name) for name in bank.__slots__ if name != "facts"},
            facts={name: fact for name, fact in bank.facts.items() if name not in gone},
        )
    )
    made.row("Landings").take.click()
    assert "can be asked any more" in dialogs.errors[-1]
    assert not StudyPage(window).is_study
