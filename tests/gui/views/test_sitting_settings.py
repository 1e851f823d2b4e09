"""What a sitting asks, and when a day begins, as set in Settings."""

import pytest
from PySide6.QtCore import Qt

from studyapp.facts.forms import Form
from studyapp.questions.question import form_of
from tests.gui.pages import Page, plain, press, type_in


@pytest.fixture
def page(window):
    window.workspace.go_to("settings")
    return Page(window)


@pytest.fixture
def sitting(page):
    return page.window.workspace.page("settings").sitting


def test_a_day_can_begin_at_another_hour_and_says_what_day_it_is(page, sitting, desk):
    sitting.turn.field.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("10:00")
    press("Return")
    assert desk.learner.settings.day_turn == 10
    assert page.shows(
        "Answers before 10:00 still count for the day before. By that it is Saturday 21 November"
    )
    press("Ctrl+Z")
    assert desk.learner.settings.day_turn == 4
    assert plain(sitting.turn.value) == "04:00"


def test_an_hour_that_is_none_is_told(page, sitting, desk):
    sitting.turn.field.setFocus(Qt.FocusReason.TabFocusReason)
    for typed in ("13", "4:30", "noon"):
        sitting.turn.field.selectAll()
        type_in(typed)
        press("Return")
        assert page.shows("That is no full hour from 00:00 to 12:00.")
    assert desk.learner.settings.day_turn == 4


def test_at_midnight_nothing_counts_for_the_day_before(page, sitting):
    for _ in range(4):
        sitting.turn.less.click()
    assert page.shows("Answers after midnight count for the new day.")


def test_a_way_of_asking_that_is_unticked_is_not_asked(page, sitting, desk):
    assert page.shows("All of them, the harder the better a question is known.")
    for form in Form:
        if form is not Form.TYPED:
            sitting.forms.checks[form.value].click()
    assert desk.learner.settings.forms == (Form.TYPED,)
    assert page.shows("A question that none of them fits is asked in its easiest way all the same.")
    session = desk.begin()
    session.ask(desk.clock())
    assert form_of(session.asking.question) is Form.TYPED


def test_without_any_way_of_asking_all_are_asked_again(sitting, desk):
    for form in Form:
        sitting.forms.checks[form.value].click()
    assert desk.learner.settings.forms == ()
    assert sitting.forms.keys == {form.value for form in Form}


def test_ways_of_asking_are_taken_back_one_by_one(page, sitting, desk):
    sitting.forms.checks["choice"].setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    press("Right")
    press("Space")
    assert len(desk.learner.settings.forms) == len(Form) - 2
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert desk.learner.settings.forms == ()
