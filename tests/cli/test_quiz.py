"""Quizzes in the terminal: made, listed, taken, interrupted, compared."""

import pytest


@pytest.fixture
def made(run, moon):
    """The Moon bank with a quiz of two questions that are chosen from options."""
    run("quiz", moon, "--new", "Landings", "--count", 2, "--form", "choice", "--seed", 1)
    return moon


def test_a_quiz_is_made_and_listed(run, moon):
    assert run("quiz", moon, "--list").lines[0].startswith("There is no quiz")
    said = run("quiz", moon, "--new", "Landings", "--count", 2)
    assert said.lines == ["“Landings” was made, with 2 questions."]
    assert run("quiz", moon).lines == ["Landings: 2 questions. Not taken yet."]


def test_a_quiz_is_taken_and_its_result_told(run, made):
    said = run("quiz", made, "landings", typed="\n\n")
    assert said.status == 0
    assert "Quiz: Landings" in said.lines
    assert "0 of 2" in said.lines
    assert "What was missed:" in said.lines
    assert len(said.recorded) == 2
    assert run("doctor").lines[0].startswith("All is well: 0 cards follow from 2 answers")


def test_an_interrupted_quiz_goes_on_where_it_stood(run, made):
    first = run("quiz", made, "Landings", typed="\n:quit\n")
    assert first.lines[-1].startswith("The quiz is not finished.")
    assert "1 answered so far" in run("quiz", made).out
    assert "0 of 2" in run("quiz", made, "Landings", typed="\n").lines


def test_a_quiz_that_was_given_up_begins_anew(run, made):
    run("quiz", made, "Landings", typed="\n:quit\n")
    assert run("quiz", made, "Landings", "--give-up").lines == ["“Landings” was given up and is not scored."]
    assert "1 of 2." in run("quiz", made, "Landings", typed="").out


def test_verdicts_are_told_at_the_end_where_that_is_wanted(run, moon):
    run("quiz", moon, "--new", "Silent", "--count", 2, "--at-end")
    said = run("quiz", moon, "Silent", typed="\n\n")
    before = said.out.partition("0 of 2")[0]
    assert "Wrong" not in before
    assert "What was missed:" in said.lines


def test_results_of_a_quiz_are_shown_again(run, made):
    assert run("quiz", made, "Landings", "--results").status == 1
    run("quiz", made, "Landings", typed="\n\n")
    run("quiz", made, "Landings", typed="\n\n")
    said = run("quiz", made, "Landings", "--results")
    assert "Each time:" in said.lines
    assert "missed 2 of 2 times" in said.out


def test_a_removed_quiz_is_listed_no_more(run, made):
    run("quiz", made, "Landings", "--remove")
    assert run("quiz", made).lines[0].startswith("There is no quiz")


def test_a_quiz_or_a_section_that_is_not_there_is_refused(run, made):
    assert "There is: Landings" in run("quiz", made, "Marsh").err
    assert "has no section" in run("quiz", made, "--new", "New", "--section", "Nowhere").err
