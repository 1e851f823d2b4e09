"""Practice: a sitting that changes no schedule, and says so."""

import pytest

from studyapp.gui.main_window import MainWindow
from studyapp.storage.learners import LearnerSettings
from studyapp.study.selection import Selection
from tests.gui.pages import StudyPage, press
from tests.gui.views.conftest import NEW

SENTENCE = "Practice: answers do not change your schedule"


@pytest.fixture
def practice(window: MainWindow, clock):
    window.workspace.start_sitting(Selection(cards=NEW, counts=False))
    clock.forward(5)
    return StudyPage(window)


def right_or_wrong(page, clock, *, right):
    press(page.letter_of_the_key if right else page.letter_of_a_wrong_option)
    clock.forward(5)


def test_the_top_bar_says_that_it_is_practice(practice):
    assert practice.shows(SENTENCE)
    practice.window.resize(900, 600)
    assert practice.shows("Practice")
    assert not practice.shows(SENTENCE)


def test_a_sitting_that_counts_says_nothing_of_practice(choosing):
    assert not choosing.shows("Practice")


def test_the_verdict_tells_no_day_on_which_the_card_comes_back(practice, clock):
    right_or_wrong(practice, clock, right=True)
    assert practice.verdict.startswith("Right.")
    assert not practice.shows("Comes back")
    assert not any("counts in part" in line for line in practice.told)


def test_a_missed_card_is_asked_again_and_the_schedule_stays_as_it_was(practice, clock, desk):
    before = desk.studies.cards.get(NEW)
    right_or_wrong(practice, clock, right=False)
    assert "Once more in this sitting" in practice.told
    press("Return")
    clock.forward(5)
    for _ in NEW[1:]:
        right_or_wrong(practice, clock, right=True)
        press("Return")
        clock.forward(5)
    assert practice.shows("Once more")
    right_or_wrong(practice, clock, right=True)
    press("Return")
    assert practice.is_summary
    assert practice.shows("This was practice: your schedule is as it was.")
    assert desk.studies.cards.get(NEW) == before


def test_an_answer_can_be_counted_otherwise_and_taken_back(practice, clock):
    right_or_wrong(practice, clock, right=False)
    press("O")
    assert practice.verdict.startswith("Right.")
    assert not practice.shows("Comes back")
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert practice.session.done == ()


def test_four_buttons_foretell_no_days(window, desk, clock):
    desk.save(LearnerSettings(four_buttons=True))
    window.workspace.start_sitting(Selection(cards=NEW, counts=False))
    clock.forward(5)
    page = StudyPage(window)
    right_or_wrong(page, clock, right=True)
    assert [page.has_button(verb) for verb in ("Again", "Hard", "Good", "Easy")] == [True] * 4
    press("1")
    assert page.session.done[0].rating.name == "AGAIN"
