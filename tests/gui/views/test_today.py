import random
from dataclasses import replace

import pytest

from studyapp.gui.widgets.bar_chart import BarChart
from studyapp.storage.learners import LearnerSettings
from tests.gui.desks import study_the_past
from tests.gui.pages import Page, press


@pytest.fixture
def page(window):
    return Page(window)


@pytest.fixture
def studied(page, desk, clock):
    """Today after ten days."""
    study_the_past(desk, clock, 10, random.Random(1))
    page.window.workspace.go_to("today")
    return page


def test_the_first_start_explains_itself_and_enter_starts(page):
    assert page.shows("Your first question is ready")
    assert page.shows("This bank holds 12 facts about the crewed landings on the Moon")
    assert page.shows("Nothing to set up, no account.")
    assert page.shows("Answers stay on this computer. Nothing is sent anywhere.")
    assert page.shows("10 questions, about 2 minutes")
    assert page.focused is page.button("Start")
    press("Return")
    assert page.is_study
    assert page.shows("1 of 10")


def test_a_held_enter_starts_nothing(page):
    press("Return", held=True)
    assert page.is_today


def test_a_later_day_says_how_much_is_due_and_how_long_it_takes(studied, desk):
    page = studied
    assert page.shows("Sunday 22 November")
    today = desk.today()
    assert page.shows(f"{today.due} due today, ")
    assert page.shows(f"{today.reviews} to review")
    assert not page.shows("Answers stay on this computer")
    chart = page.window.workspace.today.findChild(BarChart)
    assert chart.isVisible()
    assert chart.table().rows[0][1] == str(today.due)


def test_nothing_due_is_said_and_nothing_can_be_started(page, desk):
    desk.save(LearnerSettings(new_a_day=0))
    page.window.workspace.go_to("today")
    assert page.shows("Nothing is due")
    assert not page.has_button("Start")


def test_after_a_whole_sitting_the_rest_comes_tomorrow(page, desk, clock):
    study_the_past(desk, clock, 1, random.Random(0), recalled=1.0)
    page.window.workspace.go_to("today")
    assert not page.shows("Your first question is ready")


@pytest.mark.parametrize(("width", "stacked"), [(1280, False), (700, False), (480, True)])
def test_in_a_narrow_window_the_figures_stand_below_one_another(qtbot, studied, width, stacked):
    page = studied
    page.window.resize(width, 700)
    ahead, states = page.window.workspace.today._ahead, page.window.workspace.today._states
    qtbot.waitUntil(lambda: (states.y() > ahead.geometry().bottom()) is stacked)
    assert (states.x() > ahead.geometry().right()) is not stacked


@pytest.fixture
def own(page, dialogs):
    """Today of a bank that was just begun."""
    dialogs.note = "Rocks"
    press("Ctrl+Shift+N")
    press("Esc")
    return page


def test_a_bank_without_facts_offers_to_write_the_first(own):
    assert own.shows("This bank has no facts yet. Write the first one.")
    assert not own.has_button("Choose what to study")
    assert own.focused is own.button("New fact")
    press("C")
    assert own.is_today
    press("Return")
    assert own.window.workspace.current == "editor"


def test_a_bank_of_ones_own_does_not_claim_an_article(own):
    desk = own.window.workspace.desk
    slot = {"what": {"phrase": "basalt", "ask": "What is the ground made of?"}}
    draft = replace(desk.edits.new_draft(), table={"text": "The ground is {what}.", "slot": slot})
    desk.edits.save(draft)
    own.window.workspace.go_to("today")
    assert own.shows("This bank holds 1 fact. Nothing to set up, no account.")
    assert not own.shows("article")
    assert own.has_button("Choose what to study")
